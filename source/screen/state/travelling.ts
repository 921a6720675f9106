import type {ArticleKey} from '../../model/event.ts';
import type {Span} from '../../model/span.ts';
import {articleId} from './article-id.ts';
import {selectStatement, showPlace, showSelected} from './moving.ts';
import {shownArticles, statementsIn} from './selection.ts';
import {endOf, startOf} from './statements-of.ts';
import {currentView, tabs, type Jump, type Pane, type ScreenState, type Tab, type View} from './state.ts';

export const focus = (state: ScreenState, pane: Pane): ScreenState =>
	state.focus === pane ? state : showSelected({...state, focus: pane, reader: {...state.reader, words: null}});

export function selectTab(state: ScreenState, tab: Tab): ScreenState {
	return {...state, statements: {...state.statements, tab, picked: new Set()}};
}

export function selectRow(state: ScreenState, row: number): ScreenState {
	const article = shownArticles(state)[row];
	return article ? {...state, articles: {...state.articles, cursor: row, selected: articleId(article)}} : state;
}

/** How many jumps the way back remembers. */
const remembered = 100;

const hereAsJump = (state: ScreenState): Jump => ({
	views: state.views,
	focus: state.focus,
	article: state.articles.selected,
	tab: state.statements.tab,
	cursor: state.statements.lists[state.statements.tab].cursor,
	top: state.reader.top,
});

/**
 * To an article, and in it to a statement, in the reader. A filter that hides the article is lifted. The article itself is handed
 * in by `article opened`, and the journey ends then.
 */
export function goTo(state: ScreenState, key: ArticleKey, statement: string | null, place?: Span): ScreenState {
	const jumped: ScreenState = {...state, jumps: [...state.jumps, hereAsJump(state)].slice(-remembered)};
	const id = articleId(key);
	const there = selectArticle({...jumped, views: ['desk'], focus: 'reader', help: null}, id);
	if (place) return arriveAt({...there, arriving: {article: id, statement: null, place}});
	return statement === null ? there : arriveAt({...there, arriving: {article: id, statement}});
}

/** Completes a journey when its article is open: at once, or when it is handed in. */
export function arriveAt(state: ScreenState): ScreenState {
	const {arriving, open} = state;
	if (!arriving || !open?.desk || articleId(open.key) !== arriving.article) return state;
	const arrived: ScreenState = {...state, arriving: null};
	if (arriving.place) return showPlace(selectAround(arrived, arriving.place), arriving.place);
	if (arriving.statement !== null) return selectById(arrived, arriving.statement);
	const tab = arriving.tab ?? state.statements.tab;
	const position = {cursor: arriving.cursor ?? 0, top: 0};
	return {
		...arrived,
		reader: {...state.reader, top: arriving.top ?? 0},
		statements: {...state.statements, tab, lists: {...state.statements.lists, [tab]: position}},
	};
}

/** Selects an article by its id, lifting a filter that hides it and unfolding what it is folded under. */
function selectArticle(state: ScreenState, id: string): ScreenState {
	let at = shownArticles(state).findIndex(article => articleId(article) === id);
	let {articles} = state;
	if (at === -1) {
		articles = {...articles, filter: '', matches: null, complaint: null};
		at = shownArticles({...state, articles}).findIndex(article => articleId(article) === id);
	}
	if (at === -1) {
		at = articles.all.findIndex(article => articleId(article) === id);
		articles = {...articles, folded: false};
	}
	return at === -1 ? state : {...state, articles: {...articles, cursor: at, selected: id}};
}

/** Selects a statement of the open article, in the tab that lists it. */
export function selectById(state: ScreenState, id: string): ScreenState {
	for (const tab of tabs) {
		const at = statementsIn(state, tab).findIndex(statement => statement.id === id);
		if (at !== -1) return selectStatement({...state, statements: {...state.statements, tab}}, at);
	}
	return state;
}

/** Selects the quote that holds a place, if one does. */
function selectAround(state: ScreenState, {start}: Span): ScreenState {
	const at = statementsIn(state, 'quotes').findIndex(quote => startOf(quote) <= start && endOf(quote) > start);
	return at === -1 ? state : selectStatement({...state, statements: {...state.statements, tab: 'quotes'}}, at);
}

export function jumpBack(state: ScreenState): ScreenState {
	const jump = state.jumps.at(-1);
	if (!jump) return state;
	const {views, focus: pane, article, tab, cursor, top} = jump;
	const back: ScreenState = {...state, views, focus: pane, jumps: state.jumps.slice(0, -1)};
	if (article === null) return back;
	return arriveAt({...selectArticle(back, article), arriving: {article, statement: null, tab, cursor, top}});
}

export const openView = (state: ScreenState, view: View): ScreenState =>
	currentView(state) === view
		? state
		: {...state, views: [...state.views.filter(below => below !== view), view], help: null, find: null};

/** One step back: out of the help, the view on top, the reader. At the top nothing is left, and `q` quits. */
export function leaveView(state: ScreenState): ScreenState {
	if (state.help) return {...state, help: null};
	if (state.reader.words) return {...state, reader: {...state.reader, words: null}};
	if (state.views.length > 1) return {...state, views: state.views.slice(0, -1), find: null};
	if (state.find) return {...state, find: null};
	if (state.focus === 'statements') return focus(state, 'reader');
	if (state.focus === 'reader')
		return {...state, focus: 'articles', reader: {...state.reader, block: null, place: null}};
	return state;
}

export const atTop = (state: ScreenState): boolean => leaveView(state) === state;
