import type {RawDocument} from '../model/raw-document.ts';
import type {Judgement} from './classifier/classifier.ts';
import {decode} from './classifier/decode.ts';
import type {BlockFeatures} from './features/features.ts';
import {isParagraph} from './features/page-features.ts';

/** A judgement without trained weights: Readability's vote where there is one, else whether a line reads like a paragraph. */
export function rulesAlone({blocks}: RawDocument, {looks, rows}: BlockFeatures): Judgement {
	const voted = blocks.some(({traits}) => traits?.readability);
	const scores = blocks.map(({traits}, at) =>
		voted ? (traits?.readability ? 2 : -3) : isParagraph(looks[at]!) ? 2 : -0.5,
	);
	return {opinions: scores.map(score => 1 / (1 + Math.exp(-score))), body: decode(scores, 1, 0), rows};
}
