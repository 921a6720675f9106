/** Buffers for chains of any length, kept between calls. */
export class ChainSpace {
	scores = new Float64Array(0);
	forward = new Float64Array(0);
	backward = new Float64Array(0);

	reserve(size: number): void {
		if (this.scores.length >= size) return;
		this.scores = new Float64Array(size * 2);
		this.forward = new Float64Array(size * 2);
		this.backward = new Float64Array(size * 2);
	}
}
