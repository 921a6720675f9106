import type {Quotation} from '../model/utterance.ts';
import {fewestToStand, fullestFirst} from './fullness.ts';
import {likeness} from './likeness.ts';
import {Postings} from './postings.ts';
import {Recurring} from './recurring.ts';
import {stock, translated, type Roll} from './roll.ts';

/** Candidates that are verified word by word; the right one is nearly always the first. */
export const mostVerified = 12;

/** Quotations in groups, as numbers: a million groups are kept as two rows of them. */
export interface Groups {
	readonly size: number;
	/** The quotations of one group behind those of the other; of a group the one that began it first, those with one wording behind each other. */
	readonly members: Uint32Array;
	/** Where those of each group begin, and at last where all end. */
	readonly starts: Uint32Array;
}

/**
 * Brings quotations of the same words together. The fullest come first, and each joins the fuller one that it is most like, or stands for itself: everybody is
 * compared with those that stand for a group (the one that began it, and wordings that several print) and never with each other's friends (free transitive
 * merging collapses purity at scale). Those with the same wording are placed as one. About linear in the number of quotations.
 */
export function groupQuotations(roll: Roll, quotation: (index: number) => Quotation): Groups {
	const order = fullestFirst(roll);
	const position = new Uint32Array(roll.size);
	for (let at = 0; at < order.length; at++) position[order[at]!] = at;
	const groupOf = new Int32Array(roll.size);
	const recurring = roll.size < roomMatters ? undefined : recurringShingles(roll, order);
	const postings = new Postings(roll.size, recurring?.count);
	let size = 0;
	for (let at = 0; at < order.length;) {
		const first = order[at]!;
		const end = endOfWording(roll, order, at);
		for (let twin = at + 1; twin < end; twin++) roll.vouchAs(first, order[twin]!);
		const all = postable(roll, first) ? roll.passShingles(first) : none;
		const shingles = recurring ? recurringOf(all, recurring) : all;
		const like = mostLike(first, shingles);
		const group = like === undefined ? size++ : groupOf[like]!;
		if (like === undefined || end - at >= fewestToStand) for (const shingle of shingles) postings.add(shingle, first);
		for (; at < end; at++) groupOf[order[at]!] = group;
	}
	postings.end();
	recurring?.end();
	return inGroups(order, groupOf, size);

	function mostLike(index: number, shingles: Uint32Array): number | undefined {
		let found: number | undefined;
		let best = 0;
		for (const candidate of postings.candidates(shingles, mostVerified)) {
			const like = likeness(roll, index, candidate, quotation, best);
			if (like === 0 || like < best) continue;
			if (like > best || position[candidate]! < position[found!]!) {
				found = candidate;
				best = like;
			}
		}
		return found;
	}
}

const none = new Uint32Array(0);

/** So many quotations that it is worth the time to find out first which of their shingles need no list. */
const roomMatters = 200_000;

/** The shingles that different wordings have in common: nobody is found by the others. */
function recurringShingles(roll: Roll, order: Uint32Array): Recurring {
	const recurring = new Recurring(roll.wordCount);
	for (let at = 0; at < order.length; at = endOfWording(roll, order, at)) {
		if (!postable(roll, order[at]!)) continue;
		for (const shingle of roll.passShingles(order[at]!)) recurring.see(shingle);
	}
	recurring.endSeeing();
	return recurring;
}

/** Those of the shingles that recur, in the place of all. */
function recurringOf(shingles: Uint32Array, recurring: Recurring): Uint32Array {
	let kept = 0;
	for (const shingle of shingles) if (recurring.has(shingle)) shingles[kept++] = shingle;
	return shingles.subarray(0, kept);
}

/** Puts those of one group behind each other, in the order that they were placed in. */
function inGroups(order: Uint32Array, groupOf: Int32Array, size: number): Groups {
	const ends = new Uint32Array(size + 1);
	for (const group of groupOf) ends[group + 1]!++;
	for (let group = 0; group < size; group++) ends[group + 1]! += ends[group]!;
	const starts = ends.slice();
	const members = new Uint32Array(order.length);
	for (const index of order) members[ends[groupOf[index]!]!++] = index;
	return {size, members, starts};
}

/** Where the quotations with the same wording as the one at this place of the order end; at `last` at the latest. */
export function endOfWording(roll: Roll, order: Uint32Array, at: number, last = order.length): number {
	const wording = roll.wording(order[at]!);
	let end = at + 1;
	if (wording !== 0) while (end < last && roll.wording(order[end]!) === wording) end++;
	return end;
}

/** Whether a quotation can be found by its words: stock phrases join nobody, and a translation has the translator's words. */
export const postable = (roll: Roll, index: number): boolean => !roll.has(index, translated | stock);
