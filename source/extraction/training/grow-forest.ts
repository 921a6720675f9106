import type {Forest} from '../forest/forest.ts';

/** Rows of features with what should come out of them. */
export interface Lessons {
	readonly features: number;
	/** Row after row, `features` bytes each. */
	readonly rows: Uint8Array;
	/** 1 for a right row, 0 for a wrong one. */
	readonly labels: Uint8Array;
	/**
	 * First row of each group, and the number of rows at the end: one row of a group is right, and rows compete (a softmax). Without groups every
	 * row is judged by itself (a logistic).
	 */
	readonly groups?: Int32Array;
}

export interface Growth {
	readonly trees: number;
	readonly depth: number;
	readonly rate: number;
	/** Keeps leaves with little evidence small. */
	readonly ridge?: number;
	readonly leastWeight?: number;
	/** A row that is this near to what it should be is left out of a tree. */
	readonly settled?: number;
}

const unit = 1 / 4096;

/** Gradient boosting with Newton steps and histograms (Friedman 2001; Chen and Guestrin 2016). No randomness: the same rows give the same bytes. */
export function growForest({features, rows, labels, groups}: Lessons, growth: Growth): Forest {
	const {trees, depth, rate, ridge = 2, leastWeight = 3, settled = 0.002} = growth;
	const count = labels.length;
	const inner = (1 << depth) - 1;
	const splits = new Uint8Array(trees * inner * 2).fill(255);
	const leaves = new Int16Array(trees * (inner + 1));
	const scores = new Float64Array(count);
	const gradient = new Float64Array(count);
	const weight = new Float64Array(count);
	const columns = columnsOf(rows, features, count);
	const used = usedValues(columns);
	const order = new Int32Array(count);
	const spare = new Int32Array(count);
	for (let tree = 0; tree < trees; tree++) {
		if (groups) softmax(groups, labels, scores, gradient, weight);
		else logistic(labels, scores, gradient, weight);
		const active = worthLearning(gradient, order, settled);
		const base = tree * inner * 2;
		const grow = (node: number, from: number, to: number, level: number): void => {
			if (level === depth) {
				settle(node - inner, from, to);
				return;
			}
			const split = bestSplit(columns, used, order, from, to, gradient, weight, ridge, leastWeight);
			const at = base + node * 2;
			if (split) {
				splits[at] = split.feature;
				splits[at + 1] = split.threshold;
			} else splits[at] = 0;
			const middle = split ? partition(columns[split.feature]!, split.threshold, order, spare, from, to) : to;
			grow(2 * node + 1, from, middle, level + 1);
			grow(2 * node + 2, middle, to, level + 1);
		};
		const settle = (leaf: number, from: number, to: number): void => {
			let g = 0;
			let h = 0;
			for (let index = from; index < to; index++) {
				g += gradient[order[index]!]!;
				h += weight[order[index]!]!;
			}
			const value = to > from ? Math.round((rate * g) / (h + ridge) / unit) : 0;
			leaves[tree * (inner + 1) + leaf] = Math.max(-32000, Math.min(32000, value));
		};
		grow(0, 0, active, 0);
		for (let row = 0; row < count; row++) {
			let node = 0;
			for (let level = 0; level < depth; level++) {
				const at = base + 2 * node;
				node = 2 * node + (rows[row * features + splits[at]!]! > splits[at + 1]! ? 2 : 1);
			}
			scores[row]! += leaves[tree * (inner + 1) + node - inner]! * unit;
		}
	}
	return {features, depth, trees, splits, leaves, unit};
}

/** Rows that are all but settled are left out of a tree: nine in ten of the wrong candidates soon are. Gives their number; `order` begins with the others. */
function worthLearning(gradient: Float64Array, order: Int32Array, settled: number): number {
	let active = 0;
	for (let row = 0; row < gradient.length; row++) if (Math.abs(gradient[row]!) > settled) order[active++] = row;
	return active;
}

function columnsOf(rows: Uint8Array, features: number, count: number): Uint8Array[] {
	return Array.from({length: features}, (_, feature) => {
		const column = new Uint8Array(count);
		for (let row = 0; row < count; row++) column[row] = rows[row * features + feature]!;
		return column;
	});
}

/** The highest value in each column: histograms need not be longer. */
const usedValues = (columns: readonly Uint8Array[]): number[] =>
	columns.map(column => column.reduce((a, b) => Math.max(a, b), 0));

function softmax(
	groups: Int32Array,
	labels: Uint8Array,
	scores: Float64Array,
	gradient: Float64Array,
	weight: Float64Array,
): void {
	for (let group = 0; group + 1 < groups.length; group++) {
		const from = groups[group]!;
		const to = groups[group + 1]!;
		let top = -Infinity;
		for (let row = from; row < to; row++) top = Math.max(top, scores[row]!);
		let sum = 0;
		let right = 0;
		for (let row = from; row < to; row++) {
			const power = Math.exp(scores[row]! - top);
			gradient[row] = power;
			sum += power;
			if (labels[row]) right += power;
		}
		for (let row = from; row < to; row++) {
			const share = gradient[row]! / sum;
			const wanted = labels[row] ? gradient[row]! / right : 0;
			gradient[row] = wanted - share;
			weight[row] = Math.max(share * (1 - share), 1e-6);
		}
	}
}

function logistic(labels: Uint8Array, scores: Float64Array, gradient: Float64Array, weight: Float64Array): void {
	for (let row = 0; row < labels.length; row++) {
		const share = 1 / (1 + Math.exp(-scores[row]!));
		gradient[row] = labels[row]! - share;
		weight[row] = Math.max(share * (1 - share), 1e-6);
	}
}

function bestSplit(
	columns: readonly Uint8Array[],
	used: readonly number[],
	order: Int32Array,
	from: number,
	to: number,
	gradient: Float64Array,
	weight: Float64Array,
	ridge: number,
	leastWeight: number,
): {feature: number; threshold: number} | null {
	if (to - from < 8) return null;
	let sumG = 0;
	let sumH = 0;
	for (let index = from; index < to; index++) {
		sumG += gradient[order[index]!]!;
		sumH += weight[order[index]!]!;
	}
	if (sumH < 2 * leastWeight) return null;
	const whole = (sumG * sumG) / (sumH + ridge);
	let best = 1e-4;
	let found: {feature: number; threshold: number} | null = null;
	const g = new Float64Array(256);
	const h = new Float64Array(256);
	for (const [feature, column] of columns.entries()) {
		const top = used[feature]!;
		if (top === 0) continue;
		g.fill(0, 0, top + 1);
		h.fill(0, 0, top + 1);
		for (let index = from; index < to; index++) {
			const row = order[index]!;
			const value = column[row]!;
			g[value]! += gradient[row]!;
			h[value]! += weight[row]!;
		}
		let leftG = 0;
		let leftH = 0;
		for (let value = 0; value < top; value++) {
			if (h[value] === 0) continue;
			leftG += g[value]!;
			leftH += h[value]!;
			if (leftH < leastWeight) continue;
			const rightH = sumH - leftH;
			if (rightH < leastWeight) break;
			const rightG = sumG - leftG;
			const gain = (leftG * leftG) / (leftH + ridge) + (rightG * rightG) / (rightH + ridge) - whole;
			if (gain > best) {
				best = gain;
				found = {feature, threshold: value};
			}
		}
	}
	return found;
}

/** Rows at or below the threshold first, both parts in their old order. */
function partition(
	column: Uint8Array,
	threshold: number,
	order: Int32Array,
	spare: Int32Array,
	from: number,
	to: number,
): number {
	let left = from;
	let right = 0;
	for (let index = from; index < to; index++) {
		const row = order[index]!;
		if (column[row]! > threshold) spare[right++] = row;
		else order[left++] = row;
	}
	order.set(spare.subarray(0, right), left);
	return left;
}
