import type {Span} from '../../../model/span.ts';
import {score} from '../../forest/forest.ts';
import {Row} from '../../forest/row.ts';
import type {Attribution} from '../attribution.ts';
import {cueCandidates} from './cue-candidates.ts';
import {readScene} from './cue-features.ts';
import {mayReport} from './cue-strengths.ts';
import {cueWordPlaces, tagCue, type TaggedCue, type TokenSpan} from './cue-tagger.ts';
import {tagFlat} from './flat-tagger.ts';
import {judgedFeatures, judgedRow} from './judged-row.ts';
import type {TaggingModel} from './model.ts';
import type {WordRow} from './word-row.ts';

const judged = new Row(judgedFeatures);

/**
 * The attributions of a sentence, in its order. A first tagger goes over the sentence and names likely cues; a second one looks at each of them
 * alone and finds its source and its content; a forest judges what comes of it, and the likeliest that do not cross are taken.
 */
export function tagAttributions(model: TaggingModel, row: WordRow): readonly Attribution[] {
	if (row.length < 2 || !mayReport(row, model.strengths)) return [];
	const likelihoods = tagFlat(model, row);
	const candidates = cueCandidates(row, likelihoods);
	if (candidates.length === 0) return [];
	const scene = readScene(row, likelihoods, candidates);
	const places = cueWordPlaces(model, row);
	const scored = candidates.map((candidate, index) => {
		const tagged = tagCue(model, scene, index, places);
		judgedRow(scene, candidate, tagged, model.strengths, judged);
		return {tagged, worth: score(model.judge, judged.values) - model.least};
	});
	return chooseApart(scored)
		.sort((a, b) => a.cue.from - b.cue.from)
		.map(({source, cue, content}) => ({
			source: source && spanOf(row, source),
			cue: spanOf(row, cue),
			content: content.map(span => spanOf(row, span)),
		}));
}

/** The likeliest first; one that has its cue in another's content, or another's cue in its own, is left out, since each word belongs to one attribution. */
export function chooseApart(scored: readonly {readonly tagged: TaggedCue; readonly worth: number}[]): TaggedCue[] {
	const chosen: TaggedCue[] = [];
	for (const {tagged} of scored
		.filter(({tagged, worth}) => worth > 0 && tagged.content.length > 0)
		.sort((a, b) => b.worth - a.worth)) {
		if (!chosen.some(other => cross(other, tagged))) chosen.push(tagged);
	}
	return chosen;
}

const cross = (a: TaggedCue, b: TaggedCue): boolean =>
	overlap(a.cue, b.cue) || a.content.some(span => overlap(span, b.cue)) || b.content.some(span => overlap(span, a.cue));

const overlap = (a: TokenSpan, b: TokenSpan): boolean => a.from < b.to && b.from < a.to;

const spanOf = ({sentence: {tokens}}: WordRow, {from, to}: TokenSpan): Span => ({
	start: tokens[from]!.start,
	end: tokens[to - 1]!.end,
});
