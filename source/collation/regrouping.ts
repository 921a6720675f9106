import type {ArticleKey} from '../model/event.ts';
import type {RawSpan} from '../model/span.ts';
import type {Quotation} from '../model/utterance.ts';

/** A quotation as a review names it: by where it stands in the raw text. */
export interface WitnessPlace extends ArticleKey, RawSpan {}

/** What a reviewer decided about utterances; collation follows it. */
export interface Regrouping {
	/** References of their utterances. */
	readonly pins: readonly WitnessPlace[];
	/** In the order in which they were made: the last word on two quotations counts. */
	readonly decisions: readonly GroupDecision[];
}

/** A join makes the utterances of the two one; after a split the first is no witness of the utterance that the second stands in. */
export interface GroupDecision {
	readonly kind: 'join' | 'split';
	readonly first: WitnessPlace;
	readonly second: WitnessPlace;
}

export const noRegrouping: Regrouping = {pins: [], decisions: []};

/** Whether a quotation is the one that a review names: it stands at that place, or shares most of it where bounds were corrected. */
export function standsAt({path, place, quote}: Quotation, named: WitnessPlace): boolean {
	if (path !== named.path || place !== named.place) return false;
	const start = quote.segments[0]?.rawStart ?? 0;
	const end = quote.segments.at(-1)?.rawEnd ?? 0;
	const shared = Math.min(end, named.rawEnd) - Math.max(start, named.rawStart);
	return shared > (named.rawEnd - named.rawStart) / 2;
}

/**
 * Groups as the reviewer has them. A place that names no quotation any more changes nothing. The order of the groups is that of their first quotation.
 */
export function regroup(
	groups: readonly (readonly number[])[],
	quotations: readonly Quotation[],
	{decisions}: Regrouping,
): number[][] {
	if (decisions.length === 0) return groups.map(group => [...group]);
	const groupOf = new Map<number, Set<number>>();
	for (const group of groups) {
		const set = new Set(group);
		for (const index of group) groupOf.set(index, set);
	}
	const find = finder(quotations);
	for (const {kind, first, second} of decisions) {
		const [one, other] = [find(first), find(second)];
		if (one === undefined || other === undefined) continue;
		const [own, others] = [groupOf.get(one) ?? new Set([one]), groupOf.get(other) ?? new Set([other])];
		if (kind === 'join') {
			const joined = new Set([...own, ...others]);
			for (const index of joined) groupOf.set(index, joined);
		} else if (own === others) {
			own.delete(one);
			groupOf.set(one, new Set([one]));
		}
	}
	return [...new Set(groupOf.values())].map(group => [...group].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

function finder(quotations: readonly Quotation[]): (place: WitnessPlace) => number | undefined {
	const byArticle = new Map<string, number[]>();
	for (const [index, {path, place}] of quotations.entries()) {
		const key = `${path}\u0000${place ?? ''}`;
		const same = byArticle.get(key);
		if (same) same.push(index);
		else byArticle.set(key, [index]);
	}
	return named =>
		byArticle.get(`${named.path}\u0000${named.place ?? ''}`)?.find(index => standsAt(quotations[index]!, named));
}
