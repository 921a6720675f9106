import type {Span} from '../../model/span.ts';

/** One row of the reader. Offsets are those of the article's text, or of the removed block's own. `block` counts the reader's blocks. */
export type ReaderLine =
	| (Span & {readonly kind: 'text'; readonly block: number; readonly first: boolean})
	| (Span & {readonly kind: 'removed'; readonly block: number; readonly first: boolean})
	| {readonly kind: 'omission'; readonly block: number; readonly label: string}
	| {readonly kind: 'gap'};
