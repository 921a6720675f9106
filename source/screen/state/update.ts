import type {Action} from './actions.ts';
import {arrive} from './arrivals.ts';
import {compared} from './comparing.ts';
import {besideAt} from './beside-entries.ts';
import {turnRow} from './fact-lines.ts';
import {promptRows} from './geometry.ts';
import {keepInView} from './keep-in-view.ts';
import {find, move, moveByParagraph, moveByStatement, nextHit, showSelected} from './moving.ts';
import {pickSelected, unpick} from './picking.ts';
import {fold} from './selection.ts';
import {listTop, type ScreenState} from './state.ts';
import {focus, goTo, jumpBack, leaveView, openView, selectRow, selectTab} from './travelling.ts';

/** The screen after something happened. Pure: the same state and action give the same state. */
export function update(state: ScreenState, action: Action): ScreenState {
	const next = change(state, action);
	return next === state ? state : keepInView(next);
}

function change(state: ScreenState, action: Action): ScreenState {
	switch (action.type) {
		case 'resized':
			return {...state, size: action.size};
		case 'desk changed':
		case 'article opened':
		case 'filtered':
		case 'found':
		case 'utterances came':
		case 'copies came':
		case 'facts came':
		case 'beside came':
		case 'people came':
		case 'reviewed':
			return arrive(state, action);
		case 'moved':
			return move(state, action.step);
		case 'paragraph':
			return moveByParagraph(state, action.by);
		case 'statement':
			return moveByStatement(state, action.by);
		case 'focused':
			return focus(state, action.pane);
		case 'tab':
			return selectTab(state, action.tab);
		case 'article selected':
			return selectRow(state, action.row);
		case 'went to':
			return goTo(state, action.key, action.statement, action.place);
		case 'jumped back':
			return jumpBack(state);
		case 'viewed':
			return openView(state, action.view);
		case 'beside':
			return openView({...state, beside: besideAt(state, action.key)}, 'beside');
		case 'versions': {
			const {before, after, rows} = action;
			return openView({...state, versions: {before, after, rows, ...listTop}}, 'versions');
		}
		case 'left view':
			return leaveView(state);
		case 'helped':
			return {...state, help: action.open ? {top: 0} : null};
		case 'filter':
			return filter(state, action.list, action.text);
		case 'fact order':
			return {...state, facts: {...state.facts, order: action.order, cursor: 0, top: 0}};
		case 'fact turned':
			return {...state, facts: turnRow(state.facts, action.row)};
		case 'search':
			return {...state, search: {...state.search, query: action.query, cursor: 0, top: 0}};
		case 'find':
			return find(state, action.query);
		case 'next hit':
			return nextHit(state, action.by);
		case 'copies folded':
			return fold(state, action.folded);
		case 'picked':
			return pickSelected(state);
		case 'unpicked':
			return unpick(state);
		case 'removed shown':
			return {...state, reader: {...state.reader, removedShown: action.shown}};
		case 'words':
			return {...state, reader: {...state.reader, words: action.words}};
		case 'compare':
		case 'variant':
		case 'all kinds':
		case 'context':
			return compared(state, action);
		case 'joining':
			return {...state, joining: action.joining};
		case 'prompt':
			return promptRows({...state, prompt: action.prompt}) > promptRows(state)
				? showSelected({...state, prompt: action.prompt})
				: {...state, prompt: action.prompt};
		case 'pending':
			return state.pending === action.keys ? state : {...state, pending: action.keys};
		case 'said':
			return state.message === action.message ? state : {...state, message: action.message};
		case 'restored':
			return {...state, ...action.state};
	}
}

function filter(state: ScreenState, list: 'articles' | 'differences' | 'facts' | 'people', text: string): ScreenState {
	if (list !== 'articles') return {...state, [list]: {...state[list], filter: text, cursor: 0, top: 0}};
	if (text.trim() === '') {
		const {all, selected} = state.articles;
		return arrive(
			{...state, articles: {...state.articles, filter: text, matches: null, complaint: null, selected}},
			{
				type: 'desk changed',
				articles: all,
				progress: state.progress,
			},
		);
	}
	return {...state, articles: {...state.articles, filter: text}};
}
