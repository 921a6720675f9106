import type {Regrouping, WitnessPlace} from '../collation/regrouping.ts';
import type {Target} from '../model/event.ts';
import type {ReviewRecord} from '../review/open-review.ts';

/** The reviewer's pins, joins and splits as collation takes them. A join and a split name the other witness in `after`. */
export function regroupingOf(review: ReviewRecord): Regrouping {
	const pins: WitnessPlace[] = [];
	const joins: [WitnessPlace, WitnessPlace][] = [];
	const splits: [WitnessPlace, WitnessPlace][] = [];
	for (const {action, target, after} of review.groupings()) {
		const place = placeOf(target);
		if (!place) continue;
		if (action === 'pin') {
			if (after !== null && after !== false) pins.push(place);
			continue;
		}
		const other = isTarget(after) ? placeOf(after) : undefined;
		if (other) (action === 'join' ? joins : splits).push([place, other]);
	}
	return {pins, joins, splits};
}

function placeOf(target: Target): WitnessPlace | undefined {
	if (!('anchor' in target)) return undefined;
	const {path, place, anchor} = target;
	return {path, place, rawStart: anchor.rawStart, rawEnd: anchor.rawEnd};
}

const isTarget = (value: unknown): value is Target => typeof value === 'object' && value !== null && 'kind' in value;
