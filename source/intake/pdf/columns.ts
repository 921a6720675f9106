import {bodySize, rowsOf} from './run.ts';
import type {Row, Run} from './run.ts';

interface Gutter {
	readonly left: number;
	readonly right: number;
}

/** Narrower white is the space between words. */
const narrowest = 0.8;
/** Rows that may run across a gutter, as a share of the rows beside it: a headline, a standfirst. */
const mostAcross = 0.3;
/** Fewer rows than this make no column. */
const fewestRows = 4;

/**
 * The runs of a page in reading order, a group a column: what stands across the columns separates what is above it from what is below, between two such rows the
 * left column is read before the right one.
 */
export function columnsOf(runs: readonly Run[], depth = 0): Run[][] {
	const gutter = depth < 3 ? findGutter(runs) : undefined;
	if (!gutter) return runs.length > 0 ? [[...runs]] : [];
	const groups: Run[][] = [];
	let zone: Run[] = [];
	let across: Run[] = [];
	const middleOfGutter = (gutter.left + gutter.right) / 2;
	const endZone = () => {
		groups.push(
			...columnsOf(
				zone.filter(run => run.x < middleOfGutter),
				depth + 1,
			),
		);
		groups.push(
			...columnsOf(
				zone.filter(run => run.x >= middleOfGutter),
				depth + 1,
			),
		);
		zone = [];
	};
	const endAcross = () => {
		if (across.length > 0) groups.push(across);
		across = [];
	};
	for (const row of rowsOf(runs)) {
		if (runsAcross(row, gutter)) {
			endZone();
			across.push(...row.runs);
		} else {
			endAcross();
			zone.push(...row.runs);
		}
	}
	endAcross();
	endZone();
	return groups;
}

function runsAcross({runs}: Row, {left, right}: Gutter): boolean {
	return runs.some((run, index) => {
		const end = run.x + run.width;
		if (run.x < left && end > right) return true;
		const next = runs[index + 1];
		return next !== undefined && end <= right + 1 && next.x >= left - 1 && next.x - end < (right - left) * 0.7;
	});
}

/** The widest white stripe from top to bottom that has columns of text on both sides. */
function findGutter(runs: readonly Run[]): Gutter | undefined {
	const rows = rowsOf(runs);
	if (rows.length < fewestRows) return undefined;
	const left = Math.floor(runs.reduce((least, run) => Math.min(least, run.x), Infinity));
	const right = Math.ceil(runs.reduce((most, run) => Math.max(most, run.x + run.width), -Infinity));
	if (!Number.isFinite(right - left) || right - left > 20_000) return undefined;
	const ink = inkOf(rows, left, right);
	const most = ink.reduce((highest, value) => Math.max(highest, value), 0);
	const size = bodySize(runs);
	let best: Gutter | undefined;
	for (let start = 0; start < ink.length; start++) {
		if (ink[start]! > most * mostAcross) continue;
		let end = start;
		while (end < ink.length && ink[end]! <= most * mostAcross) end++;
		const wide = end - start >= size * narrowest && (!best || end - start > best.right - best.left);
		if (wide && isColumn(ink, 0, start, most) && isColumn(ink, end, ink.length, most))
			best = {left: left + start, right: left + end};
		start = end;
	}
	return best;
}

/** In how many rows there is ink at each point between left and right. */
function inkOf(rows: readonly Row[], left: number, right: number): number[] {
	const ink = new Array<number>(right - left).fill(0);
	for (const {runs} of rows) {
		let inked = -Infinity;
		for (const run of runs) {
			// The space between two words is no gutter.
			const joined = run.x - inked < run.size * 0.6 ? inked : run.x;
			const from = Math.max(Math.floor(joined), Math.floor(inked));
			for (let at = Math.max(0, from - left); at < Math.min(ink.length, Math.ceil(run.x + run.width) - left); at++)
				ink[at]!++;
			inked = Math.max(inked, Math.ceil(run.x + run.width));
		}
	}
	return ink;
}

/** Whether enough rows stand there to be a column, at least an eighth of the width wide. */
function isColumn(ink: readonly number[], start: number, end: number, most: number): boolean {
	if (end - start < ink.length / 8) return false;
	const highest = ink.slice(start, end).reduce((high, value) => Math.max(high, value), 0);
	return highest >= fewestRows && highest >= most * 0.4;
}
