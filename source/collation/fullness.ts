import {inOrder} from './in-order.ts';
import {headline, partial, type Roll} from './roll.ts';

/**
 * The order in which quotations are placed, each with one that was placed before it: direct quotations of the body before phrases and headlines, the fullest
 * first, of equals the plainest, then wordings that several print; those with the same wording follow each other. The rest is by the words, at last as
 * they stand in the roll.
 */
export function fullestFirst(roll: Roll): Uint32Array {
	const wordings = Float64Array.from({length: roll.size}, (_, index) => roll.wording(index));
	const order = inOrder(wordings);
	// All that comes before the wording in one number; those that stand in the order of their wordings are left in it where they are equal.
	const keys = new Float64Array(roll.size);
	for (let at = 0; at < order.length;) {
		const wording = roll.wording(order[at]!);
		let end = at + 1;
		if (wording !== 0) while (end < order.length && roll.wording(order[end]!) === wording) end++;
		for (const printed = end - at; at < end; at++) keys[at] = placedBy(fullnessOf(roll, order[at]!), printed);
	}
	return inOrder(keys).map(at => order[at]!);
}

/** Quotations with one wording that others are compared with as well, wherever it stands: what several print is the utterance, whoever adds a sentence to it. */
export const fewestToStand = 3;

/** More than this is counted as this much: words of a quotation, those of them that say little. */
const most = {core: 1 << 20, asides: 1 << 16};

/** How full a quotation is, as a number below 2⁴⁰: the fuller, the smaller. */
export function fullnessOf(roll: Roll, index: number): number {
	const rank = (roll.has(index, partial) ? 1 : 0) + (roll.has(index, headline) ? 2 : 0);
	const core = most.core - 1 - Math.min(roll.core(index), most.core - 1);
	const asides = Math.min(roll.length(index) - roll.core(index), most.asides - 1);
	return (rank * most.core + core) * most.asides + asides;
}

/** What is smaller is placed first. `printed`: how many print the wording. */
export const placedBy = (fullness: number, printed: number): number => fullness * 2 + (printed < fewestToStand ? 1 : 0);
