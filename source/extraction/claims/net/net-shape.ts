import {vectorSize} from '../../../language/vectors.ts';
import {partsOfSpeech, type WordRow} from '../tagging/word-row.ts';

/** Numbers that stand for a token inside the net. */
export const width = 64;
/** A layer each: how far away the neighbours are that it looks at. */
export const spreads = [1, 2, 4, 8] as const;
/** Rows of noughts around a sentence, so that a layer need not ask where it ends. */
export const gap = 8;
/** A vector's number as the net reads it. */
export const vectorUnit = 3 / 127;
/** Outside, then begin and inside of source, cue, content; and room for an eighth, since the kernel goes by eights. */
export const classCount = 7;
export const outputs = 8;

/** The words that the net knows one by one, the most frequent ones; what the others mean is in their vectors alone. */
const frequent = 1000;
const endings = 1024;
const quotedKinds = 3;

interface Input {
	readonly values: number;
	readonly of: (row: WordRow, at: number) => number;
	/** Whether it depends on more than the word, its part of speech and its looks. */
	readonly isContext?: true;
}

/** What the net is told of a token beside its vector; each value of each has a row of weights. */
export const inputs: readonly Input[] = [
	{values: partsOfSpeech.length, of: ({parts}, at) => parts[at]!},
	{values: 16, of: ({shapes}, at) => shapes[at]!},
	{values: quotedKinds, of: ({quoted}, at) => quoted[at]!, isContext: true},
	{values: 4, of: ({opens, early}) => (opens ? 1 : 0) + (early ? 2 : 0), isContext: true},
	{values: endings, of: ({suffixes}, at) => (suffixes[at]! ^ (suffixes[at]! >>> 15)) & (endings - 1)},
	{values: 121, of: ({coarse}, at) => coarse[at]!},
	{values: frequent + 1, of: ({places}, at) => (places[at]! < frequent ? places[at]! + 1 : 0)},
];

/** Where the rows of each input begin. */
export const inputStarts: readonly number[] = inputs.map((_, index) =>
	inputs.slice(0, index).reduce((sum, {values}) => sum + values, 0),
);
const inputRows = inputs.reduce((sum, {values}) => sum + values, 0);

/** The matrices of the net in the order that its weights stand in: rows and columns. */
export const matrices = {
	vectors: [vectorSize, width],
	inputs: [inputRows, width],
	layers: [spreads.length * 3 * width, width],
	layerBases: [spreads.length, width],
	output: [width, outputs],
	outputBase: [1, outputs],
} as const;

export type MatrixName = keyof typeof matrices;
export const matrixNames = Object.keys(matrices) as MatrixName[];
export const sizeOf = (name: MatrixName): number => matrices[name][0] * matrices[name][1];
export const weightCount = matrixNames.reduce((sum, name) => sum + sizeOf(name), 0);

/** The matrices as parts of one array. */
export function partsOf(weights: Float32Array): Readonly<Record<MatrixName, Float32Array>> {
	let at = 0;
	return Object.fromEntries(
		matrixNames.map(name => {
			at += sizeOf(name);
			return [name, weights.subarray(at - sizeOf(name), at)];
		}),
	) as Record<MatrixName, Float32Array>;
}

/** For each token of a row the rows of its inputs. */
export function inputRowsOf(row: WordRow): Uint16Array {
	const rows = new Uint16Array(row.length * inputs.length);
	for (let at = 0; at < row.length; at++)
		for (const [index, input] of inputs.entries())
			rows[at * inputs.length + index] = inputStarts[index]! + input.of(row, at);
	return rows;
}

/** Kinds of place that a token may stand in: in or outside of quotation marks, in a first sentence, in a headline. */
export const contexts = quotedKinds * 4;

export const contextOf = ({quoted, opens, early}: WordRow, at: number): number =>
	quoted[at]! + quotedKinds * ((opens ? 1 : 0) + (early ? 2 : 0));

/** The rows of a context's inputs. */
export const contextRowsOf = (context: number): readonly number[] => [
	inputStarts[2]! + (context % quotedKinds),
	inputStarts[3]! + Math.floor(context / quotedKinds),
];
