import type {Chain} from '../tagging/chain.ts';
import {byOrigin, byTarget, type Order} from '../tagging/step-order.ts';
import type {ChainSpace} from './chain-space.ts';

/** An order of steps with what they are worth. */
interface Worths extends Order {
	readonly worths: Float64Array;
}

/** A chain with its worths as factors: what `chain.ts` adds and takes exponentials of at each step is multiplied here. */
export class Factors {
	readonly states: number;
	readonly starts: Float64Array;
	readonly byTarget: Worths;
	readonly byOrigin: Worths;
	readonly #chain: Chain;

	constructor(chain: Chain) {
		this.#chain = chain;
		this.states = chain.states;
		this.starts = new Float64Array(chain.states);
		this.byTarget = withWorths(byTarget(chain));
		this.byOrigin = withWorths(byOrigin(chain));
		this.refresh();
	}

	/** Takes over what the chain has learned since. */
	refresh(): void {
		const {starts, steps} = this.#chain;
		for (let state = 0; state < this.states; state++) this.starts[state] = Math.exp(starts[state]!);
		for (const {worths, places} of [this.byTarget, this.byOrigin])
			for (let index = 0; index < places.length; index++) worths[index] = Math.exp(steps[places[index]!]!);
	}
}

const withWorths = (order: Order): Worths => ({...order, worths: new Float64Array(order.places.length)});

/**
 * How likely each state of each token is, into `space.forward`, from `space.scores` (which are overwritten). The scaled form of the forward-backward
 * algorithm (Rabiner 1989): the sums of each token are brought back to one, so that no logarithm is needed. To `taken`,
 * where given, how often each step is likely to be taken is added, in the order of `factors.byTarget`.
 */
export function posterior(
	factors: Factors,
	space: ChainSpace,
	kinds: Uint8Array,
	length: number,
	taken?: Float64Array,
): void {
	const {states, starts, byTarget, byOrigin} = factors;
	const {scores, forward, backward} = space;
	exponentiate(scores, states, length);
	for (let state = 0; state < states; state++) forward[state] = starts[state]! * scores[state]!;
	scaleToOne(forward, 0, states);
	for (let at = 1; at < length; at++) {
		const base = at * states;
		sumSteps(byTarget, kinds[at]!, forward, base - states, forward, base);
		for (let state = base; state < base + states; state++) forward[state]! *= scores[state]!;
		scaleToOne(forward, base, states);
	}
	backward.fill(1, (length - 1) * states, length * states);
	for (let at = length - 2; at >= 0; at--) {
		const base = at * states;
		const after = base + states;
		for (let state = after; state < after + states; state++) scores[state]! *= backward[state]!;
		sumSteps(byOrigin, kinds[at + 1]!, scores, after, backward, base);
		if (taken) addTaken(factors, space, base, kinds[at + 1]!, taken);
		scaleToOne(backward, base, states);
	}
	for (let at = 0; at < length; at++) {
		const base = at * states;
		for (let state = base; state < base + states; state++) forward[state]! *= backward[state]!;
		scaleToOne(forward, base, states);
	}
}

/** For each state the sum over the steps at its end of what stands at their other end. */
function sumSteps(
	{starts, others, worths}: Worths,
	kind: number,
	from: Float64Array,
	base: number,
	to: Float64Array,
	place: number,
): void {
	const states = starts.length - 1;
	const first = kind * others.length;
	for (let state = 0, step = 0; state < states; state++) {
		const end = starts[state + 1]!;
		let sum = 0;
		for (; step < end; step++) sum += from[base + others[step]!]! * worths[first + step]!;
		to[place + state] = sum;
	}
}

function addTaken(
	{states, byTarget: {starts, others, worths}}: Factors,
	{scores, forward, backward}: ChainSpace,
	base: number,
	kind: number,
	taken: Float64Array,
): void {
	let sum = 0;
	for (let state = base; state < base + states; state++) sum += forward[state]! * backward[state]!;
	const scale = sum > 0 ? 1 / sum : 0;
	const first = kind * others.length;
	for (let state = 0; state < states; state++)
		for (let step = starts[state]!; step < starts[state + 1]!; step++)
			taken[first + step]! +=
				forward[base + others[step]!]! * scores[base + states + state]! * worths[first + step]! * scale;
}

function scaleToOne(values: Float64Array, base: number, count: number): void {
	let sum = 0;
	for (let index = base; index < base + count; index++) sum += values[index]!;
	const scale = sum > 0 ? 1 / sum : 0;
	for (let index = base; index < base + count; index++) values[index]! *= scale;
}

function exponentiate(scores: Float64Array, states: number, length: number): void {
	for (let at = 0; at < length; at++) {
		const base = at * states;
		let most = scores[base]!;
		for (let state = 1; state < states; state++) most = Math.max(most, scores[base + state]!);
		for (let state = 0; state < states; state++) scores[base + state] = Math.exp(scores[base + state]! - most);
	}
}
