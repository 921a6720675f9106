/** What is known of all words of the lexicon. */
export interface LexiconHead {
	/** Numbers an entry. */
	readonly size: number;
	/** For each property its number in the entry, its mask and its shift. */
	readonly layout: Readonly<Record<string, readonly number[]>>;
	readonly parts: readonly string[];
	readonly partNumbers: Readonly<Record<string, number>>;
	/** For each cluster a bit for each part of speech that its words can be. */
	readonly clusters: readonly number[];
	/** Words with characters beyond Latin-1, by number. */
	readonly odd: Readonly<Record<number, string>>;
}

/** The lexicon as it lies in the packed model. */
export interface LexiconTables {
	readonly head: LexiconHead;
	/** The other words in Latin-1, one behind the other, and where each begins. */
	readonly text: Uint8Array;
	readonly starts: Int32Array;
	/** Numbers of words by `wordHash`, open addressing; -1 is free. A power of two long. */
	readonly slots: Int32Array;
	readonly entries: Int32Array;
	readonly expansions: Int32Array;
}

/** FNV-1a over UTF-16 code units, its high bits folded in. */
export function wordHash(word: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	return hash ^ (hash >>> 15);
}

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
	readonly #tables: LexiconTables;
	readonly #text: Buffer;
	readonly #layout: LexiconHead['layout'];
	readonly #clusters: Int32Array;
	readonly parts: readonly string[];
	/** How many words there are. */
	readonly size: number;

	constructor(tables: LexiconTables) {
		const {head, text, starts} = tables;
		this.#tables = tables;
		this.#text = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
		this.#layout = head.layout;
		this.#clusters = Int32Array.from(head.clusters);
		this.parts = head.parts;
		this.size = starts.length - 1;
	}

	/** The number of a word; -1 if the lexicon does not have it. */
	find(word: string): number {
		if (word === '') return -1;
		const {slots} = this.#tables;
		const mask = slots.length - 1;
		for (let slot = wordHash(word) & mask; slots[slot] !== -1; slot = (slot + 1) & mask)
			if (this.#is(slots[slot]!, word)) return slots[slot]!;
		return -1;
	}

	#is(number: number, word: string): boolean {
		const {starts, text, head} = this.#tables;
		const start = starts[number]!;
		const length = starts[number + 1]! - start;
		if (length === 0) return head.odd[number] === word;
		if (length !== word.length) return false;
		for (let at = 0; at < length; at++) if (text[start + at] !== word.charCodeAt(at)) return false;
		return true;
	}

	word(number: number): string {
		const {starts, head} = this.#tables;
		return head.odd[number] ?? this.#text.toString('latin1', starts[number], starts[number + 1]);
	}

	/** The words that a contraction stands for; none for any other word. */
	expansionsOf(number: number): readonly Expansion[] {
		if (this.#property(number, 'isContraction') === 0) return [];
		const pointer = this.#property(number, 'lemma');
		const first = pointer & 0x3fff;
		const count = (pointer >>> 14) & 0x1f;
		const found: Expansion[] = [];
		for (let at = first; at < first + count; at += 4) {
			const [word, normal, lemma, part] = this.#tables.expansions.subarray(at, at + 4);
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
		return (this.possibleParts(number) & (1 << this.#tables.head.partNumbers[part]!)) !== 0;
	}

	#property(number: number, property: Property): number {
		const [place, mask, shift] = this.#layout[property]!;
		const {entries, head} = this.#tables;
		return (entries[number * head.size + place!]! & mask!) >>> shift!;
	}
}
