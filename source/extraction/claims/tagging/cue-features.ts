import {atMost, countUp, parts, skeletonOf} from './counts.ts';
import type {CueCandidate, Likelihoods} from './cue-candidates.ts';
import type {FeatureList} from './feature-list.ts';
import {hashOf, mix} from './hash.ts';
import {shapes, type WordRow} from './word-row.ts';

/** What is the same for all cues of a sentence, worked out once. */
export interface CueScene {
	readonly row: WordRow;
	readonly likelihoods: Likelihoods;
	readonly candidates: readonly CueCandidate[];
	readonly skeleton: Int32Array;
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
const firstTemplate = 100;

export function readScene(row: WordRow, likelihoods: Likelihoods, candidates: readonly CueCandidate[]): CueScene {
	const {length, parts: ofSpeech, shapes: looks} = row;
	const views = new Int32Array(length);
	const beginnings = new Int32Array(length);
	for (let at = 0; at < length; at++) {
		const [source, goesOnSource, cue, goesOnCue, content, goesOnContent] = likelihoods.subarray(at * 6, at * 6 + 6);
		views[at] =
			likelihoodStep(source! + goesOnSource!) * 36 +
			likelihoodStep(cue! + goesOnCue!) * 6 +
			likelihoodStep(content! + goesOnContent!);
		beginnings[at] = likelihoodStep(source!) * 36 + likelihoodStep(cue!) * 6 + likelihoodStep(content!);
	}
	return {
		row,
		likelihoods,
		candidates,
		skeleton: skeletonOf(row),
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
	from: Math.max(0, head - 70),
	to: Math.min(length, head + 80),
});

/** What the second tagger asks of each token in the window of one cue: where it stands from the cue, what lies between, what the first tagger thought. */
export function cueFeatures(scene: CueScene, chosen: number, list: FeatureList): void {
	const {row, candidates, skeleton, views, beginnings} = scene;
	const {length, quoted} = row;
	const {head, likelihood} = candidates[chosen]!;
	const {from, to: end} = windowOf(row, head);
	const last = length - 1;
	const word = (at: number) => (at < 0 ? -1 : at > last ? -2 : row.words[at]!);
	const part = (at: number) => (at < 0 ? 30 : at > last ? 31 : row.parts[at]!);
	const fine = (at: number) => (at < 0 ? -1 : at > last ? -2 : row.fine[at]!);
	const shape = (at: number) => (at < 0 ? 30 : at > last ? 31 : row.shapes[at]!);
	const bone = (at: number) => (at < 0 ? -1 : at > last ? -2 : skeleton[at]!);
	const rivals = new Uint8Array(length);
	for (const [index, rival] of candidates.entries())
		if (index !== chosen) rivals[rival.head] = rival.likelihood > 0.5 ? 2 : 1;
	const likelyRivals = countUp(length, at => (rivals[at] === 2 ? 1 : 0));

	const cue = row.words[head]!;
	const cueLemma = row.lemmas[head]!;
	const cuePart = row.parts[head]!;
	const cueFine = row.fine[head]!;
	const cueCoarse = row.coarse[head]!;
	const cueEnding = row.endings[head]!;
	const helper = helperOf(row, head);
	const passive = helper === 1 && cueEnding === pastEnding ? 1 : 0;
	const likely = likelihoodStep(likelihood);

	list.clear();
	for (let at = from; at < end; at++) {
		list.begin(at - from, firstTemplate);
		const distance = at - head;
		const side = distance < 0 ? 0 : distance > 0 ? 2 : 1;
		const low = distance < 0 ? at + 1 : head + 1;
		const high = distance < 0 ? head : at;
		const count = (counts: Int32Array, most: number) => atMost(counts[high]! - counts[low]!, most);
		const breaks = count(scene.breaks, 3);
		const verbs = count(scene.verbs, 3);
		const rivalsBetween = count(likelyRivals, 2);
		const place = side * 16 + distanceStep(Math.abs(distance));
		const path = mix(9, verbs * 4 + breaks, count(scene.subordinators, 2) * 4 + rivalsBetween, side);
		const way = mix(10, verbs, breaks, side);
		const view = views[at]!;
		const viewBefore = at > 0 ? views[at - 1]! : -1;
		const viewAfter = at < last ? views[at + 1]! : -1;
		const p = row.parts[at]!;
		const x = skeleton[at]!;
		const w = row.words[at]!;
		const marks = quoted[at]! * 3 + quoted[head]!;

		list.add(side);
		list.add(place);
		list.add(place, cueLemma);
		list.add(place, cuePart, cueEnding);
		list.add(place, cueFine);
		list.add(place, cueCoarse);
		list.add(place, passive, cuePart);
		list.add(side, cueLemma, x);
		list.add(side, cueCoarse, x);
		list.add(place, x);
		list.add(side, cueLemma, p);
		list.add(side, passive, mix(3, p, breaks));
		list.add(side, cue, helper);

		list.add(path);
		list.add(path, x);
		list.add(path, cueLemma);
		list.add(path, p, part(at - 1));
		list.add(path, view);
		list.add(way, bone(at - 1), x);
		list.add(way, x, bone(at + 1));
		list.add(way, w);
		list.add(way, word(at - 1));
		list.add(count(scene.quotationMarks, 2), marks, side);
		list.add(count(scene.quotationMarks, 2), marks, way);
		list.add(count(scene.relatives, 1), side, breaks);
		list.add(count(scene.brackets, 2), side, x);

		list.add(side, view);
		list.add(place, view);
		list.add(side, view, viewBefore);
		list.add(side, view, viewAfter);
		list.add(side, beginnings[at]);
		list.add(side, beginnings[at]! % 6, mix(5, part(at - 1), p));
		list.add(side, view, cueLemma);
		list.add(side, view, p);
		list.add(side, view, rivalsBetween);
		list.add(side, view, rivals[at]);

		list.add(side, w);
		list.add(side, word(at - 1));
		list.add(side, word(at + 1));
		list.add(side, row.fine[at]);
		list.add(side, fine(at + 1));
		list.add(side, row.lemmas[at], p);
		list.add(side, bone(at - 1), x);
		list.add(side, x, bone(at + 1));
		list.add(side, mix(6, bone(at - 2), bone(at - 1)), x);
		list.add(side, mix(7, bone(at + 2), bone(at + 1)), x);
		list.add(mix(8, bone(at - 1), side), x, bone(at + 1));
		list.add(side, word(at - 1), w);
		list.add(side, w, word(at + 1));
		list.add(side, row.shapes[at], shape(at - 1));
		list.add(side, p, mix(11, part(at - 1), part(at + 1)));

		list.add(place, word(head + 1));
		list.add(place, part(head + 1), word(head + 2));
		list.add(place, word(head - 1));
		list.add(place, part(head - 1), cuePart);
		list.add(side, word(head + 1), x);
		if (Math.abs(distance) <= 4) {
			list.add(distance, w, cueLemma);
			list.add(distance, x, cuePart);
			list.add(distance, w);
			list.add(distance, mix(12, x, bone(at + 1)), cuePart);
			list.add(distance, row.endings[at], cuePart);
		} else list.skip(5);
		if (distance !== 0) continue;
		list.add(cueLemma, cuePart);
		list.add(likely);
		list.add(likely, cueLemma);
		list.add(cueFine);
		list.add(cueCoarse, cuePart);
		list.add(word(head - 1), cueLemma);
		list.add(word(head + 1), cueLemma);
		list.add(bone(head - 1), bone(head + 1), cuePart);
		list.add(mix(13, bone(head - 2), bone(head - 1)), bone(head + 1), bone(head + 2));
		list.add(quoted[head]!, likely);
		list.add(cue, likely);
		list.add(atMost(candidates.length, 4), likely);
		list.add(atMost(head, 4), likely);
		list.add(fine(head + 1), cueLemma);
		list.add(row.early ? 1 : 0, likely);
		list.add(row.suffixes[head]!, cuePart);
		list.add(helper, cuePart, cueEnding);
	}
	list.end(end - from);
}

/** What stands within three words before the cue: 1 a form of *be*, 2 of *have*, 3 *to*, 0 none of them. */
function helperOf({lemmas, words}: WordRow, head: number): number {
	let helper = 0;
	for (let at = Math.max(0, head - 3); at < head; at++) {
		if (lemmas[at] === be) helper = 1;
		else if (lemmas[at] === have && helper === 0) helper = 2;
		else if (words[at] === to) helper = 3;
	}
	return helper;
}
