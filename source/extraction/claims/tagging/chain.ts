/**
 * A linear chain over a row of tokens: each token is in one state, each step from state to state has a cost that may depend on the
 * token's kind. The scores of the tokens themselves come from outside. (Lafferty, McCallum & Pereira, ICML 2001.)
 */
export interface Chain {
	readonly states: number;
	/** What it is worth to begin in a state. */
	readonly starts: Float32Array;
	/** What it is worth to step from one state (row) to another (column), a square for each kind of token stepped to. */
	readonly steps: Float32Array;
	/** For each state those that it may be stepped to from. */
	readonly from: readonly (readonly number[])[];
}

/** Buffers for chains of any length, kept between calls. */
export class ChainSpace {
	scores = new Float64Array(0);
	forward = new Float64Array(0);
	backward = new Float64Array(0);
	origins = new Uint8Array(0);

	reserve(size: number): void {
		if (this.scores.length >= size) return;
		this.scores = new Float64Array(size * 2);
		this.forward = new Float64Array(size * 2);
		this.backward = new Float64Array(size * 2);
		this.origins = new Uint8Array(size * 2);
	}
}

const never = -1e30;

/** The best path, by Viterbi's algorithm, from `space.scores`. */
export function bestPath(chain: Chain, space: ChainSpace, kinds: Uint8Array, length: number): Uint8Array {
	const {states, starts, steps, from} = chain;
	const {scores, forward, origins: origin} = space;
	for (let state = 0; state < states; state++) forward[state] = scores[state]! + starts[state]!;
	for (let at = 1; at < length; at++) {
		const square = kinds[at]! * states * states;
		const before = (at - 1) * states;
		for (let state = 0; state < states; state++) {
			let most = never;
			let best = 0;
			for (const one of from[state]!) {
				const value = forward[before + one]! + steps[square + one * states + state]!;
				if (value > most) {
					most = value;
					best = one;
				}
			}
			forward[at * states + state] = most + scores[at * states + state]!;
			origin[at * states + state] = best;
		}
	}
	const path = new Uint8Array(length);
	let state = 0;
	for (let one = 1; one < states; one++)
		if (forward[(length - 1) * states + one]! > forward[(length - 1) * states + state]!) state = one;
	for (let at = length - 1; at >= 0; at--) {
		path[at] = state;
		state = origin[at * states + state]!;
	}
	return path;
}
