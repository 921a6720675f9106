import type {ReferenceRule} from '../model/utterance.ts';
import {joinedNumber} from './hashing.ts';
import type {PairedWords} from './paired-words.ts';
import {speakerAgreement} from './speakers.ts';
import {beginsWithDigit} from './word-forms.ts';
import {supportedWords, type SharedWording} from './supported-words.ts';
import {byTime, type Reading} from './witness.ts';
import type {Wording} from './words.ts';

/** Different wordings that are held against each other; the most frequent and the longest. */
const mostWordings = 24;

export interface ReferenceChoice {
	readonly reading: Reading;
	readonly by: ReferenceRule;
}

/**
 * The witness that the others are compared with: the one a reviewer pinned; else a transcript or document; else the fullest, not counting
 * fillers, bracketed words and words that most of the others contradict; then what most share, what is nearer to speech, the earliest, the path.
 */
export function chooseReference(
	readings: readonly Reading[],
	paired: PairedWords,
	{pinned, joined = false}: {readonly pinned?: (reading: Reading) => boolean; readonly joined?: boolean} = {},
): ReferenceChoice {
	const pin = pinned && readings.find(pinned);
	if (pin) return {reading: pin, by: 'reviewer'};
	const originals = readings.filter(
		({quotation}) => quotation.genre === 'transcript' || quotation.genre === 'document',
	);
	const all = sharedWordings(originals.length > 0 ? originals : readings);
	const wordings = joined && originals.length === 0 ? withoutLongAnswers(all, paired) : all;
	if (originals.length > 0 && wordings.length === 1) return {reading: first(wordings[0]!), by: 'transcript'};
	if (wordings.length === 1) return {reading: first(wordings[0]!, readings), by: 'shared'};
	const fullness = fullnessOf(wordings, paired);
	const steps: readonly (readonly [ReferenceRule, (wording: SharedWording) => number])[] = [
		['fullest', wording => fullness.get(wording)!],
		['fullest', ({reading}) => -edits(reading)],
		['shared', ({votes}) => votes],
		['shared', ({reading}) => -respelled(reading)],
		['shared', ({reading}) => slightWords(reading)],
	];
	let left = wordings;
	for (const [by, value] of steps) {
		const most = Math.max(...left.map(value));
		left = left.filter(wording => value(wording) === most);
		if (left.length === 1)
			return {
				reading: first(left[0]!, readings),
				by: by === 'fullest' && isOutvoting(left[0]!, wordings) ? 'shared' : by,
			};
	}
	const earliest = left.map(wording => first(wording, readings)).sort((a, b) => byTime(a.quotation, b.quotation));
	const tied = earliest[1]!.quotation.published === earliest[0]!.quotation.published;
	return {reading: earliest[0]!, by: tied ? 'path' : 'earliest'};
}

/**
 * The wordings but for long ones that one witness prints and of which nobody else has a third: who joins a quote to what stands in an interview's answer does not mean all
 * of the answer.
 */
function withoutLongAnswers(wordings: readonly SharedWording[], paired: PairedWords): readonly SharedWording[] {
	const left = wordings.filter(wording => {
		const {length} = wording.reading.numbers;
		if (wording.votes > 1 || length < longAnswer) return true;
		const known = new Set<number>();
		for (const other of wordings) {
			if (other === wording) continue;
			for (const place of paired.of(wording.reading, other.reading).left) known.add(place);
		}
		return known.size * 3 >= length;
	});
	return left.length > 0 ? left : wordings;
}

/** Words of one. */
const longAnswer = 60;

/**
 * How full each wording is, as far as it may be the reference: none is fuller than it has words, and of those that are equally full the one with fewer marks of editing is.
 */
function fullnessOf(wordings: readonly SharedWording[], paired: PairedWords): ReadonlyMap<SharedWording, number> {
	const fullness = new Map(wordings.map(wording => [wording, -Infinity]));
	const looks = wordings
		.map(wording => ({wording, words: coreWords(wording), marks: edits(wording.reading)}))
		.sort((a, b) => b.words - a.words || a.marks - b.marks);
	let most = -Infinity;
	let fewestMarks = Infinity;
	for (const {wording, words, marks} of looks) {
		if (words < most) break;
		if (words === most && marks > fewestMarks) continue;
		const supported = supportedWords(wording, wordings, paired, most);
		fullness.set(wording, supported);
		if (supported > most) fewestMarks = marks;
		else if (supported === most) fewestMarks = Math.min(fewestMarks, marks);
		most = Math.max(most, supported);
	}
	return fullness;
}

/** Whether a wording is the fullest only because most print its words: others have as many. */
const isOutvoting = (wording: SharedWording, wordings: readonly SharedWording[]): boolean =>
	wordings.some(other => other !== wording && other.votes < wording.votes && coreWords(other) >= coreWords(wording));

const coreWords = ({reading: {wording}}: SharedWording): number =>
	countOf(wording.words, ({bracketed, filler}) => !bracketed && !filler);

/** Of witnesses with one wording: whom most witnesses name as speaker, not split by the writer, the earliest. */
function first({readings}: SharedWording, all: readonly Reading[] = readings): Reading {
	if (readings.length === 1) return readings[0]!;
	const named = (reading: Reading): number =>
		all.filter(other => speakerAgreement(reading.quotation.quote.speaker, other.quotation.quote.speaker) === 'same')
			.length;
	const names = new Map<string, number>();
	const agreed = (reading: Reading): number => {
		const name = reading.quotation.quote.speaker?.name ?? '';
		if (!names.has(name)) names.set(name, named(reading));
		return names.get(name)!;
	};
	return [...readings].sort(
		(a, b) => agreed(b) - agreed(a) || a.seams.size - b.seams.size || byTime(a.quotation, b.quotation),
	)[0]!;
}

function sharedWordings(readings: readonly Reading[]): SharedWording[] {
	// Most print the very same text; only what differs has to be read word by word.
	const texts = Map.groupBy(readings, ({wording}) => wording);
	const wordings = new Map<number, Reading[]>();
	for (const [wording, own] of texts) {
		const key = printedWords(wording);
		const same = wordings.get(key);
		if (same) same.push(...own);
		else wordings.set(key, own);
	}
	return [...wordings.values()]
		.map(same => ({reading: same[0]!, votes: same.length, readings: same}))
		.sort((a, b) => b.votes - a.votes || b.reading.numbers.length - a.reading.numbers.length)
		.slice(0, mostWordings);
}

/** One number for all wordings that print the same words, whatever their signs. */
function printedWords({words, ellipses}: Wording): number {
	let [first, second] = [ellipses.length, words.length];
	for (const {written, bracketed} of words) {
		first = joinedNumber(first, bracketed ? ~written.printed : written.printed);
		second = joinedNumber(written.printed, second);
	}
	return first * 2 ** 20 + (second >>> 12);
}

/** Words written in digits, or not in the spelling that is compared: of two that are alike otherwise, the one nearer to speech is the reference. */
const respelled = ({wording}: Reading): number =>
	countOf(wording.words, ({plain, form}) => beginsWithDigit(plain) || (plain !== form && !beginsWithDigit(form)));

/** Words that say little: who changes one puts a name or a noun for a pronoun, hardly ever a pronoun for a noun. */
const slightWords = ({weights}: Reading): number => countOf(weights, weight => weight <= slight);

/** What *just*, *going* and *say* weigh. */
const slight = 0.2;

/**
 * Marks of editing and of loose speech in a wording, a bracket or fillers in a row as one however long they are: of two that are equally full, the plain one is the
 * reference. What was said, if only *you know*, is nearer to it than what shows that something was left out.
 */
const edits = ({wording: {words, brackets, ellipses}}: Reading): number =>
	brackets.length + ellipses.length + countOf(words, ({filler}, at) => filler && words[at - 1]?.filler !== true) / 2;

/** No list is made of them: this is asked of every wording. */
function countOf<Item>(items: ArrayLike<Item>, isCounted: (item: Item, at: number) => boolean): number {
	let count = 0;
	for (let at = 0; at < items.length; at++) if (isCounted(items[at]!, at)) count++;
	return count;
}
