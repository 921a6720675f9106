import {describe, expect, test} from 'vitest';
import {Net} from '../../../../source/extraction/claims/net/net.ts';
import {packNet, unpackNet} from '../../../../source/extraction/claims/net/pack-net.ts';
import {
	inputRowsOf,
	inputs,
	partsOf,
	spreads,
	weightCount,
} from '../../../../source/extraction/claims/net/net-shape.ts';
import {RowReader, type WordRow} from '../../../../source/extraction/claims/tagging/word-row.ts';
import {loadAnalyser} from '../../../../source/language/analysis.ts';
import {loadClusters} from '../../../../source/language/clusters.ts';
import {loadVectors} from '../../../../source/language/vectors.ts';
import {article} from '../../article.ts';

const [analyser, clusters, vectors] = await Promise.all([loadAnalyser(), loadClusters(), loadVectors()]);
const reader = new RowReader(clusters);

const rowsOf = (text: string): WordRow[] =>
	analyser
		.analyseArticle(article(text))
		.flatMap(({block, sentences}) =>
			sentences.map((sentence, place) => reader.read(sentence, [], block.start, place === 0, false)),
		);

/** Weights between -1/8 and 1/8 that follow no pattern. */
const weights = Float32Array.from({length: weightCount}, (_, index) => Math.sin(index * 12.9898) / 8);

/** What the net is meant to compute, number by number. */
function plainly(row: WordRow): number[][] {
	const parts = partsOf(weights);
	const wide = 64;
	const rows = inputRowsOf(row);
	let state = Array.from({length: row.length}, (_, at) =>
		Array.from({length: wide}, (_, one) => {
			let sum = 0;
			for (let input = 0; input < inputs.length; input++)
				sum += parts.inputs[rows[at * inputs.length + input]! * wide + one]!;
			for (let index = 0; index < 64 && row.places[at]! >= 0; index++)
				sum += ((vectors[row.places[at]! * 64 + index]! * 3) / 127) * parts.vectors[index * wide + one]!;
			return Math.max(0, sum);
		}),
	);
	for (const [layer, spread] of spreads.entries())
		state = state.map((own, at) =>
			own.map((before, one) => {
				let sum = parts.layerBases[layer * wide + one]!;
				for (const tap of [0, 1, 2])
					for (const [index, number] of (state[at + (tap - 1) * spread] ?? []).entries())
						sum += number * parts.layers[((layer * 3 + tap) * wide + index) * wide + one]!;
				return before + Math.max(0, sum);
			}),
		);
	return state.map(own => {
		const worths = Array.from({length: 7}, (_, one) =>
			Math.exp(
				own.reduce((sum, number, index) => sum + number * parts.output[index * 8 + one]!, parts.outputBase[one]!),
			),
		);
		const all = worths.reduce((sum, worth) => sum + worth);
		return worths.map(worth => worth / all);
	});
}

const [long, short] = rowsOf(
	'The harbour master, who had walked along the quay since the morning, said that nobody had seen the barge leave. Nobody asked.',
);

describe('the net', () => {
	test('counts in whole numbers what plain arithmetic comes to', () => {
		const net = new Net(weights, vectors);
		for (const row of [long!, short!]) {
			const found = net.read(row);
			for (const [at, likelihoods] of plainly(row).entries())
				for (const [one, likelihood] of likelihoods.entries()) expect(found[at * 7 + one]).toBeCloseTo(likelihood, 1);
		}
	});

	test('thinks the same of a sentence whatever was read before it', () => {
		const net = new Net(weights, vectors);
		const alone = net.read(short!);
		net.read(long!);
		expect(net.read(short!)).toEqual(alone);
	});

	test('is nearly the same when it was packed', () => {
		const net = new Net(weights, vectors);
		const again = unpackNet(Buffer.from(packNet(weights)), vectors);
		const before = net.read(long!);
		for (const [index, likelihood] of again.read(long!).entries()) expect(likelihood).toBeCloseTo(before[index]!, 1);
	});

	test('is not made of the weights of another', () => {
		const packed = Buffer.from(packNet(weights));
		expect(() => unpackNet(packed.subarray(0, packed.length - 2), vectors)).toThrow('train again');
		expect(() => unpackNet(Buffer.concat([packed, Buffer.alloc(2)]), vectors)).toThrow('train again');
	});
});
