import {cueCandidates} from '../tagging/cue-candidates.ts';
import {readScene} from '../tagging/cue-features.ts';
import {tagCue} from '../tagging/cue-tagger.ts';
import type {TaggingModel} from '../tagging/model.ts';
import {logOdds} from '../tagging/tag-attributions.ts';
import {attributionsOf, type SeenRow} from './learn-cues.ts';

/** What the two taggers think of a candidate, and whether it is a cue. */
export interface Verdict {
	readonly second: number;
	readonly first: number;
	readonly right: boolean;
}

/** Verdicts on sentences that neither tagger learned from. */
export function verdictsOf(model: TaggingModel, rows: readonly SeenRow[]): Verdict[] {
	return rows.flatMap(({gold, likelihoods}) => {
		const candidates = cueCandidates(gold.row, likelihoods);
		if (candidates.length === 0) return [];
		const scene = readScene(gold.row, likelihoods, candidates);
		const right = attributionsOf(gold, candidates);
		return candidates.map(({likelihood}, index) => ({
			second: logOdds(tagCue(model, scene, index).likelihood),
			first: logOdds(likelihood),
			right: right.has(index),
		}));
	});
}

/** An attribution is taken from this likelihood up: with those that no candidate stands for missing, precision and recall of words meet here. */
const taken = 0.33;

/** Logistic regression of right on the two log odds, by Newton-free gradient descent: three numbers, a few thousand verdicts. */
export function learnAcceptance(verdicts: readonly Verdict[]): [number, number, number] {
	const weights: [number, number, number] = [0, 0.5, 0.5];
	for (let round = 0; round < 400; round++) {
		const gradient = [0, 0, 0];
		for (const {second, first, right} of verdicts) {
			const error = 1 / (1 + Math.exp(-(weights[0] + weights[1] * second + weights[2] * first))) - (right ? 1 : 0);
			gradient[0]! += error;
			gradient[1]! += error * second;
			gradient[2]! += error * first;
		}
		for (const [index, value] of gradient.entries())
			weights[index]! -= ([2, 0.4, 0.4][index]! * value) / verdicts.length;
	}
	weights[0] -= Math.log(taken / (1 - taken));
	return weights.map(weight => Math.round(weight * 1e4) / 1e4) as [number, number, number];
}
