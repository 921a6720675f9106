import type {DeskServices} from '../desk/services.ts';
import {panes, tabs, type Pane, type ScreenState, type Tab} from './state/state.ts';
import type {Store} from './store.ts';

/** Where the reviewer left the desk. */
export interface SavedView {
	readonly article: string | null;
	readonly filter: string;
	readonly focus: Pane;
	readonly tab: Tab;
	readonly cursor: number;
	readonly top: number;
	readonly removedShown: boolean;
}

export const savedView = (state: ScreenState): SavedView => ({
	article: state.articles.selected,
	filter: state.articles.filter,
	focus: state.focus,
	tab: state.statements.tab,
	cursor: state.statements.lists[state.statements.tab].cursor,
	top: state.reader.top,
	removedShown: state.reader.removedShown,
});

/** The view that a review keeps, field by field: another version of the program may have written it. */
export function restoredState(state: ScreenState, view: unknown): ScreenState {
	if (typeof view !== 'object' || view === null) return state;
	const {article, filter, focus, tab, cursor, top, removedShown} = view as Partial<Record<keyof SavedView, unknown>>;
	const count = (value: unknown) => (Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0);
	const selected = typeof article === 'string' ? article : null;
	const openTab = tabs.find(name => name === tab) ?? 'quotes';
	return {
		...state,
		focus: panes.find(name => name === focus) ?? 'articles',
		articles: {...state.articles, selected, filter: typeof filter === 'string' ? filter : ''},
		reader: {...state.reader, removedShown: removedShown === true},
		statements: {...state.statements, tab: openTab},
		arriving:
			selected === null
				? null
				: {article: selected, statement: null, tab: openTab, cursor: count(cursor), top: count(top)},
	};
}

/** Long enough that a held key and steady typing write once, short enough that a killed program reopens where it was. */
const pause = 400;

/** Keeps the view with the review whenever the reviewer rests. Returns the way to keep it now, at the end. */
export function keepView(store: Store, {review}: DeskServices): () => void {
	let kept = JSON.stringify(savedView(store.get()));
	let timer: NodeJS.Timeout | undefined;
	const keep = () => {
		clearTimeout(timer);
		timer = undefined;
		const view = savedView(store.get());
		const text = JSON.stringify(view);
		if (text === kept || store.get().arriving) return;
		kept = text;
		review.saveView(view);
	};
	store.follow((state, before) => {
		if (state === before) return;
		// Writing takes as long as drawing: it waits until no key follows.
		clearTimeout(timer);
		timer = setTimeout(keep, pause);
		timer.unref();
	});
	return keep;
}
