/** Chance that is the same each time: xorshift (Marsaglia 2003), from a seed that is not nought. */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** A whole number from 0 to below 2^32. */
	next(): number {
		let state = this.#state;
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		this.#state = state;
		return state >>> 0;
	}

	/** A number from 0 to below 1. */
	draw(): number {
		return this.next() / 2 ** 32;
	}

	/** Puts values into another order. */
	shuffle(values: unknown[]): void {
		for (let index = values.length - 1; index > 0; index--) {
			const other = Math.floor(this.draw() * (index + 1));
			[values[index], values[other]] = [values[other], values[index]];
		}
	}
}
