import {inDesk, inLists, type Command, type CommandContext} from '../command.ts';
import {panes, tabs} from '../state/state.ts';

function turn({state, dispatch}: CommandContext, by: 1 | -1, around: boolean): void {
	const at = panes.indexOf(state.focus) + by;
	const pane = panes[around ? (at + panes.length) % panes.length : at];
	if (pane) dispatch({type: 'focused', pane});
}

function turnTab({state, dispatch}: CommandContext, by: 1 | -1): void {
	const at = (tabs.indexOf(state.statements.tab) + by + tabs.length) % tabs.length;
	dispatch({type: 'tab', tab: tabs[at]!});
}

const nextPane: Command = {
	id: 'pane.next',
	title: 'Next pane',
	keys: ['tab'],
	contexts: inDesk,
	hint: {word: 'pane', rank: 60},
	run: context => turn(context, 1, true),
};

const previousPane: Command = {
	id: 'pane.previous',
	title: 'Previous pane',
	keys: ['shift-tab'],
	contexts: inDesk,
	run: context => turn(context, -1, true),
};

const paneRight: Command = {
	id: 'pane.right',
	title: 'Pane to the right',
	keys: ['l', 'right'],
	contexts: inDesk,
	run: context => turn(context, 1, false),
};

const paneLeft: Command = {
	id: 'pane.left',
	title: 'Pane to the left',
	keys: ['h', 'left'],
	contexts: inDesk,
	run: context => turn(context, -1, false),
};

const nextTab: Command = {
	id: 'pane.nextTab',
	title: 'Next tab: quotes, claims, notes',
	keys: [']'],
	contexts: inDesk,
	hint: {word: 'claims, notes', rank: 45, contexts: ['statements']},
	run: context => turnTab(context, 1),
};

const previousTab: Command = {
	id: 'pane.previousTab',
	title: 'Previous tab',
	keys: ['['],
	contexts: inDesk,
	run: context => turnTab(context, -1),
};

/** Several rows for one mark. */
const pick: Command = {
	id: 'list.pick',
	title: 'Pick for a bulk action',
	keys: ['space'],
	contexts: inLists.filter(context => context === 'articles' || context === 'statements'),
	run: ({dispatch}) => dispatch({type: 'picked'}),
};

export const paneCommands: readonly Command[] = [
	nextPane,
	previousPane,
	paneRight,
	paneLeft,
	nextTab,
	previousTab,
	pick,
];
