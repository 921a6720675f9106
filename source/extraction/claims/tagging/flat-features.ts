import {atMost, countUp, distanceStep, parts, skeletonOf} from './counts.ts';
import {likelyCue, strengthsOf, type CueStrengths} from './cue-strengths.ts';
import type {FeatureList} from './feature-list.ts';
import {mix} from './hash.ts';
import {shapes, type WordRow} from './word-row.ts';

/**
 * What the first tagger asks of each token of a sentence: its neighbours, the likely cues to its left and right, and what stands between.
 * Some of it goes to `phases` as well, whose weights tell apart content before and after its cue.
 */
export function flatFeatures(row: WordRow, cueStrengths: CueStrengths, list: FeatureList, phases: FeatureList): void {
	const {length, quoted} = row;
	const last = length - 1;
	const word = (at: number) => (at < 0 ? -1 : at > last ? -2 : row.words[at]!);
	const lemma = (at: number) => (at < 0 ? -1 : at > last ? -2 : row.lemmas[at]!);
	const part = (at: number) => (at < 0 ? 30 : at > last ? 31 : row.parts[at]!);
	const fine = (at: number) => (at < 0 ? -1 : at > last ? -2 : row.fine[at]!);
	const coarse = (at: number) => (at < 0 ? -1 : at > last ? -2 : row.coarse[at]!);
	const shape = (at: number) => (at < 0 ? 30 : at > last ? 31 : row.shapes[at]!);
	const bones = skeletonOf(row);
	const bone = (at: number) => (at < 0 ? -1 : at > last ? -2 : bones[at]!);
	const strengths = strengthsOf(row, cueStrengths);
	const between = countsOf(row);
	const {verbs, commas, subordinators, brackets} = between;
	const [cuesBefore, cuesAfter] = nearestCues(row, strengths);
	const lengthStep = length < 8 ? 0 : length < 16 ? 1 : length < 26 ? 2 : length < 40 ? 3 : 4;

	list.clear();
	phases.clear();
	for (let at = 0; at < length; at++) {
		list.begin(at, 0);
		phases.begin(at, 0);
		const w = word(at);
		const l = lemma(at);
		const p = part(at);
		const q = quoted[at]!;
		const x = bones[at]!;
		const strength = strengths[at]!;

		list.add(0);
		list.add(w);
		list.add(word(at - 1));
		list.add(word(at + 1));
		list.add(word(at - 2));
		list.add(word(at + 2));
		list.add(l, p);
		list.add(lemma(at - 1));
		list.add(lemma(at + 1));
		list.add(p);
		phases.add(p);
		list.add(part(at - 1));
		list.add(part(at + 1));
		list.add(part(at - 2), part(at - 1));
		list.add(part(at + 1), part(at + 2));
		list.add(part(at - 1), p);
		list.add(p, part(at + 1));
		list.add(part(at - 1), p, part(at + 1));
		list.add(mix(1, part(at - 2)), part(at - 1), p);
		list.add(p, part(at + 1), part(at + 2));

		list.add(fine(at));
		list.add(fine(at - 1));
		list.add(fine(at + 1));
		list.add(coarse(at), part(at - 1));
		list.add(coarse(at), part(at + 1));
		list.add(coarse(at - 1), p);
		list.add(coarse(at + 1), p);

		list.add(word(at - 1), w);
		list.add(w, word(at + 1));
		list.add(lemma(at - 1), l);
		list.add(l, lemma(at + 1));
		list.add(word(at - 1), p);
		list.add(w, part(at + 1));
		list.add(word(at - 1), word(at + 1));
		list.add(w, part(at - 1));
		list.add(p, word(at + 1));
		list.add(lemma(at - 2), lemma(at - 1));
		list.add(lemma(at + 1), lemma(at + 2));
		list.add(bone(at - 1), x, bone(at + 1));
		list.add(mix(2, bone(at - 2)), bone(at - 1), x);
		list.add(x, bone(at + 1), bone(at + 2));
		list.add(mix(3, bone(at - 3), bone(at - 2)), bone(at - 1), x);
		list.add(mix(3, bone(at + 3), bone(at + 2)), bone(at + 1), x);

		list.add(row.suffixes[at]!, p);
		list.add(row.endings[at]!, shape(at));
		list.add(shape(at), shape(at - 1), shape(at + 1));
		list.add(q, p);
		list.add(q, at > 0 ? quoted[at - 1]! : 3, at < last ? quoted[at + 1]! : 3);

		list.add(strength, p, at > 0 ? strengths[at - 1]! : 0);
		phases.add(strength, p, at > 0 ? strengths[at - 1]! : 0);
		list.add(strength, bone(at + 1));
		list.add(strength, bone(at - 1), p);
		list.add(strength, at < last ? strengths[at + 1]! : 0, q);
		const before = cuesBefore[at]!;
		const after = cuesAfter[at]!;
		phases.add(before < 0 ? 0 : 1, after < 0 ? 0 : 1, q);
		list.add(before < 0 ? 0 : 1, after < 0 ? 0 : 1, q);
		list.add(lemma(before), p);
		list.add(after < 0 ? -1 : lemma(after), p);

		if (before >= 0) {
			const step = distanceStep(at - before);
			const verbsSince = atMost(verbs[at]! - verbs[before + 1]!, 3);
			const commasSince = atMost(commas[at]! - commas[before + 1]!, 3);
			const since = mix(4, verbsSince, commasSince);
			list.add(step, strengths[before], part(before));
			phases.add(step, strengths[before], part(before));
			list.add(lemma(before), atMost(step, 5));
			list.add(since, atMost(subordinators[at]! - subordinators[before + 1]!, 3), p);
			list.add(since, x);
			list.add(since, mix(5, word(before + 1)), step);
			list.add(word(before + 1), commasSince, x);
			list.add(step, p, part(before));
			list.add(atMost(verbsSince, 2), atMost(commasSince, 2), before + 1 === at ? 1 : 0);
			phases.add(atMost(verbsSince, 2), atMost(commasSince, 2), before + 1 === at ? 1 : 0);
			list.add(fine(before), verbsSince, commasSince);
		} else {
			list.skip(9);
			phases.skip(2);
		}
		if (after >= 0) {
			const step = distanceStep(after - at);
			const verbsTo = atMost(verbs[after]! - verbs[at + 1]!, 3);
			const commasTo = atMost(commas[after]! - commas[at + 1]!, 3);
			const to = mix(4, verbsTo, commasTo);
			list.add(step, strengths[after], part(after));
			phases.add(step, strengths[after], part(after));
			list.add(lemma(after), atMost(step, 5));
			list.add(to, atMost(subordinators[after]! - subordinators[at + 1]!, 3), p);
			list.add(to, x);
			list.add(bone(after - 1), step, p);
			list.add(step, p, part(after));
			list.add(step, x, commasTo);
			list.add(atMost(verbsTo, 2), atMost(commasTo, 2), p);
			phases.add(atMost(verbsTo, 2), atMost(commasTo, 2), p);
			list.add(fine(after), verbsTo, commasTo);
		} else {
			list.skip(9);
			phases.skip(2);
		}

		list.add(lengthStep, atMost(at, 4));
		list.add(lengthStep, atMost(last - at, 4));
		list.add(atMost(at, 3), p, row.opens ? 1 : 0);
		list.add(row.early ? 1 : 0, p, strength);
		list.add(brackets[at]!, shape(at));
		list.add(atMost(commas[at]!, 3), atMost(commas[length]! - commas[at]!, 3), p);
		list.add(word(0), atMost(at, 3));
		list.add(atMost(verbs[at]!, 3), atMost(verbs[length]! - verbs[at + 1]!, 3), p);
	}
	list.end(length);
	phases.end(length);
}

function countsOf({length, parts: ofSpeech, shapes: looks}: WordRow) {
	return {
		verbs: countUp(length, at => (ofSpeech[at] === parts.verb || ofSpeech[at] === parts.auxiliary ? 1 : 0)),
		commas: countUp(length, at => (looks[at] === shapes.comma ? 1 : 0)),
		subordinators: countUp(length, at =>
			ofSpeech[at] === parts.subordinator || ofSpeech[at] === parts.conjunction ? 1 : 0,
		),
		brackets: countUp(length, at => (looks[at] === shapes.opening ? 1 : looks[at] === shapes.closing ? -1 : 0)),
	};
}

/** For each token the nearest likely cue before and after it, outside quotation marks; -1 where there is none. */
function nearestCues({length, quoted}: WordRow, strengths: Uint8Array): readonly [Int32Array, Int32Array] {
	const before = new Int32Array(length);
	const after = new Int32Array(length);
	const isCue = (at: number) => strengths[at]! >= likelyCue && quoted[at] === 0;
	for (let at = 0, cue = -1; at < length; at++) {
		before[at] = cue;
		if (isCue(at)) cue = at;
	}
	for (let at = length - 1, cue = -1; at >= 0; at--) {
		after[at] = cue;
		if (isCue(at)) cue = at;
	}
	return [before, after];
}
