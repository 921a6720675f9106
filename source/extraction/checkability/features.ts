import type {PartOfSpeech, Token} from '../../language/analysis.ts';
import type {WordClusters} from '../../language/clusters.ts';
import {WordNotes} from '../../language/word.ts';
import {hashOf} from '../claims/tagging/hash.ts';
import {FeatureRow} from './feature-row.ts';
import {readSignals} from './read-signals.ts';
import {signals, type Signal} from './signals.ts';
import {lookOf, type WordLook} from './word-look.ts';

const closedClasses: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ']);
const nominals: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
/** Words so common that their meaning says nothing. */
const common: ReadonlySet<string> = new Set(
	'the a an of to in and for on with at by from as it is are was were be been that this'.split(' '),
);
/** Signals whose absence tells as well. */
const expectedSignals = [
	'number',
	'past',
	'perfect',
	'name',
	'modal',
	'first person',
	'future',
	'quantity',
	'comparison',
	'capital',
	'time',
] as const satisfies readonly Signal[];
const expected = expectedSignals.map(signal => ({index: signals.indexOf(signal), hash: hashOf(signal)}));
const signalHashes = signals.map(hashOf);
const lengths = [4, 6, 8, 11, 15, 20, 28, 40];

/** Kinds of feature. */
const kinds = {
	word: 1,
	lemma: 2,
	first: 3,
	pair: 4,
	bones: 5,
	opening: 6,
	threeBones: 7,
	fine: 8,
	coarse: 9,
	coarseAs: 10,
	signal: 11,
	signals: 12,
	without: 13,
	neighbour: 14,
	longer: 15,
	capitals: 16,
	ownVerb: 17,
	ownLemma: 18,
	verb: 19,
	verbLemma: 20,
	subject: 21,
	subjectPart: 22,
	subjectVerb: 23,
	partVerb: 24,
} as const;

/** A word with all that is asked of it. */
interface JudgedWord {
	readonly look: WordLook;
	readonly hash: number;
	readonly lemma: number;
	/** Its clusters, or its lemma’s; 0 where it is in none. */
	readonly fine: number;
	readonly coarse: number;
	/** Its place in the table of word clusters; -1 where it has none or is too common to mean anything. */
	readonly place: number;
}

/** A sentence as columns of numbers. */
interface Sentence {
	readonly tokens: readonly Token[];
	readonly looks: readonly WordLook[];
	readonly words: readonly JudgedWord[];
	readonly parts: Int32Array;
	/** The word where its class is closed, else the class. */
	readonly bones: Int32Array;
	/** Numbers of its signals in their order. */
	readonly signals: readonly number[];
}

/** Reads sentences for the judge; what it works out of a word is kept for the next time. */
export class SentenceReader {
	readonly #words: WordNotes<JudgedWord>;
	readonly #row: FeatureRow;

	/** With the filter of a table only features are given that it may hold. */
	constructor(clusters: WordClusters, filter: Int32Array | null = null) {
		this.#row = new FeatureRow(filter);
		this.#words = new WordNotes(word => {
			const look = lookOf(word);
			return {
				look,
				hash: hashOf(look.word),
				lemma: hashOf(word.lemma),
				fine: clusters.fine(look.word) || clusters.fine(word.lemma),
				coarse: clusters.coarse(look.word) || clusters.coarse(word.lemma),
				place: common.has(look.word) ? -1 : clusters.place(look.word),
			};
		});
	}

	/**
	 * Gives the features of each sentence of a row of neighbours to `judge`: its own, and the signals of the two before and the two behind, as 32-bit hashes, each once; with the places of
	 * the words whose meaning counts in the table of word clusters. The row is used again for the next sentence.
	 */
	read<Judgement>(
		sentences: readonly (readonly Token[])[],
		judge: (features: FeatureRow, places: readonly number[]) => Judgement,
	): Judgement[] {
		const read = sentences.map(tokens => this.#sentence(tokens));
		return read.map((sentence, at) => {
			const row = this.#row;
			row.clear();
			addWords(sentence, row);
			addShape(sentence, row);
			addSignals(read, at, row);
			const places: number[] = [];
			for (const {place} of sentence.words) if (place >= 0) places.push(place);
			return judge(row, places);
		});
	}

	#sentence(tokens: readonly Token[]): Sentence {
		const {length} = tokens;
		const words = new Array<JudgedWord>(length);
		const looks = new Array<WordLook>(length);
		const parts = new Int32Array(length);
		const bones = new Int32Array(length);
		for (let at = 0; at < length; at++) {
			const {word, pos} = tokens[at]!;
			const judged = this.#words.of(word);
			words[at] = judged;
			looks[at] = judged.look;
			parts[at] = hashOfPart(pos);
			bones[at] = closedClasses.has(pos) ? judged.hash : parts[at]!;
		}
		const found = readSignals(tokens, looks);
		const own: number[] = [];
		for (let index = 0; index < signals.length; index++) if ((found & (1 << index)) !== 0) own.push(index);
		return {tokens, looks, words, parts, bones, signals: own};
	}
}

const partHashes = new Map<PartOfSpeech, number>();

function hashOfPart(part: PartOfSpeech): number {
	let hash = partHashes.get(part);
	if (hash === undefined) partHashes.set(part, (hash = hashOf(part)));
	return hash;
}

function addWords({tokens, words, parts, bones}: Sentence, row: FeatureRow): void {
	for (let at = 0; at < tokens.length; at++) {
		const word = words[at]!;
		row.add(kinds.word, word.hash);
		row.add(kinds.lemma, word.lemma);
		if (at === 0) row.add(kinds.first, word.hash);
		else {
			row.add(kinds.pair, words[at - 1]!.hash, word.hash);
			row.add(kinds.bones, bones[at - 1]!, bones[at]);
		}
		if (at === 1) row.add(kinds.opening, words[0]!.hash, word.hash);
		if (at > 1) row.add(kinds.threeBones, bones[at - 2]!, bones[at - 1], bones[at]);
		if (closedClasses.has(tokens[at]!.pos)) continue;
		if (word.fine === 0) continue;
		row.add(kinds.fine, word.fine);
		row.add(kinds.coarse, word.coarse);
		row.add(kinds.coarseAs, word.coarse, parts[at]);
	}
}

function addShape({tokens, looks, words, parts, bones}: Sentence, row: FeatureRow): void {
	let spoken = 0;
	let capitals = 0;
	for (let at = 0; at < looks.length; at++) {
		const look = looks[at]!;
		if (look.spoken) spoken++;
		if (look.capital && at > 0) capitals++;
	}
	for (const length of lengths) if (spoken > length) row.add(kinds.longer, length);
	row.add(kinds.capitals, Math.min(4, capitals));
	const verbFrom = (from: number, reach: number) => {
		for (let at = from; at < Math.min(tokens.length, from + reach); at++)
			if (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX') return at;
		return -1;
	};
	for (let at = 0; at < looks.length; at++) {
		if (!looks[at]!.own) continue;
		const verb = verbFrom(at + 1, 3);
		if (verb < 0) continue;
		row.add(kinds.ownVerb, words[verb]!.hash);
		row.add(kinds.ownLemma, words[verb]!.lemma);
	}
	const main = tokens.findIndex(({pos}) => pos === 'VERB');
	if (main >= 0) {
		row.add(kinds.verb, words[main]!.hash);
		row.add(kinds.verbLemma, words[main]!.lemma);
	}
	const subject = tokens.findIndex(({pos}) => nominals.has(pos));
	if (subject < 0) return;
	row.add(kinds.subject, words[subject]!.hash);
	row.add(kinds.subjectPart, parts[subject]!);
	const verb = verbFrom(subject + 1, 5);
	if (verb < 0) return;
	row.add(kinds.subjectVerb, bones[subject]!, words[verb]!.lemma);
	row.add(kinds.partVerb, parts[subject]!, words[verb]!.hash);
}

function addSignals(sentences: readonly Sentence[], at: number, row: FeatureRow): void {
	const own = sentences[at]!.signals;
	for (const [index, one] of own.entries()) {
		row.add(kinds.signal, signalHashes[one]!);
		for (let other = index + 1; other < own.length; other++)
			row.add(kinds.signals, signalHashes[one]!, signalHashes[own[other]!]);
	}
	for (const {index, hash} of expected) if (!own.includes(index)) row.add(kinds.without, hash);
	for (const step of [-2, -1, 1, 2]) {
		const neighbour = sentences[at + step];
		if (!neighbour) row.add(kinds.neighbour, step);
		else for (const signal of neighbour.signals) row.add(kinds.neighbour, step, signalHashes[signal]);
	}
}
