import {align} from '../alignment.ts';
import {wordNumber} from '../hashing.ts';
import {articles} from '../tables/sense-words.ts';
import {movingCounts} from '../tables/units.ts';
import {readWords, type Wording} from '../words.ts';
import {resolveDates} from './dates.ts';
import {findQuantities} from './quantities.ts';
import {comparable, sameValue, unresolvedDates, valuesIn, type Value} from './values.ts';

export interface DatedSentence {
	readonly text: string;
	/** When its article was published, to the day; null where that is not known. */
	readonly published: string | null;
}

/** A sentence with its values; their spans are in its text. */
export interface ReadSentence {
	readonly text: string;
	readonly values: readonly Value[];
}

export type FactVerdict = 'agree' | 'differ' | null;

/** What two sentences say that can be held against each other, and where. Spans are in the text of each. */
export interface FactComparison {
	readonly verdict: FactVerdict;
	readonly differing: readonly {readonly first: Value; readonly second: Value}[];
}

/** Share of each sentence's weight that must be word for word the same before its numbers are compared. */
const alignedShare = 0.65;

export function readSentence({text, published}: DatedSentence): ReadSentence {
	const dates = resolveDates(text, published);
	return {text, values: valuesIn(text, dates, findQuantities(text, [...dates, ...unresolvedDates(text)]))};
}

/**
 * Whether two sentences that are word for word the same but for a value agree or differ. Meant for sentences that should be alike: of one utterance, of
 * copies, of versions of a page. A verdict is given only where it is sure: *differ* needs one changed exact value of the same measure and nothing else
 * changed; rounded, approximate, converted or still moving numbers get none.
 */
export const compareFacts = (first: DatedSentence, second: DatedSentence): FactComparison =>
	compareRead(readSentence(first), readSentence(second));

export function compareRead(first: ReadSentence, second: ReadSentence): FactComparison {
	const none: FactComparison = {verdict: null, differing: []};
	const {values} = first;
	const otherValues = second.values;
	if (values.length === 0 || values.length !== otherValues.length) return none;
	const pairs = values.map((value, at) => [value, otherValues[at]!] as const);
	if (pairs.some(([a, b]) => a.kind !== b.kind || a.measure !== b.measure)) return none;
	const [ours, theirs] = [readWords(first.text), readWords(second.text)];
	const [frame, otherFrame] = [frameOf(ours, values), frameOf(theirs, otherValues)];
	const alignment = align(frame.numbers, otherFrame.numbers, frame.weights);
	const least = Math.max(frame.weight, otherFrame.weight);
	const matched = alignment.left.reduce((sum, at) => sum + frame.weights[at]!, 0);
	if (matched < alignedShare * least) return none;
	const changed = pairs.filter(([a, b]) => !sameValue(a, b));
	if (changed.length === 0)
		return pairs.every(([a, b]) => a.exact === b.exact) ? {verdict: 'agree', differing: []} : none;
	const rest = [...unmatched(ours, frame, alignment.left), ...unmatched(theirs, otherFrame, alignment.right)];
	const sure =
		changed.length === 1 &&
		rest.every(form => articles.has(form)) &&
		changed.every(([a, b]) => a.exact && b.exact && comparable(a, b)) &&
		changed.every(([a, b]) => !stillMoves(ours, a) && !stillMoves(theirs, b));
	return sure ? {verdict: 'differ', differing: changed.map(([a, b]) => ({first: a, second: b}))} : none;
}

/** Words to each side of a number among which one tells that it still moves: *so far 12*, *12 people have died so far*. */
const nearby = 7;

function stillMoves({words}: Wording, value: Value): boolean {
	const first = words.findIndex(({end}) => end > value.start);
	const last = words.findLastIndex(({start}) => start < value.end);
	return words.slice(Math.max(0, first - nearby), last + 1 + nearby).some(({plain}) => movingCounts.has(plain));
}

interface Frame {
	readonly numbers: Uint32Array;
	/** Index of each of its words among all words. */
	readonly places: readonly number[];
	/** What each of its words weighs, and all of them together. */
	readonly weights: readonly number[];
	readonly weight: number;
}

const valueWord = wordNumber('\u0000value');
const valueWeight = 1;

/** The words of a sentence, each value as one word that is the same everywhere. */
function frameOf({words}: Wording, values: readonly Value[]): Frame {
	const numbers: number[] = [];
	const places: number[] = [];
	const weights: number[] = [];
	for (const [at, {start, written}] of words.entries()) {
		const value = values.find(span => start >= span.start && start < span.end);
		const before = at > 0 ? words[at - 1]!.start : -1;
		if (value && before >= value.start) continue;
		numbers.push(value ? valueWord : written.number);
		places.push(at);
		weights.push(value ? valueWeight : written.weight);
	}
	return {
		numbers: Uint32Array.from(numbers),
		places,
		weights,
		weight: weights.reduce((sum, weight) => sum + weight, 0),
	};
}

/** The words that the other sentence does not have. Who adds *you know* says nothing else. */
function unmatched({words}: Wording, {places}: Frame, matched: readonly number[]): string[] {
	const found = new Set(matched);
	return places.flatMap((at, index) => (found.has(index) || words[at]!.filler ? [] : [words[at]!.form]));
}
