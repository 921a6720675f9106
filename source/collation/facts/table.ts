import type {ArticleKey} from '../../model/event.ts';
import type {Utterance} from '../../model/utterance.ts';
import type {CopyRelation} from '../copies.ts';
import type {ArticleFacts} from './article-facts.ts';
import {lineUpFacts} from './line-up.ts';
import type {FactEntry, FactRow} from './rows.ts';
import {copyRows, utteranceRow, weekdayRows} from './sure.ts';

export interface DeskFacts extends ArticleKey {
	readonly publisher: string | null;
	readonly facts: ArticleFacts;
}

/** The facts of a desk: what differs for sure, weekdays that contradict their date, then everything else in rows without a verdict. */
export function factTable(
	articles: readonly DeskFacts[],
	copies: readonly CopyRelation[],
	utterances: readonly Utterance[],
): readonly FactRow[] {
	const byKey = new Map(articles.map(({path, place, facts}) => [nameOf({path, place}), facts]));
	const differ: FactRow[] = [];
	const seen = new Set<string>();
	const add = (row: FactRow | null) => {
		if (!row || row.entries.every(entry => seen.has(placeOf(entry)))) return;
		for (const entry of row.entries) seen.add(placeOf(entry));
		differ.push(row);
	};
	for (const utterance of utterances) add(utteranceRow(utterance));
	for (const relation of copies) for (const row of copyRows(relation, key => byKey.get(nameOf(key)))) add(row);
	return [...differ, ...articles.flatMap(weekdayRows), ...lineUpFacts(articles)];
}

export const factOrders = ['articles', 'what', 'person', 'unit'] as const;
/** By how many articles have it, by what is counted, by whose it is, by its unit. Those with a verdict always come first. */
export type FactOrder = (typeof factOrders)[number];

/** The rows that have every word of the filter somewhere (value, noun, unit, person, verdict, outlet, file), in the order that is asked for. */
export function chosenFacts(
	table: readonly FactRow[],
	{filter, order}: {readonly filter: string; readonly order: FactOrder},
	outletOf: (key: ArticleKey) => string | null,
): readonly FactRow[] {
	const wanted = filter.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
	const shown =
		wanted.length === 0
			? table
			: table.filter(row => {
					const text = searchable(row, outletOf);
					return wanted.every(word => text.includes(word));
				});
	const keys = {
		articles: () => '',
		what: ({noun}: FactRow) => noun,
		person: ({person}: FactRow) => person,
		unit: ({unit}: FactRow) => unit,
	} satisfies Record<FactOrder, (row: FactRow) => string | null>;
	const key = keys[order];
	// Sorting is stable: rows of one key stay in the order of how many articles have them.
	return shown.toSorted((a, b) => Number(b.verdict !== null) - Number(a.verdict !== null) || compare(key(a), key(b)));
}

/** Those without one come last. */
const compare = (a: string | null, b: string | null): number =>
	a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

const searchable = (
	{verdict, noun, unit, person, entries}: FactRow,
	outletOf: (key: ArticleKey) => string | null,
): string =>
	[
		verdict ?? '',
		noun,
		unit ?? '',
		person ?? '',
		...entries.map(entry => `${entry.words} ${outletOf(entry) ?? ''} ${entry.path}`),
	]
		.join(' ')
		.toLocaleLowerCase();

const nameOf = ({path, place}: ArticleKey): string => `${path}\n${place ?? ''}`;
const placeOf = (entry: FactEntry): string => `${nameOf(entry)} ${entry.sentence.start + entry.value.start}`;
