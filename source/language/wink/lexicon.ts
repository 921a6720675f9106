import type model from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json';

export type Model = typeof model;

/** One of the words that a contraction stands for: *ca* and *n’t*. */
export interface Expansion {
	readonly word: number;
	readonly normal: number;
	readonly lemma: number;
	readonly part: number;
}

/** Properties of a word, as wink-nlp packs them into its entry. */
type Property =
	| 'lexemeCID'
	| 'pos'
	| 'posHint'
	| 'lemma'
	| 'normal'
	| 'isBaseForm'
	| 'isSLemma'
	| 'isContraction'
	| 'isSpellingMapped';

/**
 * The words of wink-nlp's English model by number, with what it knows of them. wink-nlp itself keeps each new word that it meets, and may then read the next text
 * differently; here a word is in the lexicon or is not, so that an article reads the same whatever was read before it.
 */
export class Lexicon {
	readonly #words: readonly string[];
	/** The numbers of the words of each shelf, one shelf behind the other, and where each begins. */
	readonly #shelved: Int32Array;
	readonly #shelfStarts: Int32Array;
	/** Shelves that were asked for, by word: a text needs few of them, and to enter all words takes as long as to read ten articles. */
	readonly #shelves: (Map<string, number> | undefined)[] = [];
	readonly #entries: Uint32Array;
	readonly #expansions: Uint32Array;
	readonly #size: number;
	readonly #layout: Model['packing']['layout'];
	/** For each cluster a bit for each part of speech that its words can be. */
	readonly #clusters: Int32Array;
	readonly parts: readonly string[];
	readonly #partNumbers: Readonly<Record<string, number>>;

	constructor({packing, lexicon, xpansions, features, pos}: Model) {
		this.#words = features.lexeme.list;
		[this.#shelved, this.#shelfStarts] = shelve(this.#words);
		this.#entries = numbersOf(lexicon);
		this.#expansions = numbersOf(xpansions);
		this.#size = packing.size;
		this.#layout = packing.layout;
		this.parts = pos.list;
		this.#partNumbers = pos.hash;
		this.#clusters = Int32Array.from(features.posClusters.list, cluster =>
			cluster.split('_').reduce((bits, part) => bits | (1 << (pos.hash[part] ?? 0)), 0),
		);
	}

	/** How many words there are. */
	get size(): number {
		return this.#words.length;
	}

	/** The number of a word; -1 if the lexicon does not have it. */
	find(word: string): number {
		if (word === '') return -1;
		const shelf = shelfOf(word);
		return (this.#shelves[shelf] ??= this.#open(shelf)).get(word) ?? -1;
	}

	#open(shelf: number): Map<string, number> {
		const words = new Map<string, number>();
		for (let at = this.#shelfStarts[shelf]!; at < this.#shelfStarts[shelf + 1]!; at++)
			words.set(this.#words[this.#shelved[at]!]!, this.#shelved[at]!);
		return words;
	}

	word(number: number): string {
		return this.#words[number]!;
	}

	/** The words that a contraction stands for; none for any other word. */
	expansionsOf(number: number): readonly Expansion[] {
		if (this.#property(number, 'isContraction') === 0) return [];
		const pointer = this.#property(number, 'lemma');
		const first = pointer & 0x3fff;
		const count = (pointer >>> 14) & 0x1f;
		const found: Expansion[] = [];
		for (let at = first; at < first + count; at += 4) {
			const [word, normal, lemma, part] = this.#expansions.subarray(at, at + 4);
			found.push({word: word!, normal: normal!, lemma: lemma!, part: part!});
		}
		return found;
	}

	/** The word in the usual spelling; itself for most. */
	spelling(number: number): number {
		return this.#property(number, 'isSpellingMapped') === 0 ? number : this.#property(number, 'lemma');
	}

	/** The word in lower case and the usual spelling. */
	normal(number: number): number {
		return this.#property(number, 'isSpellingMapped') === 0
			? number + this.#property(number, 'normal')
			: this.#property(number, 'lemma');
	}

	/** The part of speech that the word has most often. */
	part(number: number): number {
		return this.#property(number, 'pos');
	}

	/** Stands for some words themselves in the rules: *that*, *to*. 0 for most. */
	hint(number: number): number {
		return this.#property(number, 'posHint');
	}

	/** A bit for each part of speech that the word can be. */
	possibleParts(number: number): number {
		return this.#clusters[this.#property(number, 'lexemeCID')]!;
	}

	/** The only lemma of the word; -1 if its part of speech decides. */
	onlyLemma(number: number): number {
		return this.#property(number, 'isSLemma') === 1 ? this.#property(number, 'lemma') : -1;
	}

	/** Whether the word is the base form of something that can be `part`. */
	isBase(word: string, part: string): boolean {
		const number = this.find(word);
		if (number < 0 || this.#property(number, 'isContraction') === 1 || this.#property(number, 'isBaseForm') === 0)
			return false;
		return (this.possibleParts(number) & (1 << this.#partNumbers[part]!)) !== 0;
	}

	#property(number: number, property: Property): number {
		const [place, mask, shift] = this.#layout[property]!;
		return (this.#entries[number * this.#size + place!]! & mask!) >>> shift!;
	}
}

const shelves = 2048;

/** By the first three letters, the last and the length. */
function shelfOf(word: string): number {
	const {length} = word;
	let hash = length;
	for (let at = 0; at < length && at < 3; at++) hash = hash * 31 + word.charCodeAt(at);
	return (hash * 31 + word.charCodeAt(length - 1)) % shelves;
}

function shelve(words: readonly string[]): [shelved: Int32Array, starts: Int32Array] {
	const of = new Int32Array(words.length);
	const starts = new Int32Array(shelves + 1);
	for (let number = 0; number < words.length; number++) starts[(of[number] = shelfOf(words[number]!)) + 1]!++;
	for (let shelf = 0; shelf < shelves; shelf++) starts[shelf + 1]! += starts[shelf]!;
	const shelved = new Int32Array(words.length);
	const next = starts.slice();
	for (let number = 0; number < words.length; number++) shelved[next[of[number]!]!++] = number;
	return [shelved, starts];
}

function numbersOf(base64: string): Uint32Array {
	const bytes = Buffer.from(base64, 'base64');
	return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
