import type {CueStrengths} from './cue-strengths.ts';

/** Strengths by their keys, to be asked several times a word: a `Map` takes longer to find numbers as great as these keys, and to find nothing, as for most words. */
export class StrengthTable implements CueStrengths {
	readonly #mask: number;
	/** Open addressing. No strength is nought, so that nought is a free place. */
	readonly #keys: Int32Array;
	readonly #strengths: Int32Array;

	constructor(strengths: readonly (readonly [key: number, strength: number])[]) {
		const size = 1 << (34 - Math.clz32(strengths.length));
		this.#mask = size - 1;
		this.#keys = new Int32Array(size);
		this.#strengths = new Int32Array(size);
		for (const [key, strength] of strengths) {
			const slot = this.#slotOf(key);
			this.#keys[slot] = key;
			this.#strengths[slot] = strength;
		}
	}

	/** 0 for what was never seen. */
	get(key: number): number {
		return this.#strengths[this.#slotOf(key)]!;
	}

	#slotOf(key: number): number {
		let slot = (key ^ (key >>> 15)) & this.#mask;
		while (this.#strengths[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
		return slot;
	}
}
