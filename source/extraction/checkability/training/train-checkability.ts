import type {WordClusters} from '../../../language/clusters.ts';
import {packTable} from '../../claims/tagging/feature-table.ts';
import {FeatureNumbers} from '../../claims/training/feature-numbers.ts';
import {SentenceReader} from '../features.ts';
import {judgeWith, packCheckability, unpackCheckability, type CheckabilityJudge} from '../judge.ts';
import type {MarkedSentence} from './policlaim.ts';
import {dimensions} from './word-vectors.ts';

const course = {rounds: 30, rate: 0.1, kept: 0.2, ridge: 0.03};
const least = 5;
/** How far meaning is trusted beside words. */
const meaningScale = 2;
/** Sentences are taken from this likelihood up; it is shown as 0.5. F1 and accuracy are best together here when a speech is left out. */
const taken = 0.38;

/** Learns how checkable sentences are from marked speeches: logistic regression with dropout. The same speeches and vectors give the same bytes. */
export function trainCheckability(
	speeches: readonly (readonly MarkedSentence[])[],
	vectors: Float32Array,
	clusters: WordClusters,
): Uint8Array {
	const numbers = new FeatureNumbers();
	const marked = speeches.flat();
	const reader = new SentenceReader(clusters);
	const judged = speeches.flatMap(sentences =>
		reader.read(
			sentences.map(({tokens}) => tokens),
			({values, count}, places) => ({features: values.slice(0, count), places}),
		),
	);
	for (const {features} of judged) numbers.count(features);
	const features = numbers.number(least);
	const lessons = judged.map((sentence, index) => ({
		features: numbers.of(sentence.features).filter(feature => feature >= 0),
		meaning: meanOf(sentence.places, vectors),
		right: marked[index]!.checkable ? 1 : 0,
	}));
	const {weights, meaning, constant} = learn(lessons, features.length);
	const worths = new Float64Array(vectors.length / dimensions).map((_, word) => {
		let worth = 0;
		for (let d = 0; d < dimensions; d++) worth += meaning[d]! * vectors[word * dimensions + d]! * meaningScale;
		return worth;
	});
	const meaningUnit = worths.reduce((most, worth) => Math.max(most, Math.abs(worth)), 1e-6) / 127;
	return packCheckability(
		{
			constant: constant - Math.log(taken / (1 - taken)),
			meanings: Int8Array.from(worths, worth => Math.round(worth / meaningUnit)),
			meaningUnit,
		},
		packTable(features, Float32Array.from(weights), 1),
	);
}

interface Lesson {
	readonly features: Int32Array;
	readonly meaning: Float64Array;
	readonly right: number;
}

function meanOf(places: readonly number[], vectors: Float32Array): Float64Array {
	const mean = new Float64Array(dimensions);
	for (const word of places) for (let d = 0; d < dimensions; d++) mean[d]! += vectors[word * dimensions + d]!;
	return mean.map(value => (value * meaningScale) / Math.sqrt(Math.max(1, places.length)));
}

function learn(lessons: readonly Lesson[], count: number) {
	const {rounds, rate: first, kept, ridge} = course;
	const weights = new Float64Array(count);
	const squares = new Float64Array(count);
	const meaning = new Float64Array(dimensions);
	const meaningSquares = new Float64Array(dimensions);
	let constant = 0;
	const mean = {weights: new Float64Array(count), meaning: new Float64Array(dimensions), constant: 0, rounds: 0};
	const next = chance();
	const order = [...lessons.keys()];
	for (let round = 0; round < rounds; round++) {
		for (let index = order.length - 1; index > 0; index--) {
			const other = Math.floor(next() * (index + 1));
			[order[index], order[other]] = [order[other]!, order[index]!];
		}
		const rate = first * (1 - round / rounds);
		for (const index of order) {
			const lesson = lessons[index]!;
			const features = lesson.features.filter(() => next() < kept);
			let worth = constant;
			for (const feature of features) worth += weights[feature]! / kept;
			for (let d = 0; d < dimensions; d++) worth += meaning[d]! * lesson.meaning[d]!;
			const error = 1 / (1 + Math.exp(-worth)) - lesson.right;
			for (let d = 0; d < dimensions; d++)
				step(meaning, meaningSquares, d, error * lesson.meaning[d]! + ridge * 0.3 * meaning[d]!, rate);
			for (const feature of features) step(weights, squares, feature, error + ridge * weights[feature]!, rate);
			constant -= rate * error * 0.1;
		}
		if (round < rounds / 2) continue;
		for (const [index, weight] of weights.entries()) mean.weights[index]! += weight;
		for (const [d, value] of meaning.entries()) mean.meaning[d]! += value;
		mean.constant += constant;
		mean.rounds++;
	}
	const averaged = (sum: Float64Array) => sum.map(value => value / mean.rounds);
	return {weights: averaged(mean.weights), meaning: averaged(mean.meaning), constant: mean.constant / mean.rounds};
}

function step(weights: Float64Array, squares: Float64Array, index: number, gradient: number, rate: number): void {
	squares[index]! += gradient * gradient;
	weights[index]! -= (rate * gradient) / Math.sqrt(squares[index]! + 1);
}

/** Numbers from 0 to 1, always the same ones (xorshift). */
function chance(): () => number {
	let state = 12345;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
}

export interface CheckabilityFigures {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly accuracy: number;
}

/** How well each speech is judged by what was learned from the others; sentences by themselves, without the attributions in them. */
export function measureCheckability(
	speeches: readonly (readonly MarkedSentence[])[],
	vectors: Float32Array,
	clusters: WordClusters,
): CheckabilityFigures {
	let [both, said, marked, right, all] = [0, 0, 0, 0, 0];
	for (const [left, sentences] of speeches.entries()) {
		const bytes = trainCheckability(
			speeches.filter((_, index) => index !== left),
			vectors,
			clusters,
		);
		const judge = judgeOf(bytes, clusters);
		for (const [index, checkability] of judge(sentences.map(({tokens}) => tokens)).entries()) {
			const yes = checkability >= 0.5;
			const {checkable} = sentences[index]!;
			if (yes && checkable) both++;
			if (yes) said++;
			if (checkable) marked++;
			if (yes === checkable) right++;
			all++;
		}
	}
	const [precision, recall] = [both / said, both / marked];
	return {precision, recall, f1: (2 * precision * recall) / (precision + recall), accuracy: right / all};
}

export const judgeOf = (bytes: Uint8Array, clusters: WordClusters): CheckabilityJudge =>
	judgeWith(unpackCheckability(Buffer.from(bytes)), clusters);
