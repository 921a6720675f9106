import {contains, type Span} from '../../model/span.ts';
import type {Attribution} from './attribution.ts';

/** *told her the wave came at night*: whom it was told is no part of what was told. */
export function withoutAddressee(text: string, attribution: Attribution): Attribution {
	const {cue, content} = attribution;
	const [first, ...rest] = content;
	if (!cue || !first || first.start < cue.end || !telling.test(text.slice(cue.start, cue.end))) return attribution;
	const told = addressee.exec(text.slice(first.start, Math.min(first.end, first.start + 40)));
	return told
		? {...attribution, content: [{start: first.start + told[0].length, end: first.end}, ...rest]}
		: attribution;
}

const telling = /\b(?:told|tells?|telling|informed|reminded|assured|warned)$/i;
const addressee =
	/^(?:(?:me|us|him|them|you)\s+(?!to\b|against\b|of\b|about\b)|(?:the )?(?:court|inquiry|inquest|jury|tribunal|hearing|parliament|congress|police|MPs|reporters|lawmakers|fans|voters|staff)\s+(?=(?:that|s?he|it|they|the|how|why|there)\s)|her\s+(?=(?:that|the|an?|s?he|it|they|we|I|there|this|these|those|whether|if|how|what|why)\s|\p{Lu}))/u;

/** *Asked by reporters outside the court whether …*: all that stands between the two says who asks. */
export function withAsker(text: string, attribution: Attribution): Attribution {
	const {cue, content} = attribution;
	const [first, ...rest] = content;
	if (!cue || !first || first.start < cue.end || !/\basked$/i.test(text.slice(cue.start, cue.end))) return attribution;
	const asker = askedBy.exec(text.slice(cue.end, Math.min(first.end, cue.end + longestAsker)));
	if (!asker) return attribution;
	const start = cue.end + ' by '.length;
	const asked = cue.end + asker[0].length;
	if (asked >= first.end) return attribution;
	return {cue, source: {start, end: start + asker[1]!.length}, content: [{start: asked, end: first.end}, ...rest]};
}

/** In characters. */
const longestAsker = 160;
const askedBy = /^ by ([^.;:?!“”"]{2,120}?),?\s+(?=(?:whether|if|why|how|what|when|where)\s)/;

/** *“I have full confidence,” her spokesman told reporters, before …*: what is said ends before who says it. */
export function withoutOwnClause(text: string, attribution: Attribution): Attribution {
	const {source, cue, content} = attribution;
	if (!source || !cue) return attribution;
	const clause = {start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end)};
	const cut = (span: Span): Span => {
		if (!contains(span, clause) || clause.start <= span.start) return span;
		const before = text.slice(span.start, clause.start).replace(/[\s,]+$/, '').length;
		return before > 0 ? {start: span.start, end: span.start + before} : span;
	};
	return {...attribution, content: content.map(cut)};
}

/** *It was reported by local media that …*: what *it* stands for is said behind it. */
export function withoutExpletive(text: string, attribution: Attribution): Attribution {
	const {cue, content} = attribution;
	const [first, ...rest] = content;
	const isExpletive =
		cue !== null &&
		first !== undefined &&
		rest.length > 0 &&
		first.end <= cue.start &&
		/^it$/i.test(text.slice(first.start, first.end)) &&
		/^that\b/.test(text.slice(rest[0]!.start, rest[0]!.end));
	return isExpletive ? {...attribution, content: rest} : attribution;
}

/** *Novak accused of hiding the report*: without an object of its own that is a passive, and whom it is about did not say it. */
export function withoutAccused(text: string, attribution: Attribution): Attribution {
	const {source, cue, content} = attribution;
	const [first] = content;
	if (!source || !cue || !first || first.start < cue.end || !accused.test(text.slice(cue.start, cue.end)))
		return attribution;
	return /^,?\s+$/.test(text.slice(source.end, cue.start))
		? {source: null, cue, content: [source, ...content]}
		: attribution;
}

const accused =
	/^(?:accused|suspected|convicted|acquitted|blamed|charged|criticised|criticized)\s+(?:of|for|with|over)$/;
