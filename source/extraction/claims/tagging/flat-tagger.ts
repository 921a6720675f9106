import {ChainSpace} from './chain.ts';
import {likelihoodsPerToken, type Likelihoods} from './cue-candidates.ts';
import {FeatureList} from './feature-list.ts';
import {addWeights, type WeightTable} from './weight-table.ts';
import {FlatColumns} from './flat-columns.ts';
import {flatWordFeatures, Questions, reach} from './flat-features.ts';
import {flatTemplates, phaseTemplates} from './flat-templates.ts';
import {flatClassCount, flatClasses, flatStates as states, tokenKinds} from './flat-tags.ts';
import type {TaggingModel} from './model.ts';
import {posterior} from './posterior.ts';
import type {WordRow} from './word-row.ts';
import {WordScores} from './word-scores.ts';

const space = new ChainSpace();
const columns = new FlatColumns();
const questions = new Questions(flatTemplates, columns);
const phaseQuestions = new Questions(phaseTemplates, columns);
const features = new FeatureList();
const classes = new Float64Array(flatClassCount);
let ofClasses = new Int32Array(0);
let ofStates = new Int32Array(0);

/** For each token how likely it belongs to a source, a cue, a content, as the first tagger sees it. */
export function tagFlat(model: TaggingModel, row: WordRow): Likelihoods {
	const {length} = row;
	space.reserve(length * flatClasses.length);
	scoreTokens(model, row);
	posterior(model.flat, space, tokenKinds(row.shapes), length);
	return likelihoodsOf(space, length);
}

/** Numbers a word: for each place that it may stand in from the token that is judged, one a class but the first. */
const perOffset = flatClassCount - 1;
const perWord = (2 * reach + 1) * perOffset;

const known = new WeakMap<WeightTable, WordScores>();
function wordScoresOf(table: WeightTable): WordScores {
	let found = known.get(table);
	if (!found) {
		found = new WordScores(perWord, (row, at, scores, base) => {
			for (let offset = -reach; offset <= reach; offset++) {
				if (offset === 0 && (at < 0 || at >= row.length)) continue;
				features.clear();
				flatWordFeatures(row, at, offset, features);
				classes.fill(0);
				addWeights(table, features.features, 0, features.count, classes);
				for (let one = 1; one < flatClassCount; one++)
					scores[base + (offset + reach) * perOffset + one - 1] = classes[one]!;
			}
		});
		known.set(table, found);
	}
	return found;
}

function scoreTokens(model: TaggingModel, row: WordRow): void {
	const {flatTable, phaseTable} = model;
	const {length} = row;
	const states = flatClasses.length;
	reserve(length);
	columns.read(row, model.strengths);
	addWords(flatTable, row);
	questions.score(flatTable, length, ofClasses);
	phaseQuestions.score(phaseTable, length, ofStates);
	for (let at = 0; at < length; at++)
		for (let state = 0; state < states; state++)
			space.scores[at * states + state] =
				ofClasses[at * flatClassCount + flatClasses[state]!]! * flatTable.unit +
				ofStates[at * states + state]! * phaseTable.unit;
}

/** A table adds by threes, so that it may write nought behind the last token. */
const slack = 3;

function reserve(length: number): void {
	if (ofStates.length < length * flatClasses.length + slack) {
		ofClasses = new Int32Array(length * 2 * flatClassCount + slack);
		ofStates = new Int32Array(length * 2 * flatClasses.length + slack);
	}
	ofClasses.fill(0, 0, length * flatClassCount + slack);
	ofStates.fill(0, 0, length * flatClasses.length + slack);
}

function addWords(table: WeightTable, row: WordRow): void {
	const ofWords = wordScoresOf(table);
	const places = ofWords.placesOf(row, reach);
	const {scores} = ofWords;
	for (let at = 0; at < row.length; at++) {
		const to = at * flatClassCount;
		for (let offset = 0; offset <= 2 * reach; offset++) {
			const base = places[at + offset]! + offset * perOffset - 1;
			for (let one = 1; one < flatClassCount; one++) ofClasses[to + one]! += scores[base + one]!;
		}
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
