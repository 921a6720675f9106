import {everywhere, inViews, type Command} from '../command.ts';

export const differencesCommand: Command = {
	id: 'view.differences',
	title: 'Differences: the same words across articles',
	keys: ['D'],
	contexts: inViews,
	hint: {word: 'differences', rank: 30, contexts: ['articles', 'reader', 'statements']},
	run: ({dispatch}) => dispatch({type: 'viewed', view: 'differences'}),
};

export const peopleCommand: Command = {
	id: 'view.people',
	title: 'People: who speaks, where, how often',
	keys: ['P'],
	contexts: inViews,
	hint: {word: 'people', rank: 36, contexts: ['articles', 'differences']},
	run: ({dispatch}) => dispatch({type: 'viewed', view: 'people'}),
};

export const helpCommand: Command = {
	id: 'screen.help',
	title: 'Keys and signs of this place',
	keys: ['?'],
	contexts: everywhere,
	hint: {word: 'keys', rank: 99},
	run: ({state, dispatch}) => dispatch({type: 'helped', open: state.help === null}),
};

/** What cleaning removed, where it stood. */
export const removedCommand: Command = {
	id: 'reader.removed',
	title: 'Show or hide what cleaning removed',
	keys: ['z'],
	contexts: ['articles', 'reader', 'statements'],
	hint: {word: 'removed', rank: 55, contexts: ['reader']},
	run: ({state, dispatch}) => dispatch({type: 'removed shown', shown: !state.reader.removedShown}),
};

export const redrawCommand: Command = {
	id: 'screen.redraw',
	title: 'Draw the screen anew',
	keys: ['ctrl-l'],
	contexts: everywhere,
	run: ({terminal}) => terminal.redraw(),
};

export const suspendCommand: Command = {
	id: 'screen.suspend',
	title: 'Suspend',
	keys: ['ctrl-z'],
	contexts: everywhere,
	run: ({terminal}) => terminal.suspend(),
};
