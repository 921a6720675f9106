import {brotliCompressSync, brotliDecompressSync, constants} from 'node:zlib';

/** The weights of a linear model: for each feature (its 32-bit hash) one small whole number a class, the first class being nought. */
export interface WeightTable {
	readonly classes: number;
	/** Features that are learned. */
	readonly size: number;
	/**
	 * Sets of two slots. A slot is one number or more; each holds three weights of seven bits, the first above them eleven bits of the feature's hash. Both
	 * slots are always read and masked, so that the processor never has to guess which of them it is.
	 */
	readonly slots: Int32Array;
	/** What one unit of a weight is worth. */
	readonly unit: number;
}

/** Numbers a slot; the first class has no weight of its own. */
const stretchOf = (classes: number): number => Math.ceil((classes - 1) / 3);

/** Slots a set. */
const ways = 2;
const tagShift = 21;
/** The highest bits of the hash; never nought, which is a free slot. */
const tagOf = (feature: number): number => (feature | (1 << tagShift)) >> tagShift;
const placeOf = (feature: number): number => feature ^ (feature >>> 13);

/** All ones where the slot is the feature's, else nought. */
const isOwn = (slot: number, tag: number): number => (((slot >> tagShift) ^ tag) === 0 ? -1 : 0);

/** Adds the weights of features `from` to `to` to `sums`, which holds one number a class. */
export function addWeights(
	table: WeightTable,
	features: Int32Array,
	from: number,
	to: number,
	sums: Float64Array,
): void {
	if (stretchOf(table.classes) === 1) addThree(table.slots, features, from, to, sums);
	else addSix(table.slots, features, from, to, sums);
}

function addThree(slots: Int32Array, features: Int32Array, from: number, to: number, sums: Float64Array): void {
	const mask = slots.length - 2;
	let one = 0;
	let two = 0;
	let three = 0;
	for (let at = from; at < to; at++) {
		const feature = features[at]!;
		const tag = tagOf(feature);
		const base = (placeOf(feature) << 1) & mask;
		const a = slots[base]!;
		const b = slots[base + 1]!;
		const x = (a & isOwn(a, tag)) | (b & isOwn(b, tag));
		one += (x << 25) >> 25;
		two += (x << 18) >> 25;
		three += (x << 11) >> 25;
	}
	sums[1]! += one;
	sums[2]! += two;
	sums[3]! += three;
}

function addSix(slots: Int32Array, features: Int32Array, from: number, to: number, sums: Float64Array): void {
	const mask = slots.length - 4;
	let one = 0;
	let two = 0;
	let three = 0;
	let four = 0;
	let five = 0;
	let six = 0;
	for (let at = from; at < to; at++) {
		const feature = features[at]!;
		const tag = tagOf(feature);
		const base = (placeOf(feature) << 2) & mask;
		const a = slots[base]!;
		const b = slots[base + 2]!;
		const ownA = isOwn(a, tag);
		const ownB = isOwn(b, tag);
		const x = (a & ownA) | (b & ownB);
		const y = (slots[base + 1]! & ownA) | (slots[base + 3]! & ownB);
		one += (x << 25) >> 25;
		two += (x << 18) >> 25;
		three += (x << 11) >> 25;
		four += (y << 25) >> 25;
		five += (y << 18) >> 25;
		six += (y << 11) >> 25;
	}
	sums[1]! += one;
	sums[2]! += two;
	sums[3]! += three;
	sums[4]! += four;
	sums[5]! += five;
	sums[6]! += six;
}

/**
 * Adds the weights of one feature each for `count` tokens, of which `where` (read from `offset` on) names those that have it, to `sums`: one number a class and
 * token, the first class too, from token `first` on.
 */
export function addColumn(
	{slots, classes}: WeightTable,
	features: Int32Array,
	count: number,
	where: Int32Array | null,
	offset: number,
	sums: Int32Array,
	first: number,
): void {
	const stretch = stretchOf(classes);
	const mask = slots.length / stretch / ways - 1;
	const width = ways * stretch;
	for (let at = 0; at < count; at++) {
		if (where !== null && where[offset + at] !== 1) continue;
		const feature = features[at]!;
		const tag = tagOf(feature);
		const set = Math.imul(placeOf(feature) & mask, width);
		const isFirst = slots[set]! >> tagShift === tag;
		if (!isFirst && slots[set + stretch]! >> tagShift !== tag) continue;
		const base = isFirst ? set : set + stretch;
		let to = (first + at) * classes + 1;
		for (let word = base; word < base + stretch; word++) {
			const three = slots[word]!;
			sums[to]! += (three << 25) >> 25;
			sums[to + 1]! += (three << 18) >> 25;
			sums[to + 2]! += (three << 11) >> 25;
			to += 3;
		}
	}
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

function makeTable(features: Int32Array, classes: number, weights: Int8Array, unit: number, size: number): WeightTable {
	const stretch = stretchOf(classes);
	const slots = new Int32Array(size * stretch);
	for (let row = 0; row < features.length; row++) {
		const feature = features[row]!;
		let slot = setOf(feature, size) * ways;
		if (slots[slot * stretch] !== 0) slot++;
		slots[slot * stretch] = tagOf(feature) << tagShift;
		for (let one = 1; one < classes; one++)
			slots[slot * stretch + Math.floor((one - 1) / 3)]! |=
				(weights[row * classes + one]! & 127) << (((one - 1) % 3) * 7);
	}
	return {classes, size: features.length, slots, unit};
}

/** Weights are rounded to this many steps on each side of nought; the few beyond are cut off. */
const steps = 63;
/** Share of the weights that are cut off. */
const beyond = 0.0005;

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
	const order = [...features.keys()]
		.filter(row => sizes[row]! > 0 && fits[row] === 1)
		.sort((a, b) => (features[a]! >>> 0) - (features[b]! >>> 0));
	const differences: number[] = [];
	let last = 0;
	for (const row of order) {
		let step = (features[row]! >>> 0) - last;
		last += step;
		for (; step > 127; step = Math.floor(step / 128)) differences.push((step % 128) | 128);
		differences.push(step);
	}
	const bytes = Buffer.alloc(20 + differences.length + order.length * (classes - 1));
	bytes.writeUInt32LE(order.length, 0);
	bytes.writeUInt32LE(classes, 4);
	bytes.writeFloatLE(unit, 8);
	bytes.writeUInt32LE(differences.length, 12);
	bytes.writeUInt32LE(slots, 16);
	bytes.set(differences, 20);
	for (const [place, row] of order.entries())
		for (let one = 1; one < classes; one++)
			bytes.writeInt8(rounded[row * classes + one]!, 20 + differences.length + (one - 1) * order.length + place);
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
export function unpackTable(packed: Uint8Array, classes: number): WeightTable {
	const bytes = brotliDecompressSync(packed);
	const count = bytes.readUInt32LE(0);
	const made = bytes.readUInt32LE(4);
	if (made !== classes)
		throw new Error(`the weights were trained for ${made} classes, the program has ${classes}: train again`);
	const differences = bytes.readUInt32LE(12);
	const features = new Int32Array(count);
	const weights = new Int8Array(count * classes);
	let last = 0;
	for (let row = 0, at = 20; row < count; row++) {
		let step = 0;
		for (let place = 1; ; place *= 128) {
			const byte = bytes[at++]!;
			step += (byte & 127) * place;
			if (byte < 128) break;
		}
		last += step;
		features[row] = last | 0;
	}
	for (let one = 1, at = 20 + differences; one < classes; one++)
		for (let row = 0; row < count; row++, at++) weights[row * classes + one] = bytes.readInt8(at);
	return makeTable(features, classes, weights, bytes.readFloatLE(8), bytes.readUInt32LE(16));
}
