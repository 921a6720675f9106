/** Numbers the features that lessons hold, so that each has its row of weights; rare ones get none. */
export class FeatureNumbers {
	#slots = new Int32Array(2 << 20);
	#counts = new Uint8Array(1 << 20);
	#size = 0;

	/** Counts the features; gives for each a provisional number. */
	count(features: Int32Array): void {
		for (const feature of features) {
			if (this.#size * 2 > this.#counts.length) this.#grow();
			const slot = this.#slotOf(feature);
			if (this.#counts[slot] === 0) {
				this.#slots[slot * 2] = feature;
				this.#size++;
			}
			if (this.#counts[slot]! < 255) this.#counts[slot]!++;
		}
	}

	/** Keeps the numbers of those features alone that `isKept` says, which are numbered anew; gives them in the order of their numbers. */
	keep(isKept: (number: number) => boolean): Int32Array {
		const kept: number[] = [];
		for (let slot = 0; slot < this.#counts.length; slot++) {
			if (this.#counts[slot] === 0 || this.#slots[slot * 2 + 1]! < 0) continue;
			const stays = isKept(this.#slots[slot * 2 + 1]!);
			this.#slots[slot * 2 + 1] = stays ? kept.length : -1;
			if (stays) kept.push(this.#slots[slot * 2]!);
		}
		return Int32Array.from(kept);
	}

	/** How often each numbered feature was seen, up to 255 times. */
	counts(numbered: number): Uint8Array {
		const counts = new Uint8Array(numbered);
		for (let slot = 0; slot < this.#counts.length; slot++)
			if (this.#counts[slot]! > 0 && this.#slots[slot * 2 + 1]! >= 0)
				counts[this.#slots[slot * 2 + 1]!] = this.#counts[slot]!;
		return counts;
	}

	/** Numbers all features seen `least` times or more; gives them in the order of their numbers. */
	number(least: number): Int32Array {
		const kept: number[] = [];
		for (let slot = 0; slot < this.#counts.length; slot++) {
			this.#slots[slot * 2 + 1] = -1;
			if (this.#counts[slot]! >= least) {
				this.#slots[slot * 2 + 1] = kept.length;
				kept.push(this.#slots[slot * 2]!);
			}
		}
		return Int32Array.from(kept);
	}

	/** The numbers of features, -1 for those that have none. */
	of(features: Int32Array): Int32Array {
		return features.map(feature => {
			const slot = this.#slotOf(feature);
			return this.#counts[slot] === 0 ? -1 : this.#slots[slot * 2 + 1]!;
		});
	}

	#slotOf(feature: number): number {
		const mask = this.#counts.length - 1;
		let slot = (feature ^ (feature >>> 15)) & mask;
		while (this.#counts[slot] !== 0 && this.#slots[slot * 2] !== feature) slot = (slot + 1) & mask;
		return slot;
	}

	#grow(): void {
		const slots = this.#slots;
		const counts = this.#counts;
		this.#slots = new Int32Array(slots.length * 2);
		this.#counts = new Uint8Array(counts.length * 2);
		for (let slot = 0; slot < counts.length; slot++) {
			if (counts[slot] === 0) continue;
			const place = this.#slotOf(slots[slot * 2]!);
			this.#slots[place * 2] = slots[slot * 2]!;
			this.#counts[place] = counts[slot]!;
		}
	}
}
