import {vectorSize, type WordVectors} from '../../../language/vectors.ts';
import {kernel} from '../../kernel/kernel.ts';
import {gap, outputs, partsOf, spreads, vectorUnit, width, type NetShape} from '../net/net-shape.ts';
import {Adam} from './adam.ts';
import {Chance} from './chance.ts';
import {batchesOf, type NetLesson} from './net-lessons.ts';
import {longestBatch, trainingSpace} from './net-space.ts';

export interface NetCourse {
	readonly rounds: number;
	/** The longest step; steps grow to it over the first third and shrink to nothing over the rest. */
	readonly rate: number;
	/** Shares that are left out each time: of what a token is at first, of what layers add, of what words mean (dropout, Srivastava et al. 2014). */
	readonly dropped: {readonly first: number; readonly layers: number; readonly words: number};
	/** Tokens that a step looks at. */
	readonly batch: number;
	/** What its chance begins with. */
	readonly seed: number;
}

/** Learns the weights of a net, one net at a time, by Adam steps (Kingma & Ba, ICLR 2015). No chance in it beyond the seed: the same lessons give the same weights. */
export class NetTrainer {
	readonly weights: Float32Array;
	readonly #shape: NetShape;
	readonly #parts: ReturnType<typeof partsOf>;
	readonly #space: ReturnType<typeof trainingSpace>;
	readonly #gradients: ReturnType<typeof partsOf>;
	readonly #adam: Adam;
	readonly #chance: Chance;
	/** Where what a layer adds is kept: 0 or the factor that makes up for what is left out. */
	readonly #open = [...Array(spreads.length + 2).keys()].map(() => new Float32Array(longestBatch * width));
	readonly #isToken = new Uint8Array(longestBatch);
	readonly #places: Int32Array;
	readonly #rows: Uint16Array;
	readonly #gold = new Uint8Array(longestBatch);
	readonly #vectors: WordVectors;
	#length = 0;

	constructor(shape: NetShape, vectors: WordVectors, seed: number) {
		this.#shape = shape;
		this.#space = trainingSpace(shape);
		this.weights = this.#space.weights;
		this.#parts = partsOf(shape, this.weights);
		this.#gradients = partsOf(shape, this.#space.gradient);
		this.#adam = new Adam(this.weights, this.#space.gradient);
		this.#places = new Int32Array(longestBatch * shape.words);
		this.#rows = new Uint16Array(longestBatch * shape.inputs.length);
		this.#vectors = vectors;
		this.#chance = new Chance(seed);
		this.weights.fill(0);
		const {vectors: meaning, inputs: rows, layers, output} = this.#parts;
		this.#scatter(meaning, Math.sqrt(1 / (vectorSize * shape.words)));
		this.#scatter(rows, 0.3);
		this.#scatter(layers, Math.sqrt(1 / (3 * width)));
		this.#scatter(output, Math.sqrt(1 / width));
		for (let at = shape.classes; at < output.length; at += outputs) output.fill(0, at, at - shape.classes + outputs);
	}

	/** Goes over all lessons, each time in another order; `say` hears the mean loss of each round. */
	learn(
		lessons: readonly NetLesson[],
		{rounds, rate, dropped, batch}: NetCourse,
		say: (loss: number) => void = () => undefined,
	): void {
		const order = lessons.filter(({length}) => length + gap <= longestBatch);
		for (let round = 0; round < rounds; round++) {
			this.#chance.shuffle(order);
			const batches = batchesOf(order, batch);
			let loss = 0;
			let tokens = 0;
			for (const [step, one] of batches.entries()) {
				const done = (round + step / batches.length) / rounds;
				this.#lay(one);
				this.#forward(dropped);
				loss += this.#judge();
				tokens += this.#count;
				this.#backward();
				const pace = done < 0.3 ? done / 0.3 : (1 - done) / 0.7;
				this.#adam.step(rate * Math.max(0.02, pace));
			}
			say(loss / tokens);
		}
	}

	#count = 0;

	/** Lays sentences behind each other. */
	#lay(lessons: readonly NetLesson[]): void {
		let at = 0;
		this.#count = 0;
		this.#isToken.fill(0);
		for (const {length, places, rows, gold} of lessons) {
			this.#isToken.fill(1, at, at + length);
			this.#places.set(places, at * this.#shape.words);
			this.#rows.set(rows, at * this.#shape.inputs.length);
			this.#gold.set(gold, at);
			this.#count += length;
			at += length + gap;
		}
		this.#length = at;
	}

	#forward(dropped: NetCourse['dropped']): void {
		const length = this.#length;
		const {words} = this.#shape;
		const inputs = this.#shape.inputs.length;
		const {vectors, inputs: table, layers, layerBases, output, outputBase} = this.#parts;
		const first = this.#space.states[0]!;
		first.fill(0);
		const inside = first.subarray(gap * width, (gap + length) * width);
		this.#space.meant.fill(0, 0, length * words * vectorSize);
		for (let at = 0; at < length; at++) {
			if (this.#isToken[at] === 0) continue;
			for (let word = 0; word < words; word++) {
				const place = this.#places[at * words + word]!;
				if (place < 0 || this.#chance.draw() < dropped.words) continue;
				const to = (at * words + word) * vectorSize;
				for (let one = 0; one < vectorSize; one++)
					this.#space.meant[to + one] = this.#vectors[place * vectorSize + one]! * vectorUnit;
			}
			for (let input = 0; input < inputs; input++) {
				const base = this.#rows[at * inputs + input]! * width;
				for (let one = 0; one < width; one++) inside[at * width + one]! += table[base + one]!;
			}
		}
		kernel.multiply(
			this.#space.meant.byteOffset,
			vectors.byteOffset,
			inside.byteOffset,
			length,
			words * vectorSize,
			width,
		);
		this.#gate(inside, this.#open[0]!, dropped.first);
		for (let index = 0; index < inside.length; index++) inside[index]! *= this.#open[0]![index]!;
		for (const [layer, spread] of spreads.entries()) {
			const from = this.#space.states[layer]!;
			const to = this.#space.states[layer + 1]!;
			const base = layerBases.subarray(layer * width, (layer + 1) * width);
			for (let at = 0; at < length; at++) this.#space.sums.set(base, at * width);
			for (let tap = 0; tap < 3; tap++)
				kernel.multiply(
					from.byteOffset + (gap + (tap - 1) * spread) * width * 4,
					layers.byteOffset + (layer * 3 + tap) * width * width * 4,
					this.#space.sums.byteOffset,
					length,
					width,
					width,
				);
			const open = this.#open[layer + 1]!;
			this.#gate(this.#space.sums, open, dropped.layers);
			to.set(from);
			const start = gap * width;
			for (let index = 0; index < length * width; index++)
				to[start + index]! += this.#space.sums[index]! * open[index]!;
		}
		const last = this.#space.states[spreads.length]!;
		const open = this.#open[spreads.length + 1]!;
		const scale = 1 / (1 - dropped.layers);
		for (let index = 0; index < length * width; index++) {
			open[index] = this.#chance.draw() < dropped.layers ? 0 : scale;
			this.#space.sums[index] = last[gap * width + index]! * open[index]!;
		}
		for (let at = 0; at < length; at++) this.#space.out.set(outputBase, at * outputs);
		kernel.multiply(this.#space.sums.byteOffset, output.byteOffset, this.#space.out.byteOffset, length, width, outputs);
	}

	/** Opens what is above nought and is not left out this time. */
	#gate(sums: Float32Array, open: Float32Array, dropped: number): void {
		const scale = 1 / (1 - dropped);
		for (let at = 0; at < this.#length; at++) {
			const isToken = this.#isToken[at] === 1;
			for (let index = at * width; index < (at + 1) * width; index++)
				open[index] = isToken && sums[index]! > 0 && this.#chance.draw() >= dropped ? scale : 0;
		}
	}

	/** Makes of what came out the gradient of the loss; its sum over the tokens. */
	#judge(): number {
		const classCount = this.#shape.classes;
		let loss = 0;
		for (let at = 0; at < this.#length; at++) {
			const base = at * outputs;
			if (this.#isToken[at] === 0) {
				this.#space.out.fill(0, base, base + outputs);
				continue;
			}
			let most = -Infinity;
			for (let one = 0; one < classCount; one++) most = Math.max(most, this.#space.out[base + one]!);
			let sum = 0;
			for (let one = 0; one < classCount; one++) sum += Math.exp(this.#space.out[base + one]! - most);
			const gold = this.#gold[at]!;
			loss += Math.log(sum) + most - this.#space.out[base + gold]!;
			for (let one = 0; one < classCount; one++)
				this.#space.out[base + one] =
					(Math.exp(this.#space.out[base + one]! - most) / sum - (one === gold ? 1 : 0)) / this.#count;
			this.#space.out.fill(0, base + classCount, base + outputs);
		}
		return loss;
	}

	#backward(): void {
		const length = this.#length;
		const {words} = this.#shape;
		const inputs = this.#shape.inputs.length;
		const {layers, output} = this.#parts;
		const gradients = this.#gradients;
		this.#space.gradient.fill(0);
		// #sums holds what the output was made of.
		kernel.multiplyAcross(
			this.#space.sums.byteOffset,
			this.#space.out.byteOffset,
			gradients.output.byteOffset,
			length,
			width,
			outputs,
		);
		for (let at = 0; at < length; at++)
			for (let one = 0; one < outputs; one++) gradients.outputBase[one]! += this.#space.out[at * outputs + one]!;
		turn(output, this.#space.turnedOutput, width, outputs);
		const start = gap * width;
		const back = this.#space.back;
		back.fill(0);
		kernel.multiply(
			this.#space.out.byteOffset,
			this.#space.turnedOutput.byteOffset,
			back.byteOffset + start * 4,
			length,
			outputs,
			width,
		);
		const last = this.#open[spreads.length + 1]!;
		for (let index = 0; index < length * width; index++) back[start + index]! *= last[index]!;
		for (let layer = spreads.length - 1; layer >= 0; layer--) {
			const open = this.#open[layer + 1]!;
			const base = gradients.layerBases.subarray(layer * width, (layer + 1) * width);
			for (let index = 0; index < length * width; index++)
				this.#space.sums[index] = back[start + index]! * open[index]!;
			for (let at = 0; at < length; at++)
				for (let one = 0; one < width; one++) base[one]! += this.#space.sums[at * width + one]!;
			for (let tap = 0; tap < 3; tap++) {
				const shift = (gap + (tap - 1) * spreads[layer]!) * width * 4;
				const place = (layer * 3 + tap) * width * width;
				kernel.multiplyAcross(
					this.#space.states[layer]!.byteOffset + shift,
					this.#space.sums.byteOffset,
					gradients.layers.byteOffset + place * 4,
					length,
					width,
					width,
				);
				turn(layers.subarray(place, place + width * width), this.#space.turned, width, width);
				kernel.multiply(
					this.#space.sums.byteOffset,
					this.#space.turned.byteOffset,
					back.byteOffset + shift,
					length,
					width,
					width,
				);
			}
			this.#clearGaps(back);
		}
		const open = this.#open[0]!;
		for (let index = 0; index < length * width; index++) this.#space.sums[index] = back[start + index]! * open[index]!;
		kernel.multiplyAcross(
			this.#space.meant.byteOffset,
			this.#space.sums.byteOffset,
			gradients.vectors.byteOffset,
			length,
			words * vectorSize,
			width,
		);
		for (let at = 0; at < length; at++) {
			if (this.#isToken[at] === 0) continue;
			for (let input = 0; input < inputs; input++) {
				const base = this.#rows[at * inputs + input]! * width;
				for (let one = 0; one < width; one++) gradients.inputs[base + one]! += this.#space.sums[at * width + one]!;
			}
		}
	}

	/** What stands between sentences is learned from by nobody. */
	#clearGaps(back: Float32Array): void {
		back.fill(0, 0, gap * width);
		for (let at = 0; at < this.#length; at++)
			if (this.#isToken[at] === 0) back.fill(0, (gap + at) * width, (gap + at + 1) * width);
		back.fill(0, (gap + this.#length) * width);
	}

	/** Even between -1 and 1, times what is given. */
	#scatter(values: Float32Array, most: number): void {
		for (let index = 0; index < values.length; index++) values[index] = (this.#chance.draw() * 2 - 1) * most;
	}
}

/** The transpose of a matrix of so many rows and columns. */
function turn(from: Float32Array, to: Float32Array, rows: number, columns: number): void {
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) to[column * rows + row] = from[row * columns + column]!;
}
