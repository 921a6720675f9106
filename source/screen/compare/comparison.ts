import type {Span} from '../../model/span.ts';
import {resolutions, speakerOf} from '../../model/statement.ts';
import {differences, type Utterance, type Variant, type Witness} from '../../model/utterance.ts';
import {visible, visibleLine} from '../../language/visible.ts';
import {geometryOf, listHeight} from '../state/geometry.ts';
import type {CompareState, ScreenState} from '../state/state.ts';
import {shownVariants} from '../state/utterance-index.ts';
import {kindName, kindStyle} from '../statements/kind-piece.ts';
import {cells} from '../text/cells.ts';
import {dateShown} from '../text/date.ts';
import {piece, spread, type Line, type Piece} from '../text/line.ts';
import {wrap} from '../text/wrap.ts';
import type {Style} from '../theme.ts';

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
	utterance.witnesses.forEach((_, index) => {
		if (index > 0) lines.push([]);
		bands.push(lines.length);
		const selected = index === options.witness;
		const bar = piece(selected ? '▌ ' : '  ', 'accent');
		for (const line of band(utterance, index, width - 2, options)) lines.push([bar, ...line]);
	});
	return {lines, bands};
}

function band(utterance: Utterance, index: number, width: number, options: ComparisonOptions): readonly Line[] {
	const witness = utterance.witnesses[index]!;
	const rows: Line[] = [bandHeader(utterance, index, width)];
	const text = visibleLine(witness.quotation.quote.text);
	const variants = shownVariants(witness, options.allKinds);
	const chosen = index === options.witness ? variants[options.variant] : undefined;
	for (const {start, end} of wrap(text, {start: 0, end: text.length}, width - 4)) {
		const here = variants.filter(({witness: {start: from, end: to}}) => from < end && to > start);
		rows.push([piece('  '), ...underlined(text, {start, end}, here, chosen)]);
		rows.push(...namesBeneath(text, {start, end}, here).map(names => [piece('  '), ...names]));
	}
	for (const variant of variants.filter(isMissing)) rows.push(missing(utterance, variant, variant === chosen));
	for (const kind of witness.differences.filter(kind => kind === 'speaker' || kind === 'unnamed')) {
		if (variants.some(variant => variant.kind === kind)) continue;
		rows.push([piece(`  ● ${kind}`, 'sense'), piece(`  ${differences[kind].means}`, 'faint')]);
	}
	if (options.contextShown && witness.quotation.neighbourhood) {
		const around = visible(witness.quotation.neighbourhood).replace(/\n+/g, ' ');
		for (const {start, end} of wrap(around, {start: 0, end: around.length}, width - 6))
			rows.push([piece(`  ┊ ${around.slice(start, end)}`, 'faint')]);
	}
	return rows;
}

const isMissing = ({kind, witness, reference}: Variant): boolean =>
	witness.start === witness.end && reference.end > reference.start && kind !== 'speaker' && kind !== 'unnamed';

/** Who printed it and who is said to have said it, with which word. */
export function bandHeader(utterance: Utterance, index: number, width: number): Line {
	const witness = utterance.witnesses[index]!;
	const {quotation} = witness;
	const {quote} = quotation;
	const speaker = speakerOf(quote);
	const left: Piece[] = [
		piece(visibleLine(quotation.publisher ?? quotation.path), 'strong'),
		piece(` · ${quotation.published ? dateShown(quotation.published) : 'undated'} · `, 'faint'),
		piece(speaker ? visibleLine(speaker.name) : 'nobody by name'),
	];
	if (speaker && resolutions[speaker.resolution].guess)
		left.push(piece(` ${resolutions[speaker.resolution].sign}${visibleLine(speaker.mention)}`, 'faint'));
	if (quote.cue) left.push(piece(` ${visibleLine(quote.cue.text)}`, 'cue'));
	return spread(left, [standing(utterance, index, witness)], width);
}

function standing(utterance: Utterance, index: number, witness: Witness): Piece {
	if (index === utterance.reference) return piece('reference', 'accent');
	const kinds = witness.differences.filter(kind => differences[kind].group === 'sense');
	if (kinds.length > 0) return piece(`● ${kinds.join(', ')}`, 'sense');
	return witness.differences.length > 0
		? piece(witness.differences.join(', '), 'editing')
		: piece('same words', 'faint');
}

const textStyles = {sense: 'senseText', 'shown editing': 'editingText', form: 'formText'} as const;

function underlined(
	text: string,
	{start, end}: Span,
	variants: readonly Variant[],
	chosen: Variant | undefined,
): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = start;
	for (const variant of variants.toSorted((a, b) => a.witness.start - b.witness.start)) {
		const from = Math.max(at, variant.witness.start);
		const to = Math.min(end, variant.witness.end);
		if (to <= from) continue;
		pieces.push(piece(text.slice(at, from)));
		const style: Style = variant === chosen ? 'words' : textStyles[differences[variant.kind].group];
		pieces.push(piece(text.slice(from, to), style));
		at = to;
	}
	pieces.push(piece(text.slice(at, end)));
	return pieces.filter(({text: words}) => words !== '');
}

/** A row with a bracket under each difference and its name, and further rows where names would run into each other. */
function namesBeneath(text: string, {start, end}: Span, variants: readonly Variant[]): readonly Line[] {
	const rows: {pieces: Piece[]; used: number}[] = [];
	for (const variant of variants.toSorted((a, b) => a.witness.start - b.witness.start)) {
		// Named once, on the line where it begins.
		if (variant.witness.start < start) continue;
		const column = cells(text.slice(start, variant.witness.start));
		const under = Math.max(1, cells(text.slice(variant.witness.start, Math.min(end, variant.witness.end))));
		const label = `${'‾'.repeat(under)} ${kindName(variant.kind)}`;
		let row = rows.find(({used}) => used === 0 || used + 2 <= column);
		if (!row) rows.push((row = {pieces: [], used: 0}));
		row.pieces.push(piece(' '.repeat(Math.max(0, column - row.used))), piece(label, kindStyle(variant.kind)));
		row.used = column + cells(label);
	}
	return rows.map(({pieces}) => pieces);
}

/** Words that the reference has and this witness lacks. */
function missing(utterance: Utterance, {kind, reference}: Variant, chosen: boolean): Line {
	const words = visibleLine(utterance.text.slice(reference.start, reference.end)).trim();
	return [piece(`  ${kindName(kind)}: `, kindStyle(kind)), piece(`“${words}”`, chosen ? 'words' : 'faint')];
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
