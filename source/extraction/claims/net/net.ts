import {vectorSize, type WordVectors} from '../../../language/vectors.ts';
import {bytesAt, int16At, int32At, kernel, reserve, type Address} from '../../kernel/kernel.ts';
import type {WordRow} from '../tagging/word-row.ts';
import {WordScores} from '../tagging/word-scores.ts';
import {
	classCount,
	contextOf,
	contextRowsOf,
	contexts,
	gap,
	inputs,
	inputStarts,
	outputs,
	partsOf,
	spreads,
	vectorUnit,
	width,
} from './net-shape.ts';

/** What a token is inside the net is counted in these parts of one, weights in those. */
const stateUnit = 1 / 256;
const weightUnit = 1 / 512;

/**
 * A net of dilated convolutions (Strubell et al., EMNLP 2017) over the tokens of a sentence. It knows what words mean from their vectors and looks fifteen tokens
 * to either side. It counts in whole numbers: 16 bits of what a token is, 11 of a weight.
 */
export class Net {
	readonly #words: WordScores;
	readonly #contexts: Address;
	readonly #layers: readonly {readonly weights: Address; readonly bases: Address}[];
	readonly #output: {readonly weights: Address; readonly bases: Address};

	constructor(weights: Float32Array, vectors: WordVectors) {
		const parts = partsOf(weights);
		this.#words = new WordScores(width, (row, at, sums, base) => {
			if (at < 0 || at >= row.length) return;
			const state = wordState(parts, vectors, row, at);
			for (let one = 0; one < width; one++) sums[base + one] = toWhole(state[one]!, stateUnit, 32767);
		});
		const table = int16At(reserve(contexts * width * 2), contexts * width);
		for (let context = 0; context < contexts; context++)
			for (const row of contextRowsOf(context))
				for (let one = 0; one < width; one++)
					table[context * width + one]! += toWhole(parts.inputs[row * width + one]!, stateUnit, 32767);
		this.#contexts = table.byteOffset;
		this.#layers = spreads.map((_, layer) => ({
			weights: keepPairs(parts.layers.subarray(layer * 3 * width * width, (layer + 1) * 3 * width * width), width),
			bases: keepBases(parts.layerBases.subarray(layer * width, (layer + 1) * width), half),
		}));
		this.#output = {weights: keepPairs(parts.output, outputs), bases: keepBases(parts.outputBase, 0)};
	}

	/** For each token how likely it is of each of the seven classes: outside, begin and inside of source, cue, content. */
	read(row: WordRow): Float32Array {
		const {length} = row;
		const {states, asked, out} = spaceFor(length);
		const rows = (length + 3) & ~3;
		let [from, to] = states;
		const begin = gap * width;
		for (let at = 0; at < length; at++) asked[at] = contextOf(row, at);
		kernel.beginNet(
			this.#words.placesOf(row, 0),
			asked.byteOffset,
			this.#contexts,
			length,
			from.byteOffset + begin * 2,
		);
		for (const [layer, {weights, bases}] of this.#layers.entries()) {
			// What the last sentence left behind this one's end.
			from.fill(0, begin + length * width, begin + (rows + gap) * width);
			kernel.netLayer(from.byteOffset + begin * 2, to.byteOffset + begin * 2, weights, bases, rows, spreads[layer]!);
			[from, to] = [to, from];
		}
		kernel.endNet(from.byteOffset + begin * 2, out.byteOffset, this.#output.weights, this.#output.bases, length);
		return likelihoodsOf(out, length);
	}
}

/** Sums are cut off, not rounded: half of what is cut off is added before. */
const half = 256;

const toWhole = (value: number, unit: number, most: number): number =>
	Math.max(-most, Math.min(most, Math.round(value / unit)));

/** What a word with its part of speech and its looks adds to a token. */
function wordState(parts: ReturnType<typeof partsOf>, vectors: WordVectors, row: WordRow, at: number): Float64Array {
	const state = new Float64Array(width);
	const place = row.places[at]!;
	for (let index = 0; index < vectorSize && place >= 0; index++) {
		const number = vectors[place * vectorSize + index]! * vectorUnit;
		for (let one = 0; one < width; one++) state[one]! += number * parts.vectors[index * width + one]!;
	}
	for (const [index, input] of inputs.entries()) {
		if (input.isContext) continue;
		const base = (inputStarts[index]! + input.of(row, at)) * width;
		for (let one = 0; one < width; one++) state[one]! += parts.inputs[base + one]!;
	}
	return state;
}

/** Keeps a matrix of so many columns in the order that the kernel goes through it: by eight columns, by pairs of rows. */
function keepPairs(matrix: Float32Array, columns: number): Address {
	const rows = matrix.length / columns;
	const kept = int16At(reserve(matrix.length * 2), matrix.length);
	let to = 0;
	for (let block = 0; block < columns; block += 8)
		for (let row = 0; row < rows; row += 2)
			for (let column = block; column < block + 8; column++)
				for (let one = row; one < row + 2; one++)
					kept[to++] = toWhole(matrix[one * columns + column]!, weightUnit, 1023);
	return kept.byteOffset;
}

function keepBases(bases: Float32Array, more: number): Address {
	const kept = int32At(reserve(bases.length * 4), bases.length);
	for (const [index, base] of bases.entries()) kept[index] = Math.round(base / (stateUnit * weightUnit)) + more;
	return kept.byteOffset;
}

interface Space {
	readonly states: readonly [Int16Array, Int16Array];
	readonly asked: Uint8Array;
	readonly out: Int32Array;
}

let room = 0;
let space: Space;

function spaceFor(length: number): Space {
	if (length > room) {
		room = Math.max(512, length * 2);
		const count = (room + 4 + 2 * gap) * width;
		const state = () => int16At(reserve(count * 2), count);
		space = {
			states: [state(), state()],
			asked: bytesAt(reserve(room), room),
			out: int32At(reserve(room * outputs * 4), room * outputs),
		};
	}
	return space;
}

function likelihoodsOf(out: Int32Array, length: number): Float32Array {
	const likelihoods = new Float32Array(length * classCount);
	for (let at = 0; at < length; at++) {
		let most = -(2 ** 31);
		for (let one = 0; one < classCount; one++) most = Math.max(most, out[at * outputs + one]!);
		let sum = 0;
		for (let one = 0; one < classCount; one++) {
			const worth = Math.exp((out[at * outputs + one]! - most) * (stateUnit * weightUnit));
			likelihoods[at * classCount + one] = worth;
			sum += worth;
		}
		for (let one = 0; one < classCount; one++) likelihoods[at * classCount + one]! /= sum;
	}
	return likelihoods;
}
