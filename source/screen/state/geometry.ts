import {currentView, type ScreenState} from './state.ts';

/** Where the panes of the desk stand, in cells. A pane that has no room is absent. */
export interface Geometry {
	readonly columns: number;
	/** Rows between the title line and the footer. */
	readonly height: number;
	readonly articles: number;
	readonly reader: number;
	readonly statements: number;
	/** Width of the list of a view over the whole desk, and of what is shown beside it (0: nothing). */
	readonly list: number;
	readonly preview: number;
}

/** From here up three panes stand side by side; from the second figure up two. */
export const threePanesFrom = 120;
export const twoPanesFrom = 96;

/** Lines longer than this tire the eye (Bringhurst gives 45–75 characters, 80 at most in one column). */
export const longestLine = 80;

export function geometryOf(state: ScreenState): Geometry {
	const {columns, rows} = state.size;
	const height = Math.max(1, rows - 2 - promptRows(state));
	const [articles, reader, statements] = paneWidths(state, columns);
	const preview = columns >= twoPanesFrom ? Math.floor(columns * 0.45) : 0;
	return {columns, height, articles, reader, statements, list: columns - preview, preview};
}

function paneWidths({focus}: ScreenState, columns: number): readonly [number, number, number] {
	if (columns >= threePanesFrom) {
		const articles = Math.min(56, Math.max(36, Math.round(columns * 0.3)));
		const statements = Math.min(58, Math.max(36, Math.round(columns * 0.27)));
		return [articles, columns - articles - statements, statements];
	}
	if (columns >= twoPanesFrom) {
		const side = Math.max(36, Math.round(columns * 0.4));
		return focus === 'articles' ? [side, columns - side, 0] : [0, columns - side, side];
	}
	return [focus === 'articles' ? columns : 0, focus === 'reader' ? columns : 0, focus === 'statements' ? columns : 0];
}

/** Rows that the open prompt takes above the footer: its choices, or what its keys mean. */
export function promptRows({prompt, size}: ScreenState): number {
	if (!prompt) return 0;
	const wanted =
		prompt.kind === 'key' ? prompt.legend.length : prompt.options.length > 0 ? Math.min(prompt.options.length, 12) : 0;
	return wanted === 0 ? 0 : Math.min(wanted + 1, Math.max(0, size.rows - 6));
}

/** Rows inside the frame of a pane. */
export const listHeight = (state: ScreenState): number => Math.max(1, geometryOf(state).height - 2);

/** Rows of the reader that scroll: all but its pinned title and the line about the article. */
export const readerHeight = (state: ScreenState, pinned: number): number =>
	Math.max(1, geometryOf(state).height - pinned);

export const isNarrowScreen = (state: ScreenState): boolean =>
	currentView(state) === 'desk' && state.size.columns < twoPanesFrom;
