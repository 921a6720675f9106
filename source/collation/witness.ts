import type {RawSpan} from '../model/span.ts';
import type {Quotation} from '../model/utterance.ts';
import {readWords, type Wording} from './words.ts';

/** A quotation that is being compared: its words, their numbers, and where its segments meet. */
export interface Reading {
	readonly quotation: Quotation;
	readonly wording: Wording;
	readonly numbers: Uint32Array;
	/** What each word weighs. */
	readonly weights: Float64Array;
	/** Index of the word before which a further segment begins in the same paragraph: the writer spoke there. */
	readonly seams: ReadonlySet<number>;
}

/** Quotations that print the same words, once each: most of a group do. */
export type SharedReadings = Map<string, Pick<Reading, 'wording' | 'numbers' | 'weights'>>;

export function readQuotation(quotation: Quotation, shared: SharedReadings = new Map()): Reading {
	const {text} = quotation.quote;
	let read = shared.get(text);
	if (!read) shared.set(text, (read = readText(text)));
	const {wording, numbers, weights} = read;
	return {quotation, wording, numbers, weights, seams: seamsOf(quotation, wording)};
}

function readText(text: string): Pick<Reading, 'wording' | 'numbers' | 'weights'> {
	const wording = readWords(text);
	const {length} = wording.words;
	const [numbers, weights] = roomFor(length);
	for (let at = 0; at < length; at++) {
		const {number, weight} = wording.words[at]!.written;
		numbers[at] = number;
		weights[at] = weight;
	}
	return {wording, numbers, weights};
}

/** Numbers of words that share their room with those of other quotations: to ask for room of its own takes as long as to read a sentence. */
const sharedRoom = 1 << 12;
let numbersRoom = new Uint32Array(sharedRoom);
let weightsRoom = new Float64Array(sharedRoom);
let taken = 0;

function roomFor(length: number): readonly [numbers: Uint32Array, weights: Float64Array] {
	if (taken + length > numbersRoom.length) {
		numbersRoom = new Uint32Array(Math.max(sharedRoom, length));
		weightsRoom = new Float64Array(Math.max(sharedRoom, length));
		taken = 0;
	}
	const from = taken;
	taken += length;
	return [numbersRoom.subarray(from, taken), weightsRoom.subarray(from, taken)];
}

const none: ReadonlySet<number> = new Set();

function seamsOf({quote}: Quotation, {words}: Wording): ReadonlySet<number> {
	if (quote.segments.length < 2) return none;
	const seams = new Set<number>();
	let end = 0;
	for (const [number, segment] of quote.segments.entries()) {
		if (number > 0) {
			const paragraphs = quote.text.startsWith('\n\n', end);
			end += paragraphs ? 2 : 1;
			const word = words.findIndex(({start}) => start >= end);
			if (!paragraphs && word > 0) seams.add(word);
		}
		end += segment.end - segment.start;
	}
	return seams;
}

/** Where the quotation stands in the raw text. */
export const rawSegments = ({quote}: Quotation): RawSpan[] =>
	quote.segments.map(({rawStart, rawEnd}) => ({rawStart, rawEnd}));

/** What puts witnesses in order. */
export type Dated = Pick<Quotation, 'published' | 'path' | 'place' | 'order'>;

/** Earliest first, undated last, then by path and place in the text. */
export function byTime(a: Dated, b: Dated): number {
	return (
		compare(moment(a.published), moment(b.published)) ||
		compare(a.path, b.path) ||
		compare(a.place ?? '', b.place ?? '') ||
		a.order - b.order
	);
}

/** A date as far as it is known, comparable as text; after all others where it is not. */
function moment(published: string | null): string {
	if (published === null) return '~';
	if (!published.includes('T')) return published;
	let known = moments.get(published);
	if (known === undefined) {
		if (moments.size >= mostMoments) moments.clear();
		const time = Date.parse(published);
		moments.set(published, (known = Number.isNaN(time) ? published : new Date(time).toISOString()));
	}
	return known;
}

/** Moments in one form; to put a thousand witnesses in order asks for each of them twenty times. */
const moments = new Map<string, string>();
const mostMoments = 1 << 12;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
