import {quotedText, speakerOf} from '../../model/statement.ts';
import type {Utterance} from '../../model/utterance.ts';
import {visibleLine} from '../../language/visible.ts';
import {comparisonOf} from '../compare/comparison.ts';
import {geometryOf} from '../state/geometry.ts';
import type {ScreenState} from '../state/state.ts';
import {articlesIn, changesSense, kindsIn} from '../state/utterance-index.ts';
import {kindPiece} from '../statements/kind-piece.ts';
import {shownUtterances} from '../state/view-lists.ts';
import {piece, spread, type Line, type Piece} from '../text/line.ts';
import type {Theme} from '../theme.ts';
import {explained} from './explained.ts';
import {filteredList} from './filtered-list.ts';
import {framed, type Block} from './frame.ts';

/** Every utterance that two articles or more report, those whose sense differs first; beside it the witnesses of the selected one. */
export function differencesView(state: ScreenState, theme: Theme): readonly Block[] {
	const {list: width, preview, height} = geometryOf(state);
	const shown = shownUtterances(state);
	const {top, cursor, all, filter} = state.differences;
	const lines: Line[] = [];
	for (let index = top; index < shown.length && lines.length < height - 2; index++)
		lines.push(...utteranceLines(shown[index]!, index === cursor, width - 2));
	if (shown.length === 0) lines.push(...explained(emptyWords(state), width - 4));
	const left = filteredList(
		state,
		{name: 'differences', title: 'Differences', filter, lines, cursor, shown: shown.length, all: all?.length ?? null},
		{width, height},
		theme,
	);
	if (preview === 0) return [left];
	const utterance = shown[cursor];
	const right = framed(
		{
			name: 'preview',
			title: [piece(utterance ? `In ${articlesIn(utterance)} articles` : '')],
			focused: false,
			lines: utterance ? previewLines(utterance, preview - 4) : [],
			below: utterance ? '= compare' : '',
		},
		{width: preview, height},
		theme,
	);
	return [left, right];
}

function previewLines(utterance: Utterance, width: number): readonly Line[] {
	const options = {allKinds: !changesSense(utterance), contextShown: false, witness: -1, variant: -1};
	return comparisonOf(utterance, width, options).lines;
}

function utteranceLines(utterance: Utterance, selected: boolean, width: number): readonly Line[] {
	const bar = piece(selected ? '▌' : ' ', 'accent');
	const reference = utterance.witnesses[utterance.reference]!;
	const speaker = speakerOf(reference.quotation.quote);
	const count = articlesIn(utterance);
	return [
		[bar, piece(' '), piece(visibleLine(quotedText(reference.quotation.quote)), selected ? 'quoteSelected' : 'quote')],
		spread(
			[bar, piece('   '), piece(speaker ? visibleLine(speaker.name) : 'nobody by name', 'strong')],
			[piece(`${count} articles `, 'faint')],
			width,
		),
		[bar, piece('   '), ...kindPieces(utterance)],
	];
}

function kindPieces(utterance: Utterance): readonly Piece[] {
	const kinds = kindsIn(utterance);
	if (kinds.length === 0) return [piece('the same in all', 'faint')];
	return kinds.flatMap((kind, index) => (index > 0 ? [piece('  '), kindPiece(kind)] : [kindPiece(kind)]));
}

function emptyWords({differences: {all, filter}, progress}: ScreenState): readonly string[] {
	if (filter !== '') return ['No quotation matches this filter.', '', 'Change it with f, or clear it with Esc.'];
	if (all === null || progress.phase !== 'ready')
		return ['Comparing the quotations of all articles…', '', 'They appear here as soon as the articles are read.'];
	return [
		'No quotation stands in two articles or more.',
		'',
		'When several articles quote the same words, they line up here, and every difference has its name. q goes back.',
	];
}
