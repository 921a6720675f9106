import {hedgeFlags} from './differences/phrases.ts';
import type {PairedWords} from './paired-words.ts';
import type {Reading} from './witness.ts';
import type {Wording} from './words.ts';

/** Witnesses that print the same words. */
export interface SharedWording {
	readonly reading: Reading;
	readonly votes: number;
	readonly readings: readonly Reading[];
}

/**
 * Words of a wording, neither filler nor bracketed, that count for its fullness. A word that others print differently counts against it if they are more;
 * one that they merely lack counts for it, since papers cut more than they add, unless they are many more. A hedge must be printed by most.
 * A witness that shows an omission there says nothing. What turns out to be less than `atLeast` comes out as some lesser number: of many wordings that change a word
 * of the one that most print, each is held against few others.
 */
export function supportedWords(
	wording: SharedWording,
	wordings: readonly SharedWording[],
	paired: PairedWords,
	atLeast: number,
): number {
	const {words} = wording.reading.wording;
	const hedges = hedgeFlags(words);
	let unheard = 0;
	for (const {votes} of wordings) unheard += votes;
	unheard -= wording.votes;
	clearCounts(words.length, wording.votes);
	for (const {reading: other, votes} of wordings) {
		if (other === wording.reading) continue;
		const {left, right} = paired.of(wording.reading, other);
		const {length} = left;
		if (length === 0) {
			unheard -= votes;
			continue;
		}
		// One by one in loops over all words: to put two values into a list and take them out again makes that list.
		let last = -1;
		let otherLast = -1;
		for (let pair = 0; pair <= length; pair++) {
			const isLast = pair === length;
			const next = isLast ? words.length : left[pair]!;
			const otherNext = isLast ? other.numbers.length : right[pair]!;
			if (!isLast) have[next]! += votes;
			const replaced = otherNext - otherLast > 1;
			const atEnd = isLast || pair === 0;
			const passedOver = next === last + 1 || (atEnd && !replaced);
			if (!passedOver) {
				// Where both show an omission, it is not of the words that only one has.
				const shown =
					hasEllipsis(other.wording, otherLast + 1, otherNext) && !hasEllipsis(wording.reading.wording, last + 1, next);
				// Who puts a bracket in its place does not contradict it either.
				const marked = replaced && isBracketed(other.wording, otherLast + 1, otherNext);
				const against = replaced ? differ : lack;
				if (!shown && !marked) for (let at = last + 1; at < next; at++) against[at]! += votes;
			}
			last = next;
			otherLast = otherNext;
		}
		unheard -= votes;
		const atMost = supportedWith(unheard);
		if (atMost < atLeast) return atMost;
	}
	return supportedWith(0);

	/** How many are supported if as many more witnesses have each of the words. */
	function supportedWith(more: number): number {
		let supported = 0;
		for (let at = 0; at < words.length; at++) {
			const {bracketed, filler} = words[at]!;
			if (bracketed || filler) continue;
			const having = have[at]! + more;
			if (having < differ[at]!) supported--;
			else if (hedges[at] === true ? having <= lack[at]! : having * outvoted <= lack[at]!) supported -= 0.5;
			else supported++;
		}
		return supported;
	}
}

/** For each word of the wording that is weighed now how many witnesses have it, lack it, have another; room that is used again, since to make it takes as long as to count. */
let have = new Int32Array(1 << 8);
let lack = new Int32Array(1 << 8);
let differ = new Int32Array(1 << 8);

function clearCounts(length: number, votes: number): void {
	if (have.length < length) {
		have = new Int32Array(2 * length);
		lack = new Int32Array(2 * length);
		differ = new Int32Array(2 * length);
	}
	have.fill(votes, 0, length);
	lack.fill(0, 0, length);
	differ.fill(0, 0, length);
}

/** Witnesses without a word for each that has it, from which on it counts as added by the few. */
const outvoted = 4;

function isBracketed({words}: Wording, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (!words[at]!.bracketed) return false;
	return true;
}

const hasEllipsis = ({ellipses}: Wording, from: number, to: number): boolean =>
	ellipses.length > 0 && ellipses.some(({before}) => before >= from && before <= to);
