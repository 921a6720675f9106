import type {Catalog} from '../catalog/catalog.ts';
import type {Phrase} from '../catalog/statement-filter.ts';
import {foldedWords} from '../catalog/words.ts';
import {uniqueQuotations, type ArticleGaps} from '../collation/compare/gaps.ts';
import {holdHeadline, isHeadline, type HeldHeadline} from '../collation/compare/headlines.ts';
import type {ArticleKey} from '../model/event.ts';
import type {Quotation} from '../model/utterance.ts';
import {quotationsOf} from './quotations.ts';

/** What an article has that no other has, and what it leaves out of what the people it quotes said elsewhere. */
export const gapsOf = (catalog: Catalog, key: ArticleKey): ArticleGaps =>
	uniqueQuotations(key, quotationsIn(catalog, key), catalog.utterances());

/** Each phrase that an article's headings quote, in the order of the text, held against its own body and else against the other articles. */
export function headlinesOf(catalog: Catalog, key: ArticleKey): readonly HeldHeadline[] {
	const own = quotationsIn(catalog, key);
	return own.filter(isHeadline).map(headline => {
		const held = holdHeadline(headline, own);
		if (held.body) return held;
		const others = articlesWith(catalog, headline).flatMap(other => quotationsIn(catalog, other));
		return holdHeadline(headline, [...own, ...others]);
	});
}

function quotationsIn(catalog: Catalog, key: ArticleKey): readonly Quotation[] {
	const read = catalog.article(key);
	return read ? quotationsOf(read.article, read.extraction) : [];
}

/** Quotes that are looked at for one phrase, and the articles that are read for it. */
const mostQuotes = 200;
const mostArticles = 40;

/** A phrase of fewer words may be anybody's: it is not looked for in other articles. */
const fewestWords = 2;

/** Words in a row by which a phrase is found where one of its words was changed. */
const runLength = 3;

/** Articles that quote some of the phrase's words. */
function articlesWith(catalog: Catalog, {quote: {text}, path, place}: Quotation): readonly ArticleKey[] {
	const words = foldedWords(text).map(({word}) => word);
	if (words.length < fewestWords) return [];
	const runs: Phrase[] = [];
	for (let at = 0; at === 0 || at + runLength <= words.length; at++)
		runs.push({words: words.slice(at, at + runLength)});
	const quoted = {anyOf: ['direct', 'partial'].map(kind => ({words: [kind]})), fields: ['trait']} as const;
	const numbers = catalog.statements.matching({words: [{anyOf: runs, fields: ['text']}, quoted]}, mostQuotes);
	const articles = new Map(
		catalog.statements
			.found(numbers)
			.filter(found => found.path !== path || found.place !== place)
			.map(found => [`${found.path}\n${found.place ?? ''}`, {path: found.path, place: found.place}]),
	);
	return [...articles.values()].slice(0, mostArticles);
}
