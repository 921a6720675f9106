import {visible} from '../../language/visible.ts';
import {factLines, type FactLine} from './fact-lines.ts';
import {shownArticles, statementsIn} from './selection.ts';
import {currentView, type ScreenState} from './state.ts';
import {shownPeople, shownUtterances} from './view-lists.ts';

/** A place that has the words searched for: an offset of the reader's text and its length, or the index of a list's row. */
export interface Hit {
	readonly at: number;
	readonly length: number;
}

/** Letters match whatever their case, unless the words searched for have a capital. */
export const findPattern = (query: string): RegExp =>
	new RegExp(query.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), query === query.toLocaleLowerCase() ? 'giu' : 'gu');

/** Every hit in the list or text that is in front, in order. */
export function findHits(state: ScreenState): readonly Hit[] {
	const query = state.find?.query ?? '';
	if (query === '') return [];
	const pattern = findPattern(query);
	const rows = (texts: readonly string[]) =>
		texts.flatMap((text, at) => (text.search(pattern) === -1 ? [] : [{at, length: 1}]));
	switch (currentView(state)) {
		case 'search':
			return rows((state.search.found?.hits ?? []).map(({statement, context}) => `${statement.text} ${context}`));
		case 'differences':
			return rows(shownUtterances(state).map(({text}) => text));
		case 'facts':
			return rows(factLines(state.facts).map(factText));
		case 'people':
			return rows(shownPeople(state).map(({names, name}) => [name, ...names].join(' ')));
		case 'beside':
		case 'versions':
		case 'compare':
			return [];
		case 'desk':
	}
	if (state.focus === 'articles')
		return rows(shownArticles(state).map(({title, publisher}) => `${title} ${publisher ?? ''}`));
	if (state.focus === 'statements') return rows(statementsIn(state, state.statements.tab).map(({text}) => text));
	const text = state.open?.desk?.article.text;
	return text === undefined ? [] : hitsInText(text, query);
}

const factText = ({row, place}: FactLine): string =>
	place === null ? `${row.person ?? ''} ${row.noun} ${row.unit ?? ''}` : row.entries[place]!.sentence.text;

/** Where the words stand in a text. */
export const hitsInText = (text: string, query: string): readonly Hit[] =>
	query === ''
		? []
		: [...visible(text).matchAll(findPattern(query))].map(({index, 0: found}) => ({at: index, length: found.length}));
