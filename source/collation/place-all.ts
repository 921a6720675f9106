import type {Quotation} from '../model/utterance.ts';
import {NumberColumn} from './columns.ts';
import {fewestToStand, fullnessOf} from './fullness.ts';
import {endOfWording, groupQuotations, postable, type Groups} from './grouping.ts';
import {inOrder} from './in-order.ts';
import {Roll} from './roll.ts';
import type {KeyedQuotation, PlacedUnit, Placement} from './store.ts';

/**
 * Groups all quotations anew, for a store that takes what comes out in place of all that it had. The quotations are read once, in the order of the desk, and not kept:
 * `read` is asked again for the few that are compared with what stands around them. `count`: about how many they are.
 */
export function placeAll(
	quotations: Iterable<KeyedQuotation>,
	read: (key: number) => Quotation,
	count?: number,
): Placement {
	const roll = new Roll(count);
	const keys = new NumberColumn(count);
	for (const {key, quotation} of quotations) {
		roll.add(quotation);
		keys.push(key);
	}
	const groups = groupQuotations(roll, index => read(keys.at(index)));
	const units = unitsOf(roll, keys, groups);
	return {
		*units() {
			for (let at = 0; at < units.size; at++) yield units.at(at);
		},
		*members() {
			for (let at = 0; at < units.size; at++) {
				for (const index of units.quotations(at)) yield [keys.at(index), units.id(at)];
			}
		},
		*standing() {
			for (let at = 0; at < units.size; at++) {
				const first = units.standing(at);
				if (first !== undefined) yield [units.id(at), roll.shingles(first)];
			}
		},
		groups: () => groupsWithKeys(groups, units, keys),
		end() {
			roll.end();
			keys.end();
		},
	};
}

/** Units by their numbers. */
interface Units {
	readonly size: number;
	id(at: number): number;
	at(at: number): PlacedUnit;
	quotations(at: number): Uint32Array;
	/** The quotation that stands for one with which others are compared. */
	standing(at: number): number | undefined;
	/** The unit that began each group. */
	readonly began: Uint32Array;
}

function unitsOf(roll: Roll, keys: NumberColumn, groups: Groups): Units {
	const {members, starts} = groups;
	/** Of each unit where its quotations stand in the groups, how many they are, and its group. */
	const {size} = roll;
	const [from, sizes, groupOf] = [new NumberColumn(size), new NumberColumn(size), new NumberColumn(size)];
	for (let group = 0; group < groups.size; group++) {
		for (let at = starts[group]!; at < starts[group + 1]!;) {
			const end = endOfWording(roll, members, at, starts[group + 1]);
			from.push(at);
			sizes.push(end - at);
			groupOf.push(group);
			at = end;
		}
	}
	const quotationsOf = (unit: number): Uint32Array => members.subarray(from.at(unit), from.at(unit) + sizes.at(unit));
	const ids = Uint32Array.from({length: from.length}, (_, unit) => idOf(quotationsOf(unit), keys));
	/** The unit that began a group comes first in it. */
	const began = new Uint32Array(groups.size);
	for (let unit = ids.length - 1; unit >= 0; unit--) began[groupOf.at(unit)] = ids[unit]!;
	const order = inOrder(Float64Array.from(ids));
	const stands = (unit: number): boolean =>
		postable(roll, members[from.at(unit)]!) &&
		(ids[unit] === began[groupOf.at(unit)] || sizes.at(unit) >= fewestToStand);
	return {
		size: order.length,
		began,
		id: at => ids[order[at]!]!,
		quotations: at => quotationsOf(order[at]!),
		standing: at => (stands(order[at]!) ? members[from.at(order[at]!)] : undefined),
		at(at) {
			const unit = order[at]!;
			const quotations = quotationsOf(unit);
			const first = quotations[0]!;
			return {
				id: ids[unit]!,
				keys: Array.from(quotations, index => keys.at(index)),
				wording: roll.wording(first),
				fullness: fullnessOf(roll, first),
				group: began[groupOf.at(unit)]!,
				entry: roll.entry(first),
				speakers: Array.from(quotations, index => roll.speaker(index)),
				stands: stands(unit),
			};
		},
	};
}

function* groupsWithKeys(
	{members, starts}: Groups,
	{began}: Units,
	keys: NumberColumn,
): Generator<readonly [group: number, keys: Uint32Array]> {
	for (const group of inOrder(Float64Array.from(began))) {
		const own = members.subarray(starts[group], starts[group + 1]);
		if (own.length > 1) yield [began[group]!, own.map(index => keys.at(index)).sort()];
	}
}

/** A unit is named by the lowest key of its quotations: while there is a higher one, no store gives it to another quotation. */
function idOf(quotations: Uint32Array, keys: NumberColumn): number {
	let least = keys.at(quotations[0]!);
	for (const index of quotations) least = Math.min(least, keys.at(index));
	return least;
}
