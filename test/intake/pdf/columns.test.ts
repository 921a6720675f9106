import {expect, test} from 'vitest';
import {columnsOf} from '../../../source/intake/pdf/columns.ts';
import {rowsOf, textOfRow} from '../../../source/intake/pdf/run.ts';
import type {Run} from '../../../source/intake/pdf/run.ts';

/** A line of letters five points wide. */
const line = (text: string, x: number, y: number, size = 10): Run => ({text, x, y, width: text.length * 5, size});
const column = (name: string, x: number, rows: number, top = 700): Run[] =>
	Array.from({length: rows}, (_, row) => line(`${name} line ${row} of the long column`, x, top - row * 12 - x / 100));
const read = (runs: readonly Run[]) => columnsOf(runs).map(group => rowsOf(group).map(textOfRow));

test('the left column is read before the right one', () => {
	const [left, right, ...more] = read([...column('left', 50, 8), ...column('right', 230, 8)]);
	expect(left).toHaveLength(8);
	expect(left!.every(text => text.startsWith('left'))).toBe(true);
	expect(right!.every(text => text.startsWith('right'))).toBe(true);
	expect(more).toEqual([]);
});

test('a headline across the columns is read before them, its last and short line too', () => {
	const headline = [
		line('A headline that runs across both of the columns', 50, 760, 20),
		line('and ends', 50, 735, 20),
	];
	const groups = read([...headline, ...column('left', 50, 8), ...column('right', 230, 8)]);
	expect(groups[0]).toEqual(['A headline that runs across both of the columns', 'and ends']);
	expect(groups).toHaveLength(3);
});

test('the last column of an article may be much shorter than the others', () => {
	const groups = read([...column('left', 50, 30), ...column('right', 230, 5)]);
	expect(groups.map(group => group.length)).toEqual([30, 5]);
});

test('three columns are three', () => {
	expect(read([...column('one', 50, 9), ...column('two', 230, 9), ...column('three', 420, 9)])).toHaveLength(3);
});

test('the spaces between the words of one column are no gutter', () => {
	const words = Array.from({length: 12}, (_, row) =>
		[0, 1, 2, 3].map(word => line('words', 50 + word * 30 + (row % 3), 700 - row * 12)),
	).flat();
	expect(read(words)).toHaveLength(1);
});
