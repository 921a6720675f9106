type Narrow = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** The widest number that fits into so many bytes. */
const widestIn = {1: 0xff, 2: 0xffff, 4: 0xffff_ffff} as const;

/**
 * A row of whole numbers below 2³² that grows; a million quotations are kept as a few of these and not as a million objects. It is as wide as its widest number: what is mostly
 * below 256 takes a byte. `room`: for so many at first.
 */
export class NumberColumn {
	#values: Narrow;
	#widest = widestIn[1] as number;
	length = 0;

	constructor(room = 64) {
		this.#values = new Uint8Array(room);
	}

	push(value: number): void {
		if (this.length === this.#values.length) this.#values = copied(this.#values, this.length * 2, this.#widest);
		this.set(this.length++, value);
	}

	at(index: number): number {
		return this.#values[index]!;
	}

	set(index: number, value: number): void {
		if (value > this.#widest) {
			this.#widest = value > widestIn[2] ? widestIn[4] : widestIn[2];
			this.#values = copied(this.#values, this.#values.length, this.#widest);
		}
		this.#values[index] = value;
	}

	/** Says that nobody will ask any more. */
	end(): void {
		release(this.#values);
	}
}

function copied(values: Narrow, room: number, widest: number): Narrow {
	const Numbers = widest === widestIn[1] ? Uint8Array : widest === widestIn[2] ? Uint16Array : Uint32Array;
	const copy = new Numbers(room);
	copy.set(values);
	release(values);
	return copy;
}

/** The same for numbers with a fraction or of more than 32 bits. */
export class WideColumn {
	#values: Float64Array<ArrayBuffer>;
	length = 0;

	constructor(room = 64) {
		this.#values = new Float64Array(room);
	}

	push(value: number): void {
		if (this.length === this.#values.length) {
			const wider = new Float64Array(this.length * 2);
			wider.set(this.#values);
			release(this.#values);
			this.#values = wider;
		}
		this.#values[this.length++] = value;
	}

	at(index: number): number {
		return this.#values[index]!;
	}

	/** Says that nobody will ask any more. */
	end(): void {
		release(this.#values);
	}
}

/** Bytes from which on it is worth the time to give them back. */
const worthGiving = 1 << 16;

/**
 * Gives the room of many numbers back that nobody reads any more. By itself it comes back when the objects of the heap are looked through, which are hardly more for all
 * these numbers.
 */
export function release({buffer}: {readonly buffer: ArrayBuffer}): void {
	if (buffer.byteLength >= worthGiving) buffer.transfer(0);
}

/** Values that recur, each kept once and named by a number. */
export class Interned<Value> {
	readonly #numbers = new Map<string, Map<string, number>>();
	readonly values: Value[] = [];

	/** The number of the value of a kind and a name. Not by one text of both: to put that together takes longer than to look it up. */
	number(kind: string, name: string, value: () => Value): number {
		let ofKind = this.#numbers.get(kind);
		if (!ofKind) this.#numbers.set(kind, (ofKind = new Map<string, number>()));
		const known = ofKind.get(name);
		if (known !== undefined) return known;
		const number = this.values.length;
		ofKind.set(name, number);
		this.values.push(value());
		return number;
	}
}
