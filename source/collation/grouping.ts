import type {Quotation} from '../model/utterance.ts';
import {Postings} from './candidates.ts';
import {likeness} from './likeness.ts';
import {fewestWords, headline, partial, stock, translated, type Roll} from './roll.ts';

/** Candidates that are verified word by word; the right one is nearly always the first. */
export const mostVerified = 12;

/** Likeness from which on no better one is looked for. */
const sure = 1;

/**
 * Brings quotations of the same words together. The fullest come first, and each joins the fuller one that it is most like, or stands for itself: everybody is
 * compared with one quotation that stands for the group and never with each other's friends (free transitive merging collapses purity at scale).
 * Returns the groups, the quotation that stands for each first. About linear in the number of quotations.
 */
export function groupQuotations(roll: Roll, quotation: (index: number) => Quotation): number[][] {
	const groups = new Map<number, number[]>();
	const postings = new Postings(roll.size);
	const known = new Map<number, number>();
	for (const index of fullestFirst(roll)) {
		const leader = leaderOf(index);
		if (leader === undefined) {
			groups.set(index, [index]);
			if (!postable(roll, index)) continue;
			for (const shingle of roll.shingles(index)) postings.add(shingle, index);
			if (!speaksForItself(index)) continue;
			if (!known.has(roll.exact(index))) known.set(roll.exact(index), index);
		} else groups.get(leader)!.push(index);
	}
	return [...groups.values()];

	function leaderOf(index: number): number | undefined {
		if (!postable(roll, index)) return undefined;
		const twin = speaksForItself(index) ? known.get(roll.exact(index)) : undefined;
		if (twin !== undefined && likeness(roll, index, twin, quotation) > 0) return twin;
		let leader: number | undefined;
		let best = 0;
		for (const candidate of postings.candidates(roll.shingles(index), mostVerified)) {
			const like = likeness(roll, index, candidate, quotation);
			if (like > best) [leader, best] = [candidate, like];
			if (best >= sure) break;
		}
		return leader;
	}

	function speaksForItself(index: number): boolean {
		return roll.length(index) >= fewestWords && !roll.has(index, partial);
	}
}

/** Whether a quotation can be found by its words: stock phrases join nobody, and a translation has the translator's words. */
export const postable = (roll: Roll, index: number): boolean => !roll.has(index, translated | stock);

/** Direct quotations of the body before phrases and headlines, each by length; then as they came. */
function fullestFirst(roll: Roll): Uint32Array {
	const order = Uint32Array.from({length: roll.size}, (_, index) => index);
	const rank = (index: number): number => (roll.has(index, partial) ? 1 : 0) + (roll.has(index, headline) ? 2 : 0);
	return order.sort((a, b) => rank(a) - rank(b) || roll.core(b) - roll.core(a) || a - b);
}
