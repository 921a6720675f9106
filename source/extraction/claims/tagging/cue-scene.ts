import {countUp, parts, readSkeleton} from './counts.ts';
import {likelihoodsPerToken, type CueCandidate, type Likelihoods} from './cue-candidates.ts';
import {hashOf} from './hash.ts';
import {margin as m, padded} from './padded.ts';
import {shapes, type WordRow} from './word-row.ts';

/** What is the same for all cues of a sentence, worked out once. */
export interface CueScene {
	readonly row: WordRow;
	readonly likelihoods: Likelihoods;
	readonly candidates: readonly CueCandidate[];
	readonly columns: {
		readonly words: Int32Array;
		readonly ofSpeech: Int32Array;
		readonly looks: Int32Array;
		readonly bones: Int32Array;
	};
	readonly verbs: Int32Array;
	readonly breaks: Int32Array;
	readonly subordinators: Int32Array;
	readonly quotationMarks: Int32Array;
	readonly relatives: Int32Array;
	readonly brackets: Int32Array;
	/** What the first taggers think of each token, and of each as a beginning: three likelihoods in six steps each, as one number below `viewKinds`. */
	readonly views: Int32Array;
	readonly beginnings: Int32Array;
}

const relativeWords = new Set(['who', 'which', 'whose'].map(hashOf));

export function readScene(row: WordRow, likelihoods: Likelihoods, candidates: readonly CueCandidate[]): CueScene {
	const {length, parts: ofSpeech, shapes: looks} = row;
	const bones = padded(new Int32Array(length), -1, -2);
	readSkeleton(row, bones, m);
	const views = padded(new Int32Array(length), -1, -1);
	const beginnings = new Int32Array(length);
	for (let at = 0; at < length; at++) {
		const base = at * likelihoodsPerToken;
		const source = likelihoods[base]!;
		const cue = likelihoods[base + 2]!;
		const content = likelihoods[base + 4]!;
		views[m + at] =
			likelihoodStep(source + likelihoods[base + 1]!) * 36 +
			likelihoodStep(cue + likelihoods[base + 3]!) * 6 +
			likelihoodStep(content + likelihoods[base + 5]!);
		beginnings[at] = likelihoodStep(source) * 36 + likelihoodStep(cue) * 6 + likelihoodStep(content);
	}
	return {
		row,
		likelihoods,
		candidates,
		columns: {
			words: padded(row.words, -1, -2),
			ofSpeech: padded(ofSpeech, 30, 31),
			looks: padded(looks, 30, 31),
			bones,
		},
		verbs: countUp(length, at => (ofSpeech[at] === parts.verb || ofSpeech[at] === parts.auxiliary ? 1 : 0)),
		breaks: countUp(length, at =>
			looks[at] === shapes.comma || looks[at] === shapes.semicolon || looks[at] === shapes.dash ? 1 : 0,
		),
		subordinators: countUp(length, at =>
			ofSpeech[at] === parts.subordinator || ofSpeech[at] === parts.conjunction ? 1 : 0,
		),
		quotationMarks: countUp(length, at => (looks[at] === shapes.quotationMark ? 1 : 0)),
		relatives: countUp(length, at => (relativeWords.has(row.words[at]!) ? 1 : 0)),
		brackets: countUp(length, at => (looks[at] === shapes.opening || looks[at] === shapes.closing ? 1 : 0)),
		views,
		beginnings,
	};
}

const likelihoodStep = (value: number): number =>
	value < 0.0235 ? 0 : value < 0.149 ? 1 : value < 0.4 ? 2 : value < 0.706 ? 3 : value < 0.941 ? 4 : 5;

/** The stretch of the sentence that is looked at around a cue. */
export const windowOf = ({length}: WordRow, head: number) => ({
	from: Math.max(0, head - 60),
	to: Math.min(length, head + 70),
});
export const longestWindow = 130;

export const viewKinds = 216;
