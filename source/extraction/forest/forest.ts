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
	/** As the kernel goes through them with many rows at once; nothing until there are many. */
	wide?: Address;
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

/** For each tree its nodes, four bytes each, the low bytes of its leaves, their high ones; see `kernel/assembly/forest.ts`. */
function keepWide({depth, trees, splits, leaves}: Forest): Address {
	const count = 1 << depth;
	const size = 6 * count;
	const bytes = new Uint8Array(trees * size);
	for (let tree = 0; tree < trees; tree++) {
		const base = tree * size;
		for (let node = 0; node < count - 1; node++) {
			const split = (tree * (count - 1) + node) * 2;
			const column = splits[split]! * 16;
			bytes[base + node * 4] = column & 255;
			bytes[base + node * 4 + 1] = column >> 8;
			bytes[base + node * 4 + 2] = splits[split + 1]! ^ 128;
		}
		for (let leaf = 0; leaf < count; leaf++) {
			const value = leaves[tree * count + leaf]!;
			bytes[base + 4 * count + leaf] = value & 255;
			bytes[base + 5 * count + leaf] = value >> 8;
		}
	}
	return keep(bytes);
}

/** With as many rows it is quicker to ask all nodes of a tree of 16 rows at once than some of them row by row. */
const many = 4;

let asked = bytesAt(reserve(1 << 14), 1 << 14);
let columns = reserve(1 << 15);
let found = int32At(reserve(1 << 10), 1 << 8);

/** For each of `count` rows, one behind the other, the sum of the leaves that it reaches. */
export const scores = (forest: Forest, rows: Uint8Array, count: number): Float64Array =>
	scoresOfEach([forest], rows, count)[0]!;

/** The same of several forests that ask for the same features. */
export function scoresOfEach(forests: readonly Forest[], rows: Uint8Array, count: number): Float64Array[] {
	const {features} = forests[0]!;
	const length = count * features;
	if (length > asked.length) {
		asked = bytesAt(reserve(length * 2), length * 2);
		columns = reserve(length * 2 + features * 16);
	}
	if (count + 16 > found.length) found = int32At(reserve(count * 8 + 64), count * 2 + 16);
	asked.set(rows.length === length ? rows : rows.subarray(0, length));
	const wide = count >= many && forests.every(({depth}) => depth === 5 || depth === 6);
	if (wide) kernel.layRowsOut(asked.byteOffset, features, count, columns);
	return forests.map(forest => {
		const {depth, trees, unit} = forest;
		const kept = keptOf(forest);
		const to = found.byteOffset;
		if (wide) kernel.sumsOfColumns((kept.wide ??= keepWide(forest)), depth, trees, columns, features, count, to);
		else kernel.sumsOfLeaves(kept.splits, kept.leaves, depth, trees, asked.byteOffset, features, count, to);
		const sums = new Float64Array(count);
		for (let row = 0; row < count; row++) sums[row] = found[row]! * unit;
		return sums;
	});
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
