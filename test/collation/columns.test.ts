import {expect, test} from 'vitest';
import {NumberColumn, WideColumn} from '../../source/collation/columns.ts';

test('a column gives back small numbers and large ones, whichever came first', () => {
	const given = [0, 255, 256, 7, 65_535, 65_536, 9, 2 ** 32 - 1, 1];
	const column = new NumberColumn(2);
	for (const number of given) column.push(number);
	expect(Array.from(given, (_, at) => column.at(at))).toEqual(given);
	expect(column.length).toBe(given.length);
});

test('a number that is set later is kept whole, and its neighbours too', () => {
	const column = new NumberColumn();
	for (let at = 0; at < 200; at++) column.push(at);
	column.set(3, 70_000);
	column.set(4, 2 ** 31);
	expect([2, 3, 4, 5, 199].map(at => column.at(at))).toEqual([2, 70_000, 2 ** 31, 5, 199]);
});

test('a wide column keeps fractions and numbers of more than 32 bits', () => {
	const column = new WideColumn(1);
	for (const number of [0.1, 2 ** 52 + 1, 3]) column.push(number);
	expect([0, 1, 2].map(at => column.at(at))).toEqual([0.1, 2 ** 52 + 1, 3]);
});

test('a column of many numbers that is at its end keeps nothing', () => {
	const columns = [new NumberColumn(100_000), new WideColumn(100_000)];
	for (const column of columns) {
		column.push(7);
		column.end();
		expect(column.at(0)).toBeUndefined();
	}
});
