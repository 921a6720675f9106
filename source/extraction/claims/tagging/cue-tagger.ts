import {bytesAt, float64At, int32At, keep, kernel, reserve, type Address} from '../../kernel/kernel.ts';
import {cueFeatures, cueReach, cueWordFeatures, placedFeatures} from './cue-features.ts';
import {placesFromHead, sides, type CuePlaces} from './cue-places.ts';
import {longestWindow, type CueScene} from './cue-scene.ts';
import {behindHead, beforeHead, cueClassCount, cueClasses} from './cue-tags.ts';
import type {CueView} from './cue-view.ts';
import {FeatureList} from './feature-list.ts';
import {KeptChain} from './kept-chain.ts';
import {addWeights, type WeightTable} from './weight-table.ts';
import type {TaggingModel} from './model.ts';
import type {WordRow} from './word-row.ts';
import {WordScores} from './word-scores.ts';
import {forbidden} from './chain.ts';
import type {TaggedCue, TokenSpan} from './tagged-cue.ts';

const list = new FeatureList();
const placedList = new FeatureList();
const states = cueClasses.length;
const perWord = (2 * cueReach + 1) * sides * 4;

/** What the kernel is given of a window, and the path that it finds. */
const places = bytesAt(reserve(longestWindow), longestWindow);
const placed = int32At(reserve(placesFromHead * 16), placesFromHead * 4);
const offsets = int32At(reserve((longestWindow + 1) * 4), longestWindow + 1);
const seen = float64At(reserve(longestWindow * cueClassCount * 8), longestWindow * cueClassCount);
const kinds = bytesAt(reserve(longestWindow), longestWindow);
const forward = reserve(longestWindow * states * 8);
const origins = reserve(longestWindow * states);
const path = bytesAt(reserve(longestWindow), longestWindow);
const classes = keep(Uint8Array.from(cueClasses));
const isPlaced = new Uint8Array(placesFromHead);
let features = int32At(reserve(longestWindow * 64 * 4), longestWindow * 64);

/** What the net thinks counts so much beside what the tagger thinks. Found on a fifth that was held out. */
const netShare = 0.4;
const leastLikely = 1e-6;
const least = netShare * Math.log(leastLikely);
const countOf = (likelihood: number): number => (likelihood <= leastLikely ? least : netShare * Math.log(likelihood));

/** What is worked out of a model once. */
interface Kept {
	/** The scores of a word, for each place that it may stand in from the token that is judged, and each side of the cue. */
	readonly words: WordScores;
	readonly chain: KeptChain;
}

const known = new WeakMap<TaggingModel, Kept>();

function keptOf(model: TaggingModel): Kept {
	let kept = known.get(model);
	if (!kept) {
		const {cueTable} = model;
		const words = new WordScores(perWord, (row, at, sums, base) => {
			for (let offset = -cueReach; offset <= cueReach; offset++)
				for (let side = 0; side < sides; side++) {
					list.clear();
					cueWordFeatures(row, at, offset, side, list);
					addWeights(cueTable, list.features, list.count, sums, base + ((offset + cueReach) * sides + side) * 4);
				}
		});
		kept = {words, chain: new KeptChain(model.cue, value => value)};
		known.set(model, kept);
	}
	return kept;
}

/** Fills in the scores of the places from the head that the first `length` tokens stand at; they are the same for all tokens there. */
function scorePlaces(table: WeightTable, scene: CueScene, chosen: number, length: number): void {
	isPlaced.fill(0);
	placed.fill(0);
	for (let at = 0; at < length; at++) {
		const place = places[at]!;
		if (isPlaced[place] === 1) continue;
		isPlaced[place] = 1;
		placedList.clear();
		placedFeatures(scene, chosen, place, placedList);
		addWeights(table, placedList.features, placedList.count, placed, place * 4);
	}
}

/** Where the numbers of the words of a sentence stand: the same for all its candidates. */
export const cueWordPlaces = (model: TaggingModel, row: WordRow): Address =>
	keptOf(model).words.placesOf(row, cueReach);

/**
 * Source, cue and content around one candidate, if it is a cue, as the tagger and the net (`view`) see it together: a product of experts again, in which
 * the net counts for less. `wordPlaces` are those of its sentence.
 */
export function tagCue(
	model: TaggingModel,
	scene: CueScene,
	chosen: number,
	around: CuePlaces,
	view: CueView,
	wordPlaces: Address,
): TaggedCue {
	const {cueTable} = model;
	const {chain} = keptOf(model);
	const {head} = scene.candidates[chosen]!;
	const {from, to} = around;
	const length = to - from;
	places.set(around.places);
	cueFeatures(scene, chosen, around, list);
	scorePlaces(cueTable, scene, chosen, length);
	const count = list.offsets[length]!;
	if (count > features.length) features = int32At(reserve(count * 8), count * 2);
	features.set(list.features.subarray(0, count));
	offsets.set(list.offsets.subarray(0, length + 1));
	kinds.set(kindsOf(length, head - from));
	for (let at = 0; at < length; at++)
		for (let role = 0; role < cueClassCount; role++)
			seen[at * cueClassCount + role] = countOf(view.likely(from + at, role));
	kernel.tagWindow(
		length,
		head - from,
		features.byteOffset,
		offsets.byteOffset,
		cueTable.slots,
		cueTable.mask,
		cueTable.unit,
		seen.byteOffset,
		places.byteOffset,
		placed.byteOffset,
		wordPlaces + from * 4,
		cueReach,
		sides,
		states,
		classes,
		chain.starts,
		kinds.byteOffset,
		...chain.byTarget,
		chain.steps,
		forward,
		origins,
		path.byteOffset,
	);
	return spansOf(path, length, from);
}

/** The head of a candidate belongs to the cue. */
export function placeScores(scores: Float64Array, at: number, ofClasses: Float64Array, isHead: boolean): void {
	for (let state = 0; state < states; state++) {
		const one = cueClasses[state]!;
		scores[at * states + state] = isHead && one !== 2 ? forbidden : ofClasses[one]!;
	}
}

export function kindsOf(length: number, head: number): Uint8Array {
	const kinds = new Uint8Array(length).fill(beforeHead);
	return kinds.fill(behindHead, head + 1);
}

function spansOf(path: Uint8Array, length: number, from: number): TaggedCue {
	let source: TokenSpan | null = null;
	let cue: TokenSpan = {from, to: from};
	const content: TokenSpan[] = [];
	for (let at = 0; at < length;) {
		const role = cueClasses[path[at]!]!;
		let end = at + 1;
		while (end < length && cueClasses[path[end]!] === role) end++;
		const span = {from: from + at, to: from + end};
		if (role === 1) source = span;
		else if (role === 2) cue = span;
		else if (role === 3) content.push(span);
		at = end;
	}
	return {source, cue, content};
}
