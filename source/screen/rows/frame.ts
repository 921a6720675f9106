import {cells, fit} from '../text/cells.ts';
import {fitLine, lineCells, paint, piece, type Line, type Piece} from '../text/line.ts';
import type {Style, Theme} from '../theme.ts';

/**
 * Rows of a pane in a rounded frame, its title in the upper edge and a remark at the edge's right end. Every row is exactly `width`
 * cells, and there are exactly `height` of them. Screen readers get the contents without the frame.
 */
export function framed(
	given: {
		readonly title: Line;
		readonly remark?: string;
		readonly focused: boolean;
		readonly lines: readonly Line[];
		readonly below?: string;
	},
	{width, height}: {readonly width: number; readonly height: number},
	theme: Theme,
): readonly string[] {
	const edge: Style = given.focused ? 'accent' : 'faint';
	const rows = [upperEdge(given.title, given.remark ?? '', width, edge, theme)];
	const side = theme.paint('│', edge);
	for (let row = 0; row < height - 2; row++) rows.push(side + paint(given.lines[row] ?? [], width - 2, theme) + side);
	rows.push(lowerEdge(given.below ?? '', width, edge, theme));
	return rows.slice(0, height);
}

function upperEdge(title: Line, remark: string, width: number, edge: Style, theme: Theme): string {
	const right = remark === '' ? '' : ` ${remark} `;
	const fitted = fitLine(title, Math.max(0, width - 4 - cells(right)));
	const room = width - 3 - lineCells(fitted) - cells(right) - 1;
	const left: Piece[] = [piece('╭', edge), piece(' '), ...fitted, piece(' ')];
	return paint([...left, piece('─'.repeat(Math.max(0, room)), edge), piece(right), piece('╮', edge)], width, theme);
}

function lowerEdge(text: string, width: number, edge: Style, theme: Theme): string {
	if (text === '') return theme.paint(`╰${'─'.repeat(Math.max(0, width - 2))}╯`, edge);
	const shown = fit(text, width - 6);
	const room = width - 4 - cells(shown);
	return paint(
		[piece(`╰${'─'.repeat(Math.max(0, room - 1))} `, edge), piece(shown, 'faint'), piece(' ─╯', edge)],
		width,
		theme,
	);
}

/** Rows without a frame, filled up to the height. */
export function unframed(lines: readonly Line[], width: number, height: number, theme: Theme): readonly string[] {
	return Array.from({length: height}, (_, row) => paint(lines[row] ?? [], width, theme));
}
