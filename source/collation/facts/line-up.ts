import type {ArticleKey} from '../../model/event.ts';
import {stem} from '../neighbourhood.ts';
import type {ArticleFacts} from './article-facts.ts';
import type {FactEntry, FactRow} from './rows.ts';

/**
 * The numbers of several articles, lined up by person, unit and head noun, in the order of how many articles have a row: *three years of war* beside
 * *over three-and-a-half-year war*, *three years without negotiations* in another row. Linear in the number of facts.
 */
export function lineUpFacts(articles: Iterable<ArticleKey & {readonly facts: ArticleFacts}>): FactRow[] {
	const rows = new Map<string, {person: string | null; entries: FactEntry[]; noun: string; unit: string | null}>();
	for (const {path, place, facts} of articles) {
		for (const {start, text, quantities} of facts.sentences) {
			for (const {noun, unit, person, approximation, ...quantity} of quantities) {
				if (noun === null) continue;
				const key = `${person ?? ''}|${unit ?? ''}|${stem(noun)}`;
				const row = rows.get(key) ?? {person, entries: [], noun, unit};
				rows.set(key, row);
				const words = [approximation, quantity.text].filter(Boolean).join(' ');
				row.entries.push({
					path,
					place,
					words,
					value: {start: quantity.start, end: quantity.end},
					sentence: {start, text},
				});
			}
		}
	}
	return [...rows]
		.map(([id, row]) => ({id, verdict: null, ...row, articles: articlesOf(row.entries)}))
		.sort((a, b) => b.articles - a.articles || b.entries.length - a.entries.length || (a.noun < b.noun ? -1 : 1));
}

/** How many articles the entries stand in. */
export const articlesOf = (entries: readonly FactEntry[]): number =>
	new Set(entries.map(({path, place}) => `${path} ${place ?? ''}`)).size;
