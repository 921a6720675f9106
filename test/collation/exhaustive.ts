import {groupQuotations} from '../../source/collation/grouping.ts';
import {likeness} from '../../source/collation/likeness.ts';
import {fewestWords, Roll} from '../../source/collation/roll.ts';
import type {Quotation} from '../../source/model/utterance.ts';

export interface Recall {
	/** Pairs of quotations of five words and more that are the same words when every pair is aligned. */
	readonly pairs: number;
	/** Of these, the pairs that grouping brings together. */
	readonly found: number;
	/** Quotations that are the same words as another one, and those of them that stand in one group with such a one. */
	readonly alike: number;
	readonly together: number;
}

/** Aligns every pair of quotations, without candidates, and counts how many of the like ones stand in one group. Quadratic. */
export function recallOfGrouping(quotations: readonly Quotation[]): Recall {
	const roll = new Roll();
	for (const quotation of quotations) roll.add(quotation);
	const quotation = (index: number): Quotation => quotations[index]!;
	const group = new Map<number, number>();
	const groups = groupQuotations(roll, quotation);
	for (let number = 0; number < groups.size; number++) {
		for (let at = groups.starts[number]!; at < groups.starts[number + 1]!; at++) group.set(groups.members[at]!, number);
	}
	let pairs = 0;
	let found = 0;
	const alike = new Set<number>();
	const together = new Set<number>();
	for (let one = 0; one < roll.size; one++) {
		if (roll.length(one) < fewestWords) continue;
		for (let other = one + 1; other < roll.size; other++) {
			if (roll.length(other) < fewestWords) continue;
			const [shorter, fuller] = roll.core(one) <= roll.core(other) ? [one, other] : [other, one];
			if (likeness(roll, shorter, fuller, quotation) === 0) continue;
			pairs++;
			for (const index of [one, other]) alike.add(index);
			if (group.get(one) !== group.get(other)) continue;
			found++;
			for (const index of [one, other]) together.add(index);
		}
	}
	return {pairs, found, alike: alike.size, together: together.size};
}
