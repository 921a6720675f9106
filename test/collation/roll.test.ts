import {expect, test} from 'vitest';
import {likeness} from '../../source/collation/likeness.ts';
import {Roll} from '../../source/collation/roll.ts';
import {madeUpQuotations} from './made-up-quotations.ts';

function rollOf(count: number): Roll {
	const roll = new Roll();
	for (const quotation of madeUpQuotations(count, 5)) roll.add(quotation);
	return roll;
}

test('two quotations share the weight of the words that both have, and what is asked for only from a weight on is the same from there', () => {
	const roll = rollOf(60);
	let enough = 0;
	for (let one = 0; one < roll.size; one++) {
		for (let other = 0; other < roll.size; other++) {
			const {words, others} = roll.pair(one, other);
			const shared = roll.sharedWeight(one, other);
			if (others.every(word => !words.includes(word))) expect(shared).toBe(0);
			for (const least of [1, 2.5, shared, shared + 0.1]) {
				if (shared >= least) {
					expect(roll.sharedWeight(one, other, least)).toBe(shared);
					enough++;
				} else expect([0, shared]).toContain(roll.sharedWeight(one, other, least));
			}
		}
	}
	expect(enough).toBeGreaterThan(3600);
});

test('words that come later count as soon as they are asked about', () => {
	const roll = new Roll();
	const [first, ...others] = madeUpQuotations(40, 6);
	roll.add(first!);
	const own = roll.sharedWeight(0, 0);
	for (const quotation of others) {
		roll.add(quotation);
		expect(roll.sharedWeight(0, roll.size - 1)).toBeLessThanOrEqual(own * 2);
		expect(roll.sharedWeight(roll.size - 1, roll.size - 1)).toBeGreaterThan(1);
	}
	expect(roll.sharedWeight(0, 0)).toBe(own);
});

test('who asks for what is at least about so alike finds the same as who asks for all', () => {
	const quotations = madeUpQuotations(60, 5);
	const roll = rollOf(60);
	for (let one = 0; one < roll.size; one++) {
		for (let other = 0; other < roll.size; other++) {
			const like = likeness(roll, one, other, index => quotations[index]!);
			expect(likeness(roll, one, other, index => quotations[index]!, like - 1e-9)).toBe(like);
		}
	}
});
