import {expect, test} from 'vitest';
import {clipboardSequence} from '../../../source/screen/terminal/clipboard.ts';

const decoded = (sequence: string): string =>
	Buffer.from(/^\u001B\]52;c;(.*)\u0007$/.exec(sequence)?.[1] ?? '', 'base64').toString('utf8');

test('text goes to the clipboard as it is', () => {
	expect(decoded(clipboardSequence('“港は空である” — Novak'))).toBe('“港は空である” — Novak');
});

test('a text beyond what terminals take is cut, not refused', () => {
	const sequence = clipboardSequence('a'.repeat(200_000));
	expect(sequence.length).toBeLessThan(75_010);
	expect(decoded(sequence)).toMatch(/^a+$/);
});
