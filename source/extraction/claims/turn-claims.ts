import type {Analysis, Sentence} from '../../language/analysis.ts';
import {contentId} from '../../model/identity.ts';
import type {Article} from '../../model/article.ts';
import {contains} from '../../model/span.ts';
import type {Claim, Quote} from '../../model/statement.ts';
import {overlapping} from './beside-quotes.ts';
import {holdsVerb} from './no-statement.ts';

/**
 * Claims together with those of turns. What somebody states in a turn of a transcript or an interview is reported without quotation marks, so it is an attributed
 * claim as well as a quote: the whole turn as one statement. Turns that only ask, and those of a word or two (*Thank you.*), state nothing.
 */
export function withTurns(
	article: Article,
	analysis: Analysis,
	claims: readonly Claim[],
	turns: readonly Quote[],
): readonly Claim[] {
	if (turns.length === 0) return claims;
	const sentences = analysis.flatMap(block => block.sentences);
	const stated = turns
		.filter(turn => states(sentences, turn))
		.map(({speaker, ...turn}) => ({
			...turn,
			id: contentId(article.id, 'attributed', turn.segments[0]!.start, turn.text),
			kind: 'attributed' as const,
			source: speaker,
			checkability: null,
			checkable: [],
		}));
	return [...claims, ...stated].sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
}

const states = (sentences: readonly Sentence[], {segments}: Quote): boolean =>
	segments.some(segment =>
		overlapping(sentences, segment).some(({tokens}) => {
			const said = tokens.filter(token => contains(segment, token));
			return said.at(-1)?.text !== '?' && said.length > leastTokens && holdsVerb(said);
		}),
	);

/** A full stop is one of them. */
const leastTokens = 3;
