import {expect, test} from 'vitest';
import {cells, fit, head, tail} from '../../../source/screen/text/cells.ts';

test('a wide character takes two cells, a combining mark none', () => {
	expect(cells('港')).toBe(2);
	expect(cells('e\u0301')).toBe(1);
	expect(cells('Novak’s “port”')).toBe(14);
});

test('what does not fit is cut and ends in an ellipsis within the width', () => {
	expect(fit('Dockers ready to talk', 10)).toBe('Dockers r…');
	expect(fit('short', 10)).toBe('short');
	expect(cells(fit('港は空である', 6))).toBeLessThanOrEqual(6);
});

test('nothing is shown where there is no room', () => {
	expect(fit('anything', 0)).toBe('');
});

test('the end of a long line being typed stays in sight', () => {
	expect(tail('a very long query', 5)).toBe('query');
	expect(tail('港は空', 3)).toBe('空');
	expect(head('港は空', 3)).toBe('港');
});
