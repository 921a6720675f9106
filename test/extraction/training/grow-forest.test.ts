import {describe, expect, test} from 'vitest';
import {packForest, score, scores, unpackForest} from '../../../source/extraction/forest/forest.ts';
import {growForest} from '../../../source/extraction/training/grow-forest.ts';

/** Rows of two features that are right where exactly one of them is set, each combination forty times. */
const rows = Uint8Array.from(Array.from({length: 160}, (_, at) => [at & 1, (at >> 1) & 1]).flat());
const labels = Uint8Array.from(Array.from({length: 160}, (_, at) => (at & 1) ^ ((at >> 1) & 1)));
// one combination is rarer: without a first gain no tree begins to part them
labels[3] = 1;
const lessons = {features: 2, rows, labels};
const growth = {trees: 30, depth: 2, rate: 0.3};

describe('a forest', () => {
	test('learns what no single feature tells', () => {
		const forest = growForest(lessons, growth);
		const of = (a: number, b: number) => score(forest, Uint8Array.from([a, b]));
		expect(of(1, 0)).toBeGreaterThan(of(1, 1));
		expect(of(0, 1)).toBeGreaterThan(of(0, 0));
	});

	test('learns the right row of a group', () => {
		const groups = Int32Array.from({length: 41}, (_, at) => at * 4);
		const right = Uint8Array.from({length: 160}, (_, at) => (at % 4 === 2 ? 1 : 0));
		const forest = growForest({features: 2, rows, labels: right, groups}, growth);
		const found = scores(forest, rows, 4);
		expect(found.indexOf(Math.max(...found))).toBe(2);
	});

	test('is the same bytes for the same rows, and the same trees again from its bytes', () => {
		const bytes = packForest(growForest(lessons, growth));
		expect(packForest(growForest(lessons, growth))).toEqual(bytes);
		expect(packForest(unpackForest(bytes, 2))).toEqual(bytes);
	});

	test('of other features is refused with what to do', () => {
		expect(() => unpackForest(packForest(growForest(lessons, growth)), 3)).toThrow('train again');
		expect(() => unpackForest(new Uint8Array(8), 2)).toThrow('no weights');
	});
});
