import type {CuePlaces} from './cue-places.ts';
import type {CueScene} from './cue-scene.ts';
import type {FeatureList} from './feature-list.ts';
import {hashOf, blend} from './hash.ts';
import {margin as m} from './padded.ts';
import type {WordRow} from './word-row.ts';

const [be, have, to] = ['be', 'have', 'to'].map(hashOf);
const pastEnding = hashOf('ed');
/** Templates of the second tagger are numbered from here, so that no feature of the first is one of the second. */
const firstTemplate = 200;

/** The second tagger looks at the words this far to the left and to the right. */
export const cueReach = 1;

/** What the second tagger asks of the word at `at`, for the label of the token that it stands `offset` from. */
export function cueWordFeatures(row: WordRow, at: number, offset: number, side: number, list: FeatureList): void {
	const outside = at < 0 ? -1 : at >= row.length ? -2 : 0;
	list.from(firstTemplate + (offset + cueReach) * 4);
	list.add(side, outside || row.words[at]!);
	list.add(side, outside || row.fine[at]!);
	if (offset === 0 && outside === 0) list.add(side, row.lemmas[at], row.parts[at]);
}

/** What it asks of the cue and its neighbours, for the label of a token that stands at `place` from it. */
export function placedFeatures({row, columns, candidates}: CueScene, chosen: number, place: number, list: FeatureList) {
	const {head} = candidates[chosen]!;
	const {words, ofSpeech} = columns;
	const part = row.parts[head]!;
	list.from(firstTemplate + 12);
	list.add(place, row.lemmas[head]);
	list.add(place, part, row.endings[head]);
	list.add(place, row.coarse[head]);
	list.add(place, row.fine[head]);
	list.add(place, words[m + head + 1]);
	list.add(place, blend(1, ofSpeech[m + head + 1]!, words[m + head + 2]));
	list.add(place, words[m + head - 1], part);
}

/**
 * What the second tagger asks of each token in the window of one cue: where it stands from the cue, what lies between, what the first tagger thought. With
 * `whole` the features of single words and places are listed too.
 */
export function cueFeatures(
	scene: CueScene,
	chosen: number,
	around: CuePlaces,
	list: FeatureList,
	whole = false,
): void {
	const {row, candidates, views, beginnings, columns} = scene;
	const {words, ofSpeech, looks, bones} = columns;
	const {head} = candidates[chosen]!;
	const {from, to: end} = around;

	const cueLemma = row.lemmas[head]!;
	const cuePart = row.parts[head]!;
	const passive = helperOf(row, head) === 1 && row.endings[head] === pastEnding ? 1 : 0;
	const wordBehindCue = words[m + head + 1]!;

	list.clear();
	for (let at = from; at < end; at++) {
		const index = at - from;
		list.begin(index);
		const distance = at - head;
		const place = around.places[index]!;
		const way = around.ways[index]!;
		const path = around.paths[index]!;
		const side = place >> 4;
		const breaks = way & 3;
		const view = views[m + at]!;
		const p = ofSpeech[m + at]!;
		const x = bones[m + at]!;
		const boneBefore = bones[m + at - 1]!;
		const boneAfter = bones[m + at + 1]!;
		if (whole) {
			placedFeatures(scene, chosen, place, list);
			for (let offset = -cueReach; offset <= cueReach; offset++) cueWordFeatures(row, at + offset, offset, side, list);
		}

		list.from(firstTemplate + 20);
		list.add(side, cueLemma, x);
		list.add(place, x);
		list.add(side * 2 + passive, p, breaks);
		list.add(path, x);
		list.add(path, cueLemma);
		list.add(path, view);
		list.add(way, boneBefore, x);
		list.add(way, x, boneAfter);
		list.add(around.marks[index]!, way);
		list.add(around.fences[index]! >= 3 ? 1 : 0, side, breaks);
		list.add(around.fences[index]! % 3, side, x);

		list.add(place, view);
		list.add(side, view, views[m + at - 1]);
		list.add(side, view, views[m + at + 1]);
		list.add(side, beginnings[at], p);
		list.add(side, view, cueLemma);
		list.add(side, view, (path & 3) * 3 + around.rivals[index]!);

		list.add(side * 1024 + p, bones[m + at - 2], boneBefore);
		list.add(side * 1024 + p, boneAfter, bones[m + at + 2]);
		list.add(blend(4, boneBefore, side), x, boneAfter);
		list.add(side, looks[m + at], looks[m + at - 1]);
		list.add(side, p, ofSpeech[m + at - 1]! * 32 + ofSpeech[m + at + 1]!);
		list.add(side, wordBehindCue, x);
		if (distance <= 4 && distance >= -4) {
			list.add(distance, words[m + at], cueLemma);
			list.add(distance, x, cuePart);
			list.add(distance, row.endings[at], cuePart);
		}
	}
	list.end(end - from);
}

/** What stands within three words before the cue: 1 a form of *be*, 2 of *have*, 3 *to*, 0 none of them. */
export function helperOf({lemmas, words}: WordRow, head: number): number {
	let helper = 0;
	for (let at = Math.max(0, head - 3); at < head; at++) {
		if (lemmas[at] === be) helper = 1;
		else if (lemmas[at] === have && helper === 0) helper = 2;
		else if (words[at] === to) helper = 3;
	}
	return helper;
}
