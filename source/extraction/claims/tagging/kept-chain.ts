import {keep, keepNumbers, type Address} from '../../kernel/kernel.ts';
import type {Chain} from './chain.ts';
import {byOrigin, byTarget, type Order} from './step-order.ts';

/** A chain in the kernel's memory. */
export class KeptChain {
	/** What it is worth to begin in each state. */
	readonly starts: Address;
	/** Steps for each kind of token. */
	readonly steps: number;
	/** The steps into each state, and those out of it: where each state's begin, the states at their other end, their worths. */
	readonly byTarget: readonly [Address, Address, Address];
	readonly byOrigin: readonly [Address, Address, Address];

	/** `worth` gives what the kernel works with for the chain's own numbers. */
	constructor(chain: Chain, worth: (value: number) => number) {
		const kept = ({starts, others, places}: Order) =>
			[
				keep(Uint8Array.from(starts)),
				keep(others),
				keepNumbers(Float64Array.from(places, place => worth(chain.steps[place]!))),
			] as const;
		const targets = byTarget(chain);
		this.starts = keepNumbers(Float64Array.from(chain.starts, worth));
		this.steps = targets.others.length;
		this.byTarget = kept(targets);
		this.byOrigin = kept(byOrigin(chain));
	}
}
