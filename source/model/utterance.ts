import type {RawSpan, Span} from './span.ts';
import type {Quote} from './statement.ts';

/** What a reader should make of a difference: nothing, an edit that is shown, or a change of sense. */
export type DifferenceGroup = 'form' | 'shown editing' | 'sense';

/** Every kind of difference between a witness and its reference, with the group it belongs to. */
export const differences = {
	typography: {group: 'form', means: 'other quotation marks, dashes or apostrophes'},
	spelling: {group: 'form', means: 'another spelling of the same word (three, 3; colour, color)'},
	article: {group: 'form', means: 'a, an or the added, dropped or changed'},
	filler: {group: 'form', means: 'you know, I mean, well, um added or dropped'},
	interruption: {group: 'form', means: 'split by the reporting clause'},
	bracket: {group: 'shown editing', means: 'the same words, bracketed on one side'},
	'marked insertion': {group: 'shown editing', means: 'bracketed words that the other lacks'},
	'marked substitution': {group: 'shown editing', means: 'a bracketed word stands for another'},
	ellipsis: {group: 'shown editing', means: 'words left out, and the omission shown'},
	omission: {group: 'sense', means: 'words silently gone from the middle'},
	truncation: {group: 'sense', means: 'words gone from an end'},
	number: {group: 'sense', means: 'another number'},
	negation: {group: 'sense', means: 'a negation added or dropped'},
	hedge: {group: 'sense', means: 'perhaps, probably and the like added or dropped'},
	wording: {group: 'sense', means: 'any other changed or added word'},
	splice: {group: 'sense', means: 'separate remarks under one pair of marks'},
	order: {group: 'sense', means: 'the same words in another order'},
	speaker: {group: 'sense', means: 'given to another speaker'},
	unnamed: {group: 'sense', means: 'named in one, not in the other'},
} as const satisfies Record<string, {group: DifferenceGroup; means: string}>;

export type Difference = keyof typeof differences;

/** A quote with what collation needs to know of its article. */
export interface Quotation {
	readonly quote: Quote;
	readonly path: string;
	readonly place: string | null;
	/** The article it stands in; versions of one article share it. */
	readonly article: string;
	readonly published: string | null;
	readonly publisher: string | null;
	readonly genre: string | null;
	readonly language: string | null;
	/** The block it stands in: headline quotations are held against the body. */
	readonly block: string;
	/** The sentence before and after, for what stands around a short quotation. */
	readonly neighbourhood: string;
	/** Position of the quotation among those of its article. */
	readonly order: number;
}

/** One place where a witness departs from the reference. Stretches are in the text of each (segments joined). An empty stretch marks where words are missing. */
export interface Variant {
	readonly kind: Difference;
	readonly reference: Span;
	readonly witness: Span;
}

export interface Witness {
	/** Where the article has the words in several quotes that are parts of them: the fullest of these with the segments of all. */
	readonly quotation: Quotation;
	/** Ids of the article's further quotes of the utterance: its other parts, and quotes that repeat it. */
	readonly others?: readonly string[];
	readonly segments: readonly RawSpan[];
	/** The names of its variants, each once, in the order of the table. */
	readonly differences: readonly Difference[];
	readonly variants: readonly Variant[];
}

export const referenceRules = ['reviewer', 'transcript', 'fullest', 'shared', 'earliest', 'path'] as const;
/** Which rule chose the reference; later rules only break ties of earlier ones. */
export type ReferenceRule = (typeof referenceRules)[number];

/** The same spoken words as several articles report them. */
export interface Utterance {
	/** From its words; the same in every run. */
	readonly id: string;
	/** Index of the reference among the witnesses. */
	readonly reference: number;
	readonly referenceBy: ReferenceRule;
	/** The reference's words. */
	readonly text: string;
	/** Earliest first, undated last, then by path. */
	readonly witnesses: readonly Witness[];
}
