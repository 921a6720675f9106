import {int16At, int32At, reserve, type Address} from '../../kernel/kernel.ts';
import type {WordRow} from './word-row.ts';

/** How many words are kept. Beyond, all are forgotten before the next row. */
const kept = 1 << 15;
/** Places for them; some stay free, so that a word is soon found. */
const slots = 1 << 16;

/**
 * What a model thinks of single words, worked out once a word and kept in the kernel's memory: most words of an article are those of the one before. The same
 * word has the same numbers whatever was read before it.
 */
export class WordScores {
	/** Numbers of 16 bits a word. */
	readonly size: number;
	readonly #scores: Int16Array;
	readonly #keys = new Int32Array(slots * 2);
	readonly #looks = new Int16Array(slots).fill(-1);
	readonly #numbers = new Uint16Array(slots);
	#count = 0;
	#places = int32At(0, 0);
	#read: WordRow | undefined;
	readonly #work: (row: WordRow, at: number, scores: Int16Array, base: number) => void;

	/** `work` adds the numbers of a word from `base` on; it is asked for -1 and for the row's length as well, the places before and behind the row. */
	constructor(size: number, work: (row: WordRow, at: number, scores: Int16Array, base: number) => void) {
		this.size = size;
		this.#scores = int16At(reserve((kept + 2) * size * 2), (kept + 2) * size);
		this.#work = work;
	}

	/**
	 * Where the addresses stand of the numbers of each token of a row; before the first and behind the last are those of the places outside. They hold until the
	 * next row.
	 */
	placesOf(row: WordRow, margin: number): Address {
		if (row === this.#read) return this.#places.byteOffset;
		const {length} = row;
		if (this.#places.length < length + 2 * margin)
			this.#places = int32At(reserve((length + margin) * 8), (length + margin) * 2);
		if (this.#count === 0) {
			this.#work(row, -1, this.#scores, 0);
			this.#work(row, length, this.#scores, this.size);
			this.#count = 2;
		} else if (this.#count + length > kept) this.#forget();
		const places = this.#places;
		const {byteOffset} = this.#scores;
		for (let at = 0; at < margin; at++) {
			places[at] = byteOffset;
			places[length + margin + at] = byteOffset + this.size * 2;
		}
		for (let at = 0; at < length; at++) places[margin + at] = byteOffset + this.#numberOf(row, at) * this.size * 2;
		this.#read = row;
		return places.byteOffset;
	}

	/** Where the numbers of one token of a row stand; they hold until the next call. */
	placeOf(row: WordRow, at: number): Address {
		if (this.#count + 1 > kept) this.#forget();
		return this.#scores.byteOffset + this.#numberOf(row, at) * this.size * 2;
	}

	#forget(): void {
		this.#looks.fill(-1);
		this.#scores.fill(0, 2 * this.size);
		this.#count = 2;
	}

	#numberOf(row: WordRow, at: number): number {
		const word = row.words[at]!;
		const lemma = row.lemmas[at]!;
		const look = row.parts[at]! * 16 + row.shapes[at]!;
		let slot = (word ^ (word >>> 15) ^ (lemma >>> 3) ^ (look << 4)) & (slots - 1);
		for (; this.#looks[slot] !== -1; slot = (slot + 1) & (slots - 1))
			if (this.#keys[slot * 2] === word && this.#keys[slot * 2 + 1] === lemma && this.#looks[slot] === look)
				return this.#numbers[slot]!;
		this.#keys[slot * 2] = word;
		this.#keys[slot * 2 + 1] = lemma;
		this.#looks[slot] = look;
		this.#numbers[slot] = this.#count;
		this.#work(row, at, this.#scores, this.#count * this.size);
		return this.#count++;
	}
}
