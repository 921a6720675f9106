import type {Catalog, StatementIndex} from '../catalog/catalog.ts';
import type {StatementFilter, WordCondition} from '../catalog/statement-filter.ts';
import {speakerOf} from '../model/statement.ts';
import type {MarkedTarget} from '../review/review.ts';
import {countedTo, type Found, type SearchHit, type SearchOptions} from './found.ts';
import {matchesIn} from './matches.ts';
import {meaningOf, type Meaning} from './meanings.ts';
import {parseQuery, type Term} from './query.ts';
import {rank} from './rank.ts';
import {conditionsOf, wordCondition} from './statement-conditions.ts';

/** Statements that are ranked for one query; more are counted, not compared. */
const candidates = 200;
const defaultLimit = 100;

/**
 * The quotes and claims of a desk that match, best first. `marked` is what the review holds, for `tag:`, `grade:` and `is:`.
 * What has the words as they were typed comes before what has words like them; never throws because of what was typed.
 */
export function searchStatements(
	catalog: Catalog,
	text: string,
	options: SearchOptions = {},
	marked: readonly MarkedTarget[] = [],
): Found {
	const {statements} = catalog;
	const query = parseQuery(text);
	const kinds: Term[] =
		options.in === 'quotes' || options.in === 'claims'
			? [{kind: 'trait', trait: options.in === 'quotes' ? 'quote' : 'claim', not: false}]
			: [];
	const {complaints, ...filter} = conditionsOf([...query.terms, ...kinds], statements, marked);
	const meanings = query.words.map(word => meaningOf(word, statements.vocabulary()));
	const {numbers, total} = candidatesFor(statements, filter, meanings);
	const limit = options.limit ?? defaultLimit;
	const ranked = meanings.length > 0 ? rank(statements.worded(numbers), query.words, meanings) : numbers;
	const complaint = [query.complaint, ...complaints].filter(sentence => sentence !== null).join(' ');
	return {
		query: text,
		hits: statements.found(ranked.slice(0, limit)).map((found): SearchHit => ({
			path: found.path,
			place: found.place,
			statement: found.statement,
			speaker: speakerOf(found.statement),
			title: found.title,
			publisher: found.publisher,
			published: found.published,
			context: found.context,
			matches: matchesIn(found.statement.text, query.terms, meanings),
		})),
		total: Math.max(total, numbers.length),
		complaint: complaint === '' ? null : complaint,
	};
}

/** First those that have the words one after the other, then as typed, then words like them. */
function candidatesFor(statements: StatementIndex, filter: StatementFilter, meanings: readonly Meaning[]) {
	const withWords = (words: readonly WordCondition[]): StatementFilter => ({
		...filter,
		words: [...words, ...filter.words],
	});
	const typed = meanings.map(meaning => wordCondition(meaning, false));
	const loose = meanings.map(meaning => wordCondition(meaning, true));
	const phrase = {words: meanings.map(meaning => meaning.typed), open: true};
	const tiers = [
		...(meanings.length > 1 ? [withWords([{anyOf: [phrase], fields: ['text']}])] : []),
		withWords(typed),
		...(meanings.some(({near}) => near.length > 0) ? [withWords(loose)] : []),
	];
	const numbers = new Set<number>();
	for (const tier of tiers) {
		if (numbers.size >= candidates) break;
		for (const number of statements.matching(tier, candidates)) if (numbers.size < candidates) numbers.add(number);
	}
	const total = numbers.size < candidates ? numbers.size : statements.count(tiers.at(-1)!, countedTo);
	return {numbers: [...numbers], total};
}
