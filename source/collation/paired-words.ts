import {align, type Alignment} from './alignment.ts';
import type {Reading} from './witness.ts';

/** Alignments within one utterance: the choice of the reference and the naming of differences ask for the same ones. */
export class PairedWords {
	readonly #known = new Map<Uint32Array, Map<Uint32Array, Alignment>>();

	/** Readings of one text share their numbers, and so their alignment. */
	of(one: Reading, other: Reading): Alignment {
		let known = this.#known.get(one.numbers);
		if (!known) this.#known.set(one.numbers, (known = new Map<Uint32Array, Alignment>()));
		let alignment = known.get(other.numbers);
		if (!alignment) known.set(other.numbers, (alignment = align(one.numbers, other.numbers, one.weights)));
		return alignment;
	}
}
