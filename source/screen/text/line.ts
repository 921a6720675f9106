import type {Style, Theme} from '../theme.ts';
import {cells, fit} from './cells.ts';

/** A stretch of a row in one style. Its text is already visible (see language/visible.ts). */
export interface Piece {
	readonly text: string;
	readonly style: Style;
}

/** One row of a pane, before it is painted. */
export type Line = readonly Piece[];

export const piece = (text: string, style: Style = 'plain'): Piece => ({text, style});

export const lineCells = (line: Line): number => line.reduce((sum, {text}) => sum + cells(text), 0);

/** The line as text with its styles, of at most `width` cells; what is cut off ends in …. It is not filled up: every cell that is drawn costs time. */
export function paint(line: Line, width: number, theme: Theme): string {
	let row = '';
	let left = width;
	for (const {text, style} of line) {
		if (left <= 0) break;
		const shown = fit(text, left);
		row += theme.paint(shown, style);
		left -= cells(shown);
	}
	return row;
}

/** Two lines on one row, the second at its right end; the first gives way. */
export function spread(left: Line, right: Line, width: number): Line {
	const rightCells = lineCells(right);
	const room = width - rightCells - (rightCells > 0 ? 1 : 0);
	if (room <= 0) return right;
	const fitted = fitLine(left, room);
	return [...fitted, piece(' '.repeat(Math.max(0, width - lineCells(fitted) - rightCells))), ...right];
}

/** As much of the line as fits, ending in … where something was cut off. */
export function fitLine(line: Line, width: number): Line {
	const fitted: Piece[] = [];
	let left = width;
	for (const {text, style} of line) {
		if (left <= 0) break;
		const shown = fit(text, left);
		fitted.push({text: shown, style});
		left -= cells(shown);
	}
	return fitted;
}

/** Pieces after each other with dots between, on as many rows as they need. */
export function flowed(pieces: readonly Piece[], width: number): readonly Line[] {
	const rows: Piece[][] = [];
	let left = 0;
	for (const one of pieces) {
		const taken = cells(one.text) + 3;
		const row = rows.at(-1);
		if (row && taken <= left) row.push(piece(' · ', 'faint'), one);
		else rows.push([one]);
		left = (row && taken <= left ? left : width + 3) - taken;
	}
	return rows;
}
