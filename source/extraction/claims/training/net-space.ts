import {vectorSize} from '../../../language/vectors.ts';
import {float32At, reserve} from '../../kernel/kernel.ts';
import {gap, outputs, spreads, weightCountOf, width, type NetShape} from '../net/net-shape.ts';

/** Sentences that are learned from at once, with rows of noughts between them. */
export const longestBatch = 4096;

const numbers = (count: number) => float32At(reserve(count * 4), count);

const makeSpace = (shape: NetShape) => ({
	weights: numbers(weightCountOf(shape)),
	gradient: numbers(weightCountOf(shape)),
	turned: numbers(width * width),
	turnedOutput: numbers(width * outputs),
	meant: numbers(longestBatch * vectorSize * shape.words),
	/** What each layer began with, and what the last one left. */
	states: [...Array(spreads.length + 1).keys()].map(() => numbers((longestBatch + 2 * gap) * width)),
	sums: numbers(longestBatch * width),
	back: numbers((longestBatch + 2 * gap) * width),
	out: numbers(longestBatch * outputs),
});

const spaces = new Map<NetShape, ReturnType<typeof makeSpace>>();

/** Room in the kernel's memory, where all trainers of a shape work one after another. */
export function trainingSpace(shape: NetShape): ReturnType<typeof makeSpace> {
	const space = spaces.get(shape) ?? makeSpace(shape);
	spaces.set(shape, space);
	return space;
}
