import type {Quotation} from '../model/utterance.ts';
import {align, type Alignment} from './alignment.ts';
import {sameOccurrence} from './neighbourhood.ts';
import {anybodys, fewestWords, partial, stock, translated, type Roll} from './roll.ts';
import type {SpeakerAgreement} from './speakers.ts';

/**
 * What two quotations must share to be the same words: a share of the shorter one's weight, and a weight that strangers do not share by
 * chance (a rare word weighs 1). Words given to another speaker must agree further before they count as the same.
 */
const needed: Readonly<Record<SpeakerAgreement, {readonly share: number; readonly weight: number}>> = {
	same: {share: 0.5, weight: 1.2},
	unknown: {share: 0.66, weight: 2},
	unnamed: {share: 0.66, weight: 2},
	other: {share: 0.72, weight: anybodys},
};

/**
 * The less two have in common, the more of the shorter one it must be, unless that begins and ends with it: *we are going to win the* begins many
 * a sentence.
 */
const shareBelow: readonly (readonly [weight: number, share: number])[] = [
	[3, 0.68],
	[5, 0.6],
];

/** A phrase of this many words says enough by itself, whoever's sentence it stands in. */
const tellingPhrase = 8;

/** So does a shorter one of rarer words, where all of it stands in a row: *counted fewer cranes than Petrov's own clerks*. */
const weightyPhrase = {words: 6, weight: 4};

/**
 * What somebody else is said to have said must also be most of the fuller one: a speech that begins with another's sentence is not that sentence.
 */
const mutualOfOthers = 0.45;

/** The same where all of a long quotation stands in the other in a row: half a sentence, cut off in the middle. */
const longCut = {words: 10, weight: 4, mutual: 0.3};

/** A phrase and another that are nearly all of each other, from one speaker. */
const sameThroughout = {share: 0.75, weight: 2};

/** Added where the speaker is the same. */
const ofOneSpeaker = 0.05;

/**
 * How much two quotations are the same words, from 0 (not at all) to 1 and a little above; a floor decides, the rest ranks. It depends on nothing but the
 * two (and who else is said to have said the same words), so that what stands together is the same in whatever order articles come. What is less than
 * `atLeast` may come out as 0.
 */
export function likeness(
	roll: Roll,
	index: number,
	reference: number,
	quotation: (index: number) => Quotation,
	atLeast = 0,
): number {
	if (roll.has(index, translated | stock) || roll.has(reference, translated)) return 0;
	const day = roll.day(index);
	const otherDay = roll.day(reference);
	if (day !== 0 && otherDay !== 0 && day !== otherDay) return 0;
	const weight = roll.weightOf(index);
	const otherWeight = roll.weightOf(reference);
	const lesser = Math.min(weight, otherWeight) || 1;
	const greater = Math.max(weight, otherWeight) || 1;
	const common = roll.sharedWeight(index, reference, lesser * Math.max(needed.same.share, atLeast - ofOneSpeaker));
	if (common < needed.same.share * lesser || common / lesser + ofOneSpeaker < atLeast) return 0;
	const agreement = roll.agreement(index, reference);
	const enough = needed[agreement];
	if (common < enough.share * lesser) return 0;
	if (agreement === 'other' && common < longCut.mutual * greater) return 0;
	const {words, others, weights} = roll.pair(index, reference);
	const alignment = align(words, others, weights);
	const share = Math.min(1, alignment.weight / lesser);
	const mutual = alignment.weight / greater;
	if (share < enough.share || alignment.run < Math.min(3, words.length)) return 0;
	// *I will not wait for the ferry* and *… has to wait for a train and will not wait for the ferry*: few words of strangers must follow each other.
	const strangers = agreement === 'other' || agreement === 'unknown';
	const following = Math.min(words.length - 1, strangersRun);
	if (strangers && words.length < tellingPhrase && alignment.run < following) return 0;
	const inRow = alignment.run === words.length;
	const framed = alignment.left[0] === 0 && alignment.left.at(-1) === words.length - 1;
	if (
		agreement === 'other' &&
		(mutual < leastMutual(alignment, inRow, words.length) || !holdsOther(alignment, words.length, others.length))
	)
		return 0;
	if (!framed && !enoughUnframed(alignment, words.length, share, agreement)) return 0;
	const length = roll.length(index);
	const weighty = inRow && words.length >= weightyPhrase.words && alignment.weight >= weightyPhrase.weight;
	if (length >= fewestWords && (!roll.has(index, partial) || length >= tellingPhrase || weighty)) {
		if (alignment.weight >= enough.weight) return share + (agreement === 'same' ? ofOneSpeaker : 0);
		if (agreement === 'same' && share >= 0.9 && alignment.run >= tellingRun) return share;
		if (!roll.has(index, partial)) return 0;
	}
	if (agreement !== 'same') return 0;
	if (length >= fewestWords && mutual >= sameThroughout.share && alignment.weight >= sameThroughout.weight)
		return share;
	if (share < 0.9) return 0;
	if (words.length >= tellingRun && inRow && alignment.weight >= enough.weight) return share;
	if (words.length > tellingRun && inRow && alignment.weight >= commonWords) return share;
	return sameOccurrence(quotation(index), quotation(reference)) ? share : 0;
}

/** Below this, words in a row are hardly more than *I am going to do it*. */
const commonWords = 0.8;

const leastMutual = ({weight}: Alignment, inRow: boolean, length: number): number =>
	inRow && length >= longCut.words && weight >= longCut.weight ? longCut.mutual : mutualOfOthers;

/** Whether one of two quotations begins and ends within the other, but for a word. */
function holdsOther({left, right}: Alignment, length: number, otherLength: number): boolean {
	return (left[0]! <= 1 && left.at(-1)! >= length - 2) || (right[0]! <= 1 && right.at(-1)! >= otherLength - 2);
}

/** Common words in a row that one speaker does not say twice by chance: *what he says as a candidate*. */
const tellingRun = 5;

/** Words in a row that two speakers who begin or end otherwise must share. */
const strangersRun = 5;

/** Whether a quotation that does not begin and end with words of the other shares enough of it in between. */
function enoughUnframed(
	{weight, run, left}: Alignment,
	length: number,
	share: number,
	agreement: SpeakerAgreement,
): boolean {
	const least = shareBelow.find(([below]) => weight < below)?.[1] ?? 0;
	if (share < least || left.length < length / 2) return false;
	return agreement === 'same' || run >= Math.min(strangersRun, length);
}
