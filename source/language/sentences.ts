import {byAlphabet} from './alphabets.ts';
import type {Span} from '../model/span.ts';
import {
	closingAbbreviations,
	numberAbbreviations,
	openAbbreviations,
	sayingAfterQuotation,
	sentenceOpeners,
} from './abbreviations.ts';

/**
 * The sentences of a text, in order, without the whitespace around them. Offsets are UTF-16 code units; together the sentences hold every
 * character that is not whitespace. A full stop after an abbreviation or an initial ends nothing, closing quotation marks and brackets belong to the
 * sentence they close, and *“Really?” she asked* is one sentence. Linear in the length of the text.
 */
export function splitSentences(text: string): readonly Span[] {
	const sentences: Span[] = [];
	let start = skipSpace(text, 0);
	for (let at = start; at < text.length; at++) {
		if (!isTerminal(text.charCodeAt(at))) continue;
		const first = at;
		while (at + 1 < text.length && isTerminal(text.charCodeAt(at + 1))) at++;
		let end = at + 1;
		while (end < text.length && isCloser(text.charCodeAt(end))) end++;
		const next = skipSpace(text, end);
		if (next === end && next < text.length) continue;
		if (next < text.length && !isBoundary(text, start, first, at, end, next)) continue;
		sentences.push({start, end});
		start = next;
		at = next - 1;
	}
	const end = trimEnd(text, start);
	if (end > start) sentences.push({start, end});
	return sentences;
}

const initial = byAlphabet(/^\p{Lu}$/u);
const initials = byAlphabet(/^(?:\p{L}\.)+\p{L}$/u);

/** Whether a sentence ends between `end` and `next`, given its terminal marks `first..last`. */
function isBoundary(text: string, start: number, first: number, last: number, end: number, next: number): boolean {
	const word = wordAt(text, next);
	const opener = text[next]!;
	const closed = end > last + 1;
	if (isLowerCase(opener)) return false;
	if (text[last] !== '.' || last > first) {
		// “Really?” Novak asked. – and an ellipsis before a capital, which is more often a pause than an end.
		if (closed && isQuotationMark(text.charCodeAt(end - 1)) && saysSoon(text, next)) return false;
		return last === first || text[last] !== '.' || !closedBefore(text, next) || isCapital(opener);
	}
	if (closed) return true;
	const before = wordBefore(text, start, first);
	const plain = before.toLowerCase();
	if (openAbbreviations.has(plain)) return false;
	if (numberAbbreviations.has(plain)) return !/\d/.test(opener);
	// *wrote one customer on X.*: the platform, and nobody's initial
	if (before === 'X' && /\b(?:on|via)\s$/i.test(text.slice(Math.max(start, first - 5), first - 1))) return true;
	if (initial(before).test(before)) return before === 'I' && sentenceOpeners.has(word.toLowerCase());
	if (closingAbbreviations.has(plain) || initials(before).test(before)) {
		return isOpeningMark(opener) || (isCapital(opener) && sentenceOpeners.has(word.toLowerCase()));
	}
	return true;
}

const closedBefore = (text: string, at: number): boolean => at > 1 && isCloser(text.charCodeAt(at - 2));

/** Whether one of the next five words is a verb of saying and nothing ends before it. */
function saysSoon(text: string, from: number): boolean {
	const words = text.slice(from, from + 80).split(/[\s,]+/, 6);
	for (const word of words) {
		if (sayingAfterQuotation.has(word.replace(/[.,;:]+$/, '').toLowerCase())) return true;
		if (/[.!?;:“"]$|^[“"]/.test(word) && !openAbbreviations.has(word.slice(0, -1).toLowerCase())) return false;
	}
	return false;
}

/** The word that ends just before `at`, with its inner full stops; never longer than twelve characters. */
function wordBefore(text: string, start: number, at: number): string {
	let from = at;
	const floor = Math.max(start, at - 12);
	while (from > floor && isOfWord(text[from - 1]!)) from--;
	return text.slice(from, at);
}

const ofWord = byAlphabet(/[\p{L}\p{N}.]/u);
const isOfWord = (character: string): boolean => ofWord(character).test(character);

const firstWord = byAlphabet(/^[\p{L}’']+/u);

function wordAt(text: string, at: number): string {
	const ahead = text.slice(at, at + 16);
	return firstWord(ahead).exec(ahead)?.[0] ?? '';
}

function skipSpace(text: string, at: number): number {
	while (at < text.length && isSpace(text.charCodeAt(at))) at++;
	return at;
}

function trimEnd(text: string, start: number): number {
	let end = text.length;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return end;
}

const isTerminal = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;
const isSpace = (code: number): boolean =>
	code === 32 ||
	(code >= 9 && code <= 13) ||
	code === 0xa0 ||
	(code >= 0x2000 && code <= 0x200b) ||
	code === 0x2028 ||
	code === 0x2029 ||
	code === 0x202f ||
	code === 0x205f ||
	code === 0x3000 ||
	code === 0xfeff;
const isQuotationMark = (code: number): boolean =>
	code === 34 || code === 39 || code === 0x201d || code === 0x2019 || code === 0xbb;
const isCloser = (code: number): boolean => isQuotationMark(code) || code === 41 || code === 93;
const isOpeningMark = (letter: string): boolean => '“"‘\'«([—–-•'.includes(letter);
const isLowerCase = (letter: string): boolean => letter !== letter.toUpperCase();
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
