import type {Span} from '../../model/span.ts';
import type {Alignment} from '../alignment.ts';
import type {Word} from '../words.ts';
import type {Reading} from '../witness.ts';

/** Where two wordings part: words of the reference that stand opposite words of the witness. Either side may be empty. Word indexes, end exclusive. */
export interface Stretch {
	readonly reference: Span;
	readonly witness: Span;
	readonly at: 'start' | 'middle' | 'end';
}

/** Words that the two have in common, and the stretches between them. */
export interface Comparison extends Pairs {
	readonly reference: Reading;
	readonly witness: Reading;
	readonly stretches: readonly Stretch[];
}

/** Word `left[i]` of the reference is word `right[i]` of the witness. */
type Pairs = Pick<Alignment, 'left' | 'right'>;

export function compare(reference: Reading, witness: Reading, alignment: Alignment): Comparison {
	const {left, right} = withoutChanceInBrackets(alignment, reference, witness);
	const stretches: Stretch[] = [];
	let from = 0;
	let fromWitness = 0;
	for (let pair = 0; pair <= left.length; pair++) {
		const to = left[pair] ?? reference.numbers.length;
		const toWitness = right[pair] ?? witness.numbers.length;
		if (to > from || toWitness > fromWitness) {
			stretches.push({
				reference: {start: from, end: to},
				witness: {start: fromWitness, end: toWitness},
				at: pair === left.length ? 'end' : pair === 0 ? 'start' : 'middle',
			});
		}
		from = to + 1;
		fromWitness = toWitness + 1;
	}
	return {reference, witness, left, right, stretches};
}

/**
 * *[the talks] bulk* beside *the bulk*: the bracket stands for *the* as a whole, its own *the* is no match. So words matched out of a bracket count only
 * where all of the bracket's words are matched.
 */
function withoutChanceInBrackets(pairs: Pairs, reference: Reading, witness: Reading): Pairs {
	if (reference.wording.brackets.length + witness.wording.brackets.length === 0) return pairs;
	const {left, right} = pairs;
	const mixed = [
		mixedBrackets(reference, witness, left, right),
		mixedBrackets(witness, reference, right, left),
	] as const;
	if (mixed[0].size + mixed[1].size === 0) return pairs;
	const kept = left
		.map((first, pair) => [first, right[pair]!] as const)
		.filter(([first, second]) => !mixed[0].has(first) && !mixed[1].has(second));
	const all = [...kept, ...again(kept, mixed, reference, witness)].sort((a, b) => a[0] - b[0]);
	return {left: all.map(([first]) => first), right: all.map(([, second]) => second)};
}

/** *felt [the ministry] the need*: the word that was matched in the bracket may stand beside it. */
function again(
	kept: readonly (readonly [number, number])[],
	[mixed, otherMixed]: readonly [ReadonlySet<number>, ReadonlySet<number>],
	{numbers, wording}: Reading,
	{numbers: others, wording: otherWording}: Reading,
): (readonly [number, number])[] {
	const found: (readonly [number, number])[] = [];
	let [from, fromOther] = [0, 0];
	for (const [to, toOther] of [...kept, [numbers.length, others.length] as const]) {
		for (let at = from; at < to; at++) {
			if (mixed.has(at) || wording.words[at]!.bracketed) continue;
			const last = found.at(-1);
			for (let other = Math.max(fromOther, (last?.[1] ?? -1) + 1); other < toOther; other++) {
				if (numbers[at] !== others[other] || otherMixed.has(other) || otherWording.words[other]!.bracketed) continue;
				found.push([at, other]);
				break;
			}
		}
		[from, fromOther] = [to + 1, toOther + 1];
	}
	return found;
}

/** Words of one side whose bracket has both words that the other has without brackets and words that it lacks. `ours` of them are `theirs`. */
function mixedBrackets(
	{wording: {words, brackets}}: Reading,
	{wording: other}: Reading,
	ours: readonly number[],
	theirs: readonly number[],
): ReadonlySet<number> {
	if (brackets.length === 0) return noWords;
	const mixed = new Set<number>();
	for (const bracket of brackets) {
		const isInside = ({start, end}: Word): boolean => start >= bracket.start && end <= bracket.end;
		let inside = 0;
		for (const word of words) if (isInside(word)) inside++;
		const found: number[] = [];
		for (let pair = 0; pair < ours.length; pair++) if (isInside(words[ours[pair]!]!)) found.push(pair);
		if (found.length === inside || found.some(pair => other.words[theirs[pair]!]!.bracketed)) continue;
		for (const pair of found) mixed.add(ours[pair]!);
	}
	return mixed;
}

const noWords: ReadonlySet<number> = new Set();

/** The stretch of text that words take up; an empty one stands where the next word would begin (or the text ends). */
export function textSpan(words: readonly Word[], {start, end}: Span, text: string): Span {
	if (start < end) return {start: words[start]!.start, end: words[end - 1]!.end};
	const at = words[start]?.start ?? text.length;
	return {start: at, end: at};
}
