import {cells, fit} from '../text/cells.ts';
import {fitLine, lineCells, paint, piece, type Line, type Piece} from '../text/line.ts';
import type {Style, Theme} from '../theme.ts';

/** A block of the middle of the screen, painted. Blocks stand side by side. */
export interface Block {
	readonly name: string;
	readonly width: number;
	/** Rows between the edges of the frame, or all rows where there is none. Rows may be shorter than the block is wide or high. */
	readonly rows: readonly string[];
	/** Of all of the block, edges included. */
	readonly height: number;
	readonly frame: {readonly top: string; readonly bottom: string; readonly side: string} | null;
}

export interface FrameContent {
	readonly name: string;
	readonly title: Line;
	readonly remark?: string;
	readonly focused: boolean;
	readonly lines: readonly Line[];
	readonly below?: string;
}

export interface BlockSize {
	readonly width: number;
	readonly height: number;
}

/** A pane in a rounded frame, its title in the upper edge and a remark at the edge's right end. */
export function framed(content: FrameContent, {width, height}: BlockSize, theme: Theme): Block {
	const edge: Style = content.focused ? 'accent' : 'faint';
	return {
		name: content.name,
		width,
		height,
		rows: content.lines.slice(0, Math.max(0, height - 2)).map(line => paint(line, width - 2, theme)),
		frame: {
			top: upperEdge(content.title, content.remark ?? '', width, edge, theme),
			bottom: lowerEdge(content.below ?? '', width, edge, theme),
			side: theme.paint('│', edge),
		},
	};
}

/** Rows without a frame. */
export const unframed = (name: string, lines: readonly Line[], {width, height}: BlockSize, theme: Theme): Block => ({
	name,
	width,
	height,
	rows: lines.slice(0, height).map(line => paint(line, width, theme)),
	frame: null,
});

function upperEdge(title: Line, remark: string, width: number, edge: Style, theme: Theme): string {
	// A remark gives way to a title that has no room beside it.
	const right = remark === '' || lineCells(title) + cells(remark) + 8 > width ? '' : ` ${remark} `;
	const fitted = fitLine(title, Math.max(0, width - 4 - cells(right)));
	const room = width - 3 - lineCells(fitted) - cells(right) - 1;
	if (lineCells(title) === 0) return theme.paint(`╭${'─'.repeat(Math.max(0, width - 2))}╮`, edge);
	const left: Piece[] = [piece('╭', edge), piece(' '), ...fitted, piece(' ')];
	return paint([...left, piece('─'.repeat(Math.max(0, room)), edge), piece(right), piece('╮', edge)], width, theme);
}

function lowerEdge(text: string, width: number, edge: Style, theme: Theme): string {
	if (text === '') return theme.paint(`╰${'─'.repeat(Math.max(0, width - 2))}╯`, edge);
	const shown = fit(text, width - 6);
	const room = width - 5 - cells(shown);
	const line = [piece(`╰${'─'.repeat(Math.max(0, room - 1))} `, edge), piece(shown, 'faint'), piece(' ─╯', edge)];
	return paint(line, width, theme);
}
