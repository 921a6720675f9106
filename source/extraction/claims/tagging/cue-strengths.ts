import type {WordRow} from './word-row.ts';

/** How often a lemma with a part of speech is the head of a cue, in steps: 0 never seen as one, 1 below 10%, 2 below 30%, 3 below 60%, 4. */
export type CueStrengths = ReadonlyMap<number, number>;

/** From this step on a word is taken for a likely cue. */
export const likelyCue = 3;

export const strengthKey = (lemma: number, part: number): number => (Math.imul(lemma, 31) + part) | 0;

export function strengthsOf(row: WordRow, strengths: CueStrengths): Uint8Array {
	const found = new Uint8Array(row.length);
	for (let index = 0; index < row.length; index++)
		found[index] = strengths.get(strengthKey(row.lemmas[index]!, row.parts[index]!)) ?? 0;
	return found;
}
