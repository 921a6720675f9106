import {joinedNumber, wordNumber} from './hashing.ts';
import {whole} from './shingles.ts';

/** A 52-bit number, never 0, for the first `length` of a row of words with what else tells two quotations apart: so many that of a million none meet by chance. */
export function wordingOf(words: Uint32Array, length: number, flags: number, day: number, speaker: string): number {
	const first = whole(words, 0, length);
	let second = joinedNumber(flags, day);
	for (let at = 0; at < length; at++) second = joinedNumber(words[at]!, second);
	if (speaker !== '') second = joinedNumber(second, wordNumber(speaker));
	return first * 2 ** 20 + (second >>> 12) + 1;
}
