import {expect, test} from 'vitest';
import {
	addWeights,
	packTable,
	unpackTable,
	type WeightTable,
} from '../../../../source/extraction/claims/tagging/weight-table.ts';

const features = Int32Array.from([7, -3, 2 ** 31 - 1, -(2 ** 31), 0, 123_456_789]);
/** Three numbers a feature; the first is what the others are measured by. */
const weights = Float32Array.from([0, 1, -1, 1, 1.5, 1, 0, 0, 0, 0, -2, 2, 0, 0.25, 0.75, 0, 0.001, 0]);

const tableOf = (slots = 1024): WeightTable => unpackTable(packTable(features, weights, 3, slots), 3);

/** What the second and the third class are worth more than the first. */
function worth(table: WeightTable, asked: readonly number[]): number[] {
	const sums = new Int32Array(2);
	addWeights(table, Int32Array.from(asked), asked.length, sums, 0);
	return Array.from(sums, sum => Math.round(sum * table.unit * 10) / 10);
}

test('weights come back from their bytes, each at its feature, as what a class is worth more than the first', () => {
	expect(worth(tableOf(), [7])).toEqual([1, -1]);
	expect(worth(tableOf(), [-(2 ** 31)])).toEqual([-2, 2]);
	expect(worth(tableOf(), [-3])).toEqual([0.5, 0]);
	expect(worth(tableOf(), [7, -3])).toEqual([1.5, -1]);
});

test('a feature that was never learned is worth nothing', () => {
	expect(worth(tableOf(), [8, 99, -1])).toEqual([0, 0]);
});

test('features whose weights round to nothing take no place', () => {
	expect(tableOf().size).toBe(4);
});

test('a table that is too small keeps the worthiest', () => {
	const small = tableOf(2);
	expect(small.size).toBe(2);
	expect(worth(small, [-(2 ** 31)])).toEqual([-2, 2]);
	expect(worth(small, [123_456_789])).toEqual([0, 0]);
});

test('tables of more classes hold their weights as well', () => {
	for (const classes of [5, 7]) {
		const many = Float32Array.from({length: 6 * classes}, (_, index) => (index % classes === 0 ? 0 : Math.sin(index)));
		const apart = Int32Array.from([1, 2, 3, 4, 5, 6]);
		const table = unpackTable(packTable(apart, many, classes, 1024), classes);
		const sums = new Int32Array(classes - 1);
		addWeights(table, apart, 6, sums, 0);
		for (let one = 1; one < classes; one++) {
			let sum = 0;
			for (let row = 0; row < 6; row++) sum += many[row * classes + one]!;
			expect(Math.abs(sums[one - 1]! * table.unit - sum)).toBeLessThan(6 * table.unit);
		}
	}
});

test('of two features that look alike in a small table the first is kept', () => {
	// they share their set and the eleven highest bits of their hashes
	const alike = Int32Array.from([0x40000000, 0x40000400]);
	const table = unpackTable(packTable(alike, Float32Array.from([0, 1, 0, 0, 1, 0]), 3, 2), 3);
	expect(worth(table, [alike[0]!])).toEqual([1, 0]);
	expect(worth(table, [alike[1]!])).toEqual([1, 0]);
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
