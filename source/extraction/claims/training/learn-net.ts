import type {WordVectors} from '../../../language/vectors.ts';
import {firstShape, firstView} from '../net/first-net.ts';
import type {NetShape} from '../net/net-shape.ts';
import {packNet} from '../net/pack-net.ts';
import {secondShape, secondView} from '../net/second-net.ts';
import {readPlaces} from '../tagging/cue-places.ts';
import {mayReport, type CueStrengths} from '../tagging/cue-strengths.ts';
import {cueClasses} from '../tagging/cue-tags.ts';
import {cueLessons, type SeenRow} from './cue-lessons.ts';
import type {GoldRow} from './gold-rows.ts';
import {netLesson, type NetLesson} from './net-lessons.ts';
import {NetTrainer, type NetCourse} from './net-trainer.ts';

/** Found on a fifth that was held out. */
const course: NetCourse = {
	rounds: 9,
	rate: 0.003,
	dropped: {first: 0.25, layers: 0.35, words: 0.1},
	batch: 600,
	seed: 1,
};

/** Learns the first net from the sentences that it will be asked about, as packed bytes. */
export const learnNet = (rows: readonly GoldRow[], strengths: CueStrengths, vectors: WordVectors): Uint8Array =>
	learn(
		firstShape,
		rows
			.filter(({row}) => row.length > 1 && mayReport(row, strengths))
			.map(gold => netLesson(firstShape, firstView(gold.row), flatClasses(gold))),
		vectors,
	);

/** Learns the second net from cues and what the first taggers think of their sentences, as packed bytes. */
export const learnCueNet = (rows: readonly SeenRow[], vectors: WordVectors): Uint8Array =>
	learn(
		secondShape,
		cueLessons(rows).map(({scene, index, gold}) =>
			netLesson(
				secondShape,
				secondView(scene, index, readPlaces(scene, index)),
				gold.map(state => cueClasses[state]!),
			),
		),
		vectors,
	);

function learn(shape: NetShape, lessons: readonly NetLesson[], vectors: WordVectors): Uint8Array {
	const trainer = new NetTrainer(shape, vectors, course.seed);
	trainer.learn(lessons, course);
	return packNet(shape, trainer.weights);
}

/** The first net's classes of a sentence as annotated: those of each role are its first token and the rest. */
function flatClasses({row, spans}: GoldRow): Uint8Array {
	const gold = new Uint8Array(row.length);
	for (const {role, from, to} of spans) {
		gold.fill(2 * role, from, to);
		gold[from] = 2 * role - 1;
	}
	return gold;
}
