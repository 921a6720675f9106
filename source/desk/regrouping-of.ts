import type {GroupDecision, Regrouping, WitnessPlace} from '../collation/regrouping.ts';
import type {Target} from '../model/event.ts';
import type {ReviewRecord} from '../review/open-review.ts';

/** The reviewer's pins, joins and splits as collation takes them. A join and a split name the other witness in `after`. */
export function regroupingOf(review: ReviewRecord): Regrouping {
	const pins: WitnessPlace[] = [];
	const decisions: GroupDecision[] = [];
	for (const {action, target, after} of review.groupings()) {
		const place = placeOf(target);
		if (!place) continue;
		if (action === 'pin') {
			if (after !== null && after !== false) pins.push(place);
			continue;
		}
		const other = isTarget(after) ? placeOf(after) : undefined;
		if (other) decisions.push({kind: action, first: place, second: other});
	}
	return {pins, decisions};
}

function placeOf(target: Target): WitnessPlace | undefined {
	if (!('anchor' in target)) return undefined;
	const {path, place, anchor} = target;
	return {path, place, rawStart: anchor.rawStart, rawEnd: anchor.rawEnd};
}

const isTarget = (value: unknown): value is Target => typeof value === 'object' && value !== null && 'kind' in value;
