import type {Span} from '../../model/span.ts';
import {align} from '../alignment.ts';
import type {Word} from '../words.ts';
import {weightWithin, type Reading} from '../witness.ts';

/** Where two wordings part: words of the reference that stand opposite words of the witness. Either side may be empty. Word indexes, end exclusive. */
export interface Stretch {
	readonly reference: Span;
	readonly witness: Span;
	readonly at: 'start' | 'middle' | 'end';
}

/** Words that the two have in common, one pair each, and the stretches between them. */
export interface Comparison {
	readonly reference: Reading;
	readonly witness: Reading;
	readonly pairs: readonly (readonly [reference: number, witness: number])[];
	readonly stretches: readonly Stretch[];
}

export function compare(reference: Reading, witness: Reading): Comparison {
	const {left, right} = align(reference.numbers, witness.numbers, weightWithin);
	const pairs = withoutChanceInBrackets(
		left.map((at, pair) => [at, right[pair]!] as const),
		reference,
		witness,
	);
	const stretches: Stretch[] = [];
	let [from, fromWitness] = [0, 0];
	for (const [number, [to, toWitness]] of [
		...pairs,
		[reference.numbers.length, witness.numbers.length] as const,
	].entries()) {
		if (to > from || toWitness > fromWitness) {
			stretches.push({
				reference: {start: from, end: to},
				witness: {start: fromWitness, end: toWitness},
				at: number === pairs.length ? 'end' : number === 0 ? 'start' : 'middle',
			});
		}
		[from, fromWitness] = [to + 1, toWitness + 1];
	}
	return {reference, witness, pairs, stretches};
}

/**
 * *[the talks] bulk* beside *the bulk*: the bracket stands for *the* as a whole, its own *the* is no match. So words matched out of a bracket count only
 * where all of the bracket's words are matched.
 */
function withoutChanceInBrackets(
	pairs: readonly (readonly [number, number])[],
	reference: Reading,
	witness: Reading,
): readonly (readonly [number, number])[] {
	if (reference.wording.brackets.length + witness.wording.brackets.length === 0) return pairs;
	const mixed = [
		mixedBrackets(reference, witness, pairs),
		mixedBrackets(
			witness,
			reference,
			pairs.map(([first, second]) => [second, first]),
		),
	] as const;
	const kept = pairs.filter(([first, second]) => !mixed[0].has(first) && !mixed[1].has(second));
	return kept.length === pairs.length
		? pairs
		: [...kept, ...again(kept, mixed, reference, witness)].sort((a, b) => a[0] - b[0]);
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

/** Words of one side whose bracket has both words that the other has without brackets and words that it lacks. */
function mixedBrackets(
	{wording: {words, brackets}}: Reading,
	{wording: other}: Reading,
	pairs: readonly (readonly [number, number])[],
): ReadonlySet<number> {
	const twins = new Map(pairs);
	const mixed = new Set<number>();
	for (const bracket of brackets) {
		const inside = [...words.keys()].filter(at => words[at]!.start >= bracket.start && words[at]!.end <= bracket.end);
		const found = inside.filter(at => twins.has(at));
		if (found.length === inside.length || found.some(at => other.words[twins.get(at)!]!.bracketed)) continue;
		for (const at of found) mixed.add(at);
	}
	return mixed;
}

/** The stretch of text that words take up; an empty one stands where the next word would begin (or the text ends). */
export function textSpan(words: readonly Word[], {start, end}: Span, text: string): Span {
	if (start < end) return {start: words[start]!.start, end: words[end - 1]!.end};
	const at = words[start]?.start ?? text.length;
	return {start: at, end: at};
}
