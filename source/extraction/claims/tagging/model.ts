import {promisify} from 'node:util';
import {brotliDecompress, brotliDecompressSync} from 'node:zlib';
import type {WordVectors} from '../../../language/vectors.ts';
import {unpackForest, type Forest} from '../../forest/forest.ts';
import type {Net} from '../net/net.ts';
import {firstShape} from '../net/first-net.ts';
import {unpackNet} from '../net/pack-net.ts';
import {secondShape} from '../net/second-net.ts';
import {forbidden, type Chain} from './chain.ts';
import {cueClassCount, cueSteps} from './cue-tags.ts';
import type {CueStrengths} from './cue-strengths.ts';
import {StrengthTable} from './strength-table.ts';
import {readTable, type WeightTable} from './weight-table.ts';
import {flatClassCount, flatClasses} from './flat-tags.ts';
import {judgedFeatures} from './judged-row.ts';
import {wordFeatures, type WordForests} from './word-judge.ts';

/** All that was learned for finding attributions. */
export interface TaggingModel {
	readonly strengths: CueStrengths;
	readonly flat: Chain;
	readonly flatTable: WeightTable;
	readonly phaseTable: WeightTable;
	readonly net: Net;
	readonly cue: Chain;
	readonly cueTable: WeightTable;
	readonly cueNet: Net;
	/** Judges the attribution that a candidate would make; taken is what it finds better than `least`. */
	readonly judge: Forest;
	readonly least: number;
	/** Weigh each word once more, in the light of all that came of the candidates. */
	readonly words: WordForests;
}

/** The model's parts as bytes, in this order. */
const sections = ['header', 'flat', 'phases', 'net', 'cue', 'cueNet', 'judge', 'sources', 'cues', 'contents'] as const;
export type ModelSections = Readonly<Record<(typeof sections)[number], Uint8Array>>;

export interface ModelHeader {
	readonly strengths: readonly (readonly [key: number, step: number])[];
	readonly flat: ChainNumbers;
	readonly cue: ChainNumbers;
	readonly least: number;
}

/** A chain's numbers to four decimals; what may not be is null. */
export interface ChainNumbers {
	readonly starts: readonly (number | null)[];
	readonly steps: readonly (number | null)[];
	readonly from: readonly (readonly number[])[];
}

export function packModel(parts: ModelSections): Uint8Array {
	const lengths = Buffer.alloc(sections.length * 4);
	for (const [index, name] of sections.entries()) lengths.writeUInt32LE(parts[name].length, index * 4);
	return Buffer.concat([lengths, ...sections.map(name => parts[name])]);
}

/** Nets are packed in a way of their own, the other parts with Brotli. */
const isNet = (section: number): boolean => /net$/i.test(sections[section]!);

function partsOf(bytes: Buffer): Buffer[] {
	let at = sections.length * 4;
	return sections.map((_, index) => {
		const length = bytes.readUInt32LE(index * 4);
		at += length;
		return bytes.subarray(at - length, at);
	});
}

/** Reads what `packModel` wrote. Throws if the bytes were made for other tags. */
export const unpackModel = (bytes: Buffer, vectors: WordVectors): TaggingModel =>
	readModel(
		partsOf(bytes).map((part, index) => (isNet(index) ? part : brotliDecompressSync(part))),
		vectors,
	);

const decompress = promisify(brotliDecompress);

/** The same, while this thread does something else. */
export const unpackModelMeanwhile = async (bytes: Buffer, vectors: WordVectors): Promise<TaggingModel> =>
	readModel(
		await Promise.all(partsOf(bytes).map(async (part, index) => (isNet(index) ? part : decompress(part)))),
		vectors,
	);

function readModel(parts: readonly Buffer[], vectors: WordVectors): TaggingModel {
	const [header, flat, phases, net, cue, cueNet, judge, ...words] = parts;
	const {strengths, flat: flatNumbers, cue: cueNumbers, least} = JSON.parse(header!.toString()) as ModelHeader;
	return {
		strengths: new StrengthTable(strengths),
		flat: chainOf(flatNumbers, flatClasses.length),
		flatTable: readTable(flat!, flatClassCount),
		phaseTable: readTable(phases!, flatClasses.length),
		net: unpackNet(firstShape, net!, vectors),
		cue: chainOf(cueNumbers, cueSteps.length),
		cueTable: readTable(cue!, cueClassCount),
		cueNet: unpackNet(secondShape, cueNet!, vectors),
		judge: unpackForest(judge!, judgedFeatures),
		least,
		words: words.map(part => unpackForest(part, wordFeatures)) as unknown as WordForests,
	};
}

function chainOf({starts, steps, from}: ChainNumbers, states: number): Chain {
	if (starts.length !== states)
		throw new Error(`the weights were trained for ${starts.length} states, the program has ${states}: train again`);
	const number = (value: number | null) => value ?? forbidden;
	return {states, starts: Float32Array.from(starts, number), steps: Float32Array.from(steps, number), from};
}

export const chainNumbers = ({starts, steps, from}: Chain): ChainNumbers => {
	const rounded = (value: number) => (value <= forbidden ? null : Math.round(value * 1e4) / 1e4);
	return {starts: [...starts].map(rounded), steps: [...steps].map(rounded), from};
};
