import {hedges} from './tables/sense-words.ts';
import {comparedForm} from './word-forms.ts';

/** The forms of the words of a hedge. */
export type HedgePhrase = readonly string[];

/** By their first word, the longest first. */
export const hedgePhrases: ReadonlyMap<string, readonly HedgePhrase[]> = Map.groupBy(
	hedges.map(phrase => phrase.split(' ').map(comparedForm)).sort((a, b) => b.length - a.length),
	([first]) => first!,
);
