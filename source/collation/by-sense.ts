import {
	differences,
	type Difference,
	type DifferenceGroup,
	type Quotation,
	type Utterance,
} from '../model/utterance.ts';
import {byPlace} from './by-place.ts';

/** What a reviewer should look at first; silent omissions before all else. */
const groupRank: Readonly<Record<DifferenceGroup, number>> = {sense: 1, 'shown editing': 2, form: 3};
const silentOmission = 0;
const noDifference = 4;

/**
 * Sorts utterances for the differences view: words silently gone from the middle first, then other changes of sense, shown editing, form, and at last those that all report
 * alike; within each the ones that most articles have, else in the order of the desk.
 */
export function senseFirst(utterances: readonly Utterance[]): Utterance[] {
	return utterances
		.map(utterance => ({utterance, rank: rankOf(utterance), first: firstOf(utterance)}))
		.sort(
			(a, b) =>
				a.rank - b.rank || b.utterance.witnesses.length - a.utterance.witnesses.length || byPlace(a.first, b.first),
		)
		.map(({utterance}) => utterance);
}

const firstOf = ({witnesses}: Utterance): Quotation =>
	witnesses.map(({quotation}) => quotation).reduce((first, next) => (byPlace(next, first) < 0 ? next : first));

const rankOf = ({witnesses}: Utterance): number =>
	Math.min(noDifference, ...witnesses.flatMap(witness => witness.differences.map(rankOfDifference)));

const rankOfDifference = (difference: Difference): number =>
	difference === 'omission' ? silentOmission : groupRank[differences[difference].group];
