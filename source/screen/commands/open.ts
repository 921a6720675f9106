import type {ArticleKey} from '../../model/event.ts';
import {inViews, type Command, type CommandContext} from '../command.ts';
import {currentView} from '../state/state.ts';
import {selectedArticle, selectedStatement} from '../state/selection.ts';
import {besideEntries} from '../state/beside-entries.ts';
import {factLines} from '../state/fact-lines.ts';
import {shownPeople, shownUtterances} from '../state/view-lists.ts';

/** Opens what is selected: the article, the place of a statement or a hit, the comparison, what a person said. */
export const openCommand: Command = {
	id: 'place.open',
	title: 'Open',
	keys: ['enter'],
	contexts: inViews,
	hint: {
		word: 'open',
		rank: 10,
		contexts: ['articles', 'search', 'differences', 'facts', 'people', 'beside', 'compare'],
	},
	run(context) {
		const {state, dispatch} = context;
		switch (currentView(state)) {
			case 'desk': {
				openInDesk(context);
				return;
			}
			case 'search': {
				const hit = state.search.found?.hits[state.search.cursor];
				if (hit) goTo(context, hit, hit.statement.id);
				return;
			}
			case 'differences': {
				const utterance = shownUtterances(state)[state.differences.cursor];
				if (utterance) dispatch({type: 'compare', utterance, witness: utterance.reference});
				return;
			}
			case 'facts': {
				openFact(context);
				return;
			}
			case 'beside': {
				openBeside(context);
				return;
			}
			case 'versions': {
				const {after} = state.versions;
				if (after) dispatch({type: 'went to', key: {path: after.path, place: after.place}, statement: null});
				return;
			}
			case 'people': {
				const person = shownPeople(state)[state.people.cursor];
				if (!person) return;
				dispatch({type: 'search', query: `speaker:"${person.called.join('|').replaceAll('"', '')}"`});
				dispatch({type: 'viewed', view: 'search'});
				return;
			}
			case 'compare': {
				const witness = state.compare.utterance?.witnesses[state.compare.witness];
				if (witness) goTo(context, witness.quotation, witness.quotation.quote.id);
			}
		}
	},
};

/** A place is gone to; a row of several is unfolded or folded. */
function openFact({state: {facts}, dispatch}: CommandContext): void {
	const line = factLines(facts)[facts.cursor];
	if (!line) return;
	const {row, place} = line;
	const entry = row.entries[place ?? (row.entries.length === 1 ? 0 : -1)];
	if (!entry) {
		dispatch({type: 'fact turned', row: row.id});
		return;
	}
	const {path, place: inFile, sentence, value} = entry;
	const stretch = {start: sentence.start + value.start, end: sentence.start + value.end};
	dispatch({type: 'went to', key: {path, place: inFile}, statement: null, place: stretch});
}

/** To a quotation's place: for a headline that of the quotation it is held against. What is left out is compared. */
function openBeside(context: CommandContext): void {
	const {beside} = context.state;
	const entry = besideEntries(beside)[beside.cursor];
	if (!entry) return;
	if (entry.kind === 'left out') {
		const {utterance} = entry;
		const [alone] = utterance.witnesses;
		if (alone && utterance.witnesses.length === 1) {
			goTo(context, alone.quotation, alone.quotation.quote.id);
			return;
		}
		context.dispatch({type: 'compare', utterance, witness: utterance.reference});
		return;
	}
	const quotation = entry.kind === 'only' ? entry.quotation : (entry.held.body ?? entry.held.headline);
	goTo(context, quotation, quotation.quote.id);
}

function openInDesk({state, dispatch, say}: CommandContext): void {
	if (state.focus === 'articles') {
		const article = selectedArticle(state);
		if (!article) say('There is no article to open.');
		else dispatch({type: 'focused', pane: 'reader'});
	} else if (state.focus === 'reader') dispatch({type: 'focused', pane: 'statements'});
	else if (selectedStatement(state)) dispatch({type: 'focused', pane: 'reader'});
}

export const goTo = ({dispatch}: CommandContext, {path, place}: ArticleKey, statement: string): void =>
	dispatch({type: 'went to', key: {path, place}, statement});
