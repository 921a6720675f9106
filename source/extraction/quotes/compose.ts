import type {Article} from '../../model/article.ts';
import {contentId} from '../../model/identity.ts';
import type {Cue, Quote, Speaker} from '../../model/statement.ts';
import {placeOf} from '../place.ts';
import type {Attributed} from '../speakers/attributed.ts';

/** What is known of a quote besides its words. */
export interface Told {
	readonly speaker: Speaker | null;
	readonly cue: Cue | null;
	readonly circumstances: Pick<Quote, 'with' | 'chain' | 'said' | 'medium' | 'translated'>;
}

export const nothingTold: Told['circumstances'] = {with: [], chain: [], said: null, medium: null, translated: null};

/** One quote of the stretches that belong together, in their order. */
export function composeQuote(
	article: Article,
	stretches: readonly Pick<Attributed, 'stretch'>[],
	kind: Quote['kind'],
	told: Told,
): Quote {
	const segments = stretches.map(({stretch}) => placeOf(article, trimmed(article.text, stretch.start, stretch.end)));
	let text = '';
	for (const [index, {start, end}] of segments.entries()) {
		if (index > 0) text += stretches[index]!.stretch.block === stretches[index - 1]!.stretch.block ? ' ' : '\n\n';
		text += article.text.slice(start, end);
	}
	const id = contentId('quote', segments[0]!.start, text);
	return {id, kind, text, segments, speaker: told.speaker, cue: told.cue, ...told.circumstances, by: 'program'};
}

function trimmed(text: string, start: number, end: number) {
	while (start < end && /\s/u.test(text[start]!)) start++;
	while (end > start && /\s/u.test(text[end - 1]!)) end--;
	return {start, end};
}
