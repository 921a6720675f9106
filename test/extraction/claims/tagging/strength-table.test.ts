import {expect, test} from 'vitest';
import {hashOf} from '../../../../source/extraction/claims/tagging/hash.ts';
import {StrengthTable} from '../../../../source/extraction/claims/tagging/strength-table.ts';

test('gives what a map of the same strengths gives, and nought for other keys', () => {
	const strengths = Array.from({length: 3000}, (_, index) => [hashOf(`word ${index}`), (index % 4095) + 1] as const);
	const table = new StrengthTable(strengths);
	const map = new Map(strengths);
	for (let index = 0; index < 6000; index++) {
		const key = hashOf(`word ${index}`);
		expect(table.get(key)).toBe(map.get(key) ?? 0);
	}
});

test('keeps keys apart that begin at the same place', () => {
	const table = new StrengthTable([
		[0, 11],
		[64, 12],
		[-128, 13],
		[1 << 20, 14],
	]);
	expect([0, 64, -128, 1 << 20, 192].map(key => table.get(key))).toEqual([11, 12, 13, 14, 0]);
});

test('an empty one has nothing', () => {
	expect(new StrengthTable([]).get(7)).toBe(0);
});
