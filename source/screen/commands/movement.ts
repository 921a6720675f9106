import {everywhere, inDesk, inViews, type Command} from '../command.ts';
import type {Step} from '../state/actions.ts';

/** Steps in the list or text that is in front: the keys of vim and less, and those of every keyboard. */
const steps: readonly (readonly [Step, string, string, readonly string[]])[] = [
	['down', 'move.down', 'Down', ['j', 'down']],
	['up', 'move.up', 'Up', ['k', 'up']],
	['top', 'move.top', 'To the top', ['g g', 'home']],
	['bottom', 'move.bottom', 'To the bottom', ['G', 'end']],
	['half down', 'move.halfPageDown', 'Half a page down', ['ctrl-d']],
	['half up', 'move.halfPageUp', 'Half a page up', ['ctrl-u']],
	['page down', 'move.pageDown', 'Page down', ['pagedown', 'ctrl-f']],
	['page up', 'move.pageUp', 'Page up', ['pageup', 'ctrl-b']],
];

const stepCommands: readonly Command[] = steps.map(([step, id, title, keys]) => ({
	id,
	title,
	keys,
	contexts: everywhere,
	run: ({dispatch}) => dispatch({type: 'moved', step}),
}));

/** In the reader, as in less. In lists Space selects. */
const spaceDown: Command = {
	id: 'move.pageDownInText',
	title: 'Page down',
	keys: ['space'],
	contexts: ['reader', 'help', 'compare'],
	run: ({dispatch}) => dispatch({type: 'moved', step: 'page down'}),
};

const nextParagraph: Command = {
	id: 'move.nextParagraph',
	title: 'Next paragraph',
	keys: ['}'],
	contexts: inDesk,
	run: ({dispatch}) => dispatch({type: 'paragraph', by: 1}),
};

const previousParagraph: Command = {
	id: 'move.previousParagraph',
	title: 'Previous paragraph',
	keys: ['{'],
	contexts: inDesk,
	run: ({dispatch}) => dispatch({type: 'paragraph', by: -1}),
};

const nextStatement: Command = {
	id: 'move.nextStatement',
	title: 'Next statement',
	keys: [')'],
	contexts: inDesk,
	hint: {word: 'next', rank: 50, contexts: ['reader']},
	run: ({dispatch}) => dispatch({type: 'statement', by: 1}),
};

const previousStatement: Command = {
	id: 'move.previousStatement',
	title: 'Previous statement',
	keys: ['('],
	contexts: inDesk,
	run: ({dispatch}) => dispatch({type: 'statement', by: -1}),
};

const jumpBack: Command = {
	id: 'move.back',
	title: 'Back to where the jump began',
	keys: ['ctrl-o'],
	contexts: inViews,
	enabled: ({jumps}) => (jumps.length > 0 ? true : 'There was no jump to go back from.'),
	run: ({dispatch}) => dispatch({type: 'jumped back'}),
};

export const movementCommands: readonly Command[] = [
	...stepCommands,
	spaceDown,
	nextParagraph,
	previousParagraph,
	nextStatement,
	previousStatement,
	jumpBack,
];
