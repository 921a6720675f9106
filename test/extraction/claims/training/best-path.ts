import type {Chain} from '../../../../source/extraction/claims/tagging/chain.ts';
import type {ChainSpace} from '../../../../source/extraction/claims/training/chain-space.ts';

const never = -1e30;

/** The best path, by Viterbi's algorithm, from `space.scores`: what the kernel does window by window. */
export function bestPath(chain: Chain, space: ChainSpace, kinds: Uint8Array, length: number): Uint8Array {
	const {states, starts, steps, from} = chain;
	const {scores, forward} = space;
	const origin = new Uint8Array(length * states);
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
