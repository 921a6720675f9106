import type {Claim, Quote, Statement} from '../../model/statement.ts';
import type {DeskArticle} from '../../desk/services.ts';

/** The statements of an article in the order of its text. */
export interface OrderedStatements {
	readonly quotes: readonly Quote[];
	readonly claims: readonly Claim[];
	readonly byId: ReadonlyMap<string, Statement>;
}

const none: OrderedStatements = {quotes: [], claims: [], byId: new Map()};
const known = new WeakMap<DeskArticle, OrderedStatements>();

export function statementsOf(desk: DeskArticle | undefined): OrderedStatements {
	if (!desk) return none;
	let ordered = known.get(desk);
	if (!ordered) {
		const quotes = desk.extraction.quotes.toSorted(byPlace);
		const claims = desk.extraction.claims.toSorted(byPlace);
		ordered = {quotes, claims, byId: new Map([...quotes, ...claims].map(statement => [statement.id, statement]))};
		known.set(desk, ordered);
	}
	return ordered;
}

const byPlace = (a: Statement, b: Statement): number => startOf(a) - startOf(b);

/** Where a statement begins in the article's text. */
export const startOf = (statement: Statement): number => statement.segments[0]?.start ?? 0;
export const endOf = (statement: Statement): number => statement.segments.at(-1)?.end ?? startOf(statement);
