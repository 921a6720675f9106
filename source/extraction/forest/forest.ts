/**
 * Boosted decision trees over small whole numbers (0–255), as one array of bytes: for each tree `nodes` pairs of feature and
 * threshold (a row goes right where its value is above), then its leaves as signed 16-bit numbers. Trees are complete, so children need no addresses.
 */
export interface Forest {
	readonly features: number;
	readonly depth: number;
	readonly trees: number;
	/** feature, threshold for every inner node, tree after tree */
	readonly splits: Uint8Array;
	readonly leaves: Int16Array;
	/** What one unit of a leaf is worth. */
	readonly unit: number;
}

/** 1 where a row's value is above the threshold; without a branch, which the processor would guess wrong half the time. */
const above = (value: number, threshold: number): number => (threshold - value) >>> 31;

/**
 * The sum of the leaves that a row of features reaches. `row` begins at `from`. Four trees are walked side by side, so that the processor need not wait for one
 * step before it begins the next.
 */
export function score({depth, trees, splits, leaves, unit}: Forest, row: Uint8Array, from = 0): number {
	const inner = (1 << depth) - 1;
	const step = inner * 2;
	let sum = 0;
	let tree = 0;
	let split = 0;
	let leaf = -inner;
	for (; tree + 4 <= trees; tree += 4, split += 4 * step, leaf += 4 * (inner + 1)) {
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		for (let level = 0; level < depth; level++) {
			const atA = split + 2 * a;
			const atB = split + step + 2 * b;
			const atC = split + 2 * step + 2 * c;
			const atD = split + 3 * step + 2 * d;
			a = 2 * a + 1 + above(row[from + splits[atA]!]!, splits[atA + 1]!);
			b = 2 * b + 1 + above(row[from + splits[atB]!]!, splits[atB + 1]!);
			c = 2 * c + 1 + above(row[from + splits[atC]!]!, splits[atC + 1]!);
			d = 2 * d + 1 + above(row[from + splits[atD]!]!, splits[atD + 1]!);
		}
		sum += leaves[leaf + a]! + leaves[leaf + inner + 1 + b]!;
		sum += leaves[leaf + 2 * (inner + 1) + c]! + leaves[leaf + 3 * (inner + 1) + d]!;
	}
	for (; tree < trees; tree++, split += step, leaf += inner + 1) {
		let node = 0;
		for (let level = 0; level < depth; level++) {
			const at = split + 2 * node;
			node = 2 * node + 1 + above(row[from + splits[at]!]!, splits[at + 1]!);
		}
		sum += leaves[leaf + node]!;
	}
	return sum * unit;
}

const magic = 0x31544653;

/** The bytes of a forest: a header of five 32-bit words (magic, features, depth, trees, 1/unit), splits, leaves; little-endian. */
export function packForest(forest: Forest): Uint8Array {
	const bytes = new Uint8Array(20 + forest.splits.length + forest.leaves.length * 2);
	const view = new DataView(bytes.buffer);
	const header = [magic, forest.features, forest.depth, forest.trees, Math.round(1 / forest.unit)];
	for (const [index, value] of header.entries()) view.setUint32(index * 4, value, true);
	bytes.set(forest.splits, 20);
	for (const [index, value] of forest.leaves.entries())
		view.setInt16(20 + forest.splits.length + index * 2, value, true);
	return bytes;
}

/** Reads what `packForest` wrote. Throws if the bytes are something else or were made for other features. */
export function unpackForest(bytes: Uint8Array, features: number): Forest {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.byteLength < 20 || view.getUint32(0, true) !== magic) throw new Error('these are no weights of a forest');
	const made = view.getUint32(4, true);
	if (made !== features)
		throw new Error(`the weights were trained with ${made} features, the program has ${features}: train again`);
	const depth = view.getUint32(8, true);
	const trees = view.getUint32(12, true);
	const inner = (1 << depth) - 1;
	const leaves = new Int16Array(trees * (inner + 1));
	const from = 20 + trees * inner * 2;
	for (let index = 0; index < leaves.length; index++) leaves[index] = view.getInt16(from + index * 2, true);
	return {features, depth, trees, splits: bytes.slice(20, from), leaves, unit: 1 / view.getUint32(16, true)};
}
