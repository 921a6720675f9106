import Fuse from 'fuse.js';
import type {ArticleSummary} from '../catalog/summary.ts';
import type {ArticleKey} from '../model/event.ts';
import type {Marks} from '../review/review.ts';
import {articleConditions} from './article-conditions.ts';
import {ArticleWords} from './article-words.ts';
import type {Filtered} from './found.ts';
import {meaningOf, type Meaning} from './meanings.ts';
import {parseQuery} from './query.ts';
import {begunDistance, fuseOptions} from './rank.ts';

/** Articles that Fuse.js ranks for one query: the nearest. The others follow them. */
const ranked = 200;

/** The list of the last call: one desk has one list, and asks again with every key. */
const words = new ArticleWords();

/**
 * The articles that match a query, best first; all of them, in their order, for an empty one. Free words are looked for in title, outlet and file name.
 * `marksOf` is asked only for `tag:`, `grade:` and `is:`.
 */
export function filterArticles(
	summaries: readonly ArticleSummary[],
	text: string,
	marksOf: (key: ArticleKey) => Marks,
): Filtered {
	const query = parseQuery(text);
	const {conditions, complaints} = articleConditions(query.terms, marksOf);
	words.follow(summaries);
	const meanings = query.words.map(word => meaningOf(word, words.vocabulary));
	const distances = meanings.length > 0 ? withWords(meanings) : undefined;
	const passing = [...(distances?.keys() ?? summaries.keys())].filter(index =>
		conditions.every(holds => holds(words.articles[index]!)),
	);
	const order = distances ? rankedBy(passing, distances, query.words) : passing;
	const complaint = [query.complaint, ...complaints].filter(sentence => sentence !== null).join(' ');
	return {
		query: text,
		keys: order.map(index => ({path: summaries[index]!.path, place: summaries[index]!.place})),
		complaint: complaint === '' ? null : complaint,
	};
}

/** The articles that have all the words, or words like them, each with the sum of the distances. */
function withWords(meanings: readonly Meaning[]): Map<number, number> {
	let passing: Map<number, number> | undefined;
	for (const meaning of meanings) {
		const nearest = new Map<number, number>();
		for (const {word, distance} of wordsMeant(meaning)) {
			for (const index of words.having(word)) {
				const before = passing ? passing.get(index) : 0;
				if (before === undefined) continue;
				nearest.set(index, Math.min(nearest.get(index) ?? Infinity, before + distance));
			}
		}
		passing = nearest;
	}
	return passing ?? new Map<number, number>();
}

function wordsMeant({typed, near}: Meaning): {word: string; distance: number}[] {
	const begun = words.vocabulary
		.startingWith(typed)
		.map(word => ({word, distance: word === typed ? 0 : begunDistance}));
	return [...begun, ...near];
}

/** By distance, then by Fuse.js's score, then as they stand in the list. */
function rankedBy(
	passing: readonly number[],
	distances: ReadonlyMap<number, number>,
	typed: readonly string[],
): number[] {
	const nearest = passing.toSorted((a, b) => distances.get(a)! - distances.get(b)! || a - b);
	const best = nearest.slice(0, ranked);
	const fuse = new Fuse(
		best.map(index => words.articles[index]!),
		{
			...fuseOptions,
			keys: [
				{name: 'title', weight: 3},
				{name: 'outlet', weight: 1},
				{name: 'file', weight: 1},
			],
		},
	);
	const scores = new Map(fuse.search(typed.join(' ')).map(({refIndex, score}) => [best[refIndex]!, score ?? 1]));
	best.sort((a, b) => distances.get(a)! - distances.get(b)! || (scores.get(a) ?? 1) - (scores.get(b) ?? 1) || a - b);
	return [...best, ...nearest.slice(ranked)];
}
