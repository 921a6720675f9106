/** Words that turn a statement into its opposite. */
export const negations: ReadonlySet<string> = new Set([
	'not',
	'no',
	'never',
	'none',
	'neither',
	'nor',
	'nothing',
	'nobody',
	'nowhere',
	'cannot',
	'without',
	'hardly',
	'barely',
]);

/** Words that go with a negation and are dropped or added with it: *do not want* beside *want*. */
export const negationCompanions: ReadonlySet<string> = new Set(['do', 'does', 'did']);

/** Words and phrases that make a statement less certain. */
export const hedges: readonly string[] = [
	'probably',
	'perhaps',
	'possibly',
	'apparently',
	'maybe',
	'likely',
	'presumably',
	'allegedly',
	'reportedly',
	'supposedly',
	'seemingly',
	'arguably',
	'potentially',
	'conceivably',
	'i think',
	'i believe',
	'i guess',
	'i suppose',
	'i feel',
	'i hope',
	'we think',
	'we believe',
	'in my opinion',
	'in my view',
	'it seems',
	'it seems to me',
	'it appears',
	'sort of',
	'kind of',
	'more or less',
	'somewhat',
	'rather',
	'roughly',
	'about',
	'around',
	'approximately',
	'almost',
	'nearly',
	'generally',
	'usually',
	'mostly',
	'largely',
	'basically',
	'essentially',
];

/** Verbs of certainty beside their uncertain counterparts: *will* printed as *may* is a hedge, and the other way round. */
export const certain: ReadonlySet<string> = new Set([
	'will',
	'is',
	'are',
	'must',
	'can',
	'shall',
	'has',
	'have',
	'was',
	'were',
]);
export const uncertain: ReadonlySet<string> = new Set(['may', 'might', 'could', 'would', 'should']);

export const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Contracted endings and what they stand for; *'s* is read as *is*, *'d* as *would*. */
export const contractions: readonly (readonly [ending: string, words: string])[] = [
	["n't", 'not'],
	["'re", 'are'],
	["'ll", 'will'],
	["'ve", 'have'],
	["'m", 'am'],
	["'d", 'would'],
	["'s", 'is'],
];

/** Contractions whose stem changes as well. */
export const irregularContractions: Readonly<Record<string, string>> = {
	"can't": 'can not',
	"won't": 'will not',
	"shan't": 'shall not',
	"ain't": 'is not',
	"let's": 'let us',
	cannot: 'can not',
};
