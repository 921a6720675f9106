import type {Span} from '../model/span.ts';
import type {NumberedText, SharedPassage} from './passages.ts';
import {whole} from './shingles.ts';

/** Words of a row by which articles are found that share a passage. */
const seedLength = 8;

/** In how many articles each of these rows stands. */
export type Holders = (seeds: Uint32Array) => readonly number[];

/** From so many articles on, what they have in common is a note that an outlet puts under everything, not something that one has from another. */
const fewestStanding = 5;

/** More passages than these are no note, nor is half of an article. */
const mostPassages = 2;
const mostShare = 0.5;

/** The rows of eight words by which an article is found, as numbers. One row in four is kept, chosen by its number: the same rows in every text. */
export function seedsIn({words, numbers}: NumberedText, within?: Span): Uint32Array {
	const seeds = new Set<number>();
	for (let at = 0; at + seedLength <= numbers.length; at++) {
		if (within && (words[at]!.start < within.start || words[at + seedLength - 1]!.end > within.end)) continue;
		const seed = whole(numbers, at, at + seedLength);
		if ((seed & 3) === 0) seeds.add(seed);
	}
	return Uint32Array.from(seeds);
}

/** Whether all that two articles share is a standing text: a passage or two, no large part of either, that many other articles have as well. */
export function isStandingText(
	passages: readonly SharedPassage[],
	text: NumberedText,
	share: number,
	holders: Holders,
): boolean {
	if (passages.length > mostPassages || share >= mostShare) return false;
	return passages.every(({first}) => {
		const held = holders(seedsIn(text, first));
		return held.length > 0 && held.filter(count => count >= fewestStanding).length >= held.length / 2;
	});
}
