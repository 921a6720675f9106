import {mayHold} from '../claims/tagging/feature-table.ts';
import {mix} from '../claims/tagging/hash.ts';

/** The features of one sentence as 32-bit hashes, each once, in the order in which they are met; used again for the next sentence. */
export class FeatureRow {
	values = new Int32Array(2048);
	count = 0;
	/** Open addressing: the feature in each slot, and the sentence for which it was put there. */
	#slots = new Int32Array(8192);
	#sentences = new Int32Array(8192);
	#sentence = 0;
	readonly #filter: Int32Array | null;

	/** With the filter of a table only features that it may hold are taken: few of those that are met. */
	constructor(filter: Int32Array | null = null) {
		this.#filter = filter;
	}

	/** Begins the next sentence. */
	clear(): void {
		this.count = 0;
		this.#sentence++;
	}

	add(kind: number, a: number, b = 0, c = 0): void {
		const feature = mix(kind, a, b, c);
		if (this.#filter !== null && !mayHold(this.#filter, feature)) return;
		const mask = this.#slots.length - 1;
		let slot = feature & mask;
		while (this.#sentences[slot] === this.#sentence) {
			if (this.#slots[slot] === feature) return;
			slot = (slot + 1) & mask;
		}
		this.#slots[slot] = feature;
		this.#sentences[slot] = this.#sentence;
		this.values[this.count++] = feature;
		if (this.count === this.values.length) this.#grow();
	}

	#grow(): void {
		const values = new Int32Array(this.values.length * 2);
		values.set(this.values);
		this.values = values;
		this.#slots = new Int32Array(values.length * 4);
		this.#sentences = new Int32Array(values.length * 4);
		this.#sentence = 1;
		for (let at = 0; at < this.count; at++) {
			const mask = this.#slots.length - 1;
			let slot = values[at]! & mask;
			while (this.#sentences[slot] === 1) slot = (slot + 1) & mask;
			this.#slots[slot] = values[at]!;
			this.#sentences[slot] = 1;
		}
	}
}
