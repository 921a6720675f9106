import type {Command} from '../command.ts';
import {geometryOf} from '../state/geometry.ts';
import {currentView, type ScreenState} from '../state/state.ts';
import type {Theme} from '../theme.ts';
import {articlesPane} from './articles-pane.ts';
import {besideView} from './beside-view.ts';
import {compareView} from './compare-view.ts';
import {differencesView} from './differences-view.ts';
import {factsView} from './facts-view.ts';
import type {Block} from './frame.ts';
import {helpView} from './help-view.ts';
import {peopleView} from './people-view.ts';
import {readerPane} from './reader-pane.ts';
import {searchView} from './search-view.ts';
import {statementsPane} from './statements-pane.ts';
import {versionsView} from './versions-view.ts';

/** What stands between the title row and the footer, from left to right. */
export function middleOf(state: ScreenState, theme: Theme, commands: readonly Command[]): readonly Block[] {
	if (state.help) return [helpView(state, theme, commands)];
	switch (currentView(state)) {
		case 'search':
			return [searchView(state, theme)];
		case 'differences':
			return differencesView(state, theme);
		case 'facts':
			return factsView(state, theme);
		case 'beside':
			return [besideView(state, theme)];
		case 'versions':
			return [versionsView(state, theme)];
		case 'people':
			return peopleView(state, theme);
		case 'compare':
			return [compareView(state, theme)];
		case 'desk':
	}
	const {articles, reader, statements} = geometryOf(state);
	const blocks: Block[] = [];
	if (articles > 0) blocks.push(articlesPane(state, theme));
	if (reader > 0) blocks.push(readerPane(state, theme));
	if (statements > 0) blocks.push(statementsPane(state, theme));
	return blocks;
}
