/**
 * The states of the second tagger, which looks at one cue: it is none at all, or each token is outside, source, cue or content, before the
 * source was seen or after. An attribution has one source at most and one cue.
 */
export const cueStates = {
	noCue: 0,
	outside: 1,
	outsideWithSource: 2,
	source: 3,
	cue: 4,
	cueWithSource: 5,
	content: 6,
	contentWithSource: 7,
} as const;

/** For each state the class whose weights score it: no cue, outside, source, cue, content. */
export const cueClasses = [0, 1, 1, 2, 3, 3, 4, 4] as const;
export const cueClassCount = 5;

/** From each state those that may follow. */
export const cueSteps: readonly (readonly number[])[] = [
	[0],
	[1, 3, 4, 6],
	[2, 5, 7],
	[2, 3, 5, 7],
	[1, 3, 4, 6],
	[2, 5, 7],
	[1, 3, 4, 6],
	[2, 5, 7],
];

/** States that a window may begin in. */
export const cueStarts: readonly number[] = [0, 1, 3, 4, 6];

/** Two kinds of token: up to the head of the cue, where a cue that has begun must go on, and behind it, where none may begin. */
export const beforeHead = 0;
export const behindHead = 1;
export const isStepAllowed = (kind: number, from: number, to: number): boolean => {
	const leavesCue = cueClasses[from] === 3 && cueClasses[to] !== 3;
	const entersCue = cueClasses[from] !== 3 && cueClasses[to] === 3;
	return kind === beforeHead ? !leavesCue : !entersCue;
};
