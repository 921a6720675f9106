import type {DeskServices} from '../../desk/services.ts';
import type {ArticleKey} from '../../model/event.ts';
import {isQuote, type Statement} from '../../model/statement.ts';
import {contextOf, inDesk, type Command, type CommandContext} from '../command.ts';
import {besideQuotation} from '../state/beside-entries.ts';
import {factLines} from '../state/fact-lines.ts';
import {selectedStatement} from '../state/selection.ts';
import type {FactsState} from '../state/state.ts';
import {shownUtterances} from '../state/view-lists.ts';

/** Lays the witnesses of the selected quote under each other. */
const openComparison: Command = {
	id: 'compare.open',
	title: 'Compare this quote across articles',
	keys: ['='],
	contexts: [...inDesk, 'search', 'differences', 'facts', 'beside'],
	hint: {word: 'compare', rank: 19, contexts: ['reader', 'statements', 'differences', 'search', 'facts', 'beside']},
	async run(context) {
		const {state, dispatch, say, services} = context;
		if (contextOf(state) === 'differences') {
			const utterance = shownUtterances(state)[state.differences.cursor];
			if (utterance) dispatch({type: 'compare', utterance, witness: utterance.reference});
			return;
		}
		const chosen = quoteInFront(context);
		if (!chosen) {
			say('Select a quote to compare.');
			return;
		}
		const utterance = await services.utteranceOf(chosen.key, chosen.quote.id);
		if (!utterance || utterance.witnesses.length < 2) {
			say('No other article has this quote.');
			return;
		}
		const here = utterance.witnesses.findIndex(
			({quotation, others = []}) =>
				[quotation.quote.id, ...others].includes(chosen.quote.id) && quotation.path === chosen.key.path,
		);
		dispatch({type: 'compare', utterance, witness: Math.max(0, here)});
	},
};

export function quoteInFront({state, services}: CommandContext): {key: ArticleKey; quote: Statement} | undefined {
	const view = contextOf(state);
	if (view === 'compare' || view === 'differences') {
		const utterance = view === 'compare' ? state.compare.utterance : shownUtterances(state)[state.differences.cursor];
		const witness = utterance?.witnesses[view === 'compare' ? state.compare.witness : utterance.reference];
		return witness && {key: witness.quotation, quote: witness.quotation.quote};
	}
	if (view === 'search') {
		const hit = state.search.found?.hits[state.search.cursor];
		return hit && isQuote(hit.statement) ? {key: hit, quote: hit.statement} : undefined;
	}
	if (view === 'beside') {
		const quotation = besideQuotation(state.beside);
		return quotation && {key: quotation, quote: quotation.quote};
	}
	if (view === 'facts') return quoteOfFact(state.facts, services);
	const quote = selectedStatement(state);
	return state.open && quote && isQuote(quote) ? {key: state.open.key, quote} : undefined;
}

/** The quote that gives the number, where it stands in one. */
function quoteOfFact(facts: FactsState, services: DeskServices): {key: ArticleKey; quote: Statement} | undefined {
	const line = factLines(facts)[facts.cursor];
	const entry = line?.row.entries[line.place ?? 0];
	if (!entry) return undefined;
	const at = entry.sentence.start + entry.value.start;
	const quote = services
		.article(entry)
		?.extraction.quotes.find(({segments}) => segments.some(({start, end}) => start <= at && at < end));
	return quote && {key: {path: entry.path, place: entry.place}, quote};
}

const nextDifference: Command = {
	id: 'compare.next',
	title: 'Next difference',
	keys: ['n'],
	contexts: ['compare'],
	hint: {word: 'next difference', rank: 1},
	run: ({dispatch}) => dispatch({type: 'variant', by: 1}),
};

const previousDifference: Command = {
	id: 'compare.previous',
	title: 'Previous difference',
	keys: ['N'],
	contexts: ['compare'],
	run: ({dispatch}) => dispatch({type: 'variant', by: -1}),
};

const allDifferences: Command = {
	id: 'compare.all',
	title: 'All differences, or those of sense only',
	keys: ['a'],
	contexts: ['compare'],
	hint: {word: 'all', rank: 2},
	run: ({state, dispatch}) => dispatch({type: 'all kinds', shown: !state.compare.allKinds}),
};

const context: Command = {
	id: 'compare.context',
	title: 'The sentence before and after',
	keys: ['z'],
	contexts: ['compare'],
	hint: {word: 'around', rank: 3},
	run: ({state, dispatch}) => dispatch({type: 'context', shown: !state.compare.contextShown}),
};

export const compareCommands: readonly Command[] = [
	openComparison,
	nextDifference,
	previousDifference,
	allDifferences,
	context,
];
