import type {Forest} from '../classifier/forest.ts';
import {mostBins, thresholdsOf} from '../classifier/forest.ts';
import {leafScale} from '../classifier/weights-file.ts';

export interface BoostOptions {
	readonly trees: number;
	readonly depth: number;
	readonly rate: number;
	/** Each tree sees the rows with the steepest gradients (this share), this share of the others in their place, and this share of the features. */
	readonly steepest: number;
	readonly others: number;
	readonly features: number;
	/** L2 regularisation of the leaves, and the least sum of second derivatives on each side of a split. */
	readonly lambda: number;
	readonly leastChild: number;
	readonly seed: number;
}

/** A sequence of numbers in [0, 1) from a seed (mulberry32), so that training repeats. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Borders between bins: quantiles of a feature's values, each border once. */
export function binEdges(values: Float32Array): Float32Array {
	const sorted = Float32Array.from(values).sort();
	const edges: number[] = [];
	for (let bin = 1; bin < mostBins; bin++) {
		const value = sorted[Math.floor((bin * sorted.length) / mostBins)]!;
		if (value > sorted[0]! && value !== edges.at(-1)) edges.push(value);
	}
	return Float32Array.from(edges);
}

/**
 * Gradient boosted trees for a yes-or-no question (Friedman 2001; histograms as in LightGBM, Ke et al. 2017). `bins` has one column a feature;
 * `rows` are the places in them to learn from, with `targets` of 0 to 1 and `weights` that say how much each counts. The same input gives the same trees.
 */
export function boost(
	bins: readonly Uint8Array[],
	edges: readonly Float32Array[],
	rows: Int32Array,
	targets: Float32Array,
	weights: Float32Array,
	options: BoostOptions,
): Forest {
	const rowCount = targets.length;
	const random = seeded(options.seed);
	let positive = 0;
	let all = 0;
	for (let row = 0; row < rowCount; row++) {
		positive += targets[row]! * weights[row]!;
		all += weights[row]!;
	}
	const base = Math.log((positive + 1e-6) / (all - positive + 1e-6));
	const scores = new Float64Array(rowCount).fill(base);
	const gradients = new Float64Array(rowCount);
	const seconds = new Float64Array(rowCount);
	const inner = 2 ** options.depth - 1;
	const forest = {
		base,
		depth: options.depth,
		edges,
		features: new Uint8Array(options.trees * inner),
		borders: new Uint8Array(options.trees * inner),
		leaves: new Float32Array(options.trees * (inner + 1)),
	};
	for (let tree = 0; tree < options.trees; tree++) {
		for (let row = 0; row < rowCount; row++) {
			const probability = 1 / (1 + Math.exp(-scores[row]!));
			gradients[row] = (probability - targets[row]!) * weights[row]!;
			seconds[row] = Math.max(1e-9, probability * (1 - probability)) * weights[row]!;
		}
		const sample = sampleRows(gradients, seconds, options, random);
		const chosen = bins.map((_, feature) => feature).filter(() => random() < options.features);
		const grown = growTree(bins, edges, rows, sample, chosen, gradients, seconds, options);
		forest.features.set(grown.features, tree * inner);
		forest.borders.set(grown.borders, tree * inner);
		forest.leaves.set(grown.leaves, tree * (inner + 1));
		const asked = Array.from(grown.features, feature => bins[feature]!);
		for (let row = 0; row < rowCount; row++) {
			const place = rows[row]!;
			let node = 0;
			while (node < inner) node = 2 * node + (asked[node]![place]! > grown.borders[node]! ? 2 : 1);
			scores[row]! += grown.leaves[node - inner]!;
		}
	}
	return {...forest, thresholds: thresholdsOf(edges, forest.features, forest.borders)};
}

/** Gradient-based one-side sampling (Ke et al. 2017): what is still wrong is seen whole, of the rest a few rows stand for all. */
function sampleRows(
	gradients: Float64Array,
	seconds: Float64Array,
	{steepest, others}: BoostOptions,
	random: () => number,
): Int32Array {
	const sizes = Float64Array.from({length: Math.ceil(gradients.length / 5)}, (_, at) =>
		Math.abs(gradients[at * 5]!),
	).sort();
	const border = sizes[Math.floor(sizes.length * (1 - steepest))]!;
	const sample: number[] = [];
	for (let row = 0; row < gradients.length; row++) {
		if (Math.abs(gradients[row]!) >= border) sample.push(row);
		else if (random() < others) {
			sample.push(row);
			gradients[row]! /= others;
			seconds[row]! /= others;
		}
	}
	return Int32Array.from(sample);
}

function growTree(
	bins: readonly Uint8Array[],
	edges: readonly Float32Array[],
	rows: Int32Array,
	sample: Int32Array,
	chosen: readonly number[],
	gradients: Float64Array,
	seconds: Float64Array,
	{depth, lambda, leastChild, rate}: BoostOptions,
) {
	const inner = 2 ** depth - 1;
	const features = new Uint8Array(inner);
	const borders = new Uint8Array(inner).fill(255);
	const nodes = new Int32Array(sample.length);
	const count = sample.length;
	// Gathered once: the rows of a sample lie apart.
	const pairs = new Float64Array(count * 2);
	const places = new Int32Array(count);
	for (let at = 0; at < count; at++) {
		pairs[at * 2] = gradients[sample[at]!]!;
		pairs[at * 2 + 1] = seconds[sample[at]!]!;
		places[at] = rows[sample[at]!]!;
	}
	const histogram = new Float64Array(2 ** (depth - 1) * mostBins * 2);
	for (let level = 0; level < depth; level++) {
		const first = 2 ** level - 1;
		const width = 2 ** level;
		const totals = new Float64Array(width * 2);
		for (let at = 0; at < count; at++) {
			totals[nodes[at]! * 2]! += pairs[at * 2]!;
			totals[nodes[at]! * 2 + 1]! += pairs[at * 2 + 1]!;
		}
		const bestGain = new Float64Array(width).fill(1e-4);
		for (const feature of chosen) {
			const borderCount = edges[feature]!.length;
			if (borderCount < 1) continue;
			histogram.fill(0, 0, width * mostBins * 2);
			const column = bins[feature]!;
			for (let at = 0; at < count; at++) {
				const cell = (nodes[at]! * mostBins + column[places[at]!]!) * 2;
				histogram[cell]! += pairs[at * 2]!;
				histogram[cell + 1]! += pairs[at * 2 + 1]!;
			}
			for (let node = 0; node < width; node++) {
				const g = totals[node * 2]!;
				const h = totals[node * 2 + 1]!;
				const parent = (g * g) / (h + lambda);
				let left = 0;
				let leftSecond = 0;
				for (let border = 0; border < borderCount; border++) {
					const cell = (node * mostBins + border) * 2;
					left += histogram[cell]!;
					leftSecond += histogram[cell + 1]!;
					if (leftSecond < leastChild || h - leftSecond < leastChild) continue;
					const gain =
						(left * left) / (leftSecond + lambda) + ((g - left) * (g - left)) / (h - leftSecond + lambda) - parent;
					if (gain > bestGain[node]!) {
						bestGain[node] = gain;
						features[first + node] = feature;
						borders[first + node] = border;
					}
				}
			}
		}
		for (let at = 0; at < count; at++) {
			const node = first + nodes[at]!;
			nodes[at] = nodes[at]! * 2 + (bins[features[node]!]![places[at]!]! > borders[node]! ? 1 : 0);
		}
	}
	const sums = new Float64Array((inner + 1) * 2);
	for (let at = 0; at < sample.length; at++) {
		sums[nodes[at]! * 2]! += gradients[sample[at]!]!;
		sums[nodes[at]! * 2 + 1]! += seconds[sample[at]!]!;
	}
	const leaves = new Float32Array(inner + 1);
	for (let leaf = 0; leaf <= inner; leaf++)
		leaves[leaf] = Math.fround(
			Math.round(((-rate * sums[leaf * 2]!) / (sums[leaf * 2 + 1]! + lambda)) * leafScale) / leafScale,
		);
	return {features, borders, leaves};
}
