import type {Chain} from '../tagging/chain.ts';
import {Chance} from './chance.ts';
import {ChainSpace} from './chain-space.ts';
import {Factors, posterior} from './posterior.ts';

/** A row to learn from. Features are numbers of weights, -1 for one that is too rare to be learned. */
export interface Lesson {
	readonly length: number;
	readonly features: Int32Array;
	readonly offsets: Int32Array;
	/** Features whose weights are the states' own. */
	readonly phases?: {readonly features: Int32Array; readonly offsets: Int32Array};
	readonly gold: Uint8Array;
	readonly kinds: Uint8Array;
	/** Where given: the head of a cue, and how the scores of the classes are laid on the states. */
	readonly head?: number;
}

export interface Course {
	readonly rounds: number;
	readonly rate: number;
	/** Share of the features that is looked at in each step (dropout); the others must do without. */
	readonly kept: number;
	/** Pulls weights towards nought. */
	readonly ridge: number;
	/** Of the last rounds, so many, the mean of the weights is what was learned (Collins, EMNLP 2002): four looks a round. */
	readonly averaged?: number;
}

type PlaceScores = (scores: Float64Array, at: number, sums: Float64Array, isHead: boolean) => void;

/** Below this a token is as good as learned. */
const enough = 5e-3;

/** Learns a chain's weights by stochastic gradient of the likelihood with AdaGrad steps (Duchi et al. 2011). No chance in it: the same lessons give the same weights. */
export class ChainTrainer {
	readonly weights: Float32Array;
	readonly phaseWeights: Float32Array;
	readonly chain: Chain;
	readonly #classes: readonly number[];
	readonly #classCount: number;
	readonly #squares: Float32Array;
	readonly #phaseSquares: Float32Array;
	readonly #stepSquares: Float32Array;
	readonly #startSquares: Float32Array;
	readonly #stepGradient: Float64Array;
	readonly #place: PlaceScores;
	readonly #space = new ChainSpace();
	readonly #factors: Factors;
	readonly #taken: Float64Array;
	readonly #chance = new Chance(12345);

	constructor(
		chain: Chain,
		classes: readonly number[],
		classCount: number,
		rows: number,
		phases: number,
		place?: PlaceScores,
	) {
		this.chain = chain;
		this.#classes = classes;
		this.#classCount = classCount;
		this.weights = new Float32Array(rows * classCount);
		this.#squares = new Float32Array(rows * classCount);
		this.phaseWeights = new Float32Array(phases * chain.states);
		this.#phaseSquares = new Float32Array(phases * chain.states);
		this.#stepSquares = new Float32Array(chain.steps.length);
		this.#stepGradient = new Float64Array(chain.steps.length);
		this.#startSquares = new Float32Array(chain.states);
		this.#factors = new Factors(chain);
		this.#taken = new Float64Array(this.#factors.byTarget.places.length);
		this.#place =
			place ??
			((scores, at, sums) => {
				for (const [state, one] of classes.entries()) scores[at * classes.length + state] = sums[one]!;
			});
	}

	/** Goes over all lessons `rounds` times, each time in another order. */
	learn(lessons: readonly Lesson[], {rounds, rate, kept, ridge, averaged = 0}: Course): void {
		const order = [...lessons.keys()];
		const mean = new Mean([this.weights, this.phaseWeights, this.chain.starts, this.chain.steps]);
		const quarter = Math.ceil(order.length / 4);
		for (let round = 0; round < rounds; round++) {
			for (let index = order.length - 1; index > 0; index--) {
				const other = this.#chance.next() % (index + 1);
				[order[index], order[other]] = [order[other]!, order[index]!];
			}
			for (const [done, index] of order.entries()) {
				this.#step(lessons[index]!, rate * (1 - round / (rounds + 1)), kept, ridge);
				if (round >= rounds - averaged && (done + 1) % quarter === 0) mean.look();
			}
		}
		mean.settle();
	}

	/** The scores of a lesson's states, for the chain's best path. */
	score(lesson: Lesson): ChainSpace {
		this.#space.reserve(lesson.length * this.chain.states);
		this.#score(lesson, lesson.features, lesson.offsets, 1);
		return this.#space;
	}

	/** The features of a lesson that are looked at this time. */
	#drop({features, offsets, length}: Lesson, kept: number): {features: Int32Array; offsets: Int32Array} {
		const bound = kept * 2 ** 32;
		const left = new Int32Array(features.length);
		const starts = new Int32Array(length + 1);
		let count = 0;
		for (let at = 0; at < length; at++) {
			starts[at] = count;
			for (let index = offsets[at]!; index < offsets[at + 1]!; index++)
				if (features[index]! >= 0 && (kept >= 1 || this.#chance.next() < bound)) left[count++] = features[index]!;
		}
		starts[length] = count;
		return {features: left, offsets: starts};
	}

	#score(lesson: Lesson, features: Int32Array, offsets: Int32Array, scale: number): void {
		const {length, phases, head} = lesson;
		const {states} = this.chain;
		const classCount = this.#classCount;
		const {scores} = this.#space;
		const sums = new Float64Array(classCount);
		for (let at = 0; at < length; at++) {
			sums.fill(0);
			for (let index = offsets[at]!; index < offsets[at + 1]!; index++) {
				const row = features[index]!;
				if (row < 0) continue;
				const base = row * classCount;
				for (let one = 0; one < classCount; one++) sums[one]! += this.weights[base + one]!;
			}
			for (let one = 0; one < classCount; one++) sums[one]! *= scale;
			this.#place(scores, at, sums, at === head);
			if (!phases) continue;
			for (let index = phases.offsets[at]!; index < phases.offsets[at + 1]!; index++) {
				const base = phases.features[index]! * states;
				if (base >= 0)
					for (let state = 0; state < states; state++) scores[at * states + state]! += this.phaseWeights[base + state]!;
			}
		}
	}

	#step(lesson: Lesson, rate: number, kept: number, ridge: number): void {
		const {length, kinds, gold, phases} = lesson;
		const {states} = this.chain;
		const space = this.#space;
		const {features, offsets} = this.#drop(lesson, kept);
		space.reserve(length * states);
		this.#score(lesson, features, offsets, 1 / kept);
		this.#factors.refresh();
		this.#taken.fill(0);
		posterior(this.#factors, space, kinds, length, this.#taken);
		const ofStates = new Float64Array(states);
		const ofClasses = new Float64Array(this.#classCount);
		for (let at = 0; at < length; at++) {
			ofClasses.fill(0);
			let most = 0;
			for (let state = 0; state < states; state++) {
				const place = at * states + state;
				const likelihood = space.forward[place]!;
				const gradient = state === gold[at] ? likelihood - 1 : likelihood;
				ofStates[state] = gradient;
				ofClasses[this.#classes[state]!]! += gradient;
			}
			for (const gradient of ofClasses) most = Math.max(most, Math.abs(gradient));
			if (most > enough)
				for (let index = offsets[at]!; index < offsets[at + 1]!; index++)
					descend(this.weights, this.#squares, features[index]!, ofClasses, rate, ridge);
			if (phases)
				for (let index = phases.offsets[at]!; index < phases.offsets[at + 1]!; index++)
					if (phases.features[index]! >= 0)
						descend(this.phaseWeights, this.#phaseSquares, phases.features[index]!, ofStates, rate, 0);
			if (at === 0) descend(this.chain.starts, this.#startSquares, 0, ofStates, rate, 0);
		}
		this.#descendSteps(lesson, rate);
	}

	#descendSteps({length, kinds, gold}: Lesson, rate: number): void {
		const {states, steps} = this.chain;
		const {places} = this.#factors.byTarget;
		const gradients = this.#stepGradient.fill(0);
		for (let index = 0; index < places.length; index++) gradients[places[index]!] = this.#taken[index]!;
		for (let at = 1; at < length; at++) gradients[(kinds[at]! * states + gold[at - 1]!) * states + gold[at]!]! -= 1;
		for (const place of places) {
			const gradient = gradients[place]!;
			if (Math.abs(gradient) < 1e-4) continue;
			const sum = (this.#stepSquares[place]! += gradient * gradient);
			steps[place]! -= (rate * gradient) / Math.sqrt(sum + smallest);
		}
	}
}

/** The mean of what some weights were when they were looked at. */
class Mean {
	readonly #weights: readonly Float32Array[];
	readonly #sums: readonly Float64Array[];
	#looks = 0;

	constructor(weights: readonly Float32Array[]) {
		this.#weights = weights;
		this.#sums = weights.map(({length}) => new Float64Array(length));
	}

	look(): void {
		this.#looks++;
		for (const [index, sums] of this.#sums.entries())
			for (let at = 0; at < sums.length; at++) sums[at]! += this.#weights[index]![at]!;
	}

	/** Makes the weights their mean, if they were looked at. */
	settle(): void {
		if (this.#looks === 0) return;
		for (const [index, sums] of this.#sums.entries())
			for (let at = 0; at < sums.length; at++) this.#weights[index]![at] = sums[at]! / this.#looks;
	}
}

/** Keeps the first steps from being too large. */
const smallest = 1e-2;

function descend(
	weights: Float32Array,
	squares: Float32Array,
	row: number,
	gradients: Float64Array,
	rate: number,
	ridge: number,
): void {
	const base = row * gradients.length;
	for (let one = 0; one < gradients.length; one++) {
		const gradient = gradients[one]! + ridge * weights[base + one]!;
		if (gradient < 1e-4 && gradient > -1e-4) continue;
		const sum = (squares[base + one]! += gradient * gradient);
		weights[base + one]! -= (rate * gradient) / Math.sqrt(sum + smallest);
	}
}
