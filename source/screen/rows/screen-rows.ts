import type {Command} from '../command.ts';
import {geometryOf} from '../state/geometry.ts';
import {currentView, type ScreenState} from '../state/state.ts';
import type {Theme} from '../theme.ts';
import {articlesPane} from './articles-pane.ts';
import {compareView} from './compare-view.ts';
import {differencesView} from './differences-view.ts';
import {helpView} from './help-view.ts';
import {peopleView} from './people-view.ts';
import {readerPane} from './reader-pane.ts';
import {searchView} from './search-view.ts';
import {statementsPane} from './statements-pane.ts';

/** One block of rows of the middle of the screen; blocks stand side by side. */
export interface Column {
	readonly name: string;
	readonly width: number;
	readonly rows: readonly string[];
}

/** What stands between the title row and the footer. */
export function middleOf(state: ScreenState, theme: Theme, commands: readonly Command[]): readonly Column[] {
	const {columns, articles, reader, statements} = geometryOf(state);
	const whole = (name: string, rows: readonly string[]) => [{name, width: columns, rows}];
	if (state.help) return whole('help', helpView(state, theme, commands));
	switch (currentView(state)) {
		case 'search':
			return whole('search', searchView(state, theme));
		case 'differences':
			return whole('differences', differencesView(state, theme));
		case 'people':
			return whole('people', peopleView(state, theme));
		case 'compare':
			return whole('compare', compareView(state, theme));
		case 'desk':
	}
	const shown: Column[] = [];
	if (articles > 0) shown.push({name: 'articles', width: articles, rows: articlesPane(state, theme)});
	if (reader > 0) shown.push({name: 'reader', width: reader, rows: readerPane(state, theme)});
	if (statements > 0) shown.push({name: 'statements', width: statements, rows: statementsPane(state, theme)});
	return shown;
}
