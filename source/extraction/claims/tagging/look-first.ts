import {firstShape, firstView} from '../net/first-net.ts';
import {likelihoodsPerToken, type Likelihoods} from './cue-candidates.ts';
import {tagFlat} from './flat-tagger.ts';
import type {TaggingModel} from './model.ts';
import type {WordRow} from './word-row.ts';

/**
 * For each token how likely it belongs to a source, a cue, a content, as the first tagger and the net see it together: the geometric mean of what
 * they think (a product of experts, Hinton 2002). They err in different places: one knows orders and single words, the other meanings.
 */
export function lookFirst(model: TaggingModel, row: WordRow): Likelihoods {
	const likelihoods = tagFlat(model, row);
	const seen = model.net.read(firstView(row));
	for (let at = 0; at < row.length; at++) {
		const base = at * likelihoodsPerToken;
		let left = 1;
		let sum = 0;
		for (let kind = 0; kind < likelihoodsPerToken; kind++) {
			const likelihood = likelihoods[base + kind]!;
			left -= likelihood;
			sum += likelihoods[base + kind] = Math.sqrt(likelihood * seen[at * firstShape.classes + kind + 1]!);
		}
		sum += Math.sqrt(Math.max(0, left) * seen[at * firstShape.classes]!);
		for (let kind = 0; kind < likelihoodsPerToken; kind++) likelihoods[base + kind]! /= sum;
	}
	return likelihoods;
}
