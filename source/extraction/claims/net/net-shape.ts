import {vectorSize} from '../../../language/vectors.ts';
import type {WordRow} from '../tagging/word-row.ts';

/** Numbers that stand for a token inside a net. */
export const width = 64;
/** A layer each: how far away the neighbours are that it looks at. */
export const spreads = [1, 2, 4, 8] as const;
/** Rows of noughts around a sentence, so that a layer need not ask where it ends. */
export const gap = 8;
/** A vector's number as a net reads it. */
export const vectorUnit = 3 / 127;
/** Room for eight classes, since the kernel goes by eights. */
export const outputs = 8;

/** Something that a net is told of a token; each of its values has a row of weights. */
export interface NetInput {
	readonly values: number;
	/** What it depends on: a word of the token's, by its number, with its part of speech and its looks; or, with nothing here, the token's place. */
	readonly word?: {readonly number: number; readonly of: (row: WordRow, at: number) => number};
}

/** What a net is told of each token, and what it tells. */
export interface NetShape {
	/** Words whose vectors it is given: the token's own (0), and with two that of the cue which is looked at (1). */
	readonly words: 1 | 2;
	readonly inputs: readonly NetInput[];
	readonly classes: number;
}

/** The matrices of a net in the order that its weights stand in. */
export const matrixNames = ['vectors', 'inputs', 'layers', 'layerBases', 'output', 'outputBase'] as const;
export type MatrixName = (typeof matrixNames)[number];

/** How many numbers each matrix has. */
export const sizesOf = ({words, inputs}: NetShape): Readonly<Record<MatrixName, number>> => ({
	vectors: words * vectorSize * width,
	inputs: inputs.reduce((sum, {values}) => sum + values, 0) * width,
	layers: spreads.length * 3 * width * width,
	layerBases: spreads.length * width,
	output: width * outputs,
	outputBase: outputs,
});

export function weightCountOf(shape: NetShape): number {
	const sizes = sizesOf(shape);
	return matrixNames.reduce((sum, name) => sum + sizes[name], 0);
}

/** The matrices as parts of one array. */
export function partsOf(shape: NetShape, weights: Float32Array): Readonly<Record<MatrixName, Float32Array>> {
	const sizes = sizesOf(shape);
	let at = 0;
	return Object.fromEntries(
		matrixNames.map(name => {
			at += sizes[name];
			return [name, weights.subarray(at - sizes[name], at)];
		}),
	) as Record<MatrixName, Float32Array>;
}

/** Where the rows of each input begin. */
export const inputStartsOf = ({inputs}: NetShape): readonly number[] =>
	inputs.map((_, index) => inputs.slice(0, index).reduce((sum, {values}) => sum + values, 0));

/** What a net looks at: tokens of a sentence, and for each of them what its place says, in the order of the shape's inputs. */
export interface NetView {
	readonly row: WordRow;
	readonly from: number;
	readonly to: number;
	readonly places: Uint16Array;
	/** The token whose word all are told of, where the shape has two words. */
	readonly head?: number;
}
