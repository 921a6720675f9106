import type {Chain} from './chain.ts';

/** The steps of a chain in one order: those of one state stand together. */
export interface Order {
	/** Where the steps of each state begin, and one more at the end. */
	readonly starts: Uint16Array;
	/** The state at the other end of each step. */
	readonly others: Uint8Array;
	/** Where their worths stand in the chain, for one kind of token after the other. */
	readonly places: Int32Array;
}

/** For each state the steps that lead to it. */
export const byTarget = (chain: Chain): Order =>
	orderOf(chain, chain.from, (state, other) => other * chain.states + state);

/** For each state the steps that lead from it. */
export function byOrigin(chain: Chain): Order {
	const {from, states} = chain;
	const targets = from.map((_, origin) => [...from.keys()].filter(target => from[target]!.includes(origin)));
	return orderOf(chain, targets, (state, other) => state * states + other);
}

function orderOf(
	{states, steps}: Chain,
	others: readonly (readonly number[])[],
	place: (state: number, other: number) => number,
): Order {
	const starts = new Uint16Array(states + 1);
	for (let state = 0; state < states; state++) starts[state + 1] = starts[state]! + others[state]!.length;
	const square = states * states;
	const kinds = [...Array(steps.length / square).keys()];
	const places = Int32Array.from(
		kinds.flatMap(kind => others.flatMap((ones, state) => ones.map(other => kind * square + place(state, other)))),
	);
	return {starts, others: Uint8Array.from(others.flat()), places};
}
