import {expect, test} from 'vitest';
import {progressLine} from '../../source/commands/progress.ts';

const at = (phase: 'listing' | 'reading' | 'collating', done: number, total: number) =>
	progressLine({phase, done, total, changes: null});

test('the bar grows with the files that are read, and never past its end', () => {
	const filled = (line: string) => line.split('█').length - 1;
	const none = at('reading', 0, 200);
	const half = at('reading', 100, 200);
	const all = at('reading', 200, 200);
	expect([filled(none), filled(all)]).toEqual([0, none.split('·').length - 1]);
	expect(filled(half)).toBe(filled(all) / 2);
	expect(half).toContain('reading 100/200');
});

test('a folder without files draws a whole bar instead of dividing by nothing', () => {
	expect(at('reading', 0, 0)).not.toContain('NaN');
});

test('before the folder is listed there is no count to show', () => {
	expect(at('listing', 0, 0)).toBe('listing the folder …');
});
