import {NumberColumn} from './columns.ts';

/** Of 32-bit numbers, each once, the place at which it was first seen: 0, 1, 2 … A tenth of the room that a Map takes. */
export class NumberPlaces {
	readonly #numbers = new NumberColumn();
	/** One more than the place of the number that is kept here; 0 where none is. */
	#slots = new Uint32Array(128);

	get size(): number {
		return this.#numbers.length;
	}

	/** The number at a place. */
	at(place: number): number {
		return this.#numbers.at(place);
	}

	/** The place of a number, which is the next one where it is new. */
	place(number: number): number {
		let slot = this.#slot(number);
		if (this.#slots[slot] !== 0) return this.#slots[slot]! - 1;
		if (this.#numbers.length > this.#slots.length / 2) {
			this.#widen();
			slot = this.#slot(number);
		}
		this.#numbers.push(number);
		this.#slots[slot] = this.#numbers.length;
		return this.#numbers.length - 1;
	}

	#slot(number: number): number {
		const last = this.#slots.length - 1;
		let slot = number & last;
		while (this.#slots[slot] !== 0 && this.#numbers.at(this.#slots[slot]! - 1) !== number) slot = (slot + 1) & last;
		return slot;
	}

	#widen(): void {
		this.#slots = new Uint32Array(this.#slots.length * 2);
		for (let place = 0; place < this.#numbers.length; place++)
			this.#slots[this.#slot(this.#numbers.at(place))] = place + 1;
	}
}
