import type {Quotation} from '../model/utterance.ts';
import {fewestToStand, fullnessOf} from './fullness.ts';
import {groupQuotations, postable} from './grouping.ts';
import {Roll} from './roll.ts';
import type {KeyedQuotation, PlacedUnit} from './store.ts';

/**
 * Groups all quotations anew, for a store that takes what comes out in place of all that it had. The quotations are read once, in the order of the desk, and not kept:
 * `read` is asked again for the few that are compared with what stands around them.
 */
export function placeAll(quotations: Iterable<KeyedQuotation>, read: (key: number) => Quotation): PlacedUnit[] {
	const roll = new Roll();
	const keys: number[] = [];
	for (const {key, quotation} of quotations) {
		roll.add(quotation);
		keys.push(key);
	}
	const units: PlacedUnit[] = [];
	const groups = groupQuotations(roll, index => read(keys[index]!));
	for (let number = 0; number < groups.size; number++) {
		const group = groups.of(number);
		const began = units.length;
		// Those with one wording follow each other.
		for (let at = 0; at < group.length;) {
			const first = group[at]!;
			const wording = roll.wording(first);
			const members = [keys[first]!];
			for (at++; wording !== 0 && at < group.length && roll.wording(group[at]!) === wording; at++) {
				members.push(keys[group[at]!]!);
			}
			const stands = postable(roll, first) && (units.length === began || members.length >= fewestToStand);
			const shingles = stands ? roll.shingles(first) : none;
			units.push({keys: members, wording, fullness: fullnessOf(roll, first), group: began, shingles});
		}
	}
	return units;
}

const none = new Uint32Array(0);
