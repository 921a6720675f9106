/** Bits for the letters and the pairs of neighbours that a text holds; several share a bit. */
const bits = 1 << 13;
const words = bits >>> 5;

const bitOf = (first: number, second: number): number =>
	(Math.imul(first, 0x9e35) ^ Math.imul(second, 0x6b)) & (bits - 1);

/** The letters and the pairs of letters of a text, to ask quickly whether another may stand in it. Used again for the next text. */
export class LetterPairs {
	readonly #held = new Int32Array(words);

	read(text: string): void {
		const held = this.#held.fill(0);
		let before = 0;
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);
			const pair = bitOf(before, code);
			const one = bitOf(code, 0);
			held[pair >>> 5]! |= 1 << (pair & 31);
			held[one >>> 5]! |= 1 << (one & 31);
			before = code;
		}
	}

	/** False if the text surely does not hold what the bits are of. */
	mayHold(needed: Int32Array): boolean {
		for (const bit of needed) if ((this.#held[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
		return true;
	}
}

/** The bits of a string, for `mayHold`. */
export function pairBits(text: string): Int32Array {
	if (text.length === 1) return Int32Array.of(bitOf(text.charCodeAt(0), 0));
	return Int32Array.from({length: text.length - 1}, (_, at) => bitOf(text.charCodeAt(at), text.charCodeAt(at + 1)));
}
