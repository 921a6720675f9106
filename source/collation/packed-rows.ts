import {release} from './columns.ts';

/** Bytes of a chunk; a row does not go from one to the next. So many that what takes memory from the system asks it for each chunk, and gives it back. */
const chunkBits = 22;
const chunkSize = 1 << chunkBits;

/** The first chunk, for a few rows. */
const fewBytes = 1 << 12;

/** Bytes that a number takes at most. */
const widest = 5;

/**
 * Rows of numbers, most of them small, seven bits a byte: the words of a quotation take a byte or two each, since frequent words are met first. In chunks, so that what is kept
 * is never copied to make room.
 */
export class PackedRows {
	readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
	/** Bytes of the last chunk that are free. */
	#free = 0;

	/** Keeps the first `length` numbers of a row and gives the number by which they are found again. */
	add(row: Uint32Array, length = row.length): number {
		const most = widest * (length + 1);
		if (most > this.#free) {
			const room = this.#chunks.length === 0 ? fewBytes : chunkSize;
			this.#chunks.push(new Uint8Array(Math.max(room, most)));
			this.#free = Math.max(room, most);
		}
		const chunk = this.#chunks.at(-1)!;
		const start = chunk.length - this.#free;
		let at = write(chunk, start, length);
		for (let index = 0; index < length; index++) at = write(chunk, at, row[index]!);
		// What is longer than a chunk has one of its own.
		this.#free = chunk.length > chunkSize ? 0 : chunk.length - at;
		return (this.#chunks.length - 1) * chunkSize + start;
	}

	/**
	 * The sum of the `values` of what the numbers of a row have in `marks`; 0 as soon as the marks below 128, which stand for what is not known, are more than `spare`
	 * together. To read the row first takes half as long again.
	 */
	sumOfKnown(row: number, marks: Uint8Array, values: Float64Array, spare: number): number {
		const bytes = this.#chunks[Math.floor(row / chunkSize)]!;
		let at = row & (chunkSize - 1);
		let left = 0;
		let sum = 0;
		let unknown = 0;
		for (let isLength = true; isLength || left > 0; isLength = false) {
			let byte = bytes[at++]!;
			let number = byte & 127;
			for (let shift = 7; byte >= 128; shift += 7) {
				byte = bytes[at++]!;
				number |= (byte & 127) << shift;
			}
			if (isLength) left = number;
			else {
				const mark = marks[number]!;
				sum += values[mark]!;
				// A mark of 128 and more adds nothing.
				unknown += mark & ((mark >> 7) - 1);
				if (unknown > spare) return 0;
				left--;
			}
		}
		return sum;
	}

	/** Reads a row into `numbers`, which has room for it, and gives its length. */
	read(row: number, numbers: Uint32Array): number {
		const bytes = this.#chunks[Math.floor(row / chunkSize)]!;
		let at = row & (chunkSize - 1);
		let length = 0;
		for (let index = -1; index < length; index++) {
			let byte = bytes[at++]!;
			let number = byte & 127;
			for (let shift = 7; byte >= 128; shift += 7) {
				byte = bytes[at++]!;
				number |= (byte & 127) << shift;
			}
			if (index < 0) length = number;
			else numbers[index] = number;
		}
		return length;
	}

	/** Says that nobody will ask any more. */
	end(): void {
		for (const chunk of this.#chunks) release(chunk);
	}
}

function write(bytes: Uint8Array, at: number, number: number): number {
	let rest = number;
	while (rest >= 128) {
		bytes[at++] = (rest & 127) | 128;
		rest >>>= 7;
	}
	bytes[at++] = rest;
	return at;
}
