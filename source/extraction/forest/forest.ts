import {bytesAt, int32At, keep, kernel, reserve, type Address} from '../kernel/kernel.ts';

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

/** Where a forest's trees stand in the kernel's memory. */
interface Kept {
	readonly splits: Address;
	readonly leaves: Address;
}

const known = new WeakMap<Forest, Kept>();

function keptOf(forest: Forest): Kept {
	let kept = known.get(forest);
	if (!kept) {
		const {buffer, byteOffset, byteLength} = forest.leaves;
		kept = {splits: keep(forest.splits), leaves: keep(new Uint8Array(buffer, byteOffset, byteLength))};
		known.set(forest, kept);
	}
	return kept;
}

let asked = bytesAt(reserve(1 << 14), 1 << 14);
let found = int32At(reserve(1 << 10), 1 << 8);

/** For each of `count` rows, one behind the other, the sum of the leaves that it reaches. */
export function scores(forest: Forest, rows: Uint8Array, count: number): Float64Array {
	const {depth, trees, features, unit} = forest;
	const {splits, leaves} = keptOf(forest);
	const length = count * features;
	if (length > asked.length) asked = bytesAt(reserve(length * 2), length * 2);
	if (count > found.length) found = int32At(reserve(count * 8), count * 2);
	asked.set(rows.length === length ? rows : rows.subarray(0, length));
	kernel.sumsOfLeaves(splits, leaves, depth, trees, asked.byteOffset, features, count, found.byteOffset);
	const sums = new Float64Array(count);
	for (let row = 0; row < count; row++) sums[row] = found[row]! * unit;
	return sums;
}

/** The sum of the leaves that one row of features reaches. */
export const score = (forest: Forest, row: Uint8Array): number => scores(forest, row, 1)[0]!;

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
