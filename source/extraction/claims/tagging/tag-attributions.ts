import type {Span} from '../../../model/span.ts';
import {score} from '../../forest/forest.ts';
import {Row} from '../../forest/row.ts';
import type {Attribution} from '../attribution.ts';
import {cueCandidates, type Likelihoods} from './cue-candidates.ts';
import {readScene} from './cue-scene.ts';
import {mayReport} from './cue-strengths.ts';
import {cueWordPlaces} from './cue-tagger.ts';
import {judgedFeatures, judgedRow} from './judged-row.ts';
import {lookFirst} from './look-first.ts';
import {lookSecond} from './look-second.ts';
import type {TaggingModel} from './model.ts';
import {settleWords} from './settle-words.ts';
import {weighWords, WordRows, type Judged} from './word-judge.ts';
import type {WordRow} from './word-row.ts';
import type {TokenSpan} from './tagged-cue.ts';

/**
 * The attributions of a sentence, in its order. A first tagger and a first net go over the sentence and name likely cues; a second tagger and a second net look at each of them
 * alone and find its source and its content; a forest judges what comes of it; others weigh each word in the light of all this, and the attributions that
 * their words speak for are taken.
 */
export function tagAttributions(model: TaggingModel, row: WordRow): readonly Attribution[] {
	if (row.length < 2 || !mayReport(row, model.strengths)) return [];
	const likelihoods = lookFirst(model, row);
	const judged = judgeCandidates(model, row, likelihoods);
	if (judged.length === 0) return [];
	const words = weighWords(model.words, new WordRows(row, likelihoods, model.strengths, judged, model.least));
	return settleWords(
		row,
		judged.map(({tagged}) => tagged),
		words,
	)
		.map(({source, cue, content}) => ({
			source: source && spanOf(row, source),
			cue: cue && spanOf(row, cue),
			content: content.map(span => spanOf(row, span)),
		}))
		.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

const judgedNumbers = new Row(judgedFeatures);

/** What each likely cue of a sentence would make, and how it is judged. */
export function judgeCandidates(model: TaggingModel, row: WordRow, likelihoods: Likelihoods): readonly Judged[] {
	const candidates = cueCandidates(row, likelihoods);
	if (candidates.length === 0) return [];
	const scene = readScene(row, likelihoods, candidates);
	const places = cueWordPlaces(model, row);
	return candidates.map((candidate, index) => {
		const seen = lookSecond(model, scene, index, places);
		judgedRow(scene, candidate, seen, model.strengths, judgedNumbers);
		return {...seen, worth: score(model.judge, judgedNumbers.values) - model.least};
	});
}

const spanOf = ({sentence: {tokens}}: WordRow, {from, to}: TokenSpan): Span => ({
	start: tokens[from]!.start,
	end: tokens[to - 1]!.end,
});
