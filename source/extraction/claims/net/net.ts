import {vectorSize, type WordVectors} from '../../../language/vectors.ts';
import {
	float32At,
	int16At,
	int32At,
	isKept,
	keptFloats,
	kernel,
	reserve,
	uint16At,
	type Address,
} from '../../kernel/kernel.ts';
import type {WordRow} from '../tagging/word-row.ts';
import {WordScores} from '../tagging/word-scores.ts';
import {
	gap,
	inputStartsOf,
	outputs,
	partsOf,
	spreads,
	vectorUnit,
	width,
	type NetShape,
	type NetView,
} from './net-shape.ts';

/** What a token is inside the net is counted in these parts of one, weights in those. */
const stateUnit = 1 / 256;
const weightUnit = 1 / 512;
const mostState = 32767;
/** A layer's sums hold as long as the weights of a column come to less than 128 of these; what is learned comes to a fifth of that. */
const mostWeight = 1023;

/**
 * A net of dilated convolutions (Strubell et al., EMNLP 2017) over the tokens of a sentence. It knows what words mean from their vectors and looks fifteen tokens
 * to either side. It counts in whole numbers: 16 bits of what a token is, 11 of a weight.
 */
export class Net {
	readonly #shape: NetShape;
	readonly #words: WordScores;
	/** What the word of the cue adds to all tokens. */
	readonly #heads: WordScores | undefined;
	/** For each input of a token's place the row of its first value, and the rows. */
	readonly #placeStarts: readonly number[];
	readonly #places: Address;
	#asked = uint16At(0, 0);
	readonly #layers: readonly {readonly weights: Address; readonly bases: Address}[];
	readonly #output: {readonly weights: Address; readonly bases: Address};

	constructor(shape: NetShape, weights: Float32Array, vectors: WordVectors) {
		this.#shape = shape;
		const parts = partsOf(shape, isKept(weights) ? weights : keptFloats(weights));
		const starts = inputStartsOf(shape);
		const scoresOf = (number: number) => {
			const stateOf = wordStates(shape, parts, vectors, number);
			return new WordScores(width, (row, at, sums, base) => {
				if (at < 0 || at >= row.length) return;
				const state = stateOf(row, at);
				kernel.narrow(state.byteOffset, width, 1 / stateUnit, mostState, sums.byteOffset + base * 2);
			});
		};
		this.#words = scoresOf(0);
		this.#heads = shape.words === 2 ? scoresOf(1) : undefined;
		const placed = shape.inputs.flatMap(({values, word}, index) => (word ? [] : [{values, start: starts[index]!}]));
		const count = placed.reduce((sum, {values}) => sum + values, 0);
		this.#places = reserve(count * width * 2);
		this.#placeStarts = placed.map((_, index) => placed.slice(0, index).reduce((sum, {values}) => sum + values, 0));
		for (const [index, {values, start}] of placed.entries())
			kernel.narrow(
				parts.inputs.byteOffset + start * width * 4,
				values * width,
				1 / stateUnit,
				mostState,
				this.#places + this.#placeStarts[index]! * width * 2,
			);
		this.#layers = spreads.map((_, layer) => ({
			weights: keepFours(parts.layers.subarray(layer * 3 * width * width, (layer + 1) * 3 * width * width)),
			bases: keepBases(parts.layerBases.subarray(layer * width, (layer + 1) * width), half, 2),
		}));
		this.#output = {weights: keepPairs(parts.output, outputs), bases: keepBases(parts.outputBase, 0, 1)};
	}

	/** For each token how likely it is of each of the shape's classes. */
	read({row, from: first, to: end, places, head}: NetView): Float32Array {
		const length = end - first;
		const {states, out} = spaceFor(length);
		const asked = this.#ask(places);
		let [from, to] = states;
		const begin = gap * width;
		kernel.beginNet(
			this.#words.placesOf(row, 0) + first * 4,
			this.#heads && head !== undefined ? this.#heads.placeOf(row, head) : 0,
			asked,
			this.#placeStarts.length,
			this.#places,
			length,
			from.byteOffset + begin * 2,
		);
		for (const [layer, {weights, bases}] of this.#layers.entries()) {
			// What the last sentence and the last layer left behind this one's end.
			from.fill(0, begin + length * width, begin + (length + gap) * width);
			kernel.netLayer(from.byteOffset + begin * 2, to.byteOffset + begin * 2, weights, bases, length, spreads[layer]!);
			[from, to] = [to, from];
		}
		kernel.endNet(from.byteOffset + begin * 2, out.byteOffset, this.#output.weights, this.#output.bases, length);
		return likelihoodsOf(out, length, this.#shape.classes);
	}

	/** Puts the rows that places ask for into the kernel's memory. */
	#ask(places: Uint16Array): Address {
		const count = places.length;
		if (count > this.#asked.length) this.#asked = uint16At(reserve(count * 4), count * 2);
		for (let index = 0; index < count;)
			for (const start of this.#placeStarts) this.#asked[index] = start + places[index++]!;
		return this.#asked.byteOffset;
	}
}

/** Sums are cut off, not rounded: half of what is cut off is added before. */
const half = 256;

/** What a word with its part of speech and its looks adds to a token, as the shape's word of that number. The state holds until the next call. */
function wordStates(
	shape: NetShape,
	parts: ReturnType<typeof partsOf>,
	vectors: WordVectors,
	number: number,
): (row: WordRow, at: number) => Float32Array {
	const meaning = parts.vectors.byteOffset + number * vectorSize * width * 4;
	const vector = float32At(reserve(vectorSize * 4), vectorSize);
	const state = float32At(reserve(width * 4), width);
	const starts = inputStartsOf(shape);
	const inputs = shape.inputs.flatMap(({word}, index) =>
		word?.number === number ? [{start: starts[index]!, of: word.of}] : [],
	);
	return (row, at) => {
		state.fill(0);
		for (const {start, of} of inputs) {
			const base = (start + of(row, at)) * width;
			for (let one = 0; one < width; one++) state[one]! += parts.inputs[base + one]!;
		}
		const place = row.places[at]!;
		if (place < 0) return state;
		for (let index = 0; index < vectorSize; index++) vector[index] = vectors[place * vectorSize + index]! * vectorUnit;
		kernel.multiply(vector.byteOffset, meaning, state.byteOffset, 1, vectorSize, width);
		return state;
	};
}

/** Keeps a matrix of so many columns in the order that the kernel goes through it. */
function keepPairs(matrix: Float32Array, columns: number): Address {
	const kept = reserve(matrix.length * 2);
	kernel.narrowInPairs(matrix.byteOffset, matrix.length / columns, columns, 1 / weightUnit, mostWeight, kept);
	return kept;
}

/** Keeps the weights of a layer as the kernel multiplies with them: four numbers for three. */
function keepFours(layer: Float32Array): Address {
	const kept = reserve(4 * width * width * 2);
	kernel.narrowInFours(layer.byteOffset, width, width, 1 / weightUnit, mostWeight, kept);
	return kept;
}

/** `more` is added to each, and the sum taken so many times. */
function keepBases(bases: Float32Array, more: number, times: number): Address {
	const kept = int32At(reserve(bases.length * 4), bases.length);
	for (const [index, base] of bases.entries())
		kept[index] = (Math.round(base / (stateUnit * weightUnit)) + more) * times;
	return kept.byteOffset;
}

interface Space {
	readonly states: readonly [Int16Array, Int16Array];
	readonly out: Int32Array;
}

let room = 0;
let space: Space;

/** All nets work in the same room, one sentence after the other. */
function spaceFor(length: number): Space {
	if (length > room) {
		room = Math.max(512, length * 2);
		// Of two tokens that go through a layer together the second may lie behind the end, and its last neighbour further on.
		const count = (room + 3 * gap) * width;
		const state = () => int16At(reserve(count * 2), count);
		space = {
			states: [state(), state()],
			out: int32At(reserve(room * outputs * 4), room * outputs),
		};
	}
	return space;
}

function likelihoodsOf(out: Int32Array, length: number, classes: number): Float32Array {
	const likelihoods = new Float32Array(length * classes);
	for (let at = 0; at < length; at++) {
		let most = -(2 ** 31);
		for (let one = 0; one < classes; one++) most = Math.max(most, out[at * outputs + one]!);
		let sum = 0;
		for (let one = 0; one < classes; one++) {
			const worth = Math.exp((out[at * outputs + one]! - most) * (stateUnit * weightUnit));
			likelihoods[at * classes + one] = worth;
			sum += worth;
		}
		for (let one = 0; one < classes; one++) likelihoods[at * classes + one]! /= sum;
	}
	return likelihoods;
}
