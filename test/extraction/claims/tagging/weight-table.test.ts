import {expect, test} from 'vitest';
import {
	addColumn,
	addWeights,
	packTable,
	unpackTable,
	type WeightTable,
} from '../../../../source/extraction/claims/tagging/weight-table.ts';

const features = Int32Array.from([7, -3, 2 ** 31 - 1, -(2 ** 31), 0, 123_456_789]);
/** Three numbers a feature; the first is what the others are measured by. */
const weights = Float32Array.from([0, 1, -1, 1, 1.5, 1, 0, 0, 0, 0, -2, 2, 0, 0.25, 0.75, 0, 0.001, 0]);

const tableOf = (slots = 1024): WeightTable => unpackTable(packTable(features, weights, 3, slots), 3);
const rounded = (sums: ArrayLike<number>, unit: number) => Array.from(sums, sum => Math.round(sum * unit * 10) / 10);

function worth(table: WeightTable, asked: readonly number[]): number[] {
	const sums = new Float64Array(4);
	addWeights(table, Int32Array.from(asked), 0, asked.length, sums);
	return rounded(sums.subarray(0, 3), table.unit);
}

test('weights come back from their bytes, each at its feature, as what a class is worth more than the first', () => {
	expect(worth(tableOf(), [7])).toEqual([0, 1, -1]);
	expect(worth(tableOf(), [-(2 ** 31)])).toEqual([0, -2, 2]);
	expect(worth(tableOf(), [-3])).toEqual([0, 0.5, 0]);
	expect(worth(tableOf(), [7, -3])).toEqual([0, 1.5, -1]);
});

test('a feature that was never learned is worth nothing', () => {
	expect(worth(tableOf(), [8, 99, -1])).toEqual([0, 0, 0]);
});

test('features whose weights round to nothing take no place', () => {
	expect(tableOf().size).toBe(4);
});

test('a table that is too small keeps the worthiest', () => {
	const small = tableOf(2);
	expect(small.size).toBe(2);
	expect(worth(small, [-(2 ** 31)])).toEqual([0, -2, 2]);
	expect(worth(small, [123_456_789])).toEqual([0, 0, 0]);
});

test('a column of features adds to the tokens that have them', () => {
	const table = tableOf();
	const sums = new Int32Array(3 * 3 + 3);
	const where = Int32Array.from([9, 1, 0, 1]);
	addColumn(table, Int32Array.from([7, 7, -3]), 3, where, 1, sums, 0);
	expect(rounded(sums.subarray(0, 9), table.unit)).toEqual([0, 1, -1, 0, 0, 0, 0, 0.5, 0]);
	addColumn(table, Int32Array.from([-3]), 1, null, 0, sums, 1);
	expect(rounded(sums.subarray(3, 6), table.unit)).toEqual([0, 0.5, 0]);
});

test('the same weights give the same bytes, in whatever order the features come', () => {
	const turned = [...features.keys()].reverse();
	const other = packTable(
		Int32Array.from(turned, row => features[row]!),
		Float32Array.from(turned.flatMap(row => [...weights.subarray(row * 3, row * 3 + 3)])),
		3,
		1024,
	);
	expect(Buffer.from(other).equals(Buffer.from(packTable(features, weights, 3, 1024)))).toBe(true);
});

test('weights of other classes are refused', () => {
	expect(() => unpackTable(packTable(features, weights, 3, 1024), 4)).toThrow('train again');
});
