import stringWidth from 'string-width';
import {oneCellEach} from './quick-width.ts';

/** A text that Ink places on the frame, its first cell at `x`, `y`. It may have several lines. */
export interface Write {
	readonly type: 'write';
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly transformers: readonly ((line: string, row: number) => string)[];
}

/** What Ink's `Output` gathers for a frame. */
export interface Gathered {
	readonly operations: readonly (Write | {readonly type: 'clip' | 'unclip'})[];
	readonly width: number;
	readonly height: number;
}

/** Ink's own way: the frame as a table of cells, of which the rows are made anew. */
export type ByCells = (writes: readonly Write[], width: number, height: number) => string;

interface Part {
	readonly x: number;
	readonly text: string;
	/** Null where only Ink's own way knows. */
	readonly cells: number | null;
}

/**
 * The frame as text. Ink lays every frame out cell by cell, since what it draws may overlap and be cut; the desk's rows never do, and lie side by
 * side with closed styles: they are joined as they are, at a tenth of the time. A row for which that is not sure is made Ink's way. Null if
 * something is clipped, which the desk never does: then the whole frame is to be made Ink's way.
 */
export function joinRows({operations, width, height}: Gathered, byCells: ByCells): string | null {
	const rows: Part[][] = Array.from({length: height}, () => []);
	for (const operation of operations) {
		if (operation.type !== 'write') return null;
		const {x, y, transformers} = operation;
		for (const [row, line] of operation.text.split('\n').entries()) {
			let text = line;
			for (const transform of transformers) text = transform(text, row);
			if (text !== '') rows[y + row]?.push({x, text, cells: cellsOfClosed(text)});
		}
	}
	return rows.map(parts => joined(parts) ?? byCells(parts.map(toWrite), width, 1)).join('\n');
}

const toWrite = ({x, text}: Part): Write => ({type: 'write', x, y: 0, text, transformers: []});

function joined(parts: readonly Part[]): string | null {
	let row = '';
	let end = 0;
	for (const {x, text, cells} of parts) {
		if (cells === null || x < end) return null;
		row += ' '.repeat(x - end) + text;
		end = x + cells;
	}
	return row.trimEnd();
}

/** Most rows are those of the frame before. */
const known = new Map<string, number | null>();

function cellsOfClosed(text: string): number | null {
	let cells = known.get(text);
	if (cells === undefined) {
		cells = isClosed(text) ? cellsOfSingles(text.replace(sgr, '')) : null;
		if (known.size > 5000) known.clear();
		known.set(text, cells);
	}
	return cells;
}

const sgr = /\u001B\[([\d;]*)m/g;
/** Characters that join with their neighbours, or that are not drawn, or that terminals do not agree on. */
const joining = /[\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Extended_Pictographic}\p{Default_Ignorable_Code_Point}]/u;

function cellsOfSingles(plain: string): number | null {
	if (oneCellEach.test(plain)) return plain.length;
	return joining.test(plain) ? null : stringWidth(plain);
}

/** What ends the style that a code begins (ECMA-48, SGR); codes that are not here are left to Ink. */
const endOf = new Map([
	['1', '22'],
	['2', '22'],
	['3', '23'],
	['4', '24'],
	['7', '27'],
	...['31', '32', '33', '34', '35', '36', '37'].map(code => [code, '39'] as const),
]);
const ends = new Set(endOf.values());

function isClosed(text: string): boolean {
	const open = new Set<string>();
	for (const [, code = ''] of text.matchAll(sgr)) {
		const end = endOf.get(code);
		if (end !== undefined) open.add(end);
		else if (ends.has(code)) open.delete(code);
		else return false;
	}
	return open.size === 0;
}
