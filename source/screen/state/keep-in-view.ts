import {articleId} from './article-id.ts';
import {besideLines} from '../compare/beside-lines.ts';
import {versionLines} from '../compare/version-lines.ts';
import {comparisonLength} from '../compare/comparison.ts';
import {besideEntries} from './beside-entries.ts';
import {factLines} from './fact-lines.ts';
import {listHeight} from './geometry.ts';
import {clamp, inView, tallInView} from './lists.ts';
import {openLayout, readerWindow, shownArticles, tabLength} from './selection.ts';
import {currentView, type ScreenState} from './state.ts';
import {entryHeight} from './statement-list.ts';
import {versionEntries} from './version-entries.ts';
import {hitHeight, shownPeople, shownUtterances, utteranceHeight} from './view-lists.ts';

/** After every change: selections point at rows that exist, and each window shows its selection. */
export function keepInView(state: ScreenState): ScreenState {
	const articles = inView(state.articles, shownArticles(state).length, listHeight(state));
	const selected = shownArticles(state)[articles.cursor];
	let next: ScreenState = {
		...state,
		articles: {...state.articles, ...articles, selected: selected ? articleId(selected) : state.articles.selected},
	};
	next = {...next, statements: keepStatementsInView(next)};
	next = {...next, reader: keepReaderInView(next)};
	return keepViewsInView(next);
}

function keepStatementsInView(state: ScreenState): ScreenState['statements'] {
	const {tab, lists} = state.statements;
	const list = tallInView(lists[tab], entryHeight(state), tabLength(state, tab), listHeight(state));
	return {...state.statements, lists: {...lists, [tab]: list}};
}

function keepReaderInView(state: ScreenState): ScreenState['reader'] {
	const layout = openLayout(state);
	if (!layout) return state.reader;
	const last = Math.max(0, layout.lines.length - readerWindow(state));
	return {...state.reader, top: clamp(state.reader.top, 0, last)};
}

function keepViewsInView(state: ScreenState): ScreenState {
	const height = listHeight(state);
	switch (currentView(state)) {
		case 'desk':
			return state;
		case 'search': {
			const length = state.search.found?.hits.length ?? 0;
			return {...state, search: {...state.search, ...tallInView(state.search, () => hitHeight, length, height - 2)}};
		}
		case 'differences': {
			const length = shownUtterances(state).length;
			const list = tallInView(state.differences, () => utteranceHeight, length, height);
			return {...state, differences: {...state.differences, ...list}};
		}
		case 'facts':
			return {...state, facts: {...state.facts, ...inView(state.facts, factLines(state.facts).length, height)}};
		case 'beside': {
			const entries = besideEntries(state.beside);
			const heightOf = (index: number) => besideLines(state, entries, index).length;
			return {...state, beside: {...state.beside, ...tallInView(state.beside, heightOf, entries.length, height)}};
		}
		case 'versions': {
			const entries = versionEntries(state.versions);
			const heightOf = (index: number) => versionLines(state, entries, index).length;
			return {...state, versions: {...state.versions, ...tallInView(state.versions, heightOf, entries.length, height)}};
		}
		case 'people':
			return {...state, people: {...state.people, ...inView(state.people, shownPeople(state).length, height)}};
		case 'compare': {
			const last = Math.max(0, comparisonLength(state) - height);
			return {...state, compare: {...state.compare, top: clamp(state.compare.top, 0, last)}};
		}
	}
}
