/** One row of features. They are written through this in a fixed order, so that training and the program cannot disagree about it. */
export class Row {
	readonly values: Uint8Array;
	private at = 0;

	constructor(length: number) {
		this.values = new Uint8Array(length);
	}

	/** Starts to write, from a place on: what stands before it is kept. */
	begin(at = 0): void {
		this.at = at;
	}

	add(value: number): void {
		this.values[this.at++] = value;
	}

	/** Sets what is left to zero. */
	finish(): void {
		this.values.fill(0, this.at);
	}
}
