import type {Catalog} from '../catalog/catalog.ts';
import type {Phrase} from '../catalog/statement-filter.ts';
import {foldedWords} from '../catalog/words.ts';
import {uniqueQuotations, type ArticleGaps} from '../collation/compare/gaps.ts';
import {holdHeadline, isHeadline, type HeldHeadline} from '../collation/compare/headlines.ts';
import {speakerAgreement} from '../collation/speakers.ts';
import {describe} from '../collation/utterances.ts';
import type {ArticleKey} from '../model/event.ts';
import type {Quotation, Utterance} from '../model/utterance.ts';
import {quotationsOf} from './quotations.ts';

/** What an article has that no other has, and what it leaves out of what the people it quotes said elsewhere. */
export function gapsOf(catalog: Catalog, key: ArticleKey): ArticleGaps {
	const own = quotationsIn(catalog, key);
	const utterances = catalog.utterances();
	return uniqueQuotations(key, own, [...utterances, ...saidElsewhere(catalog, own, utterances)]);
}

/** What the people whom an article quotes say in one other article alone, each as an utterance of one witness. */
function saidElsewhere(catalog: Catalog, own: readonly Quotation[], utterances: readonly Utterance[]): Utterance[] {
	const speakers = own.flatMap(({quote: {speaker}}) => (speaker?.kind === 'person' ? [speaker] : []));
	const shared = new Set(
		utterances.flatMap(({witnesses}) =>
			witnesses.flatMap(({quotation, others = []}) =>
				[quotation.quote.id, ...others].map(id => `${nameOf(quotation)} ${id}`),
			),
		),
	);
	const names = new Set(speakers.map(({name}) => name));
	const articles = new Map<string, ArticleKey>();
	for (const name of [...names].slice(0, mostSpeakers)) {
		const phrase = {words: foldedWords(name).map(({word}) => word)};
		const spoken = {anyOf: [phrase], fields: ['speaker']} as const;
		for (const {path, place} of catalog.statements.found(
			catalog.statements.matching({words: [spoken, inQuotes]}, mostQuotes),
		))
			articles.set(nameOf({path, place}), {path, place});
	}
	return [...articles.values()]
		.slice(0, mostArticles)
		.flatMap(other => quotationsIn(catalog, other))
		.filter(
			quotation =>
				quotation.article !== own[0]?.article &&
				!isHeadline(quotation) &&
				tells(quotation) &&
				!shared.has(`${nameOf(quotation)} ${quotation.quote.id}`) &&
				speakers.some(speaker => speakerAgreement(speaker, quotation.quote.speaker) === 'same'),
		)
		.map(quotation => describe([quotation]));
}

/** A phrase of a word or two is seldom what an article leaves out. */
const tells = ({quote: {kind, text}}: Quotation): boolean => kind === 'direct' || foldedWords(text).length > 3;

const nameOf = ({path, place}: ArticleKey): string => `${path}\n${place ?? ''}`;

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
const mostSpeakers = 20;

const inQuotes = {anyOf: ['direct', 'partial'].map(kind => ({words: [kind]})), fields: ['trait']} as const;

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
	const numbers = catalog.statements.matching({words: [{anyOf: runs, fields: ['text']}, inQuotes]}, mostQuotes);
	const articles = new Map(
		catalog.statements
			.found(numbers)
			.filter(found => found.path !== path || found.place !== place)
			.map(found => [`${found.path}\n${found.place ?? ''}`, {path: found.path, place: found.place}]),
	);
	return [...articles.values()].slice(0, mostArticles);
}
