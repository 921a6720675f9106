import {bestPath, ChainSpace} from './chain.ts';
import {
	cueFeatures,
	cueReach,
	cueWordFeatures,
	longestWindow,
	placedFeatures,
	placesFromHead,
	sides,
	windowOf,
	type CueScene,
} from './cue-features.ts';
import {behindHead, beforeHead, cueClassCount, cueClasses} from './cue-tags.ts';
import {FeatureList} from './feature-list.ts';
import {addWeights, type WeightTable} from './weight-table.ts';
import {forbidden, type TaggingModel} from './model.ts';
import type {WordRow} from './word-row.ts';
import {WordScores} from './word-scores.ts';

/** Tokens from `from` up to before `to`. */
export interface TokenSpan {
	readonly from: number;
	readonly to: number;
}

/** The attribution that a cue would make. */
export interface TaggedCue {
	readonly source: TokenSpan | null;
	readonly cue: TokenSpan;
	readonly content: readonly TokenSpan[];
}

const space = new ChainSpace();
const list = new FeatureList();
const sums = new Float64Array(cueClassCount);
const states = cueClasses.length;
const perClass = cueClassCount - 1;
const places = new Uint8Array(longestWindow);

/** Numbers a word: for each place that it may stand in from the token that is judged, and each side of the cue, one a class but the first. */
const perWord = (2 * cueReach + 1) * sides * perClass;
const known = new WeakMap<WeightTable, WordScores>();
/** The scores of a word, of sentences that were looked at, and of the places around one cue. */
function wordScoresOf(table: WeightTable): WordScores {
	let found = known.get(table);
	if (!found) {
		found = new WordScores(perWord, (row, at, scores, base) => {
			for (let offset = -cueReach; offset <= cueReach; offset++)
				for (let side = 0; side < sides; side++) {
					list.clear();
					cueWordFeatures(row, at, offset, side, list);
					sums.fill(0);
					addWeights(table, list.features, 0, list.count, sums);
					const to = base + ((offset + cueReach) * sides + side) * perClass - 1;
					for (let one = 1; one < cueClassCount; one++) scores[to + one] = sums[one]!;
				}
		});
		known.set(table, found);
	}
	return found;
}

const placed = new Float64Array(placesFromHead * cueClassCount);
const isPlaced = new Uint8Array(placesFromHead);
const placedList = new FeatureList();

/** Where the scores of a place from the head begin in `placed`; they are the same for all tokens there. */
function placedScores(table: WeightTable, scene: CueScene, chosen: number, place: number): number {
	const base = place * cueClassCount;
	if (isPlaced[place] === 1) return base;
	isPlaced[place] = 1;
	placedList.clear();
	placedFeatures(scene, chosen, place, placedList);
	sums.fill(0);
	addWeights(table, placedList.features, 0, placedList.count, sums);
	placed.set(sums, base);
	return base;
}

/** Where the words of a sentence have their numbers: the same for all its candidates. */
export const cueWordPlaces = ({cueTable}: TaggingModel, row: WordRow): Int32Array =>
	wordScoresOf(cueTable).placesOf(row, cueReach);

/** Source, cue and content around one candidate, if it is a cue. `wordPlaces` are those of its sentence. */
export function tagCue(model: TaggingModel, scene: CueScene, chosen: number, wordPlaces: Int32Array): TaggedCue {
	const {cueTable} = model;
	const {head} = scene.candidates[chosen]!;
	const {from, to} = windowOf(scene.row, head);
	const length = to - from;
	space.reserve(length * states);
	cueFeatures(scene, chosen, list, places);
	const {scores} = wordScoresOf(cueTable);
	isPlaced.fill(0);
	for (let at = 0; at < length; at++) {
		const place = placedScores(cueTable, scene, chosen, places[at]!);
		const side = places[at]! >> 4;
		for (let one = 1; one < cueClassCount; one++) sums[one] = placed[place + one]!;
		for (let offset = 0; offset <= 2 * cueReach; offset++) {
			const base = wordPlaces[from + at + offset]! + (offset * sides + side) * perClass - 1;
			for (let one = 1; one < cueClassCount; one++) sums[one]! += scores[base + one]!;
		}
		addWeights(cueTable, list.features, list.offsets[at]!, list.offsets[at + 1]!, sums);
		sums[0] = 0;
		for (let one = 1; one < cueClassCount; one++) sums[one]! *= cueTable.unit;
		placeScores(space.scores, at, sums, at === head - from);
	}
	return spansOf(bestPath(model.cue, space, kindsOf(length, head - from), length), from);
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

function spansOf(path: Uint8Array, from: number): TaggedCue {
	let source: TokenSpan | null = null;
	let cue: TokenSpan = {from, to: from};
	const content: TokenSpan[] = [];
	for (let at = 0; at < path.length;) {
		const role = cueClasses[path[at]!]!;
		let end = at + 1;
		while (end < path.length && cueClasses[path[end]!] === role) end++;
		const span = {from: from + at, to: from + end};
		if (role === 1) source = span;
		else if (role === 2) cue = span;
		else if (role === 3) content.push(span);
		at = end;
	}
	return {source, cue, content};
}
