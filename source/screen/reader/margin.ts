import {datesOf} from '../../collation/facts/article-facts.ts';
import type {ResolvedDate} from '../../collation/facts/dates.ts';
import {unresolvedDates} from '../../collation/facts/values.ts';
import {overlaps} from '../../model/span.ts';
import type {Statement} from '../../model/statement.ts';
import type {DeskArticle} from '../../desk/services.ts';
import {dateShown} from '../text/date.ts';
import type {ReaderLine} from './reader-line.ts';

/** How dates are written beside the text, and the cells that this takes with the gap before it. */
export interface Margin {
	readonly width: number;
	readonly label: (date: ResolvedDate) => string;
}

/** In full where lines of sixty characters are left, short where lines of 45 are; a narrower text keeps all its room. */
const margins: readonly (Margin & {readonly leaves: number})[] = [
	{leaves: 60, width: 14, label: ({date}) => `→ ${date}`},
	{leaves: 45, width: 10, label: date => `→ ${shortDate(date)}`},
];

export const marginFor = (room: number): Margin | null =>
	margins.find(({leaves, width}) => room - width >= leaves) ?? null;

const known = new WeakMap<DeskArticle, readonly ResolvedDate[]>();

/** The dates of an article that were counted from its own: *July 10*, *Thursday*. Those with a year need no help. */
export function relativeDates(desk: DeskArticle): readonly ResolvedDate[] {
	let dates = known.get(desk);
	if (!dates) known.set(desk, (dates = desk.facts ? datesOf(desk.facts).filter(({from}) => from !== null) : []));
	return dates;
}

/** *10 Jul*; of another year than the article's *Dec ’24*. */
function shortDate({date, from}: ResolvedDate): string {
	const shown = dateShown(date);
	const year = date.slice(0, 4);
	if (date.length === 4) return year;
	if (year === from?.slice(0, 4)) return shown.slice(0, -5);
	return `${dateShown(date.slice(0, 7)).slice(0, 3)} ’${year.slice(2)}`;
}

/** One date a line; a further one goes to the next line of the paragraph, and where there is none, … says that there is more. */
export function besideLines(
	lines: readonly ReaderLine[],
	dates: readonly ResolvedDate[],
	{label}: Margin,
): ReadonlyMap<number, string> {
	const beside = new Map<number, string>();
	let waiting: ResolvedDate[] = [];
	let next = 0;
	for (const [index, line] of lines.entries()) {
		if (line.kind !== 'text') continue;
		while (next < dates.length && dates[next]!.start < line.end) {
			if (dates[next]!.start >= line.start) waiting.push(dates[next]!);
			next++;
		}
		const [first, ...others] = waiting;
		if (!first) continue;
		const following = lines[index + 1];
		const goesOn = following?.kind === 'text' && following.block === line.block;
		beside.set(index, label(first) + (others.length > 0 && !goesOn ? ' …' : ''));
		waiting = goesOn ? others : [];
	}
	return beside;
}

/** The relative dates among a statement's words. */
export const datesWithin = (desk: DeskArticle, {segments}: Statement): readonly ResolvedDate[] =>
	relativeDates(desk).filter(date => segments.some(segment => overlaps(segment, date)));

const waiting = new WeakMap<DeskArticle, boolean>();

/** Whether an article without a date has relative dates that are counted from it. */
export function waitsForDate(desk: DeskArticle): boolean {
	if (desk.article.published !== null || !desk.facts) return false;
	let waits = waiting.get(desk);
	if (waits === undefined) waiting.set(desk, (waits = unresolvedDates(desk.article.text).length > 0));
	return waits;
}
