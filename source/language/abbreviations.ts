/** Words that end in a full stop and never end a sentence by it: something always follows them. In lower case, without the stop. */
export const openAbbreviations: ReadonlySet<string> = new Set(
	(
		'mr mrs ms messrs mx dr prof sen sens rep reps gov govs lt gen col maj capt cmdr adm sgt cpl pvt hon rev fr sr st mt ft pres ' +
		'supt det insp ald amb atty asst assoc dir sec treas v vs cf e.g i.e viz approx ca vol ed eds pp fig art ' +
		'm mme mlle msgr bros univ dept'
	).split(' '),
);

/** Abbreviations before a number; before anything else they are words, and end a sentence: *The ministry says no. “We are not for sale” …* */
export const numberAbbreviations: ReadonlySet<string> = new Set(['no', 'nos']);

/** Abbreviations that may also end a sentence; they do where the next word looks like a beginning (see `sentenceOpeners`). */
export const closingAbbreviations: ReadonlySet<string> = new Set(
	(
		'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
		'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
		'inc corp co ltd llc plc jr esq etc et al a.m p.m ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a'
	).split(' '),
);

/** Capitalised words that begin a sentence far more often than they go on with a name: after *p.m.* or *U.S.* they start a new one. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
	(
		'the a an this that these those he she it they we i you his her its their our my your there here but and or so yet nor if when while ' +
		'as after before since although though because in on at by for from to with without under over during among until unless ' +
		'what who why how where which whether one some many most several both each all no not now then still also however meanwhile ' +
		'instead despite another other more only even just last next later earlier asked according'
	).split(' '),
);

/** Verbs of saying as they stand after a quotation that ends in a question or exclamation mark: “Really?” Novak asked. */
export const sayingAfterQuotation: ReadonlySet<string> = new Set(
	(
		'said says asked asks told tells added adds wrote writes tweeted tweets replied replies shouted shouts yelled yells cried cries ' +
		'answered answers responded exclaimed exclaims demanded wondered joked quipped continued declared called calls chanted recalled'
	).split(' '),
);
