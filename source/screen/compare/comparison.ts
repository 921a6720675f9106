import type {Utterance} from '../../model/utterance.ts';
import {alignWitnesses} from '../../collation/compare/aligned-witness.ts';
import {geometryOf, listHeight} from '../state/geometry.ts';
import type {CompareState, ScreenState} from '../state/state.ts';
import {shownVariants} from '../state/utterance-index.ts';
import {piece, type Line} from '../text/line.ts';
import {bandLines} from './band.ts';

/** The witnesses of an utterance in bands under each other, each with its differences named beneath. */
export interface Comparison {
	readonly lines: readonly Line[];
	/** First line of each witness's band. */
	readonly bands: readonly number[];
}

export type ComparisonOptions = Pick<CompareState, 'allKinds' | 'contextShown' | 'witness' | 'variant'>;

const known = new WeakMap<Utterance, {readonly key: string; readonly comparison: Comparison}>();

export function comparisonOf(utterance: Utterance, width: number, options: ComparisonOptions): Comparison {
	const key = [width, options.allKinds, options.contextShown, options.witness, options.variant].join(' ');
	let made = known.get(utterance);
	if (made?.key !== key) {
		made = {key, comparison: compare(utterance, width, options)};
		known.set(utterance, made);
	}
	return made.comparison;
}

function compare(utterance: Utterance, width: number, options: ComparisonOptions): Comparison {
	const lines: Line[] = [];
	const bands: number[] = [];
	alignWitnesses(utterance).forEach((aligned, index) => {
		if (index > 0) lines.push([]);
		bands.push(lines.length);
		const selected = index === options.witness;
		const shown = new Set(shownVariants(aligned.witness, options.allKinds));
		const chosen = selected ? [...shown][options.variant] : undefined;
		const bar = piece(selected ? '▌ ' : '  ', 'accent');
		const given = {utterance, index, width: width - 2, shown, chosen, contextShown: options.contextShown};
		for (const line of bandLines(aligned, given)) lines.push([bar, ...line]);
	});
	return {lines, bands};
}

const openComparison = (state: ScreenState): Comparison | undefined =>
	state.compare.utterance ? comparisonOf(state.compare.utterance, comparisonWidth(state), state.compare) : undefined;

/** Cells inside the frame of the compare view. */
export const comparisonWidth = (state: ScreenState): number => Math.max(20, geometryOf(state).columns - 4);

export const comparisonLength = (state: ScreenState): number => openComparison(state)?.lines.length ?? 0;

export const witnessLine = (state: ScreenState, witness: number): number => openComparison(state)?.bands[witness] ?? 0;

/** The window's first line such that the band that begins at `line` is seen whole, if it fits. */
export function shownBand(state: ScreenState, line: number): number {
	const comparison = openComparison(state);
	if (!comparison) return 0;
	const height = listHeight(state);
	const next = comparison.bands.find(band => band > line) ?? comparison.lines.length + 1;
	const {top} = state.compare;
	if (line < top) return line;
	return next - 1 > top + height ? Math.min(line, next - 1 - height) : top;
}
