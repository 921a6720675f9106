import type {Span} from '../../model/span.ts';
import type {ResolvedDate} from './dates.ts';
import type {Quantity} from './quantities.ts';

/** A number or a date of a sentence as it is held against another one. */
export interface Value extends Span {
	readonly kind: 'quantity' | 'date';
	readonly value: number | string;
	/** No rounded, approximate or unresolved one. */
	readonly exact: boolean;
	/** What must be equal for two values to be comparable. */
	readonly measure: string;
	readonly noun: string | null;
	readonly unit: string | null;
	readonly words: string;
	/** A day that was counted from the article's own: the same words mean another day in another article. */
	readonly counted: boolean;
}

/** The values of a sentence in order: its dates and quantities, and dates that nothing resolves. All spans are in the sentence. */
export function valuesIn(text: string, dates: readonly ResolvedDate[], quantities: readonly Quantity[]): Value[] {
	const unresolved = unresolvedDates(text).filter(
		span => !dates.some(date => span.start < date.end && date.start < span.end),
	);
	return [
		...dates.map(({start, end, date, from, text: words}) => ({
			kind: 'date' as const,
			start,
			end,
			value: date,
			exact: true,
			measure: 'date',
			noun: null,
			unit: null,
			words,
			counted: from !== null,
		})),
		...unresolved.map(span => ({
			...span,
			kind: 'date' as const,
			value: text.slice(span.start, span.end),
			exact: false,
			measure: 'date',
			noun: null,
			unit: null,
			words: text.slice(span.start, span.end),
			counted: false,
		})),
		...quantities
			.filter(span => !unresolved.some(date => span.start >= date.start && span.start < date.end))
			.map(({start, end, value, unit, noun, approximation, text: words}) => ({
				kind: 'quantity' as const,
				start,
				end,
				value,
				exact: approximation === null && unit !== 'a.m.' && unit !== 'p.m.',
				measure: `${unit ?? ''} ${noun ?? ''}`,
				noun,
				unit,
				words,
				counted: false,
			})),
	].sort((a, b) => a.start - b.start);
}

const dateWords =
	/\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?\s+\d{1,2}|yesterday|today|tomorrow|tonight)\b/gu;

/** Dates that nothing resolves: they are compared by their words, and when these differ there is no verdict. */
export const unresolvedDates = (text: string): Span[] =>
	[...text.matchAll(dateWords)].map(({0: words, index}) => ({start: index, end: index + words.length}));

const nearDay = /^(?:yesterday|today|tonight|tomorrow)/iu;

export function sameValue(a: Value, b: Value): boolean {
	if (a.kind === 'date' && a.exact && b.exact) {
		return String(a.value).startsWith(String(b.value)) || String(b.value).startsWith(String(a.value));
	}
	return a.value === b.value;
}

/**
 * Whether two different values say something different for sure. Neither may be the other one rounded: *3.5 million* and *3,487,000*, *12.5* and *13
 * percent*, *100* and *98*. The same relative words in two articles, and *yesterday* in one that went out around midnight, are no two days.
 */
export function comparable(a: Value, b: Value): boolean {
	if (a.kind === 'date') {
		const sameWords = a.counted && b.counted && a.words.toLowerCase() === b.words.toLowerCase();
		return !sameWords && ![a, b].some(({words}) => nearDay.test(words)) && sameLength(a, b);
	}
	const [less, more] = [Number(a.value), Number(b.value)].sort((x, y) => x - y) as [number, number];
	const gap = more - less;
	const round = (value: number): boolean => value >= 50 && value % 10 === 0;
	if (!Number.isInteger(less) || !Number.isInteger(more)) return gap >= 1;
	return !(round(less) || round(more)) || gap > more * 0.1;
}

const sameLength = (a: Value, b: Value): boolean => String(a.value).length === String(b.value).length;
