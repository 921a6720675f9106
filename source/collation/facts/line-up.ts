import type {ArticleKey} from '../../model/event.ts';
import {stem} from '../neighbourhood.ts';
import {currencies} from '../tables/units.ts';
import type {ArticleFacts} from './article-facts.ts';
import type {FactEntry, FactRow} from './rows.ts';

interface Numbers {
	readonly noun: string;
	readonly unit: string | null;
	readonly entries: (FactEntry & {readonly person: string | null})[];
}

/**
 * The numbers of several articles, lined up by person, unit and head noun, in the order of how many articles have a row: *three years of war* beside
 * *over three-and-a-half-year war*, *three years without negotiations* in another row. People part a row only where every one of its numbers is
 * somebody's: *Novak has 12 deputies* and *Petrov has 15*. Linear in the number of facts.
 */
export function lineUpFacts(articles: Iterable<ArticleKey & {readonly facts: ArticleFacts}>): FactRow[] {
	const measured = new Map<string, Numbers>();
	for (const {path, place, facts} of articles) {
		for (const {start, text, quantities} of facts.sentences) {
			for (const {noun: counted, unit, person, approximation, ...quantity} of quantities) {
				const noun = counted ?? (unit !== null && currencies.has(unit) ? 'money' : null);
				if (noun === null) continue;
				const key = `${unit ?? ''}|${stem(noun)}`;
				const numbers = measured.get(key) ?? {noun, unit, entries: []};
				measured.set(key, numbers);
				const words = [approximation, quantity.text].filter(Boolean).join(' ');
				const value = {start: quantity.start, end: quantity.end};
				numbers.entries.push({path, place, words, value, sentence: {start, text}, person});
			}
		}
	}
	return [...measured]
		.flatMap(([id, numbers]) => [...rowsOf(id, numbers)])
		.sort((a, b) => b.articles - a.articles || b.entries.length - a.entries.length || (a.noun < b.noun ? -1 : 1));
}

function* rowsOf(id: string, {noun, unit, entries}: Numbers): Generator<FactRow> {
	const whose = Map.groupBy(entries, ({person}) => person);
	const parted = whose.has(null) ? new Map([[null, entries]]) : whose;
	for (const [person, own] of parted) {
		yield {
			id: `${person ?? ''}|${id}`,
			verdict: null,
			noun,
			unit,
			person,
			entries: own.map(({path, place, words, value, sentence}) => ({path, place, words, value, sentence})),
			articles: articlesOf(own),
		};
	}
}

/** How many articles the entries stand in. */
export const articlesOf = (entries: readonly FactEntry[]): number =>
	new Set(entries.map(({path, place}) => `${path} ${place ?? ''}`)).size;
