import {expect, test} from 'vitest';
import {inBoundedTime} from '../../source/desk/bounded-time.ts';
import {ThreadFault} from '../../source/desk/thread-fault.ts';

test('work that has an end gives what it gives, and throws what it throws', () => {
	expect(inBoundedTime(60_000, () => 'read')).toBe('read');
	expect(() =>
		inBoundedTime(60_000, () => {
			throw new RangeError('no such block');
		}),
	).toThrow(RangeError);
});

test('work without an end is given up, and the next is done', () => {
	const endless = () => {
		for (;;);
	};
	expect(() => inBoundedTime(20, endless)).toThrow(ThreadFault);
	expect(inBoundedTime(60_000, () => 1)).toBe(1);
});

test('an expression that tries for ever is given up as well', () => {
	expect(() => inBoundedTime(20, () => /^(?:a+)+$/.test(`${'a'.repeat(60)}!`))).toThrow('it took longer than');
});
