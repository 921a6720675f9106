import type {Format} from './format.ts';
import type {Place, RawSpan} from './span.ts';

/** Kinds of kept block. `prose` blocks are searched for attributed claims; the others only for quotations, each in its own way. */
export const blockKinds = {
	title: {prose: false},
	standfirst: {prose: true},
	byline: {prose: false},
	dateline: {prose: false},
	heading: {prose: false},
	paragraph: {prose: true},
	'list item': {prose: true},
	'block quotation': {prose: true},
	'table row': {prose: false},
	preformatted: {prose: false},
	'embedded post': {prose: true},
	caption: {prose: false},
	credit: {prose: false},
	correction: {prose: true},
	update: {prose: true},
} as const satisfies Record<string, {prose: boolean}>;

export type BlockKind = keyof typeof blockKinds;

/** Blocks that say by whom, when and where the article was made, and nothing of what it reports. */
export const aboutArticle: ReadonlySet<BlockKind> = new Set<BlockKind>(['byline', 'dateline', 'credit']);

/** Why a block was removed. */
export const removalReasons = [
	'navigation',
	'share bar',
	'related stories',
	'newsletter prompt',
	'advertisement',
	'cookie notice',
	'comments',
	'author note',
	'company description',
	'legal',
	'image text',
	'duplicate',
	'reviewer',
	'other',
] as const;

export type RemovalReason = (typeof removalReasons)[number];

/** Who decided: the program, or a reviewer whose decision stands in the review. */
export type Decider = 'program' | 'reviewer';

/** A kept block: `text.slice(start, end) === raw.slice(rawStart, rawEnd)`. */
export interface Block extends Place {
	readonly kind: BlockKind;
	/** Present only where a reviewer kept what the program would have removed. */
	readonly by?: Decider;
}

export interface RemovedBlock extends RawSpan {
	readonly reason: RemovalReason;
	readonly text: string;
	readonly by: Decider;
}

export const genres = ['report', 'opinion', 'interview', 'transcript', 'release', 'post', 'document'] as const;
export type Genre = (typeof genres)[number];

/** What is known about an article besides its text. A date has the precision that is known: `2025`, `2025-07`, `2025-07-10` or a full ISO time. */
export interface ArticleMetadata {
	readonly title: string | null;
	readonly publisher: string | null;
	readonly authors: readonly string[];
	readonly published: string | null;
	readonly modified: string | null;
	readonly url: string | null;
	/** BCP 47, the language alone: `en`. */
	readonly language: string | null;
	readonly genre: Genre | null;
	/** News agencies that the article credits. */
	readonly agencies: readonly string[];
	/** Where a field's value comes from: `json-ld`, `open graph`, `meta`, `first line`, `byline`, `dateline`, `reviewer`, … */
	readonly provenance: Readonly<Record<string, string>>;
}

/**
 * An article after cleaning. `text` is the kept blocks joined with an empty line (list items and table rows with a line break);
 * kept and removed blocks together, in raw order, give `raw` back but for whitespace between them.
 */
export interface Article extends ArticleMetadata {
	readonly path: string;
	readonly place: string | null;
	/** From the file's content and the place in it. */
	readonly id: string;
	readonly sha256: string;
	readonly format: Format;
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly removed: readonly RemovedBlock[];
	/** The text before cleaning; not exported. */
	readonly raw: string;
	readonly problems: readonly string[];
}
