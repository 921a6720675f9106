import {expect, test} from 'vitest';
import {firstShape} from '../../../../source/extraction/claims/net/first-net.ts';
import {inputStartsOf, weightCountOf} from '../../../../source/extraction/claims/net/net-shape.ts';
import type {NetLesson} from '../../../../source/extraction/claims/training/net-lessons.ts';
import {NetTrainer} from '../../../../source/extraction/claims/training/net-trainer.ts';

const course = {rounds: 12, rate: 0.01, dropped: {first: 0, layers: 0.1, words: 0}, batch: 200, seed: 5};
const vectors = new Int8Array(64);
const starts = inputStartsOf(firstShape);

/** Sentences of twelve tokens with one mark in each; the second token behind it is of the fourth class. */
const lessons: NetLesson[] = Array.from({length: 120}, (_, number) => {
	const mark = (number * 7) % 10;
	return {
		length: 12,
		places: new Int32Array(12).fill(-1),
		rows: Uint16Array.from(
			Array.from({length: 12}, (_, at) =>
				starts.map((start, input) => start + (input === 0 && at === mark ? 1 : 0)),
			).flat(),
		),
		gold: Uint8Array.from({length: 12}, (_, at) => (at === mark + 2 ? 4 : 0)),
	};
});

function learn(seed: number, rounds = course.rounds): {weights: Float32Array; losses: number[]} {
	const losses: number[] = [];
	const trainer = new NetTrainer(firstShape, vectors, seed);
	trainer.learn(lessons, {...course, rounds}, loss => losses.push(loss));
	return {weights: trainer.weights.slice(), losses};
}

test('what stands two tokens behind a mark is learned', () => {
	const {losses} = learn(5);
	// Who knows nothing but how often the fourth class comes is at 0.29.
	expect(losses[0]).toBeGreaterThan(0.2);
	expect(losses.at(-1)).toBeLessThan(0.02);
});

test('the same lessons give the same weights, another seed gives others', () => {
	const {weights} = learn(5, 1);
	expect(weights).toHaveLength(weightCountOf(firstShape));
	expect(learn(5, 1).weights).toEqual(weights);
	expect(learn(6, 1).weights).not.toEqual(weights);
});
