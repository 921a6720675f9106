import {expect, test} from 'vitest';
import {PackedRows} from '../../source/collation/packed-rows.ts';

function readBack(rows: PackedRows, row: number): number[] {
	const room = new Uint32Array(1_200_000);
	return [...room.subarray(0, rows.read(row, room))];
}

test('rows come back as they were given, small numbers and large ones', () => {
	const rows = new PackedRows();
	const given = [[], [0, 127, 128, 16_383, 16_384], [2 ** 31, 2 ** 32 - 1, 1]];
	const kept = given.map(row => rows.add(Uint32Array.from(row)));
	expect(kept.map(row => readBack(rows, row))).toEqual(given);
});

test('a row that finds no room in a chunk begins the next, and one longer than a chunk has its own', () => {
	const rows = new PackedRows();
	const long = Uint32Array.from({length: 400_000}, (_, at) => at * 1000);
	const longer = Uint32Array.from({length: 1_200_000}, (_, at) => at);
	const given = [long, longer, Uint32Array.of(5), long, long, Uint32Array.of(6)];
	const kept = given.map(row => rows.add(row));
	for (const [at, row] of kept.entries()) expect(readBack(rows, row).join()).toBe(given[at]!.join());
});
