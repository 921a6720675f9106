/** Values that a feature is told apart by. */
export const mostBins = 64;

/**
 * Boosted trees of one depth. A tree's inner nodes lie as in a heap; a row goes right where its bin is above the node's border.
 * The answer is `base` plus the leaves that the row reaches, as log-odds.
 */
export interface Forest {
	readonly base: number;
	readonly depth: number;
	/** For each feature the borders between its bins. */
	readonly edges: readonly Float32Array[];
	readonly features: Uint8Array;
	readonly borders: Uint8Array;
	/** See `thresholdsOf`. */
	readonly thresholds: Float32Array;
	readonly leaves: Float32Array;
}

/** The bin of a value: how many borders it reaches. */
export function binOf(edges: Float32Array, value: number): number {
	let low = 0;
	let high = edges.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (value >= edges[middle]!) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The values that the inner nodes ask for: a row goes right where its feature reaches its node's. */
export function thresholdsOf(edges: readonly Float32Array[], features: Uint8Array, borders: Uint8Array): Float32Array {
	const thresholds = new Float32Array(features.length);
	for (let node = 0; node < features.length; node++)
		thresholds[node] = edges[features[node]!]?.[borders[node]!] ?? Infinity;
	return thresholds;
}

/**
 * The log-odds that a row of features belongs. Four trees are walked side by side, so that the processor need not wait for one step before it begins the next.
 */
export function scoreRow({base, depth, features, thresholds, leaves}: Forest, row: Float32Array): number {
	const inner = 2 ** depth - 1;
	let score = base;
	let first = 0;
	let leaf = 0;
	for (; leaf + 4 * (inner + 1) <= leaves.length; first += 4 * inner, leaf += 4 * (inner + 1)) {
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		for (let level = 0; level < depth; level++) {
			const atA = first + a;
			const atB = first + inner + b;
			const atC = first + 2 * inner + c;
			const atD = first + 3 * inner + d;
			a = 2 * a + 1 + Number(row[features[atA]!]! >= thresholds[atA]!);
			b = 2 * b + 1 + Number(row[features[atB]!]! >= thresholds[atB]!);
			c = 2 * c + 1 + Number(row[features[atC]!]! >= thresholds[atC]!);
			d = 2 * d + 1 + Number(row[features[atD]!]! >= thresholds[atD]!);
		}
		score += leaves[leaf + a - inner]!;
		score += leaves[leaf + (inner + 1) + b - inner]!;
		score += leaves[leaf + 2 * (inner + 1) + c - inner]!;
		score += leaves[leaf + 3 * (inner + 1) + d - inner]!;
	}
	for (; leaf < leaves.length; first += inner, leaf += inner + 1) {
		let node = 0;
		for (let level = 0; level < depth; level++)
			node = 2 * node + (row[features[first + node]!]! >= thresholds[first + node]! ? 2 : 1);
		score += leaves[leaf + node - inner]!;
	}
	return score;
}
