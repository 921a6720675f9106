import type {Span} from '../../model/span.ts';
import type {Step} from './actions.ts';
import {shownBand, witnessLine} from '../compare/comparison.ts';
import {lineAt, type ReaderLayout} from '../reader/reader-layout.ts';
import {besideEntries} from './beside-entries.ts';
import {factLines} from './fact-lines.ts';
import {findHits, type Hit} from './finding.ts';
import {listHeight} from './geometry.ts';
import {clamp, stepped} from './lists.ts';
import {openLayout, readerWindow, selectedStatement, shownArticles, statementsIn, tabLength} from './selection.ts';
import {currentView, type ScreenState, type View} from './state.ts';
import {articleId} from './article-id.ts';
import {endOf, startOf} from './statements-of.ts';
import {versionEntries} from './version-entries.ts';
import {hitHeight, shownPeople, shownUtterances, utteranceHeight} from './view-lists.ts';
import {moveWords} from './word-selection.ts';

/** Moves in whatever is in front: a list's selection, the reader's window, the help. */
export function move(state: ScreenState, step: Step): ScreenState {
	const height = listHeight(state);
	if (state.help) return {...state, help: {top: Math.max(0, stepped(state.help.top, step, 10_000, height))}};
	switch (currentView(state)) {
		case 'desk':
			return moveInDesk(state, step);
		case 'search': {
			const length = state.search.found?.hits.length ?? 0;
			const cursor = stepped(state.search.cursor, step, length, Math.floor(height / hitHeight));
			return {...state, search: {...state.search, cursor: Math.max(0, cursor)}};
		}
		case 'differences': {
			const rows = Math.floor(height / utteranceHeight);
			const cursor = stepped(state.differences.cursor, step, shownUtterances(state).length, rows);
			return {...state, differences: {...state.differences, cursor: Math.max(0, cursor)}};
		}
		case 'facts': {
			const cursor = stepped(state.facts.cursor, step, factLines(state.facts).length, height);
			return {...state, facts: {...state.facts, cursor: Math.max(0, cursor)}};
		}
		case 'beside': {
			const rows = Math.floor(height / 3);
			const cursor = stepped(state.beside.cursor, step, besideEntries(state.beside).length, rows);
			return {...state, beside: {...state.beside, cursor: Math.max(0, cursor)}};
		}
		case 'versions': {
			const rows = Math.floor(height / 5);
			const cursor = stepped(state.versions.cursor, step, versionEntries(state.versions).length, rows);
			return {...state, versions: {...state.versions, cursor: Math.max(0, cursor)}};
		}
		case 'people': {
			const cursor = stepped(state.people.cursor, step, shownPeople(state).length, height);
			return {...state, people: {...state.people, cursor: Math.max(0, cursor)}};
		}
		case 'compare':
			return moveInComparison(state, step);
	}
}

function moveInDesk(state: ScreenState, step: Step): ScreenState {
	const height = listHeight(state);
	if (state.focus === 'articles') {
		const shown = shownArticles(state);
		const cursor = Math.max(0, stepped(state.articles.cursor, step, shown.length, height));
		const article = shown[cursor];
		const selected = article ? articleId(article) : state.articles.selected;
		return {...state, articles: {...state.articles, cursor, selected}};
	}
	if (state.focus === 'statements') {
		const {tab, lists} = state.statements;
		const cursor = Math.max(0, stepped(lists[tab].cursor, step, tabLength(state, tab), Math.floor(height / 3)));
		return selectStatement(state, cursor);
	}
	const layout = openLayout(state);
	if (!layout) return state;
	if (state.reader.words) return {...state, reader: moveWords(state.reader, layout, step, readerWindow(state))};
	const top = stepped(state.reader.top, step, layout.lines.length, readerWindow(state));
	return {...state, reader: {...state.reader, top: Math.max(0, top)}};
}

/** Selects an entry of the open tab, and brings its words into the reader's window. */
export function selectStatement(state: ScreenState, cursor: number): ScreenState {
	const {tab, lists} = state.statements;
	const next: ScreenState = {
		...state,
		statements: {...state.statements, lists: {...lists, [tab]: {...lists[tab], cursor}}},
		reader: {...state.reader, block: null, place: null},
	};
	return showSelected(next);
}

/** Scrolls the reader, if it has to, so that the selected statement stands in sight with a little text before it. */
export function showSelected(state: ScreenState): ScreenState {
	const layout = openLayout(state);
	const statement = selectedStatement(state);
	if (!layout || !statement) return state;
	return {...state, reader: {...state.reader, top: topShowing(state, layout, startOf(statement), endOf(statement))}};
}

/** Scrolls the reader to a stretch of the text, and makes it stand out. */
export function showPlace(state: ScreenState, place: Span): ScreenState {
	const layout = openLayout(state);
	if (!layout) return state;
	const top = topShowing(state, layout, place.start, place.end);
	return {...state, reader: {...state.reader, block: null, place, top}};
}

function topShowing(state: ScreenState, layout: ReaderLayout, start: number, end: number): number {
	const height = readerWindow(state);
	const first = lineAt(layout, start);
	const last = lineAt(layout, Math.max(start, end - 1));
	const {top} = state.reader;
	const before = Math.min(3, Math.floor(height / 4));
	if (first >= top && last < top + height) return top;
	return Math.max(0, first - before);
}

export function moveByStatement(state: ScreenState, by: 1 | -1): ScreenState {
	const {tab, lists} = state.statements;
	const length = tabLength(state, tab);
	if (length === 0) return state;
	if (tab === 'notes') return selectStatement(state, clamp(lists.notes.cursor + by, 0, length - 1));
	const {cursor} = lists[tab];
	const selected = statementsIn(state, tab)[cursor];
	const layout = openLayout(state);
	// Where the reader has scrolled away from the selection, the next statement is the next one in sight.
	if (layout && selected && state.focus === 'reader') {
		const {top} = state.reader;
		const line = lineAt(layout, startOf(selected));
		if (line < top || line >= top + readerWindow(state))
			return selectStatement(state, nearestInSight(state, layout, by));
	}
	return selectStatement(state, clamp(cursor + by, 0, length - 1));
}

function nearestInSight(state: ScreenState, layout: ReaderLayout, by: 1 | -1): number {
	const list = statementsIn(state, state.statements.tab);
	const {top} = state.reader;
	const lines = list.map(statement => lineAt(layout, startOf(statement)));
	const bottom = top + readerWindow(state);
	const at = by === 1 ? lines.findIndex(line => line >= top) : lines.findLastIndex(line => line < bottom);
	return at === -1 ? (by === 1 ? list.length - 1 : 0) : at;
}

/** To the next paragraph, kept or removed, which is then what `x` is for. */
export function moveByParagraph(state: ScreenState, by: 1 | -1): ScreenState {
	if (currentView(state) !== 'desk') return move(state, by === 1 ? 'down' : 'up');
	const layout = openLayout(state);
	if (!layout || layout.blockLines.length === 0) return state;
	const {block, top} = state.reader;
	const {blockLines} = layout;
	const from = block ?? blockLines.findLastIndex(line => line <= top);
	let next = clamp(from + by, 0, blockLines.length - 1);
	// Folded removed blocks share one line and are passed over as one.
	while (next + by >= 0 && next + by < blockLines.length && blockLines[next] === blockLines[from] && next !== from)
		next += by;
	const line = blockLines[next] ?? 0;
	const height = readerWindow(state);
	const scrolled = line < top || line >= top + height - 2 ? Math.max(0, line - Math.floor(height / 4)) : top;
	return {...state, focus: 'reader', reader: {...state.reader, block: next, top: scrolled}};
}

function moveInComparison(state: ScreenState, step: Step): ScreenState {
	const {utterance, witness} = state.compare;
	if (!utterance) return state;
	const next = stepped(witness, step, utterance.witnesses.length, 4);
	const top = shownBand(state, witnessLine(state, next));
	return {...state, compare: {...state.compare, witness: next, variant: 0, top}};
}

const isList = (view: View): view is 'search' | 'differences' | 'facts' | 'people' =>
	view !== 'desk' && view !== 'compare' && view !== 'beside' && view !== 'versions';

/** Begins to look for words, and shows the first hit from here on. */
export function find(state: ScreenState, query: string | null): ScreenState {
	if (query === null) return {...state, find: null};
	const finding: ScreenState = {...state, find: {query, at: null}};
	const hits = findHits(finding);
	const from = placeInFront(state);
	const first = hits.find(({at}) => at >= from) ?? hits[0];
	return first ? showHit(finding, first) : finding;
}

/** To the next place, in the list or text that is in front, that has the words looked for; after the last to the first. */
export function nextHit(state: ScreenState, by: 1 | -1): ScreenState {
	if (!state.find) return state;
	const hits = findHits(state);
	const from = placeInFront(state);
	const next =
		by === 1 ? (hits.find(({at}) => at > from) ?? hits[0]) : (hits.findLast(({at}) => at < from) ?? hits.at(-1));
	return next ? showHit(state, next) : state;
}

/** The row that is selected; in the text the last hit, else what is seen first. */
function placeInFront(state: ScreenState): number {
	const view = currentView(state);
	if (isList(view)) return state[view].cursor;
	if (state.focus === 'articles') return state.articles.cursor;
	if (state.focus === 'statements') return state.statements.lists[state.statements.tab].cursor;
	if (state.find?.at != null) return state.find.at;
	const line = openLayout(state)
		?.lines.slice(state.reader.top)
		.find(({kind}) => kind === 'text');
	return line?.kind === 'text' ? line.start : 0;
}

function showHit(state: ScreenState, {at, length}: Hit): ScreenState {
	const view = currentView(state);
	if (isList(view)) return {...state, [view]: {...state[view], cursor: at}};
	if (state.focus === 'articles') {
		const article = shownArticles(state)[at];
		return article ? {...state, articles: {...state.articles, cursor: at, selected: articleId(article)}} : state;
	}
	if (state.focus === 'statements') return selectStatement(state, at);
	const layout = openLayout(state);
	if (!layout || !state.find) return state;
	const top = topShowing(state, layout, at, at + length);
	return {...state, find: {...state.find, at}, reader: {...state.reader, top}};
}
