import type {Catalog} from '../catalog/catalog.ts';
import type {CopyRelation} from '../collation/copies.ts';
import type {FactRow} from '../collation/facts/rows.ts';
import {chosenFacts, factTable, type FactOrder} from '../collation/facts/table.ts';
import type {ArticleKey} from '../model/event.ts';

export interface FactsQuestion {
	readonly filter: string;
	readonly order: FactOrder;
}

/** What the facts view shows: the rows that the filter leaves, the first of them, in the order that was asked for. */
export interface FoundFacts extends FactsQuestion {
	readonly rows: readonly FactRow[];
	/** Rows that the filter leaves, and rows without it. */
	readonly matching: number;
	readonly total: number;
}

/** More rows than anybody goes through; the filter finds the others. */
const mostRows = 500;
/** Places of one row: beyond these a number is everywhere. */
const mostEntries = 60;

interface Lined {
	readonly revision: string;
	readonly table: readonly FactRow[];
	readonly outlets: ReadonlyMap<string, string | null>;
}

const lined = new WeakMap<Catalog, Lined>();

/** The facts of the desk, lined up anew only when the catalog has changed. */
export function factsIn(catalog: Catalog, {filter, order}: FactsQuestion): FoundFacts {
	const {table, outlets} = linedUp(catalog);
	const chosen = chosenFacts(table, {filter, order}, key => outlets.get(nameOf(key)) ?? null);
	const rows = chosen.slice(0, mostRows).map(row => ({...row, entries: row.entries.slice(0, mostEntries)}));
	return {filter, order, rows, matching: chosen.length, total: table.length};
}

function linedUp(catalog: Catalog): Lined {
	const revision = catalog.revision();
	let known = lined.get(catalog);
	if (known?.revision !== revision) {
		const articles = catalog.facts();
		const copies = (catalog.meta('copies') ?? []) as readonly CopyRelation[];
		known = {
			revision,
			table: factTable(articles, copies, catalog.utterances()),
			outlets: new Map(articles.map(({path, place, publisher}) => [nameOf({path, place}), publisher])),
		};
		lined.set(catalog, known);
	}
	return known;
}

const nameOf = ({path, place}: ArticleKey): string => `${path}\n${place ?? ''}`;
