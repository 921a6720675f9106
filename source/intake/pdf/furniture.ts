import {rowsOf, textOfRow} from './run.ts';
import type {Row, Run} from './run.ts';

export interface Page {
	readonly height: number;
	readonly runs: readonly Run[];
}

/** A running head, a running foot or a page number. */
export interface Furniture {
	readonly text: string;
	readonly tag: 'running head' | 'page number';
	readonly top: boolean;
}

export interface BarePage {
	readonly runs: readonly Run[];
	readonly furniture: readonly Furniture[];
}

/** Share of a page's height, at the top and at the bottom, where running heads stand. */
const band = 0.1;

const pageNumber = /^(?:page\s*|p\.\s*|seite\s*|[-–—]\s*)?\d{1,4}(?:\s*(?:\/|of|von|de)\s*\d{1,4})?(?:\s*[-–—])?$/i;
/** What browsers print: the day and the title above, the address and the page below. */
export const printedByBrowser =
	/^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d\b|^(?:https?|file):\/\/\S+ \d+\/\d+$/;

/** Takes from each page the rows at its edges that recur on others (whatever numbers they hold), page numbers, and what a browser prints there. */
export function takeFurniture(pages: readonly Page[]): BarePage[] {
	const edges = pages.map(edgeRows);
	const seen = new Map<string, number>();
	for (const rows of edges) for (const key of new Set(rows.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
	return pages.map(({runs, height}, index) => {
		const furniture: Furniture[] = [];
		const taken = new Set<Run>();
		for (const row of edges[index]!) {
			const text = textOfRow(row);
			const recurs = (seen.get(keyOf(row)) ?? 0) > Math.max(1, pages.length * 0.2);
			const numbered = pageNumber.test(text);
			if (!recurs && !numbered && !printedByBrowser.test(text)) continue;
			furniture.push({text, tag: numbered ? 'page number' : 'running head', top: row.y > height / 2});
			for (const run of row.runs) taken.add(run);
		}
		return {runs: runs.filter(run => !taken.has(run)), furniture};
	});
}

/** The three outermost rows at the top and at the bottom, as far as they stand in the bands. */
function edgeRows({runs, height}: Page): Row[] {
	const rows = rowsOf(runs);
	return [
		...rows.slice(0, 3).filter(({y}) => y > height * (1 - band)),
		...rows.slice(-3).filter(({y}) => y < height * band),
	];
}

const keyOf = (row: Row): string => `${Math.round(row.y / 4)} ${textOfRow(row).replace(/\d+/g, '#')}`;
