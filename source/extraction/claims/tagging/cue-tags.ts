/**
 * The states of the second tagger, which looks at one cue: each token is outside, source, cue or content, before the source was seen or after. An
 * attribution has one source at most and one cue.
 */
export const cueStates = {
	outside: 0,
	outsideWithSource: 1,
	source: 2,
	cue: 3,
	cueWithSource: 4,
	content: 5,
	contentWithSource: 6,
} as const;

/** For each state the class whose weights score it: outside, source, cue, content. */
export const cueClasses = [0, 0, 1, 2, 2, 3, 3] as const;
export const cueClassCount = 4;

/** From each state those that may follow. */
export const cueSteps: readonly (readonly number[])[] = [
	[0, 2, 3, 5],
	[1, 4, 6],
	[1, 2, 4, 6],
	[0, 2, 3, 5],
	[1, 4, 6],
	[0, 2, 3, 5],
	[1, 4, 6],
];

/** States that a window may begin in. */
export const cueStarts: readonly number[] = [0, 2, 3, 5];

/** Two kinds of token: up to the head of the cue, where a cue that has begun must go on, and behind it, where none may begin. */
export const beforeHead = 0;
export const behindHead = 1;
export const isStepAllowed = (kind: number, from: number, to: number): boolean => {
	const leavesCue = cueClasses[from] === 2 && cueClasses[to] !== 2;
	const entersCue = cueClasses[from] !== 2 && cueClasses[to] === 2;
	return kind === beforeHead ? !leavesCue : !entersCue;
};
