import {joinedNumber, wordNumber} from './hashing.ts';
import {whole} from './shingles.ts';

/** A 52-bit number, never 0, for a row of words with what else tells two quotations apart: so many that of a million none meet by chance. */
export function wordingOf(words: Uint32Array, flags: number, day: number, speaker: string): number {
	const first = whole(words, 0, words.length);
	let second = joinedNumber(flags, day);
	for (const word of words) second = joinedNumber(word, second);
	if (speaker !== '') second = joinedNumber(second, wordNumber(speaker));
	return first * 2 ** 20 + (second >>> 12) + 1;
}
