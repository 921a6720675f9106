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
	const pairs = left.map((at, pair) => [at, right[pair]!] as const);
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

/** The stretch of text that words take up; an empty one stands where the next word would begin (or the text ends). */
export function textSpan(words: readonly Word[], {start, end}: Span, text: string): Span {
	if (start < end) return {start: words[start]!.start, end: words[end - 1]!.end};
	const at = words[start]?.start ?? text.length;
	return {start: at, end: at};
}
