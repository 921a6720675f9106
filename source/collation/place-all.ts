import type {Quotation} from '../model/utterance.ts';
import {NumberColumn} from './columns.ts';
import {fewestToStand, fullnessOf} from './fullness.ts';
import {groupQuotations, postable} from './grouping.ts';
import {Roll} from './roll.ts';
import {unitOf, type KeyedQuotation, type PlacedUnit, type Placement} from './store.ts';

/**
 * Groups all quotations anew, for a store that takes what comes out in place of all that it had. The quotations are read once, in the order of the desk, and not kept:
 * `read` is asked again for the few that are compared with what stands around them.
 */
export function placeAll(quotations: Iterable<KeyedQuotation>, read: (key: number) => Quotation): Placement {
	const roll = new Roll();
	const keys = new NumberColumn();
	for (const {key, quotation} of quotations) {
		roll.add(quotation);
		keys.push(key);
	}
	const groups = groupQuotations(roll, index => read(keys.at(index)));
	return {
		*units() {
			for (let group = 0; group < groups.size; group++) yield* unitsIn(roll, keys, groups.of(group));
		},
	};
}

function* unitsIn(roll: Roll, keys: NumberColumn, group: Uint32Array): Generator<PlacedUnit> {
	let began: number | undefined;
	// Those with one wording follow each other.
	for (let at = 0; at < group.length;) {
		const first = group[at]!;
		const wording = roll.wording(first);
		const members = [keys.at(first)];
		for (at++; wording !== 0 && at < group.length && roll.wording(group[at]!) === wording; at++) {
			members.push(keys.at(group[at]!));
		}
		const stands = postable(roll, first) && (began === undefined || members.length >= fewestToStand);
		const id = unitOf(members);
		began ??= id;
		yield {
			id,
			keys: members,
			wording,
			fullness: fullnessOf(roll, first),
			group: began,
			entry: roll.entry(first),
			stands,
		};
	}
}
