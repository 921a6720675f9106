import type {Token} from '../../language/analysis.ts';
import type {WordClusters} from '../../language/clusters.ts';
import {hashOf, mix} from '../claims/tagging/hash.ts';
import {readSignals, wordOf} from './read-signals.ts';

/** A sentence as it is judged: its features as 32-bit hashes, each once, and the words whose meaning counts. */
export interface JudgedSentence {
	readonly features: Int32Array;
	/** Numbers in the table of word clusters. */
	readonly words: Int32Array;
}

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
] as const;
const expected = expectedSignals.map(hashOf);
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

type Add = (kind: number, a: number, b?: number, c?: number) => void;

/** A sentence's words as hashes. */
interface Hashes {
	readonly words: Int32Array;
	readonly lemmas: Int32Array;
	readonly parts: Int32Array;
	/** The word where its class is closed, else the class. */
	readonly bones: Int32Array;
}

/** The features of each sentence of a row of neighbours: its own, and the signals of the two before and the two behind. */
export function judgedSentences(sentences: readonly (readonly Token[])[], clusters: WordClusters): JudgedSentence[] {
	const signals = sentences.map(tokens => Int32Array.from([...readSignals(tokens)].sort(), hashOf));
	return sentences.map((tokens, at) => {
		const features = new Set<number>();
		const add: Add = (kind, a, b = 0, c = 0) => features.add(mix(kind, a, b, c));
		const hashes = hashesOf(tokens);
		addWords(tokens, hashes, clusters, add);
		addShape(tokens, hashes, add);
		const own = signals[at]!;
		for (const [index, one] of own.entries()) {
			add(kinds.signal, one);
			for (let other = index + 1; other < own.length; other++) add(kinds.signals, one, own[other]);
		}
		for (const signal of expected) if (!own.includes(signal)) add(kinds.without, signal);
		for (const step of [-2, -1, 1, 2]) {
			const neighbour = signals[at + step];
			if (!neighbour) add(kinds.neighbour, step);
			else for (const signal of neighbour) add(kinds.neighbour, step, signal);
		}
		return {features: Int32Array.from(features), words: meaningful(tokens, clusters)};
	});
}

function hashesOf(tokens: readonly Token[]): Hashes {
	const words = Int32Array.from(tokens, token => hashOf(wordOf(token)));
	const parts = Int32Array.from(tokens, ({pos}) => hashOf(pos));
	return {
		words,
		lemmas: Int32Array.from(tokens, ({lemma}) => hashOf(lemma)),
		parts,
		bones: words.map((word, at) => (closedClasses.has(tokens[at]!.pos) ? word : parts[at]!)),
	};
}

function addWords(tokens: readonly Token[], hashes: Hashes, clusters: WordClusters, add: Add): void {
	const {words, lemmas, parts, bones} = hashes;
	for (const [at, token] of tokens.entries()) {
		const word = words[at]!;
		add(kinds.word, word);
		add(kinds.lemma, lemmas[at]!);
		if (at === 0) add(kinds.first, word);
		else {
			add(kinds.pair, words[at - 1]!, word);
			add(kinds.bones, bones[at - 1]!, bones[at]);
		}
		if (at === 1) add(kinds.opening, words[0]!, word);
		if (at > 1) add(kinds.threeBones, bones[at - 2]!, bones[at - 1], bones[at]);
		if (closedClasses.has(token.pos)) continue;
		const plain = wordOf(token);
		const fine = clusters.fine(plain) || clusters.fine(token.lemma);
		if (fine === 0) continue;
		const coarse = clusters.coarse(plain) || clusters.coarse(token.lemma);
		add(kinds.fine, fine);
		add(kinds.coarse, coarse);
		add(kinds.coarseAs, coarse, parts[at]);
	}
}

function addShape(tokens: readonly Token[], {words, lemmas, parts, bones}: Hashes, add: Add): void {
	const count = tokens.filter(({text}) => /[\p{L}\p{N}]/u.test(text)).length;
	for (const length of lengths) if (count > length) add(kinds.longer, length);
	const capitals = tokens.filter(({text}, at) => at > 0 && /^[A-Z]/.test(text)).length;
	add(kinds.capitals, Math.min(4, capitals));
	const verbFrom = (from: number, reach: number) => {
		for (let at = from; at < Math.min(tokens.length, from + reach); at++)
			if (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX') return at;
		return -1;
	};
	for (const [at, token] of tokens.entries()) {
		if (!/^(?:i|we)$/i.test(token.text)) continue;
		const verb = verbFrom(at + 1, 3);
		if (verb < 0) continue;
		add(kinds.ownVerb, words[verb]!);
		add(kinds.ownLemma, lemmas[verb]!);
	}
	const main = tokens.findIndex(({pos}) => pos === 'VERB');
	if (main >= 0) {
		add(kinds.verb, words[main]!);
		add(kinds.verbLemma, lemmas[main]!);
	}
	const subject = tokens.findIndex(({pos}) => nominals.has(pos));
	if (subject < 0) return;
	add(kinds.subject, words[subject]!);
	add(kinds.subjectPart, parts[subject]!);
	const verb = verbFrom(subject + 1, 5);
	if (verb < 0) return;
	add(kinds.subjectVerb, bones[subject]!, lemmas[verb]);
	add(kinds.partVerb, parts[subject]!, words[verb]);
}

function meaningful(tokens: readonly Token[], clusters: WordClusters): Int32Array {
	const found: number[] = [];
	for (const token of tokens) {
		const word = wordOf(token);
		const place = common.has(word) ? -1 : clusters.place(word);
		if (place >= 0) found.push(place);
	}
	return Int32Array.from(found);
}
