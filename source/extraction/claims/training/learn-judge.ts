import {brotliCompressSync} from 'node:zlib';
import {packForest} from '../../forest/forest.ts';
import {Row} from '../../forest/row.ts';
import {growForest} from '../../training/grow-forest.ts';
import {cueCandidates} from '../tagging/cue-candidates.ts';
import {readScene} from '../tagging/cue-scene.ts';
import {mayReport} from '../tagging/cue-strengths.ts';
import {cueWordPlaces} from '../tagging/cue-tagger.ts';
import {roles} from '../tagging/flat-tags.ts';
import {judgedFeatures, judgedRow} from '../tagging/judged-row.ts';
import {lookSecond} from '../tagging/look-second.ts';
import type {TaggingModel} from '../tagging/model.ts';
import {shapes} from '../tagging/word-row.ts';
import type {GoldRow} from './gold-rows.ts';
import type {SeenRow} from './cue-lessons.ts';
import type {TaggedCue} from '../tagging/tagged-cue.ts';

/** What would come of candidates, as the forest sees it, and whether it is right. */
export interface JudgedLessons {
	readonly rows: Uint8Array;
	readonly labels: Uint8Array;
}

/** Lessons from sentences that no tagger of the model learned from. */
export function judgedLessons(model: TaggingModel, seen: readonly SeenRow[]): JudgedLessons {
	const rows: Uint8Array[] = [];
	const labels: number[] = [];
	for (const {gold, likelihoods} of seen) {
		if (!mayReport(gold.row, model.strengths)) continue;
		const candidates = cueCandidates(gold.row, likelihoods);
		if (candidates.length === 0) continue;
		const scene = readScene(gold.row, likelihoods, candidates);
		const places = cueWordPlaces(model, gold.row);
		for (const [index, candidate] of candidates.entries()) {
			const seenCue = lookSecond(model, scene, index, places);
			if (seenCue.tagged.content.length === 0) continue;
			const row = new Row(judgedFeatures);
			judgedRow(scene, candidate, seenCue, model.strengths, row);
			rows.push(row.values);
			labels.push(isRight(gold, seenCue.tagged) ? 1 : 0);
		}
	}
	return {rows: Buffer.concat(rows), labels: Uint8Array.from(labels)};
}

/** Whether somebody was given this content, or half of what is in either: as attributions are scored. */
function isRight({row, spans}: GoldRow, {content}: TaggedCue): boolean {
	const isWord = (at: number) => row.shapes[at]! < shapes.quotationMark;
	const shared = new Map<number, number>();
	const sizes = new Map<number, number>();
	let own = 0;
	for (const {from, to} of content) for (let at = from; at < to; at++) if (isWord(at)) own++;
	for (const span of spans) {
		if (span.role !== roles.content) continue;
		for (let at = span.from; at < span.to; at++) {
			if (!isWord(at)) continue;
			sizes.set(span.attribution, (sizes.get(span.attribution) ?? 0) + 1);
			if (content.some(({from, to}) => from <= at && at < to))
				shared.set(span.attribution, (shared.get(span.attribution) ?? 0) + 1);
		}
	}
	return [...shared].some(([attribution, both]) => both >= 0.5 * (own + sizes.get(attribution)! - both));
}

/** The judge as packed bytes. */
export function learnJudge(parts: readonly JudgedLessons[]): Uint8Array {
	const rows = Buffer.concat(parts.map(part => part.rows));
	const labels = Uint8Array.from(parts.flatMap(part => [...part.labels]));
	const forest = growForest({features: judgedFeatures, rows, labels}, {trees: 150, depth: 5, rate: 0.08, ridge: 6});
	return brotliCompressSync(packForest(forest));
}
