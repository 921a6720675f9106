import {contentId} from '../../model/identity.ts';
import type {Span} from '../../model/span.ts';
import {overlaps} from '../../model/span.ts';
import type {Article} from '../../model/article.ts';
import type {Quote, Speaker} from '../../model/statement.ts';
import {placeOf} from '../place.ts';
import {nothingTold} from './compose.ts';

/** Whom the name beneath a block quotation means. */
type Signer = (name: string, place: Span) => Speaker;
/** Who is said, at the end of a paragraph, to have said what follows; null where nobody is. */
type Introducer = (paragraph: Span) => Pick<Quote, 'speaker' | 'cue'> | null;

/** A line that says whose the words above it are: *— Marta Novak, head of the dockers’ union*. */
const signature = /^\s*[—–―-]{1,2}\s*(\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,5})(?=\s*(?:,|$))[^.!?“"]{0,80}$/u;

/** Marks around the whole of a block are no words. */
const outerMarks = /^\s*["“„«']?|["”“»']?\s*$/gu;

/**
 * Block quotations that a line beneath them signs or the line above them introduces (*The dean replied on Friday:*), each as one quote of as many segments as
 * paragraphs. What was found in them before is theirs.
 */
export function withBlockQuotes(
	article: Article,
	quotes: readonly Quote[],
	signer: Signer,
	introducer: Introducer,
): readonly Quote[] {
	const signed = blockQuotes(article, signer, introducer);
	if (signed.length === 0) return quotes;
	const apart = quotes.filter(
		quote => !quote.segments.some(one => signed.some(({segments}) => segments.some(two => overlaps(one, two)))),
	);
	return [...apart, ...signed].sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
}

function blockQuotes(article: Article, signer: Signer, introducer: Introducer): Quote[] {
	const {blocks, text} = article;
	const found: Quote[] = [];
	let open: Span[] = [];
	let opening: Span | null = null;
	const close = (teller: Pick<Quote, 'speaker' | 'cue'> | null) => {
		if (teller) found.push(quoteOf(article, open, teller));
		open = [];
		opening = null;
	};
	for (const [at, {kind, start, end}] of blocks.entries()) {
		const name = open.length > 0 && end - start < 200 ? signature.exec(text.slice(start, end))?.[1] : undefined;
		if (name !== undefined) {
			const place = text.indexOf(name, start);
			close({speaker: signer(name, {start: place, end: place + name.length}), cue: null});
		} else if (kind === 'block quotation') {
			if (open.length === 0) opening = blocks[at - 1] ?? null;
			open.push(within(text, {start, end}));
		} else {
			close(opening && isOpening(text, opening) ? introducer(opening) : null);
			const before = blocks[at - 1];
			// *He wrote:* before a paragraph that speaks of itself, set in or not
			if (kind === 'paragraph' && before?.kind === 'paragraph' && speaksItself(text, before, {start, end})) {
				open.push(within(text, {start, end}));
				close(introducer(before));
			}
		}
	}
	close(opening && isOpening(text, opening) ? introducer(opening) : null);
	return found;
}

const isOpening = (text: string, {end}: Span): boolean => text[end - 1] === ':';

/** A paragraph without quotation marks in which *I* or *we* speak, behind a line that opens it. */
function speaksItself(text: string, before: Span, {start, end}: Span): boolean {
	if (!isOpening(text, before)) return false;
	const words = text.slice(start, Math.min(end, start + longestLook));
	return /^[\p{L}\d]/u.test(words) && !/["“”«»]/.test(words) && /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/.test(words);
}

const longestLook = 400;

function quoteOf(article: Article, spans: readonly Span[], {speaker, cue}: Pick<Quote, 'speaker' | 'cue'>): Quote {
	const segments = spans.map(span => placeOf(article, span));
	const words = spans.map(({start, end}) => article.text.slice(start, end)).join('\n\n');
	return {
		id: contentId('quote', segments[0]!.start, words),
		kind: 'direct',
		text: words,
		segments,
		speaker,
		cue,
		...nothingTold,
		by: 'program',
	};
}

function within(text: string, {start, end}: Span): Span {
	const words = text.slice(start, end);
	const bare = words.replace(outerMarks, '');
	const from = start + words.indexOf(bare);
	return {start: from, end: from + bare.length};
}
