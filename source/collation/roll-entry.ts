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

/** An entry as one row of numbers, and the places in it of the words and of what they weigh, which are still to be filled in. */
export function emptyEntry(
	count: number,
	{flags, day, core, length, weight}: Omit<RollEntry, 'words' | 'weights'>,
): {packed: Uint32Array} & Pick<RollEntry, 'words' | 'weights'> {
	const packed = new Uint32Array(head + count + Math.ceil(count / 4));
	packed[0] = flags;
	packed[1] = day;
	packed[2] = core;
	packed[3] = length;
	packed[4] = weight;
	packed[5] = count;
	return {packed, words: wordsIn(packed, count), weights: weightsIn(packed, count)};
}

const wordsIn = (packed: Uint32Array, count: number): Uint32Array => packed.subarray(head, head + count);

const weightsIn = (packed: Uint32Array, count: number): Uint8Array =>
	new Uint8Array(packed.buffer, packed.byteOffset + 4 * (head + count), count);

export function unpackEntry(packed: Uint32Array): RollEntry {
	const [flags, day, core, length, weight, count] = packed as unknown as [
		number,
		number,
		number,
		number,
		number,
		number,
	];
	return {flags, day, core, length, weight, words: wordsIn(packed, count), weights: weightsIn(packed, count)};
}

/** The shingles by which a quotation is found. */
export const shinglesOfEntry = (packed: Uint32Array): Uint32Array => shinglesOf(unpackEntry(packed).words);
