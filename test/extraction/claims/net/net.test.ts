import {describe, expect, test} from 'vitest';
import {firstShape, firstView} from '../../../../source/extraction/claims/net/first-net.ts';
import {Net} from '../../../../source/extraction/claims/net/net.ts';
import {
	partsOf,
	spreads,
	weightCountOf,
	type NetShape,
	type NetView,
} from '../../../../source/extraction/claims/net/net-shape.ts';
import {packNet, unpackNet} from '../../../../source/extraction/claims/net/pack-net.ts';
import {secondShape, secondView} from '../../../../source/extraction/claims/net/second-net.ts';
import {readPlaces} from '../../../../source/extraction/claims/tagging/cue-places.ts';
import {readScene} from '../../../../source/extraction/claims/tagging/cue-scene.ts';
import {RowReader, type WordRow} from '../../../../source/extraction/claims/tagging/word-row.ts';
import {netLesson} from '../../../../source/extraction/claims/training/net-lessons.ts';
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
const weightsOf = (shape: NetShape) =>
	Float32Array.from({length: weightCountOf(shape)}, (_, index) => Math.sin(index * 12.9898) / 8);

/** What a net is meant to compute, number by number. */
function plainly(shape: NetShape, weights: Float32Array, view: NetView): number[][] {
	const parts = partsOf(shape, weights);
	const wide = 64;
	const {length, rows, places} = netLesson(shape, view, new Uint8Array(0));
	const inputs = shape.inputs.length;
	let state = Array.from({length}, (_, at) =>
		Array.from({length: wide}, (_, one) => {
			let sum = 0;
			for (let input = 0; input < inputs; input++) sum += parts.inputs[rows[at * inputs + input]! * wide + one]!;
			for (let word = 0; word < shape.words; word++) {
				const place = places[at * shape.words + word]!;
				for (let index = 0; index < 64 && place >= 0; index++)
					sum += ((vectors[place * 64 + index]! * 3) / 127) * parts.vectors[(word * 64 + index) * wide + one]!;
			}
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
		const worths = Array.from({length: shape.classes}, (_, one) =>
			Math.exp(
				own.reduce((sum, number, index) => sum + number * parts.output[index * 8 + one]!, parts.outputBase[one]!),
			),
		);
		const all = worths.reduce((sum, worth) => sum + worth);
		return worths.map(worth => worth / all);
	});
}

const [long, short] = rowsOf(
	'The harbour master, who had walked along the quay since the morning, said that nobody had seen the barge leave, that the lamps on both piers had burned all night, and that the two men who kept the gate had come back without a word about the key or the boat. Nobody asked.',
);

/** The window around *said*, with *seen* as a rival, as the second net sees it. */
function aroundSaid(row: WordRow): NetView {
	const headOf = (word: string) => row.sentence.tokens.findIndex(({text}) => text === word);
	const likelihoods = Float64Array.from({length: row.length * 6}, (_, index) => ((index * 7) % 10) / 10);
	const scene = readScene(row, likelihoods, [
		{head: headOf('said'), likelihood: 0.9},
		{head: headOf('seen'), likelihood: 0.3},
	]);
	return secondView(scene, 0, readPlaces(scene, 0));
}

describe.each([
	['the first net', firstShape, firstView(long!), firstView(short!)],
	['the second net', secondShape, aroundSaid(long!), {...aroundSaid(long!), head: 1}],
])('%s', (_, shape, one, other) => {
	const weights = weightsOf(shape);

	test('counts in whole numbers what plain arithmetic comes to', () => {
		const net = new Net(shape, weights, vectors);
		for (const view of [one, other]) {
			const found = net.read(view);
			for (const [at, likelihoods] of plainly(shape, weights, view).entries())
				for (const [index, likelihood] of likelihoods.entries())
					expect(found[at * shape.classes + index]).toBeCloseTo(likelihood, 1);
		}
	});

	test('thinks the same of a sentence whatever was read before it', () => {
		const net = new Net(shape, weights, vectors);
		const alone = net.read(other);
		expect(net.read(one)).not.toEqual(alone);
		expect(net.read(other)).toEqual(alone);
	});

	test('is nearly the same when it was packed', () => {
		const net = new Net(shape, weights, vectors);
		const again = unpackNet(shape, Buffer.from(packNet(shape, weights)), vectors);
		const before = net.read(one);
		for (const [index, likelihood] of again.read(one).entries()) expect(likelihood).toBeCloseTo(before[index]!, 1);
	});

	test('is not made of the weights of another', () => {
		const packed = Buffer.from(packNet(shape, weights));
		expect(() => unpackNet(shape, packed.subarray(0, packed.length - 2), vectors)).toThrow('train again');
		expect(() => unpackNet(shape, Buffer.concat([packed, Buffer.alloc(2)]), vectors)).toThrow('train again');
	});
});
