/** Languages whose quotations get their speakers: English by a tagger, the others by tables of their verbs of saying. Of any other language the quotations stand alone. */
export const languagesWithSpeakers = ['en', 'de', 'es', 'fr', 'it', 'pl', 'pt', 'ru', 'uk'] as const;
export type TabledLanguage = Exclude<(typeof languagesWithSpeakers)[number], 'en'>;

const withSpeakers: ReadonlySet<string> = new Set(languagesWithSpeakers);

/** Whether an article is read as English: nobody knows another language of it. */
export const isReadAsEnglish = (language: string | null): boolean => language === null || /^en\b/.test(language);

/** Whether the speakers of an article in a language can be found; one that nobody knows is read as English. */
export const hasSpeakers = (language: string | null): boolean =>
	isReadAsEnglish(language) || withSpeakers.has(language ?? '');
