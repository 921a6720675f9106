import type {Format} from './format.ts';
import type {RawSpan} from './span.ts';

/**
 * One article as a source file holds it, before cleaning. `raw` is its visible text in document order; `blocks` are its
 * lines or block elements, in order, never overlapping, with only whitespace between them.
 */
export interface RawDocument {
	/** The path argument joined with the relative path, with forward slashes. */
	readonly path: string;
	/** Tells articles of one file apart (`#3`); null where the file is the article. */
	readonly place: string | null;
	/** Of the source file's bytes. */
	readonly sha256: string;
	readonly format: Format;
	readonly raw: string;
	readonly blocks: readonly RawBlock[];
	/** Whether it holds the article and nothing around it, as a Word document or a feed's entry does: then only what its tag names as no text is removed. */
	readonly alone?: boolean;
	/** What the file itself says about the article, in order of trust: JSON-LD before Open Graph before … */
	readonly hints: readonly MetadataHint[];
	/** What was wrong with the file although it could be read: undecodable bytes, a cut-off end. */
	readonly problems: readonly string[];
}

/** A line of plain text, or the text of one block element. */
export interface RawBlock extends RawSpan {
	/** The element or kind of line: `p`, `h1`, `li`, `td`, `figcaption`, `line`, … */
	readonly tag: string;
	/** What the document's structure says about the block; absent for plain text. */
	readonly traits?: BlockTraits;
}

/** What a page's structure says of one block, as plain values for the classifier and the rules. */
export interface BlockTraits {
	/** The element itself and its ancestors, nearest first: their names, the words of their classes, ids, roles and item properties, and a number for each element. */
	readonly ancestors: readonly string[];
	readonly words: readonly string[];
	readonly elements: readonly number[];
	/** Pictures, videos and frames between the block before and the end of this one. */
	readonly pictures: number;
	/** Characters of the block that are link text. */
	readonly linked: number;
	/** Links in the block. */
	readonly links: number;
	/** Whether Mozilla's Readability would keep it. */
	readonly readability: boolean;
	/** Stretches within the raw text that are links, buttons, … of their own, for cuts inside a block. */
	readonly inline?: readonly InlineStretch[];
}

export interface InlineStretch extends RawSpan {
	readonly tag: string;
	readonly words: readonly string[];
}

/** A value that the file gives for a field of the article, and where it stood. */
export interface MetadataHint {
	readonly field:
		| 'title'
		| 'standfirst'
		| 'author'
		| 'publisher'
		| 'published'
		| 'modified'
		| 'url'
		| 'language'
		| 'section'
		| 'type'
		| 'body';
	readonly value: string;
	/** `json-ld`, `open graph`, `meta`, `time element`, `feed`, `field text`, … */
	readonly from: string;
}

/** A source file, or an article in it, that could not be read. */
export interface Unreadable {
	readonly path: string;
	readonly place: string | null;
	/** A sentence for the reviewer: what is wrong, what was kept. */
	readonly reason: string;
}
