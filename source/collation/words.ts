import type {Span} from '../model/span.ts';
import {fillers} from './tables/fillers.ts';
import {wordAt, writtenWord, type WrittenWord} from './written-words.ts';

/** A word of a quotation. Offsets are in the quotation's text (segments joined). */
export interface Word extends Span {
	/** What is known of it wherever it stands, without brackets. */
	readonly written: WrittenWord;
	/** In lower case, with straight apostrophes, without brackets. */
	readonly plain: string;
	/** One form for all spellings: *three* and *3* are one, *colour* and *color* too. This is what alignment compares. */
	readonly form: string;
	/** The form as a number. */
	readonly number: number;
	/** In round or square brackets, or with letters in brackets: *[T]he*. */
	readonly bracketed: boolean;
	/** Part of *you know*, *I mean*, *um*. */
	readonly filler: boolean;
}

/** A sign that words were left out. `before` is the index of the word that follows it. */
export interface Ellipsis extends Span {
	readonly before: number;
}

/** The words of a quotation and what stands between them. */
export interface Wording {
	readonly text: string;
	readonly words: readonly Word[];
	readonly ellipses: readonly Ellipsis[];
	/** Stretches in brackets, brackets included. */
	readonly brackets: readonly Span[];
}

const token =
	/[Pp]er\scent(?!\p{L})|[[(]\p{L}{1,3}[\])]\p{L}+(?:['’]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[\p{L}\p{M}]+[\p{L}\p{M}\p{N}]*(?:['’‘ʼ`]\p{L}+)*|…|\.{3,}|(?:\. ){2}\.|[[\](){}%&]/uy;
const lettersInBrackets = /^[[(]/u;

/** The words of a text, in order. Linear in its length. */
export const readWords = (text: string): Wording => read(text, undefined);

/** The same for a look in passing: the words hold until the next text is read so. To make new ones for each of a million quotations takes longer than to read it. */
export const passWords = (text: string): Wording => read(text, passing);

const passing: WordInText[] = [];

/** `room`: words that may be used again. */
function read(text: string, room: WordInText[] | undefined): Wording {
	const words: WordInText[] = [];
	const ellipses: Ellipsis[] = [];
	const codes = codesOf(text);
	const {length} = text;
	let brackets: readonly Span[] | undefined;
	let bracket = 0;
	let mayHaveFillers = false;
	for (let start = 0; start < length;) {
		const code = codes[start]!;
		if (code === space || code === comma) {
			start++;
			continue;
		}
		let end = plainWordEnd(codes, start);
		const isPlain = end > start;
		if (!isPlain && isOpening(code)) brackets ??= bracketSpans(text);
		const found = isPlain ? '' : tokenAt(text, start);
		if (!isPlain) end = start + Math.max(1, found.length);
		let inside = false;
		if (brackets) {
			while (bracket < brackets.length && brackets[bracket]!.end <= start) bracket++;
			inside = bracket < brackets.length && brackets[bracket]!.start < start && end <= brackets[bracket]!.end;
		}
		if (isPlain) {
			const written = wordAt(text, start, end, letters, otherLetters, areSmall);
			words.push(wordIn(room, words.length, start, end, written, inside));
			mayHaveFillers ||= written.mayBeginFiller;
		} else if (found.startsWith('.') || found === '…') {
			const last = ellipses.at(-1);
			if (last?.before !== words.length) ellipses.push({start, end, before: words.length});
		} else if (found !== '' && !isBracket(found)) {
			const altered = lettersInBrackets.test(found);
			const written = writtenWord(altered ? found.replace(/[[\]()]/gu, '') : found);
			words.push(wordIn(room, words.length, start, end, written, altered || inside));
			mayHaveFillers ||= written.mayBeginFiller;
		}
		start = end;
	}
	if (mayHaveFillers) markFillers(words, text);
	return {text, words, ellipses, brackets: brackets ?? noSpans};
}

/** The letters of the text that is read now, and a 0 behind them: to ask the text for one letter after the other takes four times as long. */
let codesRead = new Uint16Array(1 << 10);
let bytesRead = Buffer.from(codesRead.buffer);

/** Room for longer texts is not kept. */
const mostKept = 1 << 16;

function codesOf(text: string): Uint16Array {
	const {length} = text;
	if (length >= mostKept) {
		const codes = new Uint16Array(length + 1);
		Buffer.from(codes.buffer).write(text, 'utf16le');
		return codes;
	}
	if (length >= codesRead.length) {
		codesRead = new Uint16Array(2 * length);
		bytesRead = Buffer.from(codesRead.buffer);
	}
	bytesRead.write(text, 'utf16le');
	codesRead[length] = 0;
	return codesRead;
}

/** A word as it is read. What is known of it is not copied: there are millions. */
class WordInText implements Word {
	start: number;
	end: number;
	written: WrittenWord;
	bracketed: boolean;
	filler = false;

	constructor(start: number, end: number, written: WrittenWord, bracketed: boolean) {
		this.start = start;
		this.end = end;
		this.written = written;
		this.bracketed = bracketed;
	}

	get plain(): string {
		return this.written.plain;
	}

	get form(): string {
		return this.written.form;
	}

	get number(): number {
		return this.written.number;
	}
}

function wordIn(
	room: WordInText[] | undefined,
	at: number,
	start: number,
	end: number,
	written: WrittenWord,
	bracketed: boolean,
): WordInText {
	const used = room?.[at];
	if (!used) {
		const word = new WordInText(start, end, written, bracketed);
		room?.push(word);
		return word;
	}
	used.start = start;
	used.end = end;
	used.written = written;
	used.bracketed = bracketed;
	used.filler = false;
	return used;
}

/** Two numbers of the letters of the word that `plainWordEnd` found last. */
let letters = 0;
let otherLetters = 0;
/** Whether they are small, and no apostrophe among them. */
let areSmall = false;

/** Where a plain English word that begins here ends; `start` if none does. Read by hand: the pattern alone takes three times as long. */
function plainWordEnd(codes: Uint16Array, start: number): number {
	let code = codes[start]!;
	let first = 0;
	let second = 0x811c9dc5;
	let all = smallLetter;
	let end = start;
	while (isLetter(code) || (end > start && isApostrophe(code) && isLetter(codes[end + 1]!))) {
		first = (Math.imul(first, 31) + code) | 0;
		second = Math.imul(second ^ code, 0x01000193);
		all &= code;
		code = codes[++end]!;
	}
	if (end === start) return start;
	letters = first;
	otherLetters = second;
	areSmall = all === smallLetter;
	const isPlain = !(code > lastPlain && !isSign(code)) && !isDigit(code);
	return isPlain && (end - start !== 3 || code !== space || !isPercent(codes, start)) ? end : start;
}

/** Whether *per cent* may begin here: it is one word. */
function isPercent(codes: Uint16Array, start: number): boolean {
	for (let at = 1; at < percent.length; at++) if (codes[start + at] !== percent.charCodeAt(at)) return false;
	return true;
}

const percent = 'per cent';

/** Whatever else begins here, empty if nothing does. */
function tokenAt(text: string, start: number): string {
	token.lastIndex = start;
	return token.exec(text)?.[0] ?? '';
}

/** The bits that small letters have and neither capitals nor apostrophes. */
const smallLetter = 0x60;
const [space, comma, lastPlain] = [32, 44, 127];
/** Small and capital letters differ in one bit; whatever stands before them is a large number without its sign. */
const isLetter = (code: number): boolean => ((code | 32) - 97) >>> 0 < 26;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2018 || code === 0x2019;
/** Dashes, quotation marks, the ellipsis: they end a word. */
const isSign = (code: number): boolean => code >= 0x2010 && code <= 0x2027;

const isOpening = (code: number): boolean => code === 40 || code === 91;

const isBracket = (found: string): boolean => found.length === 1 && '[](){}'.includes(found);

/** More than this in brackets is the speaker's own aside and not an editor's. */
const longestBracket = 60;

const noSpans: readonly Span[] = [];

/** Pairs of brackets that close within the text; what is not closed is no bracket, nor is a whole sentence. */
function bracketSpans(text: string): readonly Span[] {
	const spans: Span[] = [];
	const open: number[] = [];
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (sign === '(' || sign === '[') open.push(at);
		else if (sign === ')' || sign === ']') {
			const start = open.pop();
			if (start !== undefined && at - start <= longestBracket) spans.push({start, end: at + 1});
		}
	}
	// Of a bracket within a bracket the outer one counts.
	return spans.filter(inner => !spans.some(outer => outer.start < inner.start && inner.end < outer.end));
}

/** By their first word, in the order of the table. */
const fillerPhrases = Map.groupBy(
	fillers.map(({phrase, needs}) => ({words: phrase.split(' '), needs})),
	({words}) => words[0]!,
);

/** A phrase such as *well* is a filler only between commas (or an end): *a well* and *so many* are not. */
function markFillers(words: readonly WordInText[], text: string): void {
	for (let at = 0; at < words.length; at++) {
		const {mayBeginFiller, plain} = words[at]!.written;
		if (!mayBeginFiller) continue;
		const phrase = fillerPhrases
			.get(plain)
			?.find(
				({words: parts, needs}) =>
					(parts.length === 1 || parts.every((part, offset) => words[at + offset]?.plain === part)) &&
					(needs === 'nothing' || setOff(words, text, at, at + parts.length, needs === 'commas around')),
			);
		for (let offset = 0; offset < (phrase?.words.length ?? 0); offset++) words[at + offset]!.filler = true;
	}
}

function setOff(words: readonly Word[], text: string, from: number, to: number, around: boolean): boolean {
	const before = words[from - 1];
	const next = words[to];
	if (next === undefined) return false;
	const behind = text.slice(words[to - 1]!.end, next.start);
	if (behind === ' ' || !/^\s*,/u.test(behind)) return false;
	if (before === undefined) return true;
	// *as well,* ends a remark and is no filler.
	return around ? /[,.;:?!—–-]\s*$/u.test(text.slice(before.end, words[from]!.start)) : before.plain !== 'as';
}
