import type {Article} from '../../model/article.ts';
import {contains, type Span} from '../../model/span.ts';
import type {Quote} from '../../model/statement.ts';
import type {Attribution} from './attribution.ts';

/** The stretches, which stand in order and apart, that a span shares characters with. */
export function overlapping<Stretch extends Span>(
	stretches: readonly Stretch[],
	{start, end}: Span,
): readonly Stretch[] {
	let low = 0;
	let high = stretches.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (stretches[middle]!.end <= start) low = middle + 1;
		else high = middle;
	}
	let behind = low;
	while (behind < stretches.length && stretches[behind]!.start < end) behind++;
	return stretches.slice(low, behind);
}

/**
 * The cues of quotes that stand as sentences of their own, in order and apart. What else their sentence has is the reporting clause, long as it may be: *“We lost
 * a million,” said Petrov, who has run the port since 2019*.
 */
export function cuesOfDirectQuotes(quotes: readonly Quote[]): readonly Span[] {
	const cues = quotes
		.flatMap(({kind, cue}) => (kind === 'direct' && cue ? [cue] : []))
		.sort((a, b) => a.start - b.start);
	return cues.filter((cue, index) => index === 0 || cue.start >= cues[index - 1]!.end);
}

/** Who says it how, around each quote: *The company, Tidewater Logistics, said* before “no deal is near”. In order and apart. */
export function reportingClauses(quotes: readonly Quote[]): readonly Span[] {
	const clauses = quotes
		.flatMap(({speaker, cue}) =>
			speaker && cue ? [{start: Math.min(speaker.start, cue.start), end: Math.max(speaker.end, cue.end)}] : [],
		)
		.filter(({start, end}) => end - start < longestReport)
		.sort((a, b) => a.start - b.start);
	return clauses.filter((clause, index) => index === 0 || clause.start >= clauses[index - 1]!.end);
}

/** In characters. */
const longestReport = 200;

/** *hailed the ruling: “Today …”*: what stands behind the colon is the quote. */
export function beforeColon(
	{text}: Article,
	attribution: Attribution,
	said: readonly Span[],
	reporting: readonly Span[],
	cues: readonly Span[],
): Attribution {
	const {cue, content} = attribution;
	const cut = (span: Span): Span => {
		const quote = said.find(({start, end}) => span.start < start && end >= span.end - 2);
		const opening = quote && /:\s*\S{0,2}$/.exec(text.slice(span.start, quote.start));
		if (!opening || opening.index === 0) return span;
		const end = span.start + opening.index;
		// *declined to say if she wanted it, but added: “…”*
		const [second] = overlapping(cues, {start: span.start, end});
		const joint =
			second &&
			second.start > span.start &&
			/,?\s+(?:and|but)\s+(?:then\s+|also\s+|later\s+)?$/.exec(text.slice(span.start, second.start));
		if (joint) return {start: span.start, end: span.start + joint.index};
		const [clause] = overlapping(reporting, {start: span.start, end});
		const isOther = clause && clause.start > span.start && !(cue && contains(clause, cue));
		return isOther ? {start: span.start, end: withoutComma(text, span.start, clause.start)} : {start: span.start, end};
	};
	return {...attribution, content: content.map(cut)};
}

const withoutComma = (text: string, start: number, end: number): number =>
	start + text.slice(start, end).replace(/[\s,]+$/, '').length;

/** What somebody reports within a quote ends with it: *‘I wrote letters about gate three,’ stormed Lena Brandt*. */
export function withinQuote(attribution: Attribution, said: readonly Span[]): Attribution {
	const {cue, content} = attribution;
	const quote = cue && said.find(segment => contains(segment, cue));
	if (!quote) return attribution;
	return {
		...attribution,
		content: content.map(span =>
			quote.start <= span.start && span.start < quote.end && quote.end < span.end ? {...span, end: quote.end} : span,
		),
	};
}

/** *“We heard a bang,” said a neighbour who did not want to be named*: what the cue of a quote reports is that quote, whatever else was taken in. */
export function repeatsDirect(
	{source, cue, content}: Attribution,
	cues: readonly Span[],
	said: readonly Span[],
): boolean {
	if (source !== null || cue === null || overlapping(cues, cue).length === 0) return false;
	return content.some(span => overlapping(said, span).length > 0);
}

/** The segments of quotes that stand as sentences of their own and have a cue, in order. */
export const stretchesOfDirect = (quotes: readonly Quote[]): readonly Span[] =>
	quotes
		.flatMap(({kind, cue, segments}) => (kind === 'direct' && cue ? segments : []))
		.sort((a, b) => a.start - b.start);

/**
 * *“I asked him twice,” she said in evidence read out by her lawyer*: what is a quote with a cue is no content of a claim as well, and the words around it are none
 * either. Nothing where all of it is quoted, or what is left is a phrase behind a preposition.
 */
export function besideDirect(
	{text}: Article,
	attribution: Attribution,
	direct: readonly Span[],
	cues: readonly Span[],
	sentence: Span,
): Attribution | null {
	const {cue, content} = attribution;
	if (!cue || direct.some(quote => contains(quote, cue)) || overlapping(cues, sentence).length === 0)
		return attribution;
	const left = content.filter(span => sharedWith(direct, span) < (span.end - span.start) * nearlyAll);
	if (left.length === content.length) return attribution;
	return left.length === 0 || behindPreposition.test(text.slice(left[0]!.start, left[0]!.end))
		? null
		: {...attribution, content: left};
}

const sharedWith = (stretches: readonly Span[], span: Span): number =>
	overlapping(stretches, span).reduce(
		(sum, {start, end}) => sum + Math.min(end, span.end) - Math.max(start, span.start),
		0,
	);

const nearlyAll = 0.9;
const behindPreposition = /^(?:by|in|at|on|to|from|with|of|for|during|after|before)\b/i;
