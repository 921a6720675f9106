import {expect, test} from 'vitest';
import {cells} from '../../../source/screen/text/cells.ts';
import {wrap} from '../../../source/screen/text/wrap.ts';

const lines = (text: string, width: number): readonly string[] =>
	wrap(text, {start: 0, end: text.length}, width).map(({start, end}) => text.slice(start, end));

test('lines break at spaces, and no line is wider than it may be', () => {
	expect(lines('The head of the union said on Friday', 12)).toEqual(['The head of', 'the union', 'said on', 'Friday']);
});

test('a word that is longer than a line is cut', () => {
	expect(lines('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k']);
});

test('a line feed always begins a line, and an empty line stays', () => {
	expect(lines('one\n\ntwo', 10)).toEqual(['one', '', 'two']);
});

test('Japanese breaks between characters, each of two cells', () => {
	expect(lines('港は空である。', 6)).toEqual(['港は空', 'である', '。']);
});

test('wide and narrow text in one line is measured in cells', () => {
	const text = 'Novak said 「港は空である」 and left the hall at noon';
	for (const line of lines(text, 14)) expect(cells(line)).toBeLessThanOrEqual(14);
	expect(lines(text, 14).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

test('a family of emoji is one character and is never torn', () => {
	const family = '👩‍👩‍👧';
	expect(lines(`ab ${family} cd`, 5).some(line => line.includes(family))).toBe(true);
});

test('offsets are those of the whole text, not of the stretch', () => {
	expect(wrap('skip this: one two', {start: 11, end: 18}, 4)).toEqual([
		{start: 11, end: 14},
		{start: 15, end: 18},
	]);
});

test('time grows with the length of the text, not with its square', () => {
	const time = (length: number) => {
		const text = 'word '.repeat(length);
		const begun = process.cpuUsage();
		wrap(text, {start: 0, end: text.length}, 60);
		const {user} = process.cpuUsage(begun);
		return user;
	};
	time(10_000);
	expect(time(400_000)).toBeLessThan(100 * Math.max(2000, time(20_000)));
});
