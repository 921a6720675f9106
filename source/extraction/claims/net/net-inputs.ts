import {partsOfSpeech, type WordRow} from '../tagging/word-row.ts';
import type {NetInput} from './net-shape.ts';

/** The words that a net knows one by one, the most frequent ones; what the others mean is in their vectors alone. */
const frequent = 1000;
const endings = 1024;
const quotedKinds = 3;

/** What a net is told of a word beside its vector. */
export const wordInputs = (number: number) =>
	({
		part: {values: partsOfSpeech.length, word: {number, of: ({parts}, at) => parts[at]!}},
		look: {values: 16, word: {number, of: ({shapes}, at) => shapes[at]!}},
		ending: {
			values: endings,
			word: {number, of: ({suffixes}, at) => (suffixes[at]! ^ (suffixes[at]! >>> 15)) & (endings - 1)},
		},
		cluster: {values: 121, word: {number, of: ({coarse}, at) => coarse[at]!}},
		itself: {
			values: frequent + 1,
			word: {number, of: ({places}, at) => (places[at]! < frequent ? places[at]! + 1 : 0)},
		},
	}) as const satisfies Readonly<Record<string, NetInput>>;

/** What it is told of a token's place in its sentence and its article: in or outside of quotation marks, in a first sentence, in a headline. */
export const placeInputs: readonly NetInput[] = [{values: quotedKinds}, {values: 4}];

export function readPlace({quoted, opens, early}: WordRow, at: number, out: Uint16Array, base: number): void {
	out[base] = quoted[at]!;
	out[base + 1] = (opens ? 1 : 0) + (early ? 2 : 0);
}
