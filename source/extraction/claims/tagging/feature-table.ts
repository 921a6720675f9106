import {brotliCompressSync, brotliDecompressSync, constants} from 'node:zlib';
import {checkClasses, inOrder, readFeatures, writeFeatures} from './feature-bytes.ts';

/** The weights of a linear model: for each feature (its 32-bit hash) one signed byte a class. */
export interface FeatureTable {
	readonly classes: number;
	/** Features that are learned. */
	readonly size: number;
	/**
	 * Open addressing. A slot is the feature and behind it its weights, four a number, so that it lies in one line of the processor's cache; the byte behind
	 * the last weight is 1, and 0 where the slot is free.
	 */
	readonly slots: Int32Array;
	/** A bit for each feature that may be in the table: it is small and turns most of the others away before the slots are looked at. */
	readonly filter: Int32Array;
	/** What one unit of a weight is worth. */
	readonly unit: number;
}

/** Numbers a slot: the feature, and its weights with the byte behind them. */
const strideOf = (classes: number): number => 1 + Math.ceil((classes + 1) / 4);

/** Whether a table with this filter may hold a feature; where not, it surely does not. */
export function mayHold(filter: Int32Array, feature: number): boolean {
	const bit = (feature ^ (feature >>> 15)) & (filter.length * 32 - 1);
	return (filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/** Adds the weights of features `from` to `to` to `sums`, which holds one number a class. */
export function addWeights(
	table: FeatureTable,
	features: Int32Array,
	from: number,
	to: number,
	sums: Float64Array,
): void {
	const {classes, slots, filter} = table;
	const stride = strideOf(classes);
	const mask = slots.length / stride - 1;
	const markWord = 1 + (classes >> 2);
	const markShift = (classes & 3) * 8;
	for (let at = from; at < to; at++) {
		const feature = features[at]!;
		if (!mayHold(filter, feature)) continue;
		const hash = feature ^ (feature >>> 15);
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const base = slot * stride;
			if (slots[base] === feature && ((slots[base + markWord]! >>> markShift) & 255) === 1) {
				for (let one = 0; one < classes; one++)
					sums[one]! += (slots[base + 1 + (one >> 2)]! << (24 - (one & 3) * 8)) >> 24;
				break;
			}
			if (((slots[base + markWord]! >>> markShift) & 255) === 0) break;
		}
	}
}

function makeTable(features: Int32Array, classes: number, weights: Int8Array, unit: number): FeatureTable {
	const stride = strideOf(classes);
	let size = 1024;
	while (size * 0.7 < features.length) size *= 2;
	const slots = new Int32Array(size * stride);
	const bytes = new Uint8Array(slots.buffer);
	const filter = new Int32Array(Math.max(32, size / 4));
	const bits = filter.length * 32 - 1;
	for (let row = 0; row < features.length; row++) {
		const feature = features[row]!;
		const hash = feature ^ (feature >>> 15);
		const bit = hash & bits;
		filter[bit >>> 5]! |= 1 << (bit & 31);
		let slot = hash & (size - 1);
		while (bytes[(slot * stride + 1) * 4 + classes] === 1) slot = (slot + 1) & (size - 1);
		slots[slot * stride] = feature;
		const first = (slot * stride + 1) * 4;
		for (let one = 0; one < classes; one++) bytes[first + one] = weights[row * classes + one]!;
		bytes[first + classes] = 1;
	}
	return {classes, size: features.length, slots, filter, unit};
}

/** Weights are rounded to this many steps on each side of nought; with three times as many a held-out third came out no better. */
const steps = 42;
/** Features that are worth fewer steps than this for every class are left out: a third of all, and they change nothing. */
const leastSteps = 3;

/**
 * The bytes of a table: its features in ascending order as differences of 7 bits a byte, then the weights class by class, all packed
 * with Brotli. The same weights give the same bytes. Weights are rounded, and features that are worth next to nothing left out.
 */
export function packTable(features: Int32Array, weights: Float32Array, classes: number): Uint8Array {
	let greatest = 0;
	for (const weight of weights) greatest = Math.max(greatest, Math.abs(weight));
	const unit = Math.max(greatest, 1e-6) / steps;
	const rounded = Int8Array.from(weights, weight => Math.round(weight / unit));
	const order = inOrder(features, row =>
		rounded.subarray(row * classes, (row + 1) * classes).some(weight => Math.abs(weight) >= leastSteps),
	);
	const differences = writeFeatures(features, order);
	const bytes = Buffer.alloc(16 + differences.length + order.length * classes);
	bytes.writeUInt32LE(order.length, 0);
	bytes.writeUInt32LE(classes, 4);
	bytes.writeFloatLE(unit, 8);
	bytes.writeUInt32LE(differences.length, 12);
	bytes.set(differences, 16);
	for (const [place, row] of order.entries())
		for (let one = 0; one < classes; one++)
			bytes.writeInt8(rounded[row * classes + one]!, 16 + differences.length + one * order.length + place);
	return brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22}});
}

/** Reads what `packTable` wrote. Throws if the bytes were made for another number of classes. */
export function unpackTable(packed: Uint8Array, classes: number): FeatureTable {
	const bytes = brotliDecompressSync(packed);
	const count = bytes.readUInt32LE(0);
	checkClasses(bytes.readUInt32LE(4), classes);
	const differences = bytes.readUInt32LE(12);
	const features = readFeatures(bytes, 16, count);
	const weights = new Int8Array(count * classes);
	const written = new Int8Array(bytes.buffer, bytes.byteOffset + 16 + differences, count * classes);
	for (let one = 0; one < classes; one++)
		for (let row = 0; row < count; row++) weights[row * classes + one] = written[one * count + row]!;
	return makeTable(features, classes, weights, bytes.readFloatLE(8));
}
