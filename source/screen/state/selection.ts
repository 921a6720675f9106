import type {Statement} from '../../model/statement.ts';
import type {MarkedTarget} from '../../review/review.ts';
import type {ArticleSummary} from '../../desk/services.ts';
import {articleId} from './article-id.ts';
import {foldingOf, unfolded} from './folded.ts';
import {geometryOf, readerHeight} from './geometry.ts';
import {readerLayout, type ReaderLayout} from '../reader/reader-layout.ts';
import type {ScreenState, Tab} from './state.ts';
import {articleTarget} from './targets.ts';
import {statementsOf} from './statements-of.ts';

/** The rows of the articles pane. */
export function shownArticles({articles: {matches, all, folded}, copies}: ScreenState): readonly ArticleSummary[] {
	// What is looked for is shown even where it is folded away.
	return matches ?? (folded ? unfolded(all, copies) : all);
}

/** Folds or unfolds the list; the selection goes to the article that the selected one is now under. */
export function fold(state: ScreenState, folded: boolean): ScreenState {
	const {selected} = state.articles;
	const head = selected === null ? undefined : foldingOf(state.articles.all, state.copies).headOf.get(selected);
	const next = {...state, articles: {...state.articles, folded}};
	const wanted = folded && state.articles.matches === null ? (head ?? selected) : selected;
	const cursor = shownArticles(next).findIndex(article => articleId(article) === wanted);
	return cursor === -1 ? next : {...next, articles: {...next.articles, cursor, selected: wanted}};
}

export const selectedArticle = (state: ScreenState): ArticleSummary | undefined =>
	shownArticles(state)[state.articles.cursor];

/** The statements of the open article that a tab lists; notes are no statements. */
export function statementsIn(state: ScreenState, tab: Tab): readonly Statement[] {
	const {quotes, claims} = statementsOf(state.open?.desk);
	return tab === 'quotes' ? quotes : tab === 'claims' ? claims : [];
}

export const notesOf = (state: ScreenState): readonly MarkedTarget[] =>
	state.open ? state.marks.inArticle(state.open.key) : [];

/** How many rows a tab has. */
export const tabLength = (state: ScreenState, tab: Tab): number =>
	tab === 'notes' ? notesOf(state).length : statementsIn(state, tab).length;

/** The statement that is selected in the open article: in the notes tab the one that carries the selected mark. */
export function selectedStatement(state: ScreenState): Statement | undefined {
	const {tab, lists} = state.statements;
	if (tab !== 'notes') return statementsIn(state, tab)[lists[tab].cursor];
	const target = notesOf(state)[lists.notes.cursor]?.target;
	if (target?.kind !== 'statement') return undefined;
	const {quotes, claims} = statementsOf(state.open?.desk);
	return [...quotes, ...claims].find(({segments}) => segments[0]?.rawStart === target.anchor.rawStart);
}

/** Whether the open article is the selected one: while rows move, the reader may be a step behind. */
export const isOpen = (state: ScreenState, article: ArticleSummary): boolean =>
	state.open !== null && articleId(state.open.key) === articleId(article);

/** The lines of the open article at the reader's present width. */
export function openLayout(state: ScreenState): ReaderLayout | undefined {
	const desk = state.open?.desk;
	if (!desk) return undefined;
	const {reader} = geometryOf(state);
	return readerLayout(desk, reader || state.size.columns, state.reader.removedShown);
}

/** Rows of the reader that do not scroll: the title, the line about the article, a note on it, an empty line. */
export function pinnedRows(state: ScreenState): number {
	const title = Math.max(1, openLayout(state)?.title.length ?? 1);
	const noted = state.open !== null && state.marks.of(articleTarget(state.open.key)).note !== null;
	return title + (noted ? 3 : 2);
}

export const readerWindow = (state: ScreenState): number => readerHeight(state, pinnedRows(state));
