import {vectorSize} from '../../../language/vectors.ts';
import {float32At, reserve} from '../../kernel/kernel.ts';
import {gap, outputs, spreads, weightCount, width} from '../net/net-shape.ts';

/** Sentences that are learned from at once, with rows of noughts between them. */
export const longestBatch = 4096;

const numbers = (count: number) => float32At(reserve(count * 4), count);

function makeSpace() {
	return {
		weights: numbers(weightCount),
		gradient: numbers(weightCount),
		turned: numbers(width * width),
		turnedOutput: numbers(width * outputs),
		meant: numbers(longestBatch * vectorSize),
		/** What each layer began with, and what the last one left. */
		states: [...Array(spreads.length + 1).keys()].map(() => numbers((longestBatch + 2 * gap) * width)),
		sums: numbers(longestBatch * width),
		back: numbers((longestBatch + 2 * gap) * width),
		out: numbers(longestBatch * outputs),
	};
}

let space: ReturnType<typeof makeSpace> | undefined;

/** Room in the kernel's memory, where all trainers work one after another. */
export const trainingSpace = () => (space ??= makeSpace());
