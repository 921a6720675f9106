import {differences, type Difference, type Quotation, type Utterance, type Variant} from '../../model/utterance.ts';
import {quotedText, resolutions, speakerOf} from '../../model/statement.ts';
import type {HeadlineStanding, HeldHeadline} from '../../collation/compare/headlines.ts';
import {visibleLine} from '../../language/visible.ts';
import type {BesideEntry} from '../state/beside-entries.ts';
import type {ScreenState} from '../state/state.ts';
import {articlesIn} from '../state/utterance-index.ts';
import {kindPiece} from '../statements/kind-piece.ts';
import {dateShown} from '../text/date.ts';
import {outletShown} from '../text/outlet.ts';
import {piece, spread, type Line, type Piece} from '../text/line.ts';
import {wrap} from '../text/wrap.ts';
import type {Style} from '../theme.ts';

/** Longer quotations are cut here; their place has them in full. */
const mostLines = 3;

const sections = {
	headline: 'In the headline',
	only: 'Only in this article',
	'left out': 'Left out here, said by people it quotes',
} as const;

const standings = {
	whole: ['as it was said', 'faint'],
	cut: ['cut out of what was said', 'editing'],
	changed: ['● other words than were said', 'sense'],
	'never said': ['● in no quotation of these articles', 'sense'],
} as const satisfies Record<HeadlineStanding, readonly [string, Style]>;

/** The lines of an entry; those of the first of its kind begin with what kind it is. */
export function besideLines(state: ScreenState, entries: readonly BesideEntry[], index: number): readonly Line[] {
	const entry = entries[index]!;
	const width = state.size.columns - 4;
	const selected = index === state.beside.cursor;
	const bar = piece(selected ? '▌' : ' ', 'accent');
	const lines = linesOf(entry, width - 5, selected).map(line => [bar, piece('  '), ...line]);
	if (entries[index - 1]?.kind === entry.kind) return lines;
	const count = entries.filter(({kind}) => kind === entry.kind).length;
	const header: Line = [piece(` ${sections[entry.kind]}`, 'accent'), piece(` ${count}`, 'faint')];
	return [...(index > 0 ? [[]] : []), header, ...lines];
}

function linesOf(entry: BesideEntry, width: number, selected: boolean): readonly Line[] {
	switch (entry.kind) {
		case 'headline':
			return headlineLines(entry.held, width, selected);
		case 'only':
			return quotationLines(entry.quotation, [], width, selected);
		case 'left out': {
			const {utterance} = entry;
			const quotation = reference(utterance);
			const count = articlesIn(utterance);
			const where = count > 1 ? `${count} articles` : `${outletShown(quotation)}${dated(quotation)}`;
			return quotationLines(quotation, [piece(where, 'faint')], width, selected);
		}
	}
}

const reference = ({witnesses, reference: index}: Utterance): Quotation => witnesses[index]!.quotation;

function headlineLines(
	{headline, standing, body, variants}: HeldHeadline,
	width: number,
	selected: boolean,
): readonly Line[] {
	const phrase = piece(quoted(headline), selected ? 'quoteSelected' : 'quote');
	const lines: Line[] = [spread([phrase], standingPieces(standing, variants), width)];
	if (!body) return lines;
	const where = headline.article === body.article ? 'its own text' : `${outletShown(body)}${dated(body)}`;
	return [
		...lines,
		...bodyLines(body, variants, width - 2).map(line => [piece('  '), ...line]),
		[piece('  '), ...who(body), piece(` · ${where}`, 'faint')],
	];
}

/** What was done to the words, by the names of the differences. */
function standingPieces(standing: HeadlineStanding, variants: readonly Variant[]): readonly Piece[] {
	const kinds = new Set(
		variants.map(({kind}) => kind).filter(kind => differences[kind].group !== 'form' && !leftOut.has(kind)),
	);
	if (standing === 'changed' && kinds.size > 0)
		return [...kinds].flatMap((kind, index) => (index > 0 ? [piece('  '), kindPiece(kind)] : [kindPiece(kind)]));
	const [words, style] = standings[standing];
	return [piece(words, style)];
}

/** A headline has no room for all of it, nor for the name. */
const leftOut: ReadonlySet<Difference> = new Set(['truncation', 'ellipsis', 'speaker', 'unnamed']);

const dated = ({published}: Quotation): string => (published ? ` · ${dateShown(published)}` : '');

const quoted = ({quote}: Quotation): string => visibleLine(quotedText(quote));

/** The body's words: what the headline took of them plain, what it left grey, what it has otherwise underlined. */
function bodyLines({quote}: Quotation, variants: readonly Variant[], width: number): readonly Line[] {
	const text = `“${visibleLine(quote.text)}”`;
	const changes = variants
		.filter(({reference: {start, end}}) => end > start)
		.map(({kind, reference: {start, end}}) => ({kind, start: start + 1, end: end + 1}))
		.toSorted((a, b) => a.start - b.start);
	return wrap(text, {start: 0, end: text.length}, width)
		.slice(0, mostLines)
		.map(({start, end}) => {
			const pieces: Piece[] = [];
			let at = start;
			for (const {kind, ...span} of changes) {
				const from = Math.max(at, span.start);
				const to = Math.min(end, span.end);
				if (to <= from) continue;
				const cut = kind === 'truncation' || kind === 'ellipsis';
				const style: Style = cut ? 'faint' : differences[kind].group === 'sense' ? 'senseText' : 'plain';
				pieces.push(piece(text.slice(at, from)), piece(text.slice(from, to), style));
				at = to;
			}
			pieces.push(piece(text.slice(at, end)));
			return pieces.filter(({text: words}) => words !== '');
		});
}

function quotationLines(
	quotation: Quotation,
	right: readonly Piece[],
	width: number,
	selected: boolean,
): readonly Line[] {
	const text = quoted(quotation);
	const lines = wrap(text, {start: 0, end: text.length}, width - 2).slice(0, mostLines);
	return [
		spread(who(quotation), right, width),
		...lines.map(({start, end}) => [piece('  '), piece(text.slice(start, end), selected ? 'quoteSelected' : 'quote')]),
	];
}

function who({quote}: Quotation): Line {
	const speaker = speakerOf(quote);
	if (!speaker) return [piece('nobody by name', 'strong')];
	const {guess, sign} = resolutions[speaker.resolution];
	const mention = guess ? [piece(` ${sign}${visibleLine(speaker.mention)}`, 'faint')] : [];
	return [piece(visibleLine(speaker.name), 'strong'), ...mention];
}
