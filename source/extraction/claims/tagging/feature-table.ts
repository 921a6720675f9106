import {brotliCompressSync, brotliDecompressSync, constants} from 'node:zlib';

/** The weights of a linear model: for each feature (its 32-bit hash) one signed byte a class. */
export interface FeatureTable {
	readonly classes: number;
	/** Open addressing, two numbers a slot: the feature and its row plus one, or 0 where the slot is free. */
	readonly slots: Int32Array;
	readonly weights: Int8Array;
	/** What one unit of a weight is worth. */
	readonly unit: number;
}

/** The row of a feature, or -1. */
function rowOf(slots: Int32Array, feature: number): number {
	const mask = slots.length - 2;
	let slot = ((feature ^ (feature >>> 15)) << 1) & mask;
	for (;;) {
		const row = slots[slot + 1]!;
		if (row === 0) return -1;
		if (slots[slot] === feature) return row - 1;
		slot = (slot + 2) & mask;
	}
}

/** Adds the weights of features `from` to `to` to `sums`, which holds one number a class. */
export function addWeights(
	table: FeatureTable,
	features: Int32Array,
	from: number,
	to: number,
	sums: Float64Array,
): void {
	const {classes, slots, weights} = table;
	for (let at = from; at < to; at++) {
		const row = rowOf(slots, features[at]!);
		if (row < 0) continue;
		const base = row * classes;
		for (let one = 0; one < classes; one++) sums[one]! += weights[base + one]!;
	}
}

function makeTable(features: Int32Array, classes: number, weights: Int8Array, unit: number): FeatureTable {
	let size = 1024;
	while (size < features.length * 2) size *= 2;
	const slots = new Int32Array(size * 2);
	const mask = slots.length - 2;
	for (let row = 0; row < features.length; row++) {
		const feature = features[row]!;
		let slot = ((feature ^ (feature >>> 15)) << 1) & mask;
		while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
		slots[slot] = feature;
		slots[slot + 1] = row + 1;
	}
	return {classes, slots, weights, unit};
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
	const order = [...features.keys()]
		.filter(row => rounded.subarray(row * classes, (row + 1) * classes).some(weight => Math.abs(weight) >= leastSteps))
		.sort((a, b) => (features[a]! >>> 0) - (features[b]! >>> 0));
	const differences: number[] = [];
	let last = 0;
	for (const row of order) {
		let step = (features[row]! >>> 0) - last;
		last += step;
		for (; step > 127; step = Math.floor(step / 128)) differences.push((step % 128) | 128);
		differences.push(step);
	}
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
	const made = bytes.readUInt32LE(4);
	if (made !== classes)
		throw new Error(`the weights were trained for ${made} classes, the program has ${classes}: train again`);
	const differences = bytes.readUInt32LE(12);
	const features = new Int32Array(count);
	const weights = new Int8Array(count * classes);
	let last = 0;
	for (let row = 0, at = 16; row < count; row++) {
		let step = 0;
		for (let place = 1; ; place *= 128) {
			const byte = bytes[at++]!;
			step += (byte & 127) * place;
			if (byte < 128) break;
		}
		last += step;
		features[row] = last | 0;
	}
	for (let one = 0, at = 16 + differences; one < classes; one++)
		for (let row = 0; row < count; row++, at++) weights[row * classes + one] = bytes.readInt8(at);
	return makeTable(features, classes, weights, bytes.readFloatLE(8));
}
