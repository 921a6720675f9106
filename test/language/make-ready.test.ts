import {expect, test} from 'vitest';
import {makeReady} from '../../source/language/make-ready.ts';

test('an expression finds the same as before it was made ready, from where it was to go on', () => {
	const last = /l.ck$/;
	const all = /lock/g;
	all.lastIndex = 3;
	makeReady([last, all], 'a lock beside a lock');
	expect(last.test('a lock')).toBe(true);
	expect(all.lastIndex).toBe(3);
	expect('a lock beside a lock'.match(all)).toHaveLength(2);
});
