import {bodySize, rowsOf} from './run.ts';
import type {Row, Run} from './run.ts';

interface Gutter {
	readonly left: number;
	readonly right: number;
}

/** Points of a region of the page, from its left edge, and the rows that have ink there. */
interface Stripe {
	readonly start: number;
	readonly end: number;
	readonly ink: number;
}

/** Narrower white is the space between words. */
const narrowest = 0.8;
/** Rows that may run across a gutter, as a share of the rows beside it: a headline, a standfirst. The shares are tried in turn. */
const mostAcross = [0.3, 0.1, 0] as const;
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
	const body = bodySize(runs);
	for (const row of rowsOf(runs)) {
		// The last line of a headline may be too short to reach over the gutter.
		const headline = across.at(-1) && isLarge(row, body) && row.runs[0]!.size === across.at(-1)!.size;
		if (headline || runsAcross(row, gutter)) {
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

const isLarge = ({runs}: Row, body: number): boolean => runs.every(({size}) => size > body * 1.12);

/** The widest white stripe from top to bottom that has columns of text on both sides. */
function findGutter(runs: readonly Run[]): Gutter | undefined {
	const rows = rowsOf(runs);
	if (rows.length < fewestRows) return undefined;
	const left = Math.floor(runs.reduce((least, run) => Math.min(least, run.x), Infinity));
	const right = Math.ceil(runs.reduce((most, run) => Math.max(most, run.x + run.width), -Infinity));
	if (!Number.isFinite(right - left) || right - left > 20_000) return undefined;
	const ink = inkOf(rows, left, right);
	const narrow = bodySize(runs) * narrowest;
	// Beside a full column the few rows of the last one are hardly more than what may run across: then less may.
	for (const share of mostAcross) {
		const stripe = widestStripe(ink, highest(ink) * share, narrow);
		if (stripe) return {left: left + stripe.start, right: left + stripe.end};
	}
	return undefined;
}

function widestStripe(ink: readonly number[], across: number, narrow: number): Stripe | undefined {
	let best: Stripe | undefined;
	for (let start = 0; start < ink.length; start++) {
		if (ink[start]! > across) continue;
		let end = start;
		while (end < ink.length && ink[end]! <= across) end++;
		// Ragged lines reach into the stripe: what counts is the part of it that is whitest.
		const white = whitest(ink, start, end);
		const wider = white.end - white.start >= Math.max(narrow, best ? best.end - best.start + 1 : 0);
		const least = white.ink + fewestRows;
		if (wider && isColumn(ink, 0, start, least) && isColumn(ink, end, ink.length, least)) best = white;
		start = end;
	}
	return best;
}

const highest = (ink: readonly number[]): number => ink.reduce((most, value) => Math.max(most, value), 0);

/** The longest stretch between start and end that has the least ink. */
function whitest(ink: readonly number[], start: number, end: number): Stripe {
	const least = ink.slice(start, end).reduce((low, value) => Math.min(low, value), Infinity);
	let best: Stripe = {start, end: start, ink: least};
	for (let at = start; at < end; at++) {
		if (ink[at] !== least) continue;
		const from = at;
		while (at < end && ink[at] === least) at++;
		if (at - from > best.end - best.start) best = {start: from, end: at, ink: least};
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
const isColumn = (ink: readonly number[], start: number, end: number, least: number): boolean =>
	end - start >= ink.length / 8 && highest(ink.slice(start, end)) >= least;
