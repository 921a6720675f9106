/** What a quotation mark can do where it stands: `either` marks look the same at both ends. */
export type MarkRole = 'open' | 'close' | 'either';

export interface MarkForm {
	readonly mark: string;
	readonly role: MarkRole;
	/** `double` marks hold quotations everywhere; `single` ones only outside double marks, where they are hard to tell from apostrophes. */
	readonly weight: 'double' | 'single';
	/** Languages in which the mark has the other role: »so« in German and Danish, ”so” in Swedish and Finnish. */
	readonly reversedIn?: readonly string[];
}

/** Where »so« is printed; Swiss papers print «so», and all these languages have papers of either kind. */
const guillemetsReversed = ['de', 'da', 'cs', 'sk', 'sl', 'hr', 'sr', 'hu', 'pl'];

/**
 * The quotation marks of the scripts that newspapers use. Which of them open and which close differs by language and
 * by the typist: the table gives the usual role, what stands around a mark decides in the end.
 */
export const markForms: readonly MarkForm[] = [
	{
		mark: '“',
		role: 'open',
		weight: 'double',
		reversedIn: [
			'de',
			'cs',
			'sk',
			'bg',
			'sl',
			'hr',
			'sr',
			'mk',
			'lt',
			'is',
			'ka',
			'uk',
			'ru',
			'be',
			'pl',
			'ro',
			'hu',
			'et',
			'lv',
		],
	},
	{mark: '”', role: 'close', weight: 'double'},
	{mark: '„', role: 'open', weight: 'double'},
	{mark: '‟', role: 'open', weight: 'double'},
	{mark: '«', role: 'open', weight: 'double', reversedIn: guillemetsReversed},
	{mark: '»', role: 'close', weight: 'double', reversedIn: guillemetsReversed},
	{mark: '"', role: 'either', weight: 'double'},
	{mark: '＂', role: 'either', weight: 'double'},
	// Two apostrophes: how several American newspapers' archives write double marks.
	{mark: "''", role: 'either', weight: 'double'},
	{mark: '``', role: 'open', weight: 'double'},
	{mark: '「', role: 'open', weight: 'double'},
	{mark: '」', role: 'close', weight: 'double'},
	{mark: '『', role: 'open', weight: 'double'},
	{mark: '』', role: 'close', weight: 'double'},
	{mark: '〝', role: 'open', weight: 'double'},
	{mark: '〞', role: 'close', weight: 'double'},
	{mark: '‘', role: 'open', weight: 'single'},
	{mark: '’', role: 'close', weight: 'single'},
	{mark: '‚', role: 'open', weight: 'single'},
	{mark: '‹', role: 'open', weight: 'single'},
	{mark: '›', role: 'close', weight: 'single'},
	{mark: "'", role: 'either', weight: 'single'},
];

/** Words that begin with an apostrophe, which opens nothing: ’90s, ’em, ’til. */
export const clippedWords: ReadonlySet<string> = new Set([
	'em',
	'til',
	'cause',
	'tis',
	'twas',
	'n',
	'bout',
	'round',
	'neath',
	'cos',
]);

const byFirst = new Map<string, MarkForm[]>();
for (const form of markForms) byFirst.set(form.mark[0]!, [...(byFirst.get(form.mark[0]!) ?? []), form]);
for (const forms of byFirst.values()) forms.sort((a, b) => b.mark.length - a.mark.length);

/** The mark that begins at `index` of `text`, the longest first. */
export function markAt(text: string, index: number): MarkForm | undefined {
	const forms = byFirst.get(text[index]!);
	return forms?.find(({mark}) => mark.length === 1 || text.startsWith(mark, index));
}
