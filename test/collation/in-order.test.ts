import {expect, test} from 'vitest';
import {inOrder} from '../../source/collation/in-order.ts';
import {seededRandom} from './made-up-quotations.ts';

test('the places of keys come in the order of the keys, those of equal keys in their own', () => {
	expect([...inOrder(Float64Array.of(3, 1, 3, 2, 1))]).toEqual([1, 4, 3, 0, 2]);
	expect([...inOrder(new Float64Array(0))]).toEqual([]);
});

test('many keys are put in the order that a stable sort gives them', () => {
	const random = seededRandom(8);
	const keys = Float64Array.from({length: 5000}, () => Math.floor(2 ** 50 * random() ** 40));
	const sorted = Array.from(keys.keys()).sort((one, other) => keys[one]! - keys[other]!);
	expect([...inOrder(keys)]).toEqual(sorted);
});
