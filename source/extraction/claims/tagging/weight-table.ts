import {brotliCompressSync, brotliDecompressSync, constants} from 'node:zlib';
import {bytesAt, int16At, int32At, kernel, passing, reserve, type Address} from '../../kernel/kernel.ts';
import {checkClasses, inOrder, writeFeatures} from './feature-bytes.ts';

/** The weights of a linear model: for each feature (its 32-bit hash) one small whole number a class, the first class being nought. It lies in the kernel's memory. */
export interface WeightTable {
	readonly classes: number;
	/** Features that are learned. */
	readonly size: number;
	/** Sets of two slots, laid out as `kernel/assembly/slots.ts` says. */
	readonly slots: Address;
	/** The bits of a feature's hash that tell its set. */
	readonly mask: number;
	/** What one unit of a weight is worth. */
	readonly unit: number;
}

/** Bytes a set, by the number of weights a feature. */
const setSizes = [
	{weights: 3, bytes: 8},
	{weights: 6, bytes: 16},
	{weights: 16, bytes: 48},
] as const;
/** Tables of up to so many weights a feature are added up as numbers of 32 bits, others as numbers of 16. */
const few = 3;

/** Slots a set. */
const ways = 2;
const placeOf = (feature: number): number => feature ^ (feature >>> 13);

/** A list of features, and what they come to. */
let asked = int32At(reserve(4096), 1024);
const sums = reserve(16);
const fewSums = int32At(sums, 4);
const manySums = int16At(sums, 8);

/** Adds the weights of the first `count` features to `into`, from `to` on: one number a class but the first. For tables of up to six weights a feature. */
export function addWeights(
	{classes, slots, mask}: WeightTable,
	features: Int32Array,
	count: number,
	into: Int16Array | Int32Array,
	to: number,
): void {
	if (count > asked.length) asked = int32At(reserve(count * 8), count * 2);
	for (let at = 0; at < count; at++) asked[at] = features[at]!;
	const isFew = classes - 1 <= few;
	if (isFew) kernel.addFew(asked.byteOffset, count, slots, mask, sums);
	else kernel.addMany(asked.byteOffset, count, slots, mask, sums);
	const found = isFew ? fewSums : manySums;
	for (let one = 0; one < classes - 1; one++) into[to + one]! += found[one]!;
}

/** The set of a table of so many slots that a feature belongs to. */
export const setOf = (feature: number, slots: number): number => placeOf(feature) & (slots / ways - 1);

/**
 * Which features fit into a table of so many slots, the worthiest first: where two have taken a set, a third one finds no place. At most `most` of them.
 */
export function fitting(features: Int32Array, worths: ArrayLike<number>, slots: number, most: number): Uint8Array {
	const fits = new Uint8Array(features.length);
	const taken = new Uint8Array(slots / ways);
	const order = [...features.keys()].sort((a, b) => worths[b]! - worths[a]! || a - b);
	let count = 0;
	for (const row of order) {
		const set = setOf(features[row]!, slots);
		if (taken[set]! >= ways || count >= most) continue;
		taken[set]!++;
		fits[row] = 1;
		count++;
	}
	return fits;
}

/** Weights are rounded to this many steps on each side of nought; the few beyond are cut off. */
const steps = 63;
/** Share of the weights that are cut off. */
const beyond = 0.0005;

const headerSize = 20;

/**
 * The bytes of a table of so many slots: its features in ascending order as differences of 7 bits a byte, then the weights class by class, all packed
 * with Brotli. The same weights give the same bytes. What counts is how much more a class is worth than the first one; features that are worth nothing,
 * or find no place, are left out.
 */
export function packTable(features: Int32Array, weights: Float32Array, classes: number, slots: number): Uint8Array {
	const relative = weights.map((weight, index) => weight - weights[index - (index % classes)]!);
	const unit = largestOf(relative) / steps;
	const rounded = Int8Array.from(relative, weight => Math.max(-steps, Math.min(steps, Math.round(weight / unit))));
	const sizes = sizesOf(rounded, classes, features.length);
	const fits = fitting(features, sizes, slots, slots);
	const order = inOrder(features, row => sizes[row]! > 0 && fits[row] === 1);
	const differences = writeFeatures(features, order);
	const bytes = Buffer.alloc(headerSize + differences.length + order.length * (classes - 1));
	bytes.writeUInt32LE(order.length, 0);
	bytes.writeUInt32LE(classes, 4);
	bytes.writeFloatLE(unit, 8);
	bytes.writeUInt32LE(differences.length, 12);
	bytes.writeUInt32LE(slots, 16);
	bytes.set(differences, headerSize);
	const behind = headerSize + differences.length;
	for (const [place, row] of order.entries())
		for (let one = 1; one < classes; one++)
			bytes.writeInt8(rounded[row * classes + one]!, behind + (one - 1) * order.length + place);
	return brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22}});
}

function largestOf(weights: Float32Array): number {
	const sizes = weights.map(Math.abs).sort();
	return Math.max(sizes[Math.floor((sizes.length - 1) * (1 - beyond))] ?? 0, 1e-6);
}

/** The largest weight of each row. */
function sizesOf(weights: Int8Array, classes: number, rows: number): Uint8Array {
	const sizes = new Uint8Array(rows);
	for (let index = 0; index < rows * classes; index++) {
		const row = Math.floor(index / classes);
		if (index % classes > 0) sizes[row] = Math.max(sizes[row]!, Math.abs(weights[index]!));
	}
	return sizes;
}

/** Reads what `packTable` wrote. Throws if the bytes were made for another number of classes. */
export const unpackTable = (packed: Uint8Array, classes: number): WeightTable =>
	readTable(brotliDecompressSync(packed), classes);

/** Reads a table whose bytes Brotli has given back. Throws if they were made for another number of classes. */
export function readTable(bytes: Buffer, classes: number): WeightTable {
	const size = bytes.readUInt32LE(0);
	checkClasses(bytes.readUInt32LE(4), classes);
	const sets = bytes.readUInt32LE(16) / ways;
	const {bytes: setSize} = setSizes.find(({weights}) => classes - 1 <= weights)!;
	const slots = reserve(sets * setSize);
	const mask = sets - 1;
	const source = passing();
	bytesAt(source, bytes.length - headerSize).set(bytes.subarray(headerSize));
	kernel.layOut(source, source + bytes.readUInt32LE(12), size, classes - 1, slots, mask);
	bytesAt(source, bytes.length - headerSize).fill(0);
	return {classes, size, slots, mask, unit: bytes.readFloatLE(8)};
}
