import {blend} from './hash.ts';
import type {WordRow} from './word-row.ts';

/**
 * How often a lemma with a part of speech is the head of a cue, as one number: in its lowest three bits the step (0 never seen as one, 1 below 10%, 2
 * below 30%, 3 below 60%, 4), then in five bits the share in 31 parts, then how often it was seen as one, in powers of two.
 */
export type CueStrengths = Pick<ReadonlyMap<number, number>, 'get'>;

/** From this step on a word is taken for a likely cue. */
export const likelyCue = 3;

export const strengthKey = (lemma: number, part: number): number => (Math.imul(lemma, 31) + part) | 0;

/** The same is counted of a cue with the word behind it, of all words of its cluster, and of a word as the last one of a source. */
export const strengthWithNext = (lemma: number, next: number): number => blend(901, lemma, next);
export const strengthOfCluster = (fine: number, part: number): number => blend(902, fine, part);
export const strengthAsSource = (lemma: number, part: number): number => blend(903, lemma, part);

export function packStrength(share: number, times: number): number {
	const step = share < 0.1 ? 1 : share < 0.3 ? 2 : share < 0.6 ? 3 : 4;
	return step + Math.round(Math.min(1, Math.max(0, share)) * 31) * 8 + Math.min(15, Math.floor(Math.log2(times))) * 256;
}

export const stepOf = (strength: number): number => strength & 7;
export const shareOf = (strength: number): number => (strength >> 3) & 31;
export const timesOf = (strength: number): number => strength >> 8;

export const strengthAt = ({lemmas, parts}: WordRow, at: number, strengths: CueStrengths): number =>
	strengths.get(strengthKey(lemmas[at]!, parts[at]!)) ?? 0;

/** Whether a sentence has words outside quotation marks that may be cues; without them nothing is looked for: one sentence in four, and one cue in thirty. */
export function mayReport(row: WordRow, strengths: CueStrengths): boolean {
	let sum = 0;
	for (let at = 0; at < row.length; at++) {
		if (row.quoted[at] === 1) continue;
		sum += shareOf(strengthAt(row, at, strengths));
		if (sum >= leastShares) return true;
	}
	return false;
}

/** About a tenth of a sure cue, in parts of 31. */
const leastShares = 3;
