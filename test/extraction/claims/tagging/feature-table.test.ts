import {expect, test} from 'vitest';
import {addWeights, packTable, unpackTable} from '../../../../source/extraction/claims/tagging/feature-table.ts';

const features = Int32Array.from([7, -3, 2 ** 31 - 1, -(2 ** 31), 0, 123_456_789]);
const weights = Float32Array.from([1, -1, 0.5, 0, 0, 0, -2, 2, 0.25, 0.75, 0.001, 0]);

function worth(packed: Uint8Array, asked: readonly number[]): number[] {
	const table = unpackTable(packed, 2);
	const sums = new Float64Array(2);
	addWeights(table, Int32Array.from(asked), 0, asked.length, sums);
	return [...sums].map(sum => Math.round(sum * table.unit * 10) / 10);
}

test('weights come back from their bytes, each at its feature, to one part in 42 of the greatest', () => {
	const packed = packTable(features, weights, 2);
	expect(worth(packed, [7])).toEqual([1, -1]);
	expect(worth(packed, [-(2 ** 31)])).toEqual([-2, 2]);
	expect(worth(packed, [-3])).toEqual([0.5, 0]);
});

test('a feature that was never learned is worth nothing', () => {
	expect(worth(packTable(features, weights, 2), [8, 99, -1])).toEqual([0, 0]);
});

test('features whose weights round to nothing take no place', () => {
	const packed = packTable(features, weights, 2);
	expect(unpackTable(packed, 2).size).toBe(4);
});

test('the same weights give the same bytes, in whatever order the features come', () => {
	const turned = [...features.keys()].reverse();
	const other = packTable(
		Int32Array.from(turned, row => features[row]!),
		Float32Array.from(turned.flatMap(row => [weights[row * 2]!, weights[row * 2 + 1]!])),
		2,
	);
	expect(Buffer.from(other).equals(Buffer.from(packTable(features, weights, 2)))).toBe(true);
});

test('weights of other classes are refused', () => {
	expect(() => unpackTable(packTable(features, weights, 2), 3)).toThrow('train again');
});
