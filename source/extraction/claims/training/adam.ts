/** How much of the mean gradient, and of its mean square, is kept each time, and how much of the new one is added. */
const mean = {kept: 0.9, added: 0.1};
const square = {kept: 0.999, added: 0.001};
/** A gradient that is longer is shortened to this. */
const longest = 1;

/** Steps down a gradient as Adam takes them (Kingma & Ba, ICLR 2015). */
export class Adam {
	readonly #weights: Float32Array;
	readonly #gradient: Float32Array;
	readonly #means: Float32Array;
	readonly #squares: Float32Array;
	#steps = 0;

	/** `gradient` is read anew at each step; both are as long. */
	constructor(weights: Float32Array, gradient: Float32Array) {
		this.#weights = weights;
		this.#gradient = gradient;
		this.#means = new Float32Array(weights.length);
		this.#squares = new Float32Array(weights.length);
	}

	step(rate: number): void {
		this.#steps++;
		const gradient = this.#gradient;
		const weights = this.#weights;
		const means = this.#means;
		const squares = this.#squares;
		let norm = 0;
		for (const one of gradient) norm += one * one;
		const scale = Math.min(1, longest / Math.sqrt(norm + 1e-12));
		const meanScale = 1 / (1 - mean.kept ** this.#steps);
		const squareScale = 1 / (1 - square.kept ** this.#steps);
		for (let index = 0; index < weights.length; index++) {
			const one = gradient[index]! * scale;
			const drift = (means[index] = mean.kept * means[index]! + mean.added * one);
			const spread = (squares[index] = square.kept * squares[index]! + square.added * one * one);
			weights[index]! -= (rate * drift * meanScale) / (Math.sqrt(spread * squareScale) + 1e-8);
		}
	}
}
