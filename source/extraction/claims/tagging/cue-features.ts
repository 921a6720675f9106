import {atMost, countUp, parts, readSkeleton} from './counts.ts';
import {likelihoodsPerToken, type CueCandidate, type Likelihoods} from './cue-candidates.ts';
import type {FeatureList} from './feature-list.ts';
import {hashOf, blend} from './hash.ts';
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
	/** What the first tagger thinks of each token: three likelihoods in six steps each, as one number. */
	readonly views: Int32Array;
	readonly beginnings: Int32Array;
}

const relativeWords = new Set(['who', 'which', 'whose'].map(hashOf));
const [be, have, to] = ['be', 'have', 'to'].map(hashOf);
const pastEnding = hashOf('ed');
/** Templates of the second tagger are numbered from here, so that no feature of the first is one of the second. */
const firstTemplate = 200;

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

const distanceStep = (distance: number): number =>
	distance < 5 ? distance : distance < 7 ? 5 : distance < 10 ? 6 : distance < 15 ? 7 : distance < 25 ? 8 : 9;

/** The stretch of the sentence that is looked at around a cue. */
export const windowOf = ({length}: WordRow, head: number) => ({
	from: Math.max(0, head - 60),
	to: Math.min(length, head + 70),
});
export const longestWindow = 130;

/** The second tagger looks at the words this far to the left and to the right. */
export const cueReach = 1;
/** Before the cue, its head, behind it. */
export const sides = 3;

/** What the second tagger asks of the word at `at`, for the label of the token that it stands `offset` from. */
export function cueWordFeatures(row: WordRow, at: number, offset: number, side: number, list: FeatureList): void {
	const outside = at < 0 ? -1 : at >= row.length ? -2 : 0;
	list.from(firstTemplate + (offset + cueReach) * 4);
	list.add(side, outside || row.words[at]!);
	list.add(side, outside || row.fine[at]!);
	if (offset === 0 && outside === 0) list.add(side, row.lemmas[at], row.parts[at]);
}

/** Where a token stands from the head: a side and a distance in steps that grow. */
export const placesFromHead = 48;

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
 * What the second tagger asks of each token in the window of one cue: where it stands from the cue, what lies between, what the first tagger thought. Into
 * `places` goes where each stands; with `whole` the features of single words and places are listed too.
 */
export function cueFeatures(
	scene: CueScene,
	chosen: number,
	list: FeatureList,
	places: Uint8Array,
	whole = false,
): void {
	const {row, candidates, views, beginnings, columns} = scene;
	const {words, ofSpeech, looks, bones} = columns;
	const {length, quoted} = row;
	const {head} = candidates[chosen]!;
	const {from, to: end} = windowOf(row, head);
	const rivals = new Uint8Array(length);
	for (const [index, rival] of candidates.entries())
		if (index !== chosen) rivals[rival.head] = rival.likelihood > 0.5 ? 2 : 1;
	const likelyRivals = countUp(length, at => (rivals[at] === 2 ? 1 : 0));

	const cueLemma = row.lemmas[head]!;
	const cuePart = row.parts[head]!;
	const passive = helperOf(row, head) === 1 && row.endings[head] === pastEnding ? 1 : 0;
	const wordBehindCue = words[m + head + 1]!;
	const cueQuoted = quoted[head]!;

	list.clear();
	for (let at = from; at < end; at++) {
		list.begin(at - from);
		const distance = at - head;
		const side = distance < 0 ? 0 : distance > 0 ? 2 : 1;
		const low = distance < 0 ? at + 1 : head + 1;
		const high = distance < 0 ? head : at;
		const breaks = atMost(scene.breaks[high]! - scene.breaks[low]!, 3);
		const verbs = atMost(scene.verbs[high]! - scene.verbs[low]!, 3);
		const rivalsBetween = atMost(likelyRivals[high]! - likelyRivals[low]!, 2);
		const place = side * 16 + distanceStep(distance < 0 ? -distance : distance);
		const subordinators = atMost(scene.subordinators[high]! - scene.subordinators[low]!, 2);
		const way = (side * 4 + verbs) * 4 + breaks;
		const path = (way * 4 + subordinators) * 4 + rivalsBetween;
		const marks =
			(atMost(scene.quotationMarks[high]! - scene.quotationMarks[low]!, 2) * 3 + quoted[at]!) * 3 + cueQuoted;
		const view = views[m + at]!;
		const p = ofSpeech[m + at]!;
		const x = bones[m + at]!;
		const boneBefore = bones[m + at - 1]!;
		const boneAfter = bones[m + at + 1]!;
		places[at - from] = place;
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
		list.add(marks, way);
		list.add(atMost(scene.relatives[high]! - scene.relatives[low]!, 1), side, breaks);
		list.add(atMost(scene.brackets[high]! - scene.brackets[low]!, 2), side, x);

		list.add(place, view);
		list.add(side, view, views[m + at - 1]);
		list.add(side, view, views[m + at + 1]);
		list.add(side, beginnings[at], p);
		list.add(side, view, cueLemma);
		list.add(side, view, rivalsBetween * 3 + rivals[at]!);

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
