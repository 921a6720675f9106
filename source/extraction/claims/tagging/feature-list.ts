import {blend} from './hash.ts';

/** The features of a row's tokens, one after another, in a buffer that is used again for the next row. */
export class FeatureList {
	features = new Int32Array(4096);
	/** Where each token's features begin, and one more at the end. */
	offsets = new Int32Array(256);
	#count = 0;
	#template = 0;

	/** Features so far. */
	get count(): number {
		return this.#count;
	}

	/** Begins the row. */
	clear(): void {
		this.#count = 0;
	}

	/** Begins the token at `index`. */
	begin(index: number): void {
		if (index + 2 > this.offsets.length) {
			const larger = new Int32Array(this.offsets.length * 2);
			larger.set(this.offsets);
			this.offsets = larger;
		}
		if (this.#count + 256 > this.features.length) {
			const larger = new Int32Array(this.features.length * 2);
			larger.set(this.features);
			this.features = larger;
		}
		this.offsets[index] = this.#count;
	}

	/** Numbers the templates that follow from here on. */
	from(template: number): void {
		this.#template = template;
	}

	/** Ends the row of `length` tokens. */
	end(length: number): void {
		this.offsets[length] = this.#count;
	}

	/** A feature that is hashed already. */
	put(feature: number): void {
		this.features[this.#count++] = feature;
	}

	/** The next template's feature, of up to three values. */
	add(a: number, b = 0, c = 0): void {
		this.features[this.#count++] = blend(this.#template++, a, b, c);
	}
}
