import type {PersonGrouping} from '../model/person.ts';
import type {Target} from '../model/event.ts';
import type {ReviewRecord} from '../review/open-review.ts';

/** The reviewers' joins and splits of people that stand, the oldest first. Each names the person in its target and the other one, or the article, in `after`. */
export function personGroupingsOf(review: Pick<ReviewRecord, 'groupings'>): readonly PersonGrouping[] {
	return review.groupings().flatMap(({action, target, after}): readonly PersonGrouping[] => {
		if (target.kind !== 'person') return [];
		const {name} = target;
		const other = after as Target;
		if (action === 'join') return other.kind === 'person' ? [{action, name, other: other.name}] : [];
		if (action !== 'split') return [];
		if (other.kind === 'person') return [{action, name, other: other.name}];
		return other.kind === 'article' ? [{action, name, other: {path: other.path, place: other.place}}] : [];
	});
}
