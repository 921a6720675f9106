import type {ArticleKey} from '../model/event.ts';
import type {Speaker, Statement} from '../model/statement.ts';

export interface SearchOptions {
	/** `statements`, both quotes and claims, where it is absent. */
	readonly in?: 'quotes' | 'claims' | 'articles' | 'statements';
	/** How many hits to give at most; 100 where it is absent. */
	readonly limit?: number;
}

export interface Filtered {
	readonly query: string;
	readonly keys: readonly ArticleKey[];
	/** What is wrong with the query, for the reviewer; the rest of it was followed. */
	readonly complaint: string | null;
}

export interface Found {
	readonly query: string;
	/** Best first. */
	readonly hits: readonly SearchHit[];
	/** All that match, those included that are not among the hits; counting stops at `countedTo`. */
	readonly total: number;
	/** What is wrong with the query, for the reviewer; the rest of it was followed. */
	readonly complaint: string | null;
}

/** Counting all that match a common word would take longer than finding the best of them. */
export const countedTo = 10_000;

export interface SearchHit extends ArticleKey {
	readonly statement: Statement;
	readonly speaker: Speaker | null;
	readonly title: string;
	readonly publisher: string | null;
	readonly published: string | null;
	/** The text around the statement, one line. */
	readonly context: string;
	/** Stretches of the statement's text that matched, in order: UTF-16 code units, ends exclusive. */
	readonly matches: readonly (readonly [number, number])[];
}
