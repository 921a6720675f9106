import {shinglesOf} from './shingles.ts';

/** What a roll knows of a quotation but for its speakers, so that it can be kept. Numbers of words are the same in every run. */
export interface RollEntry {
	readonly flags: number;
	readonly day: number;
	readonly core: number;
	readonly length: number;
	/** In the roll's unit. */
	readonly weight: number;
	readonly words: Uint32Array;
	/** Of each word, as whole hundredths. */
	readonly weights: Uint8Array;
}

/** Numbers before the words. */
const head = 6;

/** An entry as one row of numbers. */
export function packEntry({flags, day, core, length, weight, words, weights}: RollEntry): Uint32Array {
	const packed = new Uint32Array(head + words.length + Math.ceil(words.length / 4));
	packed.set([flags, day, core, length, weight, words.length]);
	packed.set(words, head);
	new Uint8Array(packed.buffer, 4 * (head + words.length)).set(weights);
	return packed;
}

export function unpackEntry(packed: Uint32Array): RollEntry {
	const [flags, day, core, length, weight, count] = packed as unknown as [
		number,
		number,
		number,
		number,
		number,
		number,
	];
	const words = packed.subarray(head, head + count);
	const weights = new Uint8Array(packed.buffer, packed.byteOffset + 4 * (head + count), count);
	return {flags, day, core, length, weight, words, weights};
}

/** The shingles by which a quotation is found. */
export const shinglesOfEntry = (packed: Uint32Array): Uint32Array => shinglesOf(unpackEntry(packed).words);
