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

/** The log-odds that a row of features belongs. */
export function scoreRow({base, depth, edges, features, borders, leaves}: Forest, row: Float32Array): number {
	const bins = new Uint8Array(edges.length);
	for (let feature = 0; feature < edges.length; feature++) bins[feature] = binOf(edges[feature]!, row[feature]!);
	const inner = 2 ** depth - 1;
	const trees = leaves.length / (inner + 1);
	let score = base;
	for (let tree = 0; tree < trees; tree++) {
		const first = tree * inner;
		let node = 0;
		while (node < inner) node = 2 * node + (bins[features[first + node]!]! > borders[first + node]! ? 2 : 1);
		score += leaves[tree * (inner + 1) + node - inner]!;
	}
	return score;
}
