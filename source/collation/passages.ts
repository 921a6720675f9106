import type {Span} from '../model/span.ts';
import {whole} from './shingles.ts';
import {readWords, type Word} from './words.ts';

/** A stretch that two texts share word for word; offsets are in the text of each. */
export interface SharedPassage {
	readonly first: Span;
	readonly second: Span;
	readonly words: number;
}

/** Words in a row that two writers do not find by chance. */
export const fewestInPassage = 8;

/** Words of other texture that do not end a passage: a changed name, a dropped *also*. */
const bridged = 3;

/** The words of a text as numbers, with their places. */
export interface NumberedText {
	readonly words: readonly Word[];
	readonly numbers: readonly number[];
}

export function numberText(text: string): NumberedText {
	const {words} = readWords(text);
	return {words, numbers: words.map(({number}) => number)};
}

interface Run {
	readonly first: Span;
	readonly second: Span;
	readonly words: number;
}

/** Words of the rows that passages are found by. */
const seed = 5;

/**
 * The passages that two texts share, wherever they stand, in the order of the first. Rows of five words found in both are extended as far as they go; passages
 * with up to three changed words between them are one. Linear in the length of the texts (a difference by edit distance takes 600 ms for two articles that share little).
 */
export function sharedPassages(first: NumberedText, second: NumberedText): SharedPassage[] {
	const places = new Map<number, number>();
	for (let at = first.numbers.length - seed; at >= 0; at--) places.set(whole(first.numbers, at, at + seed), at);
	const runs: Run[] = [];
	for (let at = 0; at + seed <= second.numbers.length;) {
		const place = places.get(whole(second.numbers, at, at + seed));
		const run = place === undefined ? null : extended(first.numbers, second.numbers, place, at);
		if (run) runs.push(run);
		at = run ? run.second.end : at + 1;
	}
	return bridge(runs.sort((a, b) => a.first.start - b.first.start || a.second.start - b.second.start))
		.filter(({words}) => words >= fewestInPassage)
		.map(({first: ours, second: theirs, words}) => ({
			first: {start: first.words[ours.start]!.start, end: first.words[ours.end - 1]!.end},
			second: {start: second.words[theirs.start]!.start, end: second.words[theirs.end - 1]!.end},
			words,
		}));
}

function extended(first: readonly number[], second: readonly number[], at: number, other: number): Run | null {
	let words = 0;
	while (at + words < first.length && first[at + words] === second[other + words]) words++;
	if (words < seed) return null;
	return {first: {start: at, end: at + words}, second: {start: other, end: other + words}, words};
}

/** Neighbouring runs as one; a place of the first text that two runs claim stays with the earlier. */
function bridge(runs: readonly Run[]): Run[] {
	const joined: Run[] = [];
	for (const run of runs) {
		const last = joined.at(-1);
		if (last && run.first.end <= last.first.end) continue;
		const gap = last ? run.first.start - last.first.end : Infinity;
		const otherGap = last ? run.second.start - last.second.end : Infinity;
		if (last && gap >= 0 && gap <= bridged && otherGap >= 0 && otherGap <= bridged) {
			joined[joined.length - 1] = {
				first: {start: last.first.start, end: run.first.end},
				second: {start: last.second.start, end: run.second.end},
				words: last.words + run.words,
			};
		} else joined.push(run);
	}
	return joined;
}
