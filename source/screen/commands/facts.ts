import {factOrders} from '../../collation/facts/table.ts';
import {inViews, type Command, type CommandContext} from '../command.ts';
import {factLines} from '../state/fact-lines.ts';

const openFacts: Command = {
	id: 'view.facts',
	title: 'Facts: numbers and dates lined up across articles',
	keys: ['F'],
	contexts: inViews,
	hint: {word: 'facts', rank: 32, contexts: ['articles', 'reader', 'differences']},
	run: ({dispatch}) => dispatch({type: 'viewed', view: 'facts'}),
};

function turnOrder({state, dispatch}: CommandContext, by: 1 | -1): void {
	const at = factOrders.indexOf(state.facts.order) + by + factOrders.length;
	dispatch({type: 'fact order', order: factOrders[at % factOrders.length]!});
}

const nextOrder: Command = {
	id: 'facts.sort',
	title: 'Sort by the next column',
	keys: [']'],
	contexts: ['facts'],
	hint: {word: 'sort', rank: 20},
	run: context => turnOrder(context, 1),
};

const previousOrder: Command = {
	id: 'facts.sortBack',
	title: 'Sort by the column before',
	keys: ['['],
	contexts: ['facts'],
	run: context => turnOrder(context, -1),
};

const fold: Command = {
	id: 'facts.fold',
	title: 'Show or hide the places of a row',
	keys: ['space'],
	contexts: ['facts'],
	hint: {word: 'places', rank: 12},
	run({state: {facts}, dispatch}) {
		const line = factLines(facts)[facts.cursor];
		if (line) dispatch({type: 'fact turned', row: line.row.id});
	},
};

export const factCommands: readonly Command[] = [openFacts, nextOrder, previousOrder, fold];
