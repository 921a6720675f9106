import {gap, inputStartsOf, type NetShape, type NetView} from '../net/net-shape.ts';
import {longestBatch} from './net-space.ts';

/** A sentence to learn from. */
export interface NetLesson {
	readonly length: number;
	/** For each token the places of its shape's words among the vectors, -1 for none. */
	readonly places: Int32Array;
	/** For each token the rows of its inputs. */
	readonly rows: Uint16Array;
	/** Classes. */
	readonly gold: Uint8Array;
}

/** What a net is shown, with the class of each token, as a lesson. */
export function netLesson(shape: NetShape, {row, from, to, places, head = 0}: NetView, gold: Uint8Array): NetLesson {
	const length = to - from;
	const starts = inputStartsOf(shape);
	const words = new Int32Array(length * shape.words);
	const rows = new Uint16Array(length * shape.inputs.length);
	let place = 0;
	let out = 0;
	for (let at = from; at < to; at++) {
		const tokens = [at, head];
		for (let word = 0; word < shape.words; word++) words[(at - from) * shape.words + word] = row.places[tokens[word]!]!;
		for (const [index, {word}] of shape.inputs.entries())
			rows[out++] = starts[index]! + (word ? word.of(row, tokens[word.number]!) : places[place++]!);
	}
	return {length, places: words, rows, gold};
}

/** Sentences in their order, so many tokens or more a batch. */
export function batchesOf(lessons: readonly NetLesson[], tokens: number): NetLesson[][] {
	const batches: NetLesson[][] = [];
	let batch: NetLesson[] = [];
	let length = 0;
	for (const lesson of lessons) {
		if (batch.length > 0 && (length + lesson.length + gap > longestBatch || length >= tokens)) {
			batches.push(batch);
			batch = [];
			length = 0;
		}
		batch.push(lesson);
		length += lesson.length + gap;
	}
	if (batch.length > 0) batches.push(batch);
	return batches;
}
