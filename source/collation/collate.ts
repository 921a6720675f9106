import type {Quotation, Utterance} from '../model/utterance.ts';
import {groupQuotations} from './grouping.ts';
import {noRegrouping, regroup, standsAt, type Regrouping, type WitnessPlace} from './regrouping.ts';
import {Roll} from './roll.ts';
import {describe, isShared, type Besides} from './utterances.ts';

/**
 * The same words across articles: utterances that two articles or more report, in the order of their first quotation, as the reviewer's decisions have
 * them. Deterministic; about linear in the number of quotations.
 */
export function collate(quotations: Iterable<Quotation>, review: Regrouping = noRegrouping): Utterance[] {
	const all = [...quotations];
	const roll = new Roll(all.length);
	for (const quotation of all) roll.add(quotation);
	const groups = groupQuotations(roll, index => all[index]!);
	const {members, starts} = groups;
	const sorted = Array.from({length: groups.size}, (_, group) => [
		...members.subarray(starts[group], starts[group + 1]).sort(),
	]);
	let byArticle: ReadonlyMap<string, readonly Quotation[]> | undefined;
	const besides: Besides = quotation => (byArticle ??= Map.groupBy(all, articleOf)).get(articleOf(quotation)) ?? [];
	return regroup(
		sorted.sort((a, b) => a[0]! - b[0]!),
		all,
		review,
	)
		.filter(group => group.length > 1)
		.map(group =>
			describeReviewed(
				group.map(index => all[index]!),
				review,
				besides,
			),
		)
		.filter(isShared);
}

/** An utterance of these quotations with the reference that the reviewer pinned, if one of them was. */
export function describeReviewed(
	quotations: readonly Quotation[],
	{pins, decisions}: Regrouping,
	besides?: Besides,
): Utterance {
	const isPinned = (quotation: Quotation): boolean => pins.some(pin => standsAt(quotation, pin));
	const isHere = (place: WitnessPlace): boolean => quotations.some(quotation => standsAt(quotation, place));
	return describe(quotations, {
		pinned: pins.length === 0 ? undefined : isPinned,
		joined: decisions.some(({kind, first, second}) => kind === 'join' && isHere(first) && isHere(second)),
		besides,
	});
}

const articleOf = ({path, place}: Quotation): string => `${path}\n${place ?? ''}`;
