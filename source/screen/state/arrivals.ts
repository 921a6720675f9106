import type {Utterance} from '../../model/utterance.ts';
import type {ArticleSummary, Filtered, FoundFacts} from '../../desk/services.ts';
import type {Action} from './actions.ts';
import {articleId, sameArticle} from './article-id.ts';
import {factLines} from './fact-lines.ts';
import {shownArticles, statementsIn, tabLength} from './selection.ts';
import {tabs, type CompareState, type FactsState, type ScreenState, type StatementsState} from './state.ts';
import {startOf} from './statements-of.ts';
import {arriveAt} from './travelling.ts';
import {membershipOf} from './utterance-index.ts';

type Arrival = Extract<
	Action,
	{
		type:
			| 'desk changed'
			| 'article opened'
			| 'filtered'
			| 'found'
			| 'utterances came'
			| 'copies came'
			| 'facts came'
			| 'beside came'
			| 'people came'
			| 'reviewed';
	}
>;

/** Takes in what the desk or the review gives. The selection stays on its article and statement while lists change around them. */
export function arrive(state: ScreenState, arrival: Arrival): ScreenState {
	switch (arrival.type) {
		case 'desk changed': {
			const {articles, progress} = arrival;
			const matches = state.articles.matches && renewed(state.articles.matches, articles);
			return reselect({...state, progress, articles: {...state.articles, all: articles, matches}});
		}
		case 'filtered':
			return filtered(state, arrival.filtered);
		case 'article opened':
			return opened(state, arrival);
		case 'found':
			if (arrival.found.query !== state.search.query) return state;
			return {...state, search: {...state.search, found: arrival.found}};
		case 'utterances came':
			return {
				...state,
				utterances: arrival.utterances,
				differences: {...state.differences, all: arrival.utterances},
				compare: renewedComparison(state.compare, arrival.utterances),
			};
		case 'copies came':
			return {...state, copies: arrival.copies};
		case 'facts came':
			return {...state, facts: factsCame(state, arrival.found)};
		case 'beside came': {
			const {key, gaps, headlines} = arrival;
			if (!state.beside.key || !sameArticle(state.beside.key, key)) return state;
			return {...state, beside: {...state.beside, gaps, headlines}};
		}
		case 'people came':
			return {...state, people: {...state.people, all: arrival.people}};
		case 'reviewed':
			return {...state, marks: arrival.marks};
	}
}

/** What is compared follows pins, joins and splits, on the witness that is selected. */
function renewedComparison(compare: CompareState, utterances: readonly Utterance[]): CompareState {
	const quotation = compare.utterance?.witnesses[compare.witness]?.quotation;
	const now = quotation && membershipOf(utterances, quotation, quotation.quote.id);
	return now ? {...compare, ...now} : compare;
}

/** The selection stays on its row while articles come in around it; one that has not moved stays on top. */
function factsCame({facts}: ScreenState, found: FoundFacts): FactsState {
	if (found.filter !== facts.filter || found.order !== facts.order) return facts;
	const selected = factLines(facts)[facts.cursor];
	const next = {...facts, found};
	if (facts.found?.filter !== found.filter || facts.found.order !== found.order || !selected || facts.cursor === 0)
		return next;
	const at = factLines(next).findIndex(({row, place}) => row.id === selected.row.id && place === selected.place);
	return at === -1 ? next : {...next, cursor: at};
}

/** The selected article keeps its selection although its row moved; if it is gone, the row in its place is selected. */
function reselect(state: ScreenState): ScreenState {
	const shown = shownArticles(state);
	const {selected, cursor} = state.articles;
	const at = selected === null ? -1 : indexOf(shown, selected, cursor);
	const next = Math.max(0, at === -1 ? Math.min(cursor, shown.length - 1) : at);
	const article = shown[next];
	return {...state, articles: {...state.articles, cursor: next, selected: article ? articleId(article) : selected}};
}

function indexOf(articles: readonly ArticleSummary[], id: string, likely: number): number {
	const there = articles[likely];
	if (there && articleId(there) === id) return likely;
	return articles.findIndex(article => articleId(article) === id);
}

function filtered(state: ScreenState, {query, keys, complaint}: Filtered): ScreenState {
	if (query !== state.articles.filter) return state;
	const rows = new Map(state.articles.all.map(article => [articleId(article), article]));
	const matches = keys.flatMap(key => rows.get(articleId(key)) ?? []);
	const first = matches[0];
	return {
		...state,
		articles: {
			...state.articles,
			matches,
			complaint,
			cursor: 0,
			top: 0,
			selected: first ? articleId(first) : state.articles.selected,
		},
	};
}

/** Rows that are filtered take their new contents, in their old order, until the filter answers anew. */
function renewed(matches: readonly ArticleSummary[], all: readonly ArticleSummary[]): readonly ArticleSummary[] {
	const rows = new Map(all.map(article => [articleId(article), article]));
	return matches.flatMap(match => rows.get(articleId(match)) ?? []);
}

function opened(state: ScreenState, {key, desk}: Extract<Arrival, {type: 'article opened'}>): ScreenState {
	const same = state.open && sameArticle(state.open.key, key);
	const next = {...state, open: {key, desk}};
	if (same && state.open.desk && desk) return {...next, statements: keepStatements(state, next)};
	if (same) return arriveAt(next);
	const {tab} = state.statements;
	const lists = {quotes: {cursor: 0, top: 0}, claims: {cursor: 0, top: 0}, notes: {cursor: 0, top: 0}};
	return arriveAt({
		...next,
		reader: {...state.reader, top: 0, block: null, words: null, place: null},
		statements: {tab, lists, picked: new Set()},
		find: state.find && {...state.find, at: null},
	});
}

/** After a correction the article's statements are others; the selection goes to the same one, else to the nearest. */
function keepStatements(before: ScreenState, after: ScreenState): StatementsState {
	const lists = {...before.statements.lists};
	for (const tab of tabs) {
		const was = statementsIn(before, tab)[lists[tab].cursor];
		const now = statementsIn(after, tab);
		if (!was) continue;
		const same = now.findIndex(({id}) => id === was.id);
		const near = now.findIndex(statement => startOf(statement) >= startOf(was));
		lists[tab] = {
			...lists[tab],
			cursor: same !== -1 ? same : near !== -1 ? near : Math.max(0, tabLength(after, tab) - 1),
		};
	}
	return {...before.statements, lists};
}
