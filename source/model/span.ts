/** A stretch of an article's `text`: UTF-16 code units, end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A stretch of the raw text (the text before cleaning): UTF-16 code units, end exclusive. */
export interface RawSpan {
	readonly rawStart: number;
	readonly rawEnd: number;
}

/** A stretch that is known in both texts. It may hold a removed block between its ends, so its two lengths may differ. */
export interface Place extends Span, RawSpan {}

export const spanLength = ({start, end}: Span): number => end - start;

/** Whether two stretches share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds the whole of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
