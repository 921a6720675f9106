import type {AlignedWitness} from '../../collation/compare/aligned-witness.ts';
import type {Span} from '../../model/span.ts';
import {differences, type Utterance, type Variant} from '../../model/utterance.ts';
import {visible, visibleLine} from '../../language/visible.ts';
import {kindName, kindPiece, kindStyle} from '../statements/kind-piece.ts';
import {cells} from '../text/cells.ts';
import {piece, type Line, type Piece} from '../text/line.ts';
import {wrap} from '../text/wrap.ts';
import type {Style} from '../theme.ts';
import {bandHeader} from './band-header.ts';

export interface BandOptions {
	readonly utterance: Utterance;
	readonly index: number;
	readonly width: number;
	/** The variants that are named; the others are shown as plain words. */
	readonly shown: ReadonlySet<Variant>;
	/** The one that the reviewer has gone to. */
	readonly chosen: Variant | undefined;
	readonly contextShown: boolean;
}

/** A stretch of a band's text that differs. */
interface Difference extends Span {
	readonly variant: Variant;
	readonly cut: boolean;
}

const indent = 2;

/** One witness: who and where, its words with what differs underlined and named beneath, on demand what stands around them. */
export function bandLines(aligned: AlignedWitness, options: BandOptions): readonly Line[] {
	const {utterance, index, width, contextShown} = options;
	const rows: Line[] = [...bandHeader(utterance, index, width)];
	const {text, found} = composed(aligned, options);
	for (const span of wrap(text, {start: 0, end: text.length}, width - indent - 2)) {
		const here = found.filter(({start, end}) => start < span.end && end > span.start);
		rows.push([piece(' '.repeat(indent)), ...underlined(text, span, here, options.chosen)]);
		rows.push(...namesBeneath(text, span, here, width - indent).map(names => [piece(' '.repeat(indent)), ...names]));
	}
	for (const {kind} of aligned.placeless)
		rows.push([piece(' '.repeat(indent)), kindPiece(kind), piece(`  ${differences[kind].means}`, 'faint')]);
	const {neighbourhood} = aligned.witness.quotation;
	if (contextShown && neighbourhood) {
		const around = visible(neighbourhood).replace(/\n+/g, ' ');
		for (const {start, end} of wrap(around, {start: 0, end: around.length}, width - indent - 4))
			rows.push([piece(`  ┊ ${around.slice(start, end)}`, 'faint')]);
	}
	return rows;
}

/** The witness's words as they are, and between ‹ and › where they would stand those that it lacks. */
function composed(
	{pieces}: AlignedWitness,
	{shown}: BandOptions,
): {readonly text: string; readonly found: readonly Difference[]} {
	let text = '';
	const found: Difference[] = [];
	pieces.forEach(({text: words, variant, cut}, index) => {
		const named = variant !== null && shown.has(variant);
		if (cut && !named) return;
		if (cut && /\S$/.test(text)) text += ' ';
		const start = text.length;
		text += cut ? `‹${shortened(visibleLine(words).trim())}›` : visibleLine(words);
		if (named) found.push({start, end: text.length, variant, cut});
		if (cut && /^[\p{L}\p{N}]/u.test(pieces[index + 1]?.text ?? '')) text += ' ';
	});
	return {text, found};
}

/** Long enough to know the words again; the reference has them in full. */
const longestCut = 160;

const shortened = (words: string): string =>
	words.length <= longestCut
		? words
		: `${words.slice(0, longestCut / 2).trimEnd()} … ${words.slice(-longestCut / 2).trimStart()}`;

const textStyles = {sense: 'senseText', 'shown editing': 'editingText', form: 'formText'} as const;

function underlined(
	text: string,
	{start, end}: Span,
	found: readonly Difference[],
	chosen: Variant | undefined,
): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = start;
	for (const difference of found) {
		const from = Math.max(at, difference.start);
		const to = Math.min(end, difference.end);
		if (to <= from) continue;
		pieces.push(piece(text.slice(at, from)));
		pieces.push(piece(text.slice(from, to), styleOf(difference, chosen)));
		at = to;
	}
	pieces.push(piece(text.slice(at, end)));
	return pieces.filter(({text: words}) => words !== '');
}

function styleOf({variant, cut}: Difference, chosen: Variant | undefined): Style {
	if (variant === chosen) return 'words';
	return cut ? 'faint' : textStyles[differences[variant.kind].group];
}

/** A row with a rule under each difference and its name, and further rows where names would run into each other. */
function namesBeneath(text: string, {start, end}: Span, found: readonly Difference[], width: number): readonly Line[] {
	const rows: {pieces: Piece[]; used: number}[] = [];
	for (const {start: from, end: to, variant} of found) {
		// Named once, on the line where it begins.
		if (from < start) continue;
		const at = cells(text.slice(start, from));
		const rule = '‾'.repeat(Math.max(1, cells(text.slice(from, Math.min(end, to)))));
		const name = kindName(variant.kind);
		// At the end of a line the name stands before its rule; where there is no room either, the rule gives way, since the words are underlined as well.
		const room = width - at - name.length - 1;
		const after = rule.length <= room || at <= name.length;
		const [column, label] = after
			? [at, `${rule.slice(0, Math.max(1, room))} ${name}`]
			: [at - name.length - 1, `${name} ${rule}`];
		let row = rows.find(({used}) => used === 0 || used + 2 <= column);
		if (!row) rows.push((row = {pieces: [], used: 0}));
		row.pieces.push(piece(' '.repeat(Math.max(0, column - row.used))), piece(label, kindStyle(variant.kind)));
		row.used = column + cells(label);
	}
	return rows.map(({pieces}) => pieces);
}
