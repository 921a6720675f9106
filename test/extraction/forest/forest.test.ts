import {expect, test} from 'vitest';
import {score, scores, scoresOfEach, type Forest} from '../../../source/extraction/forest/forest.ts';

const features = 21;

/** Numbers below `most` that follow no pattern. */
function numbersFrom(seed: number) {
	let state = seed;
	return (most: number): number => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return (state >> 8) % most;
	};
}

function forestOf(depth: number, trees: number): Forest {
	const next = numbersFrom(depth * 100 + trees);
	const inner = (1 << depth) - 1;
	return {
		features,
		depth,
		trees,
		splits: Uint8Array.from({length: trees * inner * 2}, (_, index) => next(index % 2 === 0 ? features : 256)),
		leaves: Int16Array.from({length: trees * (inner + 1)}, () => next(65536) - 32768),
		unit: 0.5,
	};
}

function rowsOf(count: number): Uint8Array {
	const next = numbersFrom(count);
	return Uint8Array.from({length: count * features}, () => next(256));
}

/** What a forest is meant to say of a row, step by step. */
function plainly({depth, trees, splits, leaves, unit}: Forest, row: Uint8Array): number {
	const inner = (1 << depth) - 1;
	let sum = 0;
	for (let tree = 0; tree < trees; tree++) {
		let node = 0;
		while (node < inner) {
			const split = (tree * inner + node) * 2;
			node = 2 * node + 1 + (row[splits[split]!]! > splits[split + 1]! ? 1 : 0);
		}
		sum += leaves[tree * (inner + 1) + node - inner]!;
	}
	return sum * unit;
}

test.each([
	[4, 9],
	[5, 7],
	[6, 10],
])('trees of %i levels come to what their leaves say, of one row as of many', (depth, trees) => {
	const forest = forestOf(depth, trees);
	for (const count of [1, 3, 4, 16, 17, 300]) {
		const rows = rowsOf(count);
		const each = Array.from({length: count}, (_, row) => rows.slice(row * features, (row + 1) * features));
		expect([...scores(forest, rows, count)]).toEqual(each.map(row => plainly(forest, row)));
		expect(score(forest, each[0]!)).toBe(plainly(forest, each[0]!));
	}
});

test('forests that are asked together say what each says alone', () => {
	const forests = [forestOf(5, 4), forestOf(6, 3), forestOf(5, 11)];
	const rows = rowsOf(20);
	expect(scoresOfEach(forests, rows, 20)).toEqual(forests.map(forest => scores(forest, rows, 20)));
});
