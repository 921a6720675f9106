import {functionWords} from './tables/function-words.ts';
import {comparedForm} from './words.ts';

/** How much a word weighs in a comparison: 1 for a rare one, near 0 for *the*. */
export type Rarity = (form: string, standsIn: number, quotations: number) => number;

/** Below this many quotations a count says nothing, and only the table of function words weighs. */
const enough = 200;
const least = 0.08;

const tiers = new Map(
	functionWords.flatMap(([weight, words]) => words.split(' ').map(word => [comparedForm(word), weight] as const)),
);

/**
 * The weight of a word that stands in so many of so many quotations. Full weight up to one quotation in two hundred, then falling with the
 * logarithm (inverse document frequency, Spärck Jones 1972), so that the scale does not move as a desk grows.
 */
export const rarity: Rarity = (form, standsIn, quotations) => {
	const known = tiers.get(form) ?? 1;
	if (quotations < enough || standsIn === 0) return known;
	const counted = Math.log((quotations + 1) / standsIn) / Math.log(enough);
	return Math.max(least, Math.min(known, counted));
};
