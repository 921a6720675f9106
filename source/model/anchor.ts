import type {RawSpan} from './span.ts';

/** Characters of context that an anchor keeps on each side. */
export const anchorContext = 32;

/**
 * Where a mark is fastened, so that it can be found again in a changed file: exact words, what stands before and after, and the raw position.
 * The selectors of the W3C Web Annotation Data Model (TextQuoteSelector, TextPositionSelector).
 */
export interface Anchor extends RawSpan {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** The anchor of a stretch of the raw text. */
export function anchorAt(raw: string, {rawStart, rawEnd}: RawSpan): Anchor {
	return {
		exact: raw.slice(rawStart, rawEnd),
		prefix: raw.slice(Math.max(0, rawStart - anchorContext), rawStart),
		suffix: raw.slice(rawEnd, rawEnd + anchorContext),
		rawStart,
		rawEnd,
	};
}
