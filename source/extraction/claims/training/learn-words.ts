import {brotliCompressSync} from 'node:zlib';
import {packForest} from '../../forest/forest.ts';
import {Row} from '../../forest/row.ts';
import {growForest} from '../../training/grow-forest.ts';
import {mayReport} from '../tagging/cue-strengths.ts';
import type {TaggingModel} from '../tagging/model.ts';
import {judgeCandidates} from '../tagging/tag-attributions.ts';
import {wordFeatures, WordRows} from '../tagging/word-judge.ts';
import type {SeenRow} from './cue-lessons.ts';

/** Words as the forests see them, and the role that each has (0 none). */
export interface WordLessons {
	readonly rows: Uint8Array;
	readonly roles: Uint8Array;
}

/** Lessons from sentences that no part of the model learned from. */
export function wordLessons(model: TaggingModel, seen: readonly SeenRow[]): WordLessons {
	const rows: Uint8Array[] = [];
	const roles: number[] = [];
	for (const {
		gold: {row, spans},
		likelihoods,
	} of seen) {
		if (row.length < 2 || !mayReport(row, model.strengths)) continue;
		const judged = judgeCandidates(model, row, likelihoods);
		if (judged.length === 0) continue;
		const words = new WordRows(row, likelihoods, model.strengths, judged, model.least);
		const roleOf = new Uint8Array(row.length);
		for (const {role, from, to} of spans) roleOf.fill(role, from, to);
		for (let at = 0; at < row.length; at++) {
			if (!words.isOpen(at)) continue;
			const numbers = new Row(wordFeatures);
			words.read(at, numbers);
			rows.push(numbers.values);
			roles.push(roleOf[at]!);
		}
	}
	return {rows: Buffer.concat(rows), roles: Uint8Array.from(roles)};
}

export interface PackedWords {
	readonly sources: Uint8Array;
	readonly cues: Uint8Array;
	readonly contents: Uint8Array;
}

/** Three forests, for the words of sources, cues and contents, as packed bytes. */
export function learnWords(parts: readonly WordLessons[]): PackedWords {
	const rows = Buffer.concat(parts.map(part => part.rows));
	const roles = Buffer.concat(parts.map(part => part.roles));
	const forestOf = (role: number) => {
		const labels = Uint8Array.from(roles, one => (one === role ? 1 : 0));
		return brotliCompressSync(packForest(growForest({features: wordFeatures, rows, labels}, growth)));
	};
	return {sources: forestOf(1), cues: forestOf(2), contents: forestOf(3)};
}

const growth = {trees: 40, depth: 5, rate: 0.18, ridge: 6, settled: 0.03};
