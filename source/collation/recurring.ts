import {release} from './columns.ts';

/** Slots for each number, so that few numbers take each other's. */
const roomFor = 4;

/**
 * Which numbers were seen twice or more; one that was not may be said to have been, seldom. A quarter of a byte a slot: of all shingles of a desk most
 * stand in one quotation only, and need no list.
 */
export class Recurring {
	readonly #seen: Uint32Array<ArrayBuffer>;
	readonly #again: Uint32Array<ArrayBuffer>;
	readonly #last: number;
	/** How many numbers were seen twice or more, about. */
	count = 0;

	/** `count`: about how many numbers there are. */
	constructor(count: number) {
		let slots = 1 << 10;
		while (slots < roomFor * count && slots < 1 << 27) slots *= 2;
		this.#seen = new Uint32Array(slots / 32);
		this.#again = new Uint32Array(slots / 32);
		this.#last = slots - 1;
	}

	see(number: number): void {
		const slot = number & this.#last;
		const bit = 1 << (slot & 31);
		if ((this.#seen[slot >>> 5]! & bit) === 0) this.#seen[slot >>> 5]! |= bit;
		else if ((this.#again[slot >>> 5]! & bit) === 0) {
			this.#again[slot >>> 5]! |= bit;
			this.count++;
		}
	}

	/** Says that all have been seen: what was seen but once takes no room any more. */
	endSeeing(): void {
		release(this.#seen);
	}

	/** Says that nobody will ask any more. */
	end(): void {
		release(this.#again);
	}

	has(number: number): boolean {
		const slot = number & this.#last;
		return (this.#again[slot >>> 5]! & (1 << (slot & 31))) !== 0;
	}
}
