import {contains, overlaps, type Span} from '../../model/span.ts';
import {speakerOf, type Statement} from '../../model/statement.ts';
import type {DeskArticle} from '../../desk/services.ts';
import {hitsInText} from '../state/finding.ts';
import {selectedStatement} from '../state/selection.ts';
import {currentView, type ScreenState} from '../state/state.ts';
import {selectedSpan} from '../state/word-selection.ts';
import {piece, type Line, type Piece} from '../text/line.ts';
import type {Style} from '../theme.ts';
import {highlightsIn, signOf, styleOf} from './highlights.ts';

interface Layer extends Span {
	readonly style: Style;
}

/** A stretch of the article's text, its statements in their colours, over them what is selected and found. Later layers win. */
export function styledText(
	state: ScreenState,
	desk: DeskArticle,
	text: string,
	span: Span,
	base: Style,
): readonly Piece[] {
	const layers = layersIn(state, desk, span);
	const cuts = new Set([span.start, span.end]);
	for (const {start, end} of layers) {
		if (start > span.start && start < span.end) cuts.add(start);
		if (end > span.start && end < span.end) cuts.add(end);
	}
	const edges = [...cuts].sort((a, b) => a - b);
	const pieces: Piece[] = [];
	for (let index = 0; index + 1 < edges.length; index++) {
		const part = {start: edges[index]!, end: edges[index + 1]!};
		const style = layers.findLast(layer => contains(layer, part))?.style ?? base;
		pieces.push(piece(text.slice(part.start, part.end).replace(/\n/g, ' '), style));
	}
	return pieces;
}

function layersIn(state: ScreenState, desk: DeskArticle, span: Span): readonly Layer[] {
	const selected = selectedStatement(state);
	const layers: Layer[] = [];
	for (const {start, end, statement} of highlightsIn(desk, span)) {
		if (statement.kind === 'asserted' && statement !== selected && state.statements.tab !== 'claims') continue;
		layers.push({start, end, style: styleOf(statement)});
	}
	if (selected) layers.push(...selectedLayers(selected));
	const {words, place} = state.reader;
	if (state.find && currentView(state) === 'desk' && state.focus === 'reader') {
		const from = Math.max(0, span.start - state.find.query.length);
		const near = desk.article.text.slice(from, span.end + state.find.query.length);
		for (const {at, length} of hitsInText(near, state.find.query))
			layers.push({start: from + at, end: from + at + length, style: 'words'});
	}
	if (place && overlaps(place, span)) layers.push({...place, style: 'words'});
	if (words) layers.push({...selectedSpan(desk.article.text, words), style: 'words'});
	return layers;
}

/** The selected statement stands out, and with it the words that say who said it and how. */
function selectedLayers(statement: Statement): readonly Layer[] {
	const layers: Layer[] = statement.segments.map(({start, end}) => ({
		start,
		end,
		style: `${styleOf(statement)}Selected`,
	}));
	const speaker = speakerOf(statement);
	if (speaker && speaker.end > speaker.start) layers.push({start: speaker.start, end: speaker.end, style: 'speaker'});
	if (statement.cue) layers.push({start: statement.cue.start, end: statement.cue.end, style: 'cue'});
	return layers;
}

/** The gutter of a line: a bar where the selected statement stands, and the signs of the statements that begin in the line. */
export function lineSigns(state: ScreenState, desk: DeskArticle, span: Span): Line {
	const selected = selectedStatement(state);
	const here = highlightsIn(desk, span);
	const bar = here.some(({statement}) => statement === selected);
	const begins = here.filter(({first, start}) => first && start >= span.start);
	const shown = begins.find(({statement}) => statement === selected) ?? begins.at(-1);
	return [
		bar ? piece('▌', 'accent') : piece(' '),
		shown ? piece(signOf(shown.statement), styleOf(shown.statement)) : piece(' '),
		piece(' '),
	];
}
