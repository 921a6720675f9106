import {ChainSpace} from './chain.ts';
import {likelihoodsPerToken, type Likelihoods} from './cue-candidates.ts';
import {FeatureList} from './feature-list.ts';
import {addWeights} from './feature-table.ts';
import {flatFeatures} from './flat-features.ts';
import {flatClassCount, flatClasses, flatStates as states, tokenKinds} from './flat-tags.ts';
import type {TaggingModel} from './model.ts';
import {posterior} from './posterior.ts';
import type {WordRow} from './word-row.ts';

const space = new ChainSpace();
const features = new FeatureList();
const phases = new FeatureList();

/** For each token how likely it belongs to a source, a cue, a content, as the first tagger sees it. */
export function tagFlat(model: TaggingModel, row: WordRow): Likelihoods {
	const {length} = row;
	space.reserve(length * flatClasses.length);
	scoreTokens(model, row);
	posterior(model.flat, space, tokenKinds(row.shapes), length);
	return likelihoodsOf(space, length);
}

function scoreTokens(model: TaggingModel, row: WordRow): void {
	const {flatTable, phaseTable} = model;
	const classes = new Float64Array(flatClassCount);
	const ofStates = new Float64Array(flatClasses.length);
	flatFeatures(row, model.strengths, features, phases);
	for (let at = 0; at < row.length; at++) {
		classes.fill(0);
		ofStates.fill(0);
		addWeights(flatTable, features.features, features.offsets[at]!, features.offsets[at + 1]!, classes);
		addWeights(phaseTable, phases.features, phases.offsets[at]!, phases.offsets[at + 1]!, ofStates);
		for (let state = 0; state < flatClasses.length; state++)
			space.scores[at * flatClasses.length + state] =
				classes[flatClasses[state]!]! * flatTable.unit + ofStates[state]! * phaseTable.unit;
	}
}

/** From the likelihoods of states to the six numbers a token that the second tagger reads. */
function likelihoodsOf({forward}: ChainSpace, length: number): Likelihoods {
	const likelihoods = new Float64Array(length * likelihoodsPerToken);
	for (let at = 0; at < length; at++) {
		const base = at * flatClasses.length;
		const to = at * likelihoodsPerToken;
		likelihoods[to] = forward[base + states.sourceBeforeCue]! + forward[base + states.sourceAfterCue]!;
		likelihoods[to + 1] = forward[base + states.sourceBeforeCue + 1]! + forward[base + states.sourceAfterCue + 1]!;
		likelihoods[to + 2] = forward[base + states.cueBeforeContent]! + forward[base + states.cueAfterContent]!;
		likelihoods[to + 3] = forward[base + states.cueBeforeContent + 1]! + forward[base + states.cueAfterContent + 1]!;
		likelihoods[to + 4] = forward[base + states.contentBeforeCue]! + forward[base + states.contentAfterCue]!;
		likelihoods[to + 5] = forward[base + states.contentBeforeCue + 1]! + forward[base + states.contentAfterCue + 1]!;
	}
	return likelihoods;
}
