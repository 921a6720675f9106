import type {Quotation, Utterance} from '../model/utterance.ts';
import {groupQuotations} from './grouping.ts';
import {Roll} from './roll.ts';
import {describe, isShared} from './utterances.ts';

/**
 * The same words across articles: utterances that two articles or more report, in the order of their first quotation. Deterministic; about linear
 * in the number of quotations.
 */
export function collate(quotations: Iterable<Quotation>): Utterance[] {
	const all = [...quotations];
	const roll = new Roll();
	for (const quotation of all) roll.add(quotation);
	roll.weigh();
	return groupQuotations(roll, index => all[index]!)
		.filter(group => group.length > 1)
		.map(group => group.toSorted((a, b) => a - b))
		.sort((a, b) => a[0]! - b[0]!)
		.map(group => describe(group.map(index => all[index]!)))
		.filter(isShared);
}
