import {cueClassCount} from './cue-tags.ts';

/** How likely each token around a cue is outside of its attribution (0), of its source, the cue itself, its content, as the second net sees it. */
export class CueView {
	readonly #from: number;
	readonly #to: number;
	readonly #likelihoods: Float32Array;

	/** `likelihoods` are those of the tokens `from` up to before `to`, four each. */
	constructor(from: number, to: number, likelihoods: Float32Array) {
		this.#from = from;
		this.#to = to;
		this.#likelihoods = likelihoods;
	}

	/** Nought for tokens that were not looked at. */
	likely(at: number, role: number): number {
		return at < this.#from || at >= this.#to ? 0 : this.#likelihoods[(at - this.#from) * cueClassCount + role]!;
	}
}
