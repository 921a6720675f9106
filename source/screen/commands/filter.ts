import {inDesk, type Command, type CommandContext} from '../command.ts';
import type {Step} from '../state/actions.ts';
import {currentView} from '../state/state.ts';

/** Keys that move in the list while its filter is typed, as in fzf. */
const movesWhileTyping: Readonly<Record<string, Step>> = {
	'ctrl-n': 'down',
	'ctrl-p': 'up',
	down: 'down',
	up: 'up',
	pagedown: 'page down',
	pageup: 'page up',
};

export function moveWhileTyping({dispatch}: CommandContext, key: string): boolean {
	const step = movesWhileTyping[key];
	if (step) dispatch({type: 'moved', step});
	return step !== undefined;
}

/** Narrows the list in front to what matches, as it is typed. */
export const filterCommand: Command = {
	id: 'list.filter',
	title: 'Filter the list',
	keys: ['f'],
	contexts: [...inDesk, 'differences', 'facts', 'people'],
	hint: {word: 'filter', rank: 24, contexts: ['articles', 'differences', 'facts', 'people']},
	run(context) {
		const {state, dispatch, prompt} = context;
		const view = currentView(state);
		const list = view === 'differences' || view === 'facts' || view === 'people' ? view : 'articles';
		if (list === 'articles') dispatch({type: 'focused', pane: 'articles'});
		prompt.text({
			label: 'filter',
			at: 'list',
			value: state[list].filter,
			hint: 'Enter keeps it · Esc clears it · ↑ ↓ move',
			onChange: text => dispatch({type: 'filter', list, text}),
			onSubmit: () => undefined,
			onCancel: () => dispatch({type: 'filter', list, text: ''}),
			onKey: key => moveWhileTyping(context, key),
		});
	},
};
