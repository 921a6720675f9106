import type {PartOfSpeech, Sentence} from '../../../language/analysis.ts';
import type {WordClusters} from '../../../language/clusters.ts';
import {WordNotes, type Word} from '../../../language/word.ts';
import type {Enclosed} from '../../quotes/pair-marks.ts';
import {hashOf} from './hash.ts';

export const partsOfSpeech: readonly PartOfSpeech[] = [
	'ADJ',
	'ADP',
	'ADV',
	'AUX',
	'CCONJ',
	'DET',
	'INTJ',
	'NOUN',
	'NUM',
	'PART',
	'PRON',
	'PROPN',
	'PUNCT',
	'SCONJ',
	'SYM',
	'VERB',
	'X',
	'SPACE',
];
const partNumber = new Map(partsOfSpeech.map((part, index) => [part, index]));

/** How a token looks. From `quotationMark` on it is no word. */
export const shapes = {
	lower: 0,
	number: 1,
	capitalised: 2,
	initial: 3,
	capitals: 4,
	mixed: 5,
	quotationMark: 6,
	comma: 7,
	end: 8,
	dash: 9,
	colon: 10,
	semicolon: 11,
	opening: 12,
	closing: 13,
	other: 14,
} as const;

/** A sentence as numbers, a column for each thing that a feature may ask of its tokens. */
export interface WordRow {
	readonly sentence: Sentence;
	readonly length: number;
	/** Hashes of the word in lower case, of its lemma, of its last three and last two letters. */
	readonly words: Int32Array;
	readonly lemmas: Int32Array;
	readonly suffixes: Int32Array;
	readonly endings: Int32Array;
	readonly parts: Uint8Array;
	readonly fine: Uint16Array;
	readonly coarse: Uint8Array;
	/** Ranks of the words among those that have vectors, -1 for one that has none. */
	readonly places: Int32Array;
	readonly shapes: Uint8Array;
	/** 0 outside quotation marks, 1 inside double ones, 2 inside single ones. */
	readonly quoted: Uint8Array;
	/** The first sentence of its block. */
	readonly opens: boolean;
	/** In the first two blocks, where headlines stand. */
	readonly early: boolean;
}

interface KnownWord {
	readonly word: number;
	readonly lemma: number;
	readonly fine: number;
	readonly coarse: number;
	readonly place: number;
	readonly suffix: number;
	readonly ending: number;
	readonly shape: number;
}

/** Turns sentences into rows; what it works out of a word is kept with the word. */
export class RowReader {
	readonly #known: WordNotes<KnownWord>;

	constructor(clusters: WordClusters) {
		this.#known = new WordNotes(word => readWord(word, clusters));
	}

	/** `enclosed` are the stretches in quotation marks of the sentence's block, in order, with offsets that `blockStart` is added to. */
	read(sentence: Sentence, enclosed: readonly Enclosed[], blockStart: number, opens: boolean, early: boolean): WordRow {
		const {tokens} = sentence;
		const length = tokens.length;
		const row: WordRow = {
			sentence,
			length,
			words: new Int32Array(length),
			lemmas: new Int32Array(length),
			suffixes: new Int32Array(length),
			endings: new Int32Array(length),
			parts: new Uint8Array(length),
			fine: new Uint16Array(length),
			coarse: new Uint8Array(length),
			places: new Int32Array(length),
			shapes: new Uint8Array(length),
			quoted: new Uint8Array(length),
			opens,
			early,
		};
		let next = firstBehind(enclosed, sentence.start - blockStart);
		for (let index = 0; index < length; index++) {
			const {word, pos, start, end} = tokens[index]!;
			const known = this.#known.of(word);
			row.words[index] = known.word;
			row.lemmas[index] = known.lemma;
			row.suffixes[index] = known.suffix;
			row.endings[index] = known.ending;
			row.parts[index] = partNumber.get(pos) ?? 16;
			row.fine[index] = known.fine;
			row.coarse[index] = known.coarse;
			row.places[index] = known.place;
			row.shapes[index] = known.shape;
			while (next < enclosed.length && enclosed[next]!.end <= start - blockStart) next++;
			const stretch = enclosed[next];
			if (stretch && end - blockStart > stretch.start) row.quoted[index] = stretch.weight === 'single' ? 2 : 1;
		}
		return row;
	}
}

/** The first of the stretches, which stand in order, that ends behind an offset. */
function firstBehind(enclosed: readonly Enclosed[], offset: number): number {
	let low = 0;
	let high = enclosed.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (enclosed[middle]!.end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A word that has no cluster is taken for its lemma. */
function readWord({text, lemma}: Word, clusters: WordClusters): KnownWord {
	const lower = text.toLowerCase().replaceAll('’', "'");
	return {
		word: hashOf(lower),
		lemma: hashOf(lemma),
		suffix: hashOf(lower.slice(-3)),
		ending: hashOf(lower.slice(-2)),
		fine: clusters.fine(lower) || clusters.fine(lemma),
		coarse: clusters.coarse(lower) || clusters.coarse(lemma),
		place: clusters.place(lower) < 0 ? clusters.place(lemma) : clusters.place(lower),
		shape: shapeOf(text),
	};
}

function shapeOf(text: string): number {
	if (/^\d/.test(text)) return shapes.number;
	if (/^[A-Z][a-z’'-]+$/.test(text)) return shapes.capitalised;
	if (/^[A-Z.&-]+$/.test(text)) return text.length === 1 ? shapes.initial : shapes.capitals;
	if (/^[A-Z]/.test(text)) return shapes.mixed;
	if (/^[a-z]/.test(text)) return shapes.lower;
	if (/^["“”'‘’`«»]+$/.test(text)) return shapes.quotationMark;
	if (/^[.!?…]+$/.test(text)) return shapes.end;
	if (/^[-–—]+$/.test(text)) return shapes.dash;
	return marks[text] ?? shapes.other;
}

const marks: Readonly<Record<string, number>> = {
	',': shapes.comma,
	':': shapes.colon,
	';': shapes.semicolon,
	'(': shapes.opening,
	'[': shapes.opening,
	'{': shapes.opening,
	')': shapes.closing,
	']': shapes.closing,
	'}': shapes.closing,
};
