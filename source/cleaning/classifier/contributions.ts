import type {Forest} from './forest.ts';

/**
 * How much each feature of a row moved a forest's answer, in log-odds: along the row's way down each tree, the change in the mean of the leaves below goes to the feature
 * that was asked (after Saabas 2014, with every leaf counted the same). Together with the mean of all leaves they add up to the answer.
 */
export function contributions({depth, edges, features, thresholds, leaves}: Forest, row: Float32Array): Float64Array {
	const inner = 2 ** depth - 1;
	const moved = new Float64Array(edges.length);
	for (let tree = 0; tree * (inner + 1) < leaves.length; tree++) {
		const means = meansOf(leaves.subarray(tree * (inner + 1), (tree + 1) * (inner + 1)));
		let node = 0;
		while (node < inner) {
			const feature = features[tree * inner + node]!;
			const right = row[feature]! >= thresholds[tree * inner + node]!;
			const next = 2 * node + (right ? 2 : 1);
			moved[feature]! += means[next]! - means[node]!;
			node = next;
		}
	}
	return moved;
}

/** The mean of the leaves below each node of a tree, in heap order, leaves last. */
function meansOf(leaves: Float32Array): Float64Array {
	const means = new Float64Array(leaves.length * 2 - 1);
	means.set(leaves, leaves.length - 1);
	for (let node = leaves.length - 2; node >= 0; node--) means[node] = (means[2 * node + 1]! + means[2 * node + 2]!) / 2;
	return means;
}
