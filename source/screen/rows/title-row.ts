import type {ArticleSummary} from '../../desk/services.ts';
import type {ScreenState} from '../state/state.ts';
import {piece, spread, type Line, type Piece} from '../text/line.ts';
import {visibleLine} from '../../language/visible.ts';

/** The first row: whose desk this is, and how much there is in it. */
export function titleRow(state: ScreenState): Line {
	const {articles, progress, marks} = state;
	const left: Line = [piece(' copydesk  ', 'accentStrong'), piece(visibleLine(state.name), 'strong')];
	const counts: Piece[] = [];
	const add = (count: number, one: string, many = `${one}s`) => {
		if (counts.length > 0) counts.push(piece(' · ', 'faint'));
		counts.push(piece(`${count} ${count === 1 ? one : many}`));
	};
	const {quotes, claims} = totalsOf(articles.all);
	if (progress.phase === 'reading' || progress.phase === 'collating') counts.push(piece(working(state), 'warning'));
	add(articles.all.length, 'article');
	add(quotes, 'quote');
	add(claims, 'claim');
	if (marks.done > 0) add(marks.done, 'done', 'done');
	for (const {count, what} of changesOf(state)) add(count, what, what);
	return spread(left, [...counts, piece(' ')], state.size.columns);
}

interface Totals {
	readonly quotes: number;
	readonly claims: number;
}
const known = new WeakMap<readonly ArticleSummary[], Totals>();

/** Counted once a list, since the row is drawn at every key. */
function totalsOf(articles: readonly ArticleSummary[]): Totals {
	let totals = known.get(articles);
	if (!totals) {
		let quotes = 0;
		let claims = 0;
		for (const article of articles) {
			quotes += article.quotes;
			claims += article.claims;
		}
		known.set(articles, (totals = {quotes, claims}));
	}
	return totals;
}

function working({progress}: ScreenState): string {
	return progress.phase === 'collating' ? 'comparing quotes…' : `reading ${progress.done}/${progress.total}…`;
}

/** What changed in the folder since the desk was last open. */
function changesOf({progress, marks}: ScreenState): readonly {readonly count: number; readonly what: string}[] {
	const {changes} = progress;
	const orphans = Math.max(marks.orphans.size, changes?.orphans ?? 0);
	return [
		{count: changes?.added ?? 0, what: 'new'},
		{count: changes?.edited ?? 0, what: 'edited'},
		{count: changes?.removed ?? 0, what: 'gone'},
		{count: orphans, what: orphans === 1 ? 'orphan' : 'orphans'},
	].filter(({count}) => count > 0);
}
