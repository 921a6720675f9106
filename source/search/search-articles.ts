import type {Catalog} from '../catalog/catalog.ts';
import type {BodyCondition} from '../catalog/statement-filter.ts';
import type {ArticleKey} from '../model/event.ts';
import type {MarkedTarget, Marks} from '../review/review.ts';
import {articleConditions} from './article-conditions.ts';
import {ArticleWords} from './article-words.ts';
import {filterArticles} from './filter-articles.ts';
import type {Filtered} from './found.ts';
import {noMarks} from './mark-states.ts';
import {meaningOf} from './meanings.ts';
import {parseQuery} from './query.ts';
import {wordCondition} from './statement-conditions.ts';

/**
 * The articles that have a query's words in title, outlet or file name, best first, and after them those that have the words in their text.
 * `marked` is what the review holds, for `tag:`, `grade:` and `is:`.
 */
export function searchArticles(catalog: Catalog, text: string, marked: readonly MarkedTarget[] = []): Filtered {
	const marksOf = marksByArticle(marked);
	const summaries = catalog.summaries();
	const filtered = filterArticles(summaries, text, marksOf);
	const {terms} = parseQuery(text);
	const vocabulary = catalog.statements.vocabulary();
	const body = terms.flatMap((term): BodyCondition[] => {
		if (term.kind === 'word') return [wordCondition(meaningOf(term.word, vocabulary), true)];
		if (term.kind !== 'exact') return [];
		return [{anyOf: [{words: term.words, open: !term.whole && !term.atEnd}], not: term.not}];
	});
	if (body.length === 0) return filtered;
	const {conditions} = articleConditions(
		terms.filter(({kind}) => kind !== 'exact'),
		marksOf,
	);
	const having = new Set(catalog.articlesHaving(body).map(nameOf));
	for (const key of filtered.keys) having.delete(nameOf(key));
	const words = new ArticleWords();
	words.follow(summaries.filter(summary => having.has(nameOf(summary))));
	const others = words.articles.filter(article => conditions.every(holds => holds(article)));
	const keys = others.map(({summary: {path, place}}): ArticleKey => ({path, place}));
	return {...filtered, keys: [...filtered.keys, ...keys]};
}

const nameOf = ({path, place}: ArticleKey): string => `${path}\n${place ?? ''}`;

function marksByArticle(marked: readonly MarkedTarget[]): (key: ArticleKey) => Marks {
	const marks = new Map(
		marked.flatMap(({target, marks}) => (target.kind === 'article' ? [[nameOf(target), marks] as const] : [])),
	);
	return key => marks.get(nameOf(key)) ?? noMarks;
}
