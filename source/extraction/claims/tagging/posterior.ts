import type {Chain, ChainSpace} from './chain.ts';

/** A chain with its worths as factors: what `chain.ts` adds and takes exponentials of at each step is multiplied here. */
interface Factors {
	readonly starts: Float64Array;
	readonly steps: Float64Array;
	readonly targets: readonly (readonly number[])[];
}

const known = new WeakMap<Chain, Factors>();

function factorsOf(chain: Chain): Factors {
	let factors = known.get(chain);
	if (!factors) {
		const {states, from} = chain;
		const targets: number[][] = Array.from({length: states}, () => []);
		for (const [to, origins] of from.entries()) for (const origin of origins) targets[origin]!.push(to);
		factors = {
			starts: Float64Array.from(chain.starts, Math.exp),
			steps: Float64Array.from(chain.steps, Math.exp),
			targets,
		};
		known.set(chain, factors);
	}
	return factors;
}

/**
 * How likely each state of each token is, into `space.forward`, from `space.scores` (which are overwritten). The scaled form of the forward-backward
 * algorithm (Rabiner 1989): the sums of each token are brought back to one, so that no logarithm is needed.
 */
export function posterior(chain: Chain, space: ChainSpace, kinds: Uint8Array, length: number): void {
	const {states, from} = chain;
	const {starts, steps, targets} = factorsOf(chain);
	const {scores, forward, backward} = space;
	exponentiate(scores, states, length);
	for (let at = 0; at < length; at++) {
		const base = at * states;
		const square = kinds[at]! * states * states;
		let sum = 0;
		for (let state = 0; state < states; state++) {
			let reached = at === 0 ? starts[state]! : 0;
			if (at > 0) {
				const origins = from[state]!;
				for (const origin of origins) {
					reached += forward[base - states + origin]! * steps[square + origin * states + state]!;
				}
			}
			sum += forward[base + state] = reached * scores[base + state]!;
		}
		const scale = sum > 0 ? 1 / sum : 0;
		for (let state = 0; state < states; state++) forward[base + state]! *= scale;
	}
	backward.fill(1, (length - 1) * states, length * states);
	for (let at = length - 2; at >= 0; at--) {
		const base = at * states;
		const square = kinds[at + 1]! * states * states;
		let most = 0;
		for (let state = 0; state < states; state++) {
			const ahead = targets[state]!;
			let sum = 0;
			for (const next of ahead) {
				const to = base + states + next;
				sum += steps[square + state * states + next]! * scores[to]! * backward[to]!;
			}
			backward[base + state] = sum;
			if (sum > most) most = sum;
		}
		const scale = most > 0 ? 1 / most : 0;
		for (let state = 0; state < states; state++) backward[base + state]! *= scale;
	}
	for (let at = 0; at < length; at++) {
		const base = at * states;
		let sum = 0;
		for (let state = 0; state < states; state++) sum += forward[base + state]! *= backward[base + state]!;
		const scale = sum > 0 ? 1 / sum : 0;
		for (let state = 0; state < states; state++) forward[base + state]! *= scale;
	}
}

function exponentiate(scores: Float64Array, states: number, length: number): void {
	for (let at = 0; at < length; at++) {
		const base = at * states;
		let most = scores[base]!;
		for (let state = 1; state < states; state++) most = Math.max(most, scores[base + state]!);
		for (let state = 0; state < states; state++) scores[base + state] = Math.exp(scores[base + state]! - most);
	}
}
