import {contentId} from '../../model/identity.ts';
import type {Span} from '../../model/span.ts';
import {overlaps} from '../../model/span.ts';
import type {Article} from '../../model/article.ts';
import type {Quote, Speaker} from '../../model/statement.ts';
import {placeOf} from '../place.ts';
import {nothingTold} from './compose.ts';

/** Whom the name beneath a block quotation means. */
type Signer = (name: string, place: Span) => Speaker;

/** A line that says whose the words above it are: *— Marta Novak, head of the dockers’ union*. */
const signature = /^\s*[—–―-]{1,2}\s*(\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,5})(?=\s*(?:,|$))[^.!?“"]{0,80}$/u;

/** Marks around the whole of a block are no words. */
const outerMarks = /^\s*["“„«']?|["”“»']?\s*$/gu;

/** Block quotations that a line beneath them signs, each as one quote of as many segments as paragraphs. What was found in them before is theirs. */
export function withBlockQuotes(article: Article, quotes: readonly Quote[], signer: Signer): readonly Quote[] {
	const signed = blockQuotes(article, signer);
	if (signed.length === 0) return quotes;
	const apart = quotes.filter(
		quote => !quote.segments.some(one => signed.some(({segments}) => segments.some(two => overlaps(one, two)))),
	);
	return [...apart, ...signed].sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
}

function blockQuotes(article: Article, signer: Signer): Quote[] {
	const {blocks, text} = article;
	const found: Quote[] = [];
	let open: Span[] = [];
	for (const {kind, start, end} of blocks) {
		const name = open.length > 0 && end - start < 200 ? signature.exec(text.slice(start, end))?.[1] : undefined;
		if (name !== undefined) {
			const at = text.indexOf(name, start);
			const segments = open.map(span => placeOf(article, span));
			const words = open.map(span => text.slice(span.start, span.end)).join('\n\n');
			found.push({
				id: contentId('quote', segments[0]!.start, words),
				kind: 'direct',
				text: words,
				segments,
				speaker: signer(name, {start: at, end: at + name.length}),
				cue: null,
				...nothingTold,
				by: 'program',
			});
			open = [];
		} else if (kind === 'block quotation') open.push(within(text, {start, end}));
		else open = [];
	}
	return found;
}

function within(text: string, {start, end}: Span): Span {
	const words = text.slice(start, end);
	const bare = words.replace(outerMarks, '');
	const from = start + words.indexOf(bare);
	return {start: from, end: from + bare.length};
}
