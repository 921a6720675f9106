import {bytesAt, float64At, kernel, reserve} from '../../kernel/kernel.ts';
import {likelihoodsPerToken, type Likelihoods} from './cue-candidates.ts';
import {FeatureList} from './feature-list.ts';
import {FlatColumns} from './flat-columns.ts';
import {flatWordFeatures, Questions, reach} from './flat-features.ts';
import {flatTemplates, phaseTemplates} from './flat-templates.ts';
import {flatClasses, flatStates as states, tokenKinds} from './flat-tags.ts';
import {KeptChain} from './kept-chain.ts';
import type {TaggingModel} from './model.ts';
import {addWeights, type WeightTable} from './weight-table.ts';
import type {WordRow} from './word-row.ts';
import {WordScores} from './word-scores.ts';

const columns = new FlatColumns();
const questions = new Questions(flatTemplates, columns);
const phaseQuestions = new Questions(phaseTemplates, columns);
const features = new FeatureList();

const stateCount = flatClasses.length;
/** What the kernel writes of each token: sums of its classes and of its states without the first ones, then likelihoods. */
const classSums = 8;
const stateSums = 16;
let room = 0;
let ofClasses = 0;
let ofStates = 0;
let scores = 0;
let backward = 0;
let kinds = bytesAt(0, 0);
let forward = float64At(0, 0);

function makeRoom(length: number): void {
	if (length <= room) return;
	room = Math.max(512, length * 2);
	// The kernel goes by fours.
	ofClasses = reserve((room + 4) * classSums * 2);
	ofStates = reserve((room + 4) * stateSums * 2);
	scores = reserve(room * stateCount * 8);
	backward = reserve(room * stateCount * 8);
	forward = float64At(reserve(room * stateCount * 8), room * stateCount);
	kinds = bytesAt(reserve(room), room);
}

/** For each token how likely it belongs to a source, a cue, a content, as the first tagger sees it. */
export function tagFlat(model: TaggingModel, row: WordRow): Likelihoods {
	const {flatTable, phaseTable} = model;
	const {length} = row;
	const {words, chain, classWorths, stateWorths} = keptOf(model);
	makeRoom(length);
	columns.read(row, model.strengths);
	kinds.set(tokenKinds(row.shapes));
	kernel.scoreRows(
		questions.address,
		questions.count,
		length,
		flatTable.slots,
		flatTable.mask,
		words.placesOf(row, reach),
		2 * reach + 1,
		ofClasses,
	);
	kernel.scoreWideRows(
		phaseQuestions.address,
		phaseQuestions.count,
		length,
		phaseTable.slots,
		phaseTable.mask,
		ofStates,
	);
	kernel.likelihoods(
		length,
		stateCount,
		kinds.byteOffset,
		classes.byteOffset,
		ofClasses,
		classWorths,
		ofStates,
		stateWorths,
		mostUnits,
		chain.starts,
		chain.steps,
		...chain.byTarget,
		...chain.byOrigin,
		scores,
		forward.byteOffset,
		backward,
	);
	return likelihoodsOf(length);
}

const classes = bytesAt(reserve(stateCount), stateCount);
classes.set(flatClasses);

/** What is worked out of a model once. */
interface Kept {
	readonly words: WordScores;
	readonly chain: KeptChain;
	/** What sums are worth as factors. */
	readonly classWorths: number;
	readonly stateWorths: number;
}

const known = new WeakMap<TaggingModel, Kept>();

function keptOf(model: TaggingModel): Kept {
	let kept = known.get(model);
	if (!kept) {
		kept = {
			words: wordScoresOf(model.flatTable),
			chain: new KeptChain(model.flat, Math.exp),
			classWorths: worthsOf(model.flatTable),
			stateWorths: worthsOf(model.phaseTable),
		};
		known.set(model, kept);
	}
	return kept;
}

/** No token's features come to more units than this. */
const mostUnits = 4096;
/** Their product is a number still. */
const mostWorth = 300;

function worthsOf({unit}: WeightTable): number {
	const worths = float64At(reserve((2 * mostUnits + 1) * 8), 2 * mostUnits + 1);
	for (let units = -mostUnits; units <= mostUnits; units++)
		worths[mostUnits + units] = Math.exp(Math.max(-mostWorth, Math.min(mostWorth, units * unit)));
	return worths.byteOffset;
}

/** The numbers of a word, for each place that it may stand in from the token that is judged. */
const wordScoresOf = (table: WeightTable): WordScores =>
	new WordScores((2 * reach + 1) * classSums, (row, at, sums, base) => {
		for (let offset = -reach; offset <= reach; offset++) {
			if (offset === 0 && (at < 0 || at >= row.length)) continue;
			features.clear();
			flatWordFeatures(row, at, offset, features);
			addWeights(table, features.features, features.count, sums, base + (offset + reach) * classSums);
		}
	});

/** From the likelihoods of states to the six numbers a token that the second tagger reads. */
function likelihoodsOf(length: number): Likelihoods {
	const likelihoods = new Float64Array(length * likelihoodsPerToken);
	for (let at = 0; at < length; at++) {
		const base = at * stateCount;
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
