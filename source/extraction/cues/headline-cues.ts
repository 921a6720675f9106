/** The verbs before whoever says it at the end of a headline: *PM ‘misled Commons’, says watchdog*. */
export const headlineCues =
	/^(?:says?|said|warns?|warned|claims?|finds?|reveals?|suggests?|admits?|insists?|tells?|told|shows?|fears?|urges?|hints?|vows?|believes?|predicts?|confirms?|denies|deny|argues?|alleges?|estimates?|concedes?)$/;
