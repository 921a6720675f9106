import type {WordRow} from './word-row.ts';

/** How many words are kept. Beyond, a word takes the place of another one. */
const kept = 1 << 12;

/**
 * What a model thinks of single words, worked out once a word and kept: most words of an article are those of the one before. The same word has the same
 * numbers whatever was read before it.
 */
export class WordScores {
	/** `size` numbers a word. */
	readonly scores: Int16Array;
	readonly size: number;
	readonly #keys = new Int32Array(kept * 2);
	readonly #looks = new Int16Array(kept).fill(-1);
	#knowsOutside = false;
	readonly #work: (row: WordRow, at: number, scores: Int16Array, base: number) => void;

	/** `work` writes the numbers of a word from `base` on; it is asked for -1 and for the row's length as well, the places before and behind the row. */
	constructor(size: number, work: (row: WordRow, at: number, scores: Int16Array, base: number) => void) {
		this.size = size;
		this.scores = new Int16Array((kept + 2) * size);
		this.#work = work;
	}

	/** Where the numbers of each token of a row begin; before the first and behind the last stand those of the places outside. */
	placesOf(row: WordRow, margin: number): Int32Array {
		const {length} = row;
		const places = new Int32Array(length + 2 * margin);
		places.fill(kept * this.size, 0, margin);
		places.fill((kept + 1) * this.size, length + margin);
		if (!this.#knowsOutside) {
			this.#work(row, -1, this.scores, kept * this.size);
			this.#work(row, length, this.scores, (kept + 1) * this.size);
			this.#knowsOutside = true;
		}
		for (let at = 0; at < length; at++) places[margin + at] = this.#placeOf(row, at);
		return places;
	}

	#placeOf(row: WordRow, at: number): number {
		const word = row.words[at]!;
		const lemma = row.lemmas[at]!;
		const look = row.parts[at]! * 16 + row.shapes[at]!;
		const slot = (word ^ (word >>> 15) ^ (lemma >>> 3) ^ (look << 4)) & (kept - 1);
		const base = slot * this.size;
		if (this.#keys[slot * 2] === word && this.#keys[slot * 2 + 1] === lemma && this.#looks[slot] === look) return base;
		this.#keys[slot * 2] = word;
		this.#keys[slot * 2 + 1] = lemma;
		this.#looks[slot] = look;
		this.#work(row, at, this.scores, base);
		return base;
	}
}
