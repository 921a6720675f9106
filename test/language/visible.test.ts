import {expect, test} from 'vitest';
import {visible, visibleLine} from '../../source/language/visible.ts';

test('escape sequences become signs, so that a terminal never obeys an article', () => {
	expect(visible('\u001B[31mred\u001B]52;c;eA==\u0007')).toBe('␛[31mred␛]52;c;eA==␇');
	expect(visible('\u009B2J')).not.toContain('\u009B');
});

test('overrides of the reading direction are shown, not followed', () => {
	expect(visible('paid \u202E005\u202C euros')).toBe('paid ⇄005⇄ euros');
});

test('what has no width is shown, since it could hide a difference', () => {
	expect(visible('no\u200Bbody')).toBe('no·body');
	expect(visible('soft\u00ADly')).toBe('soft·ly');
});

test('every sign is as long as what it stands for, so that offsets hold', () => {
	const hostile = 'a\u0000\u001B\u007F\u0085\u200B\u202E\u2028\u{E0041}\uD800b\tc\r\nd';
	expect(visible(hostile)).toHaveLength(hostile.length);
});

test('ordinary text in any script stays as it is', () => {
	for (const text of ['Novak’s “port”', 'Пётр сказал: «нет»', '港は空', 'نه‌می‌خواهم', '👩‍👩‍👧', 'line\nline'])
		expect(visible(text)).toBe(text);
});

test('a row is one line', () => {
	expect(visibleLine('one\ntwo')).toBe('one two');
});
