import type {WordVectors} from '../../../language/vectors.ts';
import {packNet} from '../net/pack-net.ts';
import {inputRowsOf} from '../net/net-shape.ts';
import {mayReport, type CueStrengths} from '../tagging/cue-strengths.ts';
import type {GoldRow} from './gold-rows.ts';
import {NetTrainer, type NetCourse} from './net-trainer.ts';

const course: NetCourse = {
	rounds: 9,
	rate: 0.003,
	dropped: {first: 0.25, layers: 0.35, words: 0.1},
	batch: 600,
	seed: 1,
};

/** Learns the net from the sentences that it will be asked about, as packed bytes. */
export function learnNet(rows: readonly GoldRow[], strengths: CueStrengths, vectors: WordVectors): Uint8Array {
	const lessons = rows
		.filter(({row}) => row.length > 1 && mayReport(row, strengths))
		.map(gold => ({
			length: gold.row.length,
			places: gold.row.places,
			rows: inputRowsOf(gold.row),
			gold: netGold(gold),
		}));
	const trainer = new NetTrainer(vectors, course.seed);
	trainer.learn(lessons, course);
	return packNet(trainer.weights);
}

/** The net's classes of a sentence as annotated: those of each role are its first token and the rest. */
function netGold({row, spans}: GoldRow): Uint8Array {
	const gold = new Uint8Array(row.length);
	for (const {role, from, to} of spans) {
		gold.fill(2 * role, from, to);
		gold[from] = 2 * role - 1;
	}
	return gold;
}
