import type {Catalog} from '../catalog/catalog.ts';
import {speakerOf} from '../model/statement.ts';
import type {MarkedTarget} from '../review/review.ts';
import {candidatesFor} from './candidates.ts';
import type {Found, SearchHit, SearchOptions} from './found.ts';
import {matchesIn} from './matches.ts';
import {parseQuery} from './query.ts';
import type {Term} from './term.ts';
import {rank} from './rank.ts';
import {conditionsOf} from './statement-conditions.ts';

/** Statements that are ranked for one query; more are counted, not compared. */
const ranked = 200;
const defaultLimit = 100;

/**
 * The quotes and claims of a desk that match, best first. `marked` is what the review holds, for `tag:`, `grade:` and `is:`.
 * What has the words as they were typed comes before what has words like them; never throws because of what was typed.
 */
export function searchStatements(
	catalog: Catalog,
	text: string,
	{limit = defaultLimit, in: room = 'statements'}: SearchOptions = {},
	marked: readonly MarkedTarget[] = [],
): Found {
	const {statements} = catalog;
	const query = parseQuery(text);
	const {complaints, ...filter} = conditionsOf([...query.terms, ...kindsIn(room)], statements, marked);
	const {numbers, total, meanings, complaint} = candidatesFor(statements, filter, query.words, Math.max(ranked, limit));
	const best = meanings.length > 0 ? rank(statements.worded(numbers.slice(0, ranked)), query.words, meanings) : numbers;
	const order = [...best, ...numbers.slice(best.length)];
	const hits = statements.found(order.slice(0, limit)).map((found): SearchHit => ({
		path: found.path,
		place: found.place,
		statement: found.statement,
		speaker: speakerOf(found.statement),
		title: found.title,
		publisher: found.publisher,
		published: found.published,
		context: found.context,
		matches: matchesIn(found.statement.text, query.terms, meanings),
	}));
	const all = [query.complaint, ...complaints, complaint].filter(sentence => sentence !== null);
	return {query: text, hits, total, complaint: all.length > 0 ? all.join(' ') : null};
}

function kindsIn(room: SearchOptions['in']): Term[] {
	if (room !== 'quotes' && room !== 'claims') return [];
	return [{kind: 'trait', trait: room === 'quotes' ? 'quote' : 'claim', not: false}];
}
