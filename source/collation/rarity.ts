import {functionWords} from './tables/function-words.ts';
import {comparedForm} from './word-forms.ts';

const tiers = new Map(
	functionWords.flatMap(([weight, words]) => words.split(' ').map(word => [comparedForm(word), weight] as const)),
);

/**
 * How much a word weighs in a comparison: 1 for most, 0.1 for *the*. Not counted over the desk, on purpose: a sentence that hundreds of articles print in
 * a hundred wordings would make its own words common, and what stands together would change with whatever else arrives.
 */
export const rarity = (form: string): number => tiers.get(form) ?? rare;

/** What a word weighs that stands in no table. */
export const rare = 1;

/** Those that weigh less. */
export const weighedWords: Iterable<string> = [...tiers.keys()];
