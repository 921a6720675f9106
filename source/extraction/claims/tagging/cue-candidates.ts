import {parts} from './counts.ts';
import type {WordRow} from './word-row.ts';

/** For each token how likely it begins or goes on with a source, a cue, a content: six numbers a token, as the first tagger sees them. */
export type Likelihoods = Float64Array;
export const likelihoodsPerToken = 6;

/** A word that may be the head of a cue. */
export interface CueCandidate {
	readonly head: number;
	/** How likely the first tagger thinks it belongs to a cue. */
	readonly likelihood: number;
}

/** Below this a token is not looked at as a cue: lower, runs grow together and the wrong heads are taken. */
const usualFloor = 0.24;

/** Runs of tokens that may be cues, each with its head: its last verb, else its last noun or adjective, else its likeliest token. */
export function cueCandidates(
	{length, parts: ofSpeech}: WordRow,
	likelihoods: Likelihoods,
	floor = usualFloor,
): readonly CueCandidate[] {
	const isCue = (at: number) => likelihoods[at * 6 + 2]! + likelihoods[at * 6 + 3]!;
	const candidates: CueCandidate[] = [];
	for (let at = 0; at < length;) {
		if (isCue(at) < floor) {
			at++;
			continue;
		}
		let end = at;
		let most = 0;
		while (end < length && isCue(end) >= floor && (end === at || likelihoods[end * 6 + 2]! < 0.5)) {
			most = Math.max(most, isCue(end));
			end++;
		}
		const lastOf = (...kinds: readonly number[]) => {
			for (let one = end - 1; one >= at; one--)
				if (kinds.includes(ofSpeech[one]!) && isCue(one) >= 0.4 * most) return one;
			return -1;
		};
		let head = lastOf(parts.verb);
		if (head < 0) head = lastOf(parts.noun, parts.adjective);
		for (let one = at; head < 0; one++) if (isCue(one) === most) head = one;
		candidates.push({head, likelihood: most});
		at = end;
	}
	return candidates;
}
