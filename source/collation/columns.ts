/**
 * A row of numbers that grows; a million quotations are kept as a few of these and not as a million objects. `room`: for so many at first; of many, what is left behind
 * by growing is not given back to the system.
 */
export class NumberColumn {
	#values: Uint32Array;
	length = 0;

	constructor(room = 64) {
		this.#values = new Uint32Array(room);
	}

	push(value: number): void {
		if (this.length === this.#values.length) {
			const wider = new Uint32Array(this.length * 2);
			wider.set(this.#values);
			this.#values = wider;
		}
		this.#values[this.length++] = value;
	}

	at(index: number): number {
		return this.#values[index]!;
	}

	set(index: number, value: number): void {
		this.#values[index] = value;
	}
}

/** The same for numbers with a fraction or of more than 32 bits. */
export class WideColumn {
	#values: Float64Array;
	length = 0;

	constructor(room = 64) {
		this.#values = new Float64Array(room);
	}

	push(value: number): void {
		if (this.length === this.#values.length) {
			const wider = new Float64Array(this.length * 2);
			wider.set(this.#values);
			this.#values = wider;
		}
		this.#values[this.length++] = value;
	}

	at(index: number): number {
		return this.#values[index]!;
	}
}

/** Values that recur, each kept once and named by a number. */
export class Interned<Value> {
	readonly #numbers = new Map<string, number>();
	readonly values: Value[] = [];

	number(key: string, value: () => Value): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const number = this.values.length;
		this.#numbers.set(key, number);
		this.values.push(value());
		return number;
	}
}
