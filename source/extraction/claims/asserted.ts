import type {Sentence} from '../../language/analysis.ts';
import type {Span} from '../../model/span.ts';
import type {Claim} from '../../model/statement.ts';
import {checkableBecause} from '../checkability/read-signals.ts';
import type {Known} from '../circumstances/circumstances.ts';
import {placeOf} from '../place.ts';
import {claimId, textOf} from './attributed.ts';
import {withoutOpening} from './without-opening.ts';

/** A sentence that the article states in its own voice, as a claim; without the place or the bullet that opens its paragraph. */
export function assertedClaim(known: Known, sentence: Sentence, checkability: number): Claim {
	const {article} = known.scene.reading;
	const segments = [placeOf(article, withoutOpening(known, sentence))];
	return {
		id: claimId(article, 'asserted', segments),
		kind: 'asserted',
		text: textOf(article, segments),
		segments,
		source: null,
		cue: null,
		checkability: Math.round(checkability * 1000) / 1000,
		checkable: checkableBecause(sentence.tokens),
		with: [],
		chain: [],
		said: null,
		medium: null,
		translated: null,
		by: 'program',
	};
}

/** Share of a sentence's words that lie in the given stretches, which may overlap. */
export function shareWithin({tokens}: Sentence, stretches: readonly Span[]): number {
	const inOrder = [...stretches].sort((a, b) => a.start - b.start);
	let words = 0;
	let inside = 0;
	let next = 0;
	let furthest = -1;
	for (const {text, start, end} of tokens) {
		for (; next < inOrder.length && inOrder[next]!.start <= start; next++)
			furthest = Math.max(furthest, inOrder[next]!.end);
		if (!/[\p{L}\p{N}]/u.test(text)) continue;
		words++;
		if (end <= furthest) inside++;
	}
	return words === 0 ? 1 : inside / words;
}
