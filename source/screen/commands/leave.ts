import {everywhere, type Command} from '../command.ts';
import {atTop} from '../state/travelling.ts';

/** One step back; at the top `q` quits. */
export const backCommand: Command = {
	id: 'place.back',
	title: 'Back; at the top quit',
	keys: ['q'],
	contexts: everywhere,
	hint: {
		word: 'back',
		rank: 90,
		contexts: ['reader', 'search', 'differences', 'facts', 'people', 'beside', 'versions', 'compare', 'words', 'help'],
	},
	run({state, dispatch, terminal}) {
		if (atTop(state)) terminal.quit();
		else dispatch({type: 'left view'});
	},
};

/** One step back; at the top it clears what is picked, then the filter. It never quits. */
export const escapeCommand: Command = {
	id: 'place.escape',
	title: 'Back; at the top clear the filter',
	keys: ['esc'],
	contexts: everywhere,
	run({state, dispatch}) {
		if (state.articles.picked.size + state.statements.picked.size > 0) dispatch({type: 'unpicked'});
		else if (state.views.length === 1 || state.help) {
			if (!atTop(state)) dispatch({type: 'left view'});
			else if (state.articles.filter !== '') dispatch({type: 'filter', list: 'articles', text: ''});
		} else if (state.views.at(-1) === 'differences' && state.differences.filter !== '')
			dispatch({type: 'filter', list: 'differences', text: ''});
		else if (state.views.at(-1) === 'facts' && state.facts.filter !== '')
			dispatch({type: 'filter', list: 'facts', text: ''});
		else if (state.views.at(-1) === 'people' && state.people.filter !== '')
			dispatch({type: 'filter', list: 'people', text: ''});
		else dispatch({type: 'left view'});
	},
};

export const quitCommand: Command = {
	id: 'screen.quit',
	title: 'Quit',
	keys: ['Q', 'ctrl-c'],
	contexts: everywhere,
	run: ({terminal}) => terminal.quit(),
};
