import type {ResolvedDate} from '../../collation/facts/dates.ts';
import type {Span} from '../../model/span.ts';
import {isQuote, quotedText, resolutions, speakerOf, type Statement} from '../../model/statement.ts';
import type {Marks} from '../../review/review.ts';
import {visible, visibleLine} from '../../language/visible.ts';
import {kindSigns, styleOf} from '../reader/highlights.ts';
import {articlesIn, type Membership} from '../state/utterance-index.ts';
import {kindPiece} from './kind-piece.ts';
import {dateShown} from '../text/date.ts';
import {flowed, piece, spread, type Line, type Piece} from '../text/line.ts';
import {wrap} from '../text/wrap.ts';
import type {Style} from '../theme.ts';

/** A statement as the reviewer reads it in a list: who said it, the words, and what is known and marked about them. */
export function statementCard(
	statement: Statement,
	width: number,
	marks: Marks,
	membership: Membership | undefined,
	dates: readonly ResolvedDate[],
	selected: boolean,
): readonly Line[] {
	const style: Style = styleOf(statement);
	const {text, lines} = words(statement, width);
	const rows: Line[] = [
		header(statement, width),
		...lines.map(({start, end}) => [piece(text.slice(start, end), selected ? `${style}Selected` : style)]),
	];
	return [...rows, ...footer(marks, membership, dates, width)];
}

/** How many rows the card has, without making them. */
export const cardHeight = (
	statement: Statement,
	width: number,
	marks: Marks,
	membership: Membership | undefined,
	dates: readonly ResolvedDate[],
): number => 1 + words(statement, width).lines.length + footer(marks, membership, dates, width).length;

/** Longer statements are cut in a list; the reader has them in full. */
const mostLines = 8;

interface WrappedWords {
	readonly width: number;
	readonly text: string;
	readonly lines: readonly Span[];
}
const wrapped = new WeakMap<Statement, WrappedWords>();

function words(statement: Statement, width: number): WrappedWords {
	let known = wrapped.get(statement);
	if (known?.width !== width) {
		const all = isQuote(statement) ? quotedText(statement) : statement.text;
		const most = mostLines * width;
		const text = visible(all.length > most ? `${all.slice(0, most)}…` : all).replace(/\n+/g, ' ');
		known = {width, text, lines: wrap(text, {start: 0, end: text.length}, width).slice(0, mostLines)};
		wrapped.set(statement, known);
	}
	return known;
}

function header(statement: Statement, width: number): Line {
	const speaker = speakerOf(statement);
	const left: Piece[] = [piece(`${kindSigns[statement.kind]} `, styleOf(statement))];
	if (speaker) {
		left.push(piece(visibleLine(speaker.name), 'strong'));
		for (const other of statement.with) left.push(piece(` and ${visibleLine(other.name)}`, 'strong'));
		const {guess, sign} = resolutions[speaker.resolution];
		if (guess) left.push(piece(` ${sign}${visibleLine(speaker.mention)}`, 'faint'));
		if (speaker.resolution === 'reviewer') left.push(piece(' corrected', 'faint'));
	} else left.push(piece(statement.kind === 'asserted' ? 'the article itself' : 'speaker not found', 'faint'));
	const {cue} = statement;
	const right: Piece[] = [];
	if (cue) right.push(piece(visibleLine(cue.text), 'faint'));
	if (cue && cue.force !== 'affirms') right.push(piece(` ${cue.force}`, 'warning'));
	if (statement.kind === 'asserted' && statement.checkable.length > 0)
		right.push(piece(statement.checkable.join(', '), 'faint'));
	return spread(left, right, width);
}

/** A row of what is marked on the statement, one of its relative dates, and one of the articles that have it and how this one differs. */
function footer(
	marks: Marks,
	membership: Membership | undefined,
	dates: readonly ResolvedDate[],
	width: number,
): readonly Line[] {
	const rows = [markPieces(marks), datePieces(dates), membership ? membershipPieces(membership) : []];
	return rows.flatMap(row => flowed(row, width));
}

/** What its relative dates come to, and the article's date that they were counted from. */
function datePieces(dates: readonly ResolvedDate[]): readonly Piece[] {
	const [first] = dates;
	if (!first?.from) return [];
	const seen = new Map(dates.map(({text, date}) => [text.toLowerCase(), `${visibleLine(text)} → ${dateShown(date)}`]));
	return [
		...[...seen.values()].map(text => piece(text, 'faint')),
		piece(`from the article’s ${dateShown(first.from)}`, 'faint'),
	];
}

function membershipPieces({utterance, witness}: Membership): readonly Piece[] {
	const kinds = utterance.witnesses[witness]?.differences ?? [];
	return [piece(`${articlesIn(utterance)} articles`, 'faint'), ...kinds.map(kindPiece)];
}

/** Grades, tags and the note of a target, each as a piece. */
export function markPieces(marks: Marks): readonly Piece[] {
	const pieces: Piece[] = [];
	for (const {grade} of Object.values(marks.grades)) pieces.push(piece(`grade ${grade}`, 'accentStrong'));
	for (const tag of marks.tags) pieces.push(piece(`#${visibleLine(tag)}`, 'accent'));
	if (marks.note !== null) pieces.push(piece(`✎ ${visibleLine(marks.note)}`, 'plain'));
	for (const [name, theirs] of Object.entries(marks.others)) {
		const grades = Object.values(theirs.grades).map(({grade}) => grade);
		const said = [
			...grades,
			...theirs.tags.map(tag => `#${tag}`),
			...(theirs.note === null ? [] : [`✎ ${theirs.note}`]),
		];
		if (said.length > 0) pieces.push(piece(`${visibleLine(name)}: ${visibleLine(said.join(' '))}`, 'faint'));
	}
	return pieces;
}
