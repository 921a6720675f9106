import type {Span} from '../../model/span.ts';
import {numericValue} from '../differences/numbers.ts';
import {rarity} from '../rarity.ts';
import {approximations, fractions, placing, pluralsWithoutS, units, unitSigns} from '../tables/units.ts';
import {comparedForm} from '../word-forms.ts';
import {readWords, type Word} from '../words.ts';

/** A number in a text with what it counts. Offsets are in the text that was searched. */
export interface Quantity extends Span {
	readonly text: string;
	readonly value: number;
	/** *year*, *percent*, *dollar*; null where things are counted. */
	readonly unit: string | null;
	/** What is counted or measured: *soldiers*, *war*, *without negotiations*; null where the words do not say. */
	readonly noun: string | null;
	/** *about*, *at least*: the words that make it no exact number. */
	readonly approximation: string | null;
}

const unitOf = new Map(Object.entries(units).flatMap(([unit, forms]) => forms.map(form => [comparedForm(form), unit])));

/** The numbers of a text in order; years, days of the month and ordinals are none. `dates` are stretches to leave out. */
export function findQuantities(text: string, dates: readonly Span[] = []): Quantity[] {
	const {words} = readWords(text);
	const quantities: Quantity[] = [];
	for (let at = 0; at < words.length; at++) {
		const end = numberEnd(words, at, text);
		if (end === at) continue;
		const value = valueOf(words.slice(at, end));
		const first = words[at]!;
		const inDate = dates.some(date => first.start >= date.start && first.start < date.end);
		if (value !== null && !inDate) {
			const quantity = readQuantity(text, words, at, end, value);
			if (quantity) quantities.push(quantity);
		}
		at = end - 1;
	}
	return quantities;
}

const isDigit = (form: string): boolean => /^\d+(?:\.\d+)?(?:k|m|bn)?$/u.test(form);
const isMultiplier = (form: string): boolean => /^(?:hundred|thousand|million|billion|trillion|dozen)s?$/u.test(form);

/** Index after the last word of the number that begins here; the index itself where none does. */
function numberEnd(words: readonly Word[], at: number, text: string): number {
	const first = words[at]!;
	const next = words[at + 1];
	const counts = isDigit(first.form) && first.plain !== 'one';
	const one = (first.plain === 'one' || first.plain === 'a') && next !== undefined && isMultiplier(next.form);
	if (!counts && !one) return at;
	let end = at + 1;
	while (end < words.length && isMultiplier(words[end]!.form) && adjacent(words, end, text)) end++;
	// *three and a half*, *two hundred and five*
	const rest = words
		.slice(end, end + 3)
		.map(({plain}) => plain)
		.join(' ');
	if (rest === 'and a half') return end + 3;
	const [and, number] = words.slice(end, end + 2);
	if (
		and?.plain === 'and' &&
		number &&
		isMultiplier(words[end - 1]!.form) &&
		isDigit(number.form) &&
		adjacent(words, end, text)
	) {
		return end + 2;
	}
	// *twenty-one*
	if (next && end === at + 1 && /^[2-9]0$/u.test(first.form) && !/^\d/u.test(first.plain) && /^[1-9]$/u.test(next.form))
		return end + 1;
	return end;
}

const adjacent = (words: readonly Word[], at: number, text: string): boolean =>
	/^[\s\-–]*$/u.test(text.slice(words[at - 1]!.end, words[at]!.start));

function valueOf(words: readonly Word[]): number | null {
	const forms = words.map(({form}) => form);
	const half = forms.join(' ').endsWith('and a half');
	const counted = (half ? forms.slice(0, -3) : forms).flatMap(form => {
		if (form === 'a') return ['1'];
		if (form === 'dozen' || form === 'dozens') return [];
		return [form.replace(/^(hundred|thousand|million|billion|trillion)s$/u, '$1')];
	});
	const value = numericValue(counted);
	if (value === null) return null;
	const dozen = forms.some(form => form.startsWith('dozen')) ? 12 : 1;
	return (
		value * dozen +
		(half ? 0.5 * (/^(?:hundred|thousand|million|billion|trillion)$/u.test(forms.at(-4)!) ? value : 1) : 0)
	);
}

function readQuantity(text: string, words: readonly Word[], from: number, to: number, value: number): Quantity | null {
	const start = words[from]!.start;
	const end = words[to - 1]!.end;
	const sign = unitSigns[text[start - 1] ?? ''];
	const percent = words[to]?.form === 'percent' || text[end] === '%';
	let after = to;
	let unit = sign ?? null;
	if (percent) {
		unit = 'percent';
		if (words[to]?.form === 'percent') after++;
	} else if (unit === null && words[to]) {
		unit = unitOf.get(words[to].form) ?? null;
		if (unit !== null) after++;
		else if (words[to].form.length === 1 && words[to + 1]?.form === 'm' && /^[ap]$/u.test(words[to].form)) {
			unit = `${words[to].form}.m.`;
			after += 2;
		}
	}
	if (unit === 'percent' && /^points?$/u.test(words[after]?.form ?? '')) {
		unit = 'percentage point';
		after++;
	}
	const digits = text.slice(start, end);
	if (unit === null && /^(?:1[5-9]|20)\d{2}$/u.test(digits)) return null;
	// *two-thirds of the vote* is no two.
	if (unit === null && fractions.has(words[to]?.plain ?? '')) return null;
	const last = words[after - 1]!;
	const approximation = approximationBefore(words, from, text);
	const noun =
		unit === null
			? countedNoun(words, after, text)
			: (measuredNoun(words, after, text) ?? nounOf(words, from, approximation));
	if (unit === null && noun === null && /(?:st|nd|rd|th)$/u.test(digits)) return null;
	const begin = sign && !percent ? start - 1 : start;
	const close = percent && text[end] === '%' ? end + 1 : last.end;
	return {
		start: begin,
		end: close,
		text: text.slice(begin, close),
		value,
		unit,
		noun,
		approximation,
	};
}

/** *12 Northern fishermen*: the first plural within three words. */
function countedNoun(words: readonly Word[], from: number, text: string): string | null {
	for (let at = from; at < Math.min(words.length, from + 3); at++) {
		const word = words[at]!;
		if (!/^[\s\-–]*$/u.test(text.slice(words[at - 1]!.end, word.start)) || /^\d/u.test(word.form)) return null;
		if (pluralsWithoutS.has(word.form) || (/[^s'u]s$/u.test(word.form) && word.form.length > 3)) return word.form;
		if (rarity(word.form) <= 0.1) return null;
	}
	return null;
}

/** *years of war*, *half-year war*, *years without direct talks*. */
function measuredNoun(words: readonly Word[], from: number, text: string): string | null {
	const first = words[from];
	if (!first) return null;
	const gap = text.slice(words[from - 1]!.end, first.start);
	if (!/^[\s%\-–]*$/u.test(gap)) return null;
	const linked = first.form === 'of' || first.form === 'without';
	// *crowns a day*: a rate, whatever else is measured.
	const rated = words[from + 1];
	if (rated && /^(?:a|an|per)$/u.test(first.plain) && rarity(rated.form) > 0.2) return `per ${rated.form}`;
	const old = first.form === 'old' ? 'old' : null;
	if (old !== null) return old;
	const begin = linked ? from + 1 : from;
	let noun: string | null = null;
	for (let at = begin; at < Math.min(words.length, begin + 4); at++) {
		const word = words[at]!;
		if (at > begin && !/^[\s\-–]*$/u.test(text.slice(words[at - 1]!.end, word.start))) break;
		if (at === begin && /^(?:the|a|an|its|their|his|her)$/u.test(word.form)) continue;
		if (rarity(word.form) <= 0.2 || placing.has(word.form)) break;
		if (word.form.endsWith("'s")) continue;
		noun = word.form;
	}
	return noun === null ? null : first.form === 'without' ? `without ${noun}` : noun;
}

/** *a fine of about 500 euros*: what is measured stands before. */
function nounOf(words: readonly Word[], from: number, approximation: string | null): string | null {
	const at = from - (approximation?.split(' ').length ?? 0) - 1;
	const noun = words[at - 1];
	return words[at]?.plain === 'of' && noun && rarity(noun.form) > 0.2 ? noun.form : null;
}

function approximationBefore(words: readonly Word[], from: number, text: string): string | null {
	if (from > 0 && !/^\s*[-–$€£¥]?$/u.test(text.slice(words[from - 1]!.end, words[from]!.start))) return null;
	const before = words.slice(Math.max(0, from - 3), from).map(({plain}) => plain);
	return (
		approximations.find(phrase => {
			const parts = phrase.split(' ');
			return before.slice(-parts.length).join(' ') === phrase;
		}) ?? null
	);
}
