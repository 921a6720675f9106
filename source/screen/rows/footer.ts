import {contextOf, type Command} from '../command.ts';
import {keyShown} from '../key-names.ts';
import {visibleLine} from '../../language/visible.ts';
import {versionEntries} from '../state/version-entries.ts';
import {besideEntries} from '../state/beside-entries.ts';
import {factLines} from '../state/fact-lines.ts';
import {isOpen, selectedArticle, shownArticles, tabLength} from '../state/selection.ts';
import type {ScreenState} from '../state/state.ts';
import {shownPeople, shownUtterances} from '../state/view-lists.ts';
import {fitLine, lineCells, piece, type Line, type Piece} from '../text/line.ts';
import type {Style} from '../theme.ts';
import {typedLine} from './typed-line.ts';

/** The last row: where the reviewer is and what is saved, then the handful of keys that matter here; or the question that is asked. */
export function footerRow(state: ScreenState, commands: readonly Command[]): Line {
	const {columns} = state.size;
	if (state.prompt) return promptLine(state, columns);
	if (state.message) {
		const {text, tone} = state.message;
		const style: Style = tone === 'plain' ? 'strong' : tone;
		return [piece(' '), piece(`${tone === 'good' ? '✓ ' : tone === 'bad' ? '! ' : ''}${visibleLine(text)}`, style)];
	}
	const left = statusPieces(state);
	const room = columns - lineCells(left) - 2;
	const right = hints(state, commands, room);
	const gap = Math.max(1, columns - lineCells(left) - lineCells(right) - 1);
	return [...left, piece(' '.repeat(gap)), ...right];
}

function statusPieces(state: ScreenState): readonly Piece[] {
	const {articles, marks, pending} = state;
	const {at, of} = placeIn(state);
	const pieces: Piece[] = [piece(' '), piece(modeOf(state), 'accentStrong')];
	const add = (text: string, style: Style = 'plain') => pieces.push(piece('  '), piece(text, style));
	if (of > 0) add(`${at + 1}/${of}`);
	if (articles.filter !== '') add(`filter: ${visibleLine(articles.filter).slice(0, 20)}`, 'accent');
	const article = selectedArticle(state);
	if (article && !isOpen(state, article)) add('opening…', 'faint');
	if (marks.started.size > 0) add('✓ saved', 'good');
	if (pending !== '') add(`${keyShown(pending)}…`, 'warning');
	return pieces;
}

/** Which of how many, in the list that is in front; in the reader the article. */
function placeIn(state: ScreenState): {readonly at: number; readonly of: number} {
	const {tab, lists} = state.statements;
	switch (contextOf(state)) {
		case 'search':
			return {at: state.search.cursor, of: state.search.found?.hits.length ?? 0};
		case 'differences':
			return {at: state.differences.cursor, of: shownUtterances(state).length};
		case 'facts':
			return {at: state.facts.cursor, of: factLines(state.facts).length};
		case 'beside':
			return {at: state.beside.cursor, of: besideEntries(state.beside).length};
		case 'versions':
			return {at: state.versions.cursor, of: versionEntries(state.versions).length};
		case 'people':
			return {at: state.people.cursor, of: shownPeople(state).length};
		case 'compare':
			return {at: state.compare.witness, of: state.compare.utterance?.witnesses.length ?? 0};
		case 'statements':
			return {at: lists[tab].cursor, of: tabLength(state, tab)};
		default:
			return {at: state.articles.cursor, of: shownArticles(state).length};
	}
}

function modeOf(state: ScreenState): string {
	const context = contextOf(state);
	if (context === 'articles') return 'browse';
	if (context === 'reader') return 'read';
	if (context === 'words') return 'select';
	if (context === 'statements') return state.statements.tab;
	return context;
}

/** As many hints as fit, by rank; the way to all keys always has its place. */
function hints(state: ScreenState, commands: readonly Command[], room: number): Line {
	const context = contextOf(state);
	const wanted = commands
		.filter(({hint, contexts}) => hint && (hint.contexts ?? contexts).includes(context) && contexts.includes(context))
		.map(command => ({command, hint: command.hint!}))
		.sort((a, b) => a.hint.rank - b.hint.rank)
		.flatMap(({command, hint}) => {
			const [key] = command.keys;
			return key === undefined ? [] : [{key: keyShown(key), word: hint.word, last: hint.rank >= 99}];
		});
	const last = wanted.filter(({last: isLast}) => isLast);
	const shown: Piece[] = [];
	let left = room - last.reduce((sum, {key, word}) => sum + key.length + word.length + 3, 0);
	for (const {key, word, last: isLast} of wanted) {
		const width = key.length + word.length + 3;
		if (isLast || width > left) continue;
		left -= width;
		shown.push(...hint(key, word));
	}
	for (const {key, word} of last) shown.push(...hint(key, word));
	return fitLine(shown, room);
}

const hint = (key: string, word: string): readonly Piece[] => [piece(key, 'key'), piece(` ${word}  `, 'plain')];

function promptLine(state: ScreenState, columns: number): Line {
	const {prompt} = state;
	if (!prompt) return [];
	if (prompt.kind === 'key') {
		const line: Piece[] = [piece(' '), piece(visibleLine(prompt.label), 'accentStrong')];
		if (prompt.legend.length === 0)
			for (const {key, title} of prompt.choices)
				line.push(piece('   '), piece(keyShown(key), 'key'), piece(` ${title}`));
		line.push(piece('   '), piece('Esc', 'key'), piece(' leaves it', 'faint'));
		return line;
	}
	if (prompt.at === 'list')
		return [piece(' '), piece(prompt.label, 'accentStrong'), piece(`   ${prompt.hint}`, 'faint')];
	const label = visibleLine(prompt.label);
	const room = Math.max(10, columns - label.length - 5);
	const typed = typedLine(prompt, room);
	const hintRoom = columns - label.length - lineCells(typed) - 6;
	const shownHint = prompt.hint !== '' && hintRoom > 12 ? [piece(`   ${prompt.hint}`, 'faint')] : [];
	return [piece(' '), piece(`${label}${label.endsWith(':') ? '' : ':'} `, 'accentStrong'), ...typed, ...shownHint];
}
