import {gap} from '../net/net-shape.ts';
import {longestBatch} from './net-space.ts';

/** A sentence to learn from. */
export interface NetLesson {
	readonly length: number;
	/** For each token the place of its word among the vectors, -1 for none. */
	readonly places: Int32Array;
	/** For each token the rows of its inputs. */
	readonly rows: Uint16Array;
	/** Classes. */
	readonly gold: Uint8Array;
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
