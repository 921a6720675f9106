import type {TextPrompt} from '../state/prompt.ts';
import {cells, head, tail} from '../text/cells.ts';
import {piece, type Line} from '../text/line.ts';
import {visibleLine} from '../../language/visible.ts';

/** The text being typed, with its caret; of a longer text the part around the caret. */
export function typedLine({value, caret}: Pick<TextPrompt, 'value' | 'caret'>, width: number): Line {
	const before = visibleLine(value.slice(0, caret));
	const after = visibleLine(value.slice(caret));
	const [under = ''] = [...segmenter.segment(after)].slice(0, 1).map(({segment}) => segment);
	const shownBefore = tail(before, Math.max(1, width - 2 - Math.min(cells(after), 8)));
	const shownAfter = head(after.slice(under.length), Math.max(0, width - cells(shownBefore) - 1));
	return [piece(shownBefore), piece(under === '' ? ' ' : under, 'words'), piece(shownAfter)];
}

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
