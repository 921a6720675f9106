import type {Quotation} from '../model/utterance.ts';
import {Postings} from './candidates.ts';
import {fewestToStand, fullestFirst} from './fullness.ts';
import {likeness} from './likeness.ts';
import {stock, translated, type Roll} from './roll.ts';

/** Candidates that are verified word by word; the right one is nearly always the first. */
export const mostVerified = 12;

/**
 * Brings quotations of the same words together. The fullest come first, and each joins the fuller one that it is most like, or stands for itself: everybody is
 * compared with those that stand for a group (the one that began it, and wordings that several print) and never with each other's friends (free transitive
 * merging collapses purity at scale). Those with the same wording are placed as one. Returns the groups, the quotation that began each first. About linear
 * in the number of quotations.
 */
export function groupQuotations(roll: Roll, quotation: (index: number) => Quotation): number[][] {
	const groups: number[][] = [];
	const groupOf = new Int32Array(roll.size).fill(-1);
	const postings = new Postings(roll.size);
	const order = fullestFirst(roll);
	const position = new Uint32Array(roll.size);
	for (let at = 0; at < order.length;) {
		const first = order[at]!;
		const end = endOfWording(roll, order, at);
		for (let twin = at + 1; twin < end; twin++) roll.vouchAs(first, order[twin]!);
		position[first] = at;
		const like = postable(roll, first) ? mostLike(first) : undefined;
		const group = like === undefined ? groups.push([]) - 1 : groupOf[like]!;
		groupOf[first] = group;
		if (postable(roll, first) && (like === undefined || end - at >= fewestToStand)) {
			for (const shingle of roll.shingles(first)) postings.add(shingle, first);
		}
		for (; at < end; at++) groups[group]!.push(order[at]!);
	}
	return groups;

	function mostLike(index: number): number | undefined {
		let found: number | undefined;
		let best = 0;
		for (const candidate of postings.candidates(roll.shingles(index), mostVerified)) {
			const like = likeness(roll, index, candidate, quotation, best);
			if (like === 0 || like < best) continue;
			if (like > best || position[candidate]! < position[found!]!) [found, best] = [candidate, like];
		}
		return found;
	}
}

/** Where the quotations with the same wording as the one at this place of the order end. */
function endOfWording(roll: Roll, order: Uint32Array, at: number): number {
	const wording = roll.wording(order[at]!);
	let end = at + 1;
	if (wording !== 0) while (end < order.length && roll.wording(order[end]!) === wording) end++;
	return end;
}

/** Whether a quotation can be found by its words: stock phrases join nobody, and a translation has the translator's words. */
export const postable = (roll: Roll, index: number): boolean => !roll.has(index, translated | stock);
