/** Roles of a token in an attribution. */
export const roles = {none: 0, source: 1, cue: 2, content: 3} as const;

/**
 * The states of the first tagger. Outside of spans a state remembers what came last, and spans before and after their cue are told apart, so that
 * the chain learns which orders are usual: source, cue, content; content, source, cue; content, cue, source. Of each span the odd
 * number is its first token, the next even one the rest.
 */
export const flatStates = {
	outside: 0,
	afterSource: 1,
	afterCue: 2,
	afterFrontedContent: 3,
	afterFinalCue: 4,
	sourceBeforeCue: 5,
	sourceAfterCue: 7,
	cueBeforeContent: 9,
	cueAfterContent: 11,
	contentBeforeCue: 13,
	contentAfterCue: 15,
} as const;

/** Number of states, and for each the class whose weights score it: outside, then begin and inside of source, cue, content. */
export const flatClasses = [0, 0, 0, 0, 0, 1, 2, 1, 2, 3, 4, 3, 4, 5, 6, 5, 6] as const;
export const flatClassCount = 7;

/** Kinds of token that steps are learned apart for: a word, a comma, a quotation mark, another mark. */
export function tokenKinds(shapes: Uint8Array): Uint8Array {
	return shapes.map(shape => (shape === 7 ? 1 : shape === 6 ? 2 : shape >= 6 ? 3 : 0));
}
export const tokenKindCount = 4;
