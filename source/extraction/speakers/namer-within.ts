import type {Candidate} from '../names/mentions.ts';
import {outerTokens} from './features.ts';
import type {Scene} from './scene.ts';

/** Verbs that name a thing in somebody's words. Lemmas. */
const naming: ReadonlySet<string> = new Set(
	'describe call dub label term brand condemn characterise characterize deride dismiss hail denounce'.split(' '),
);

/**
 * Who names a thing in a relative clause, where the thing is spoken of by another: inspectors in *the judge spoke of the dam, which inspectors have described as “tired”*.
 * Null where nobody but `found` does.
 */
export function namerWithin(
	{reading, speaking, speakingFrom}: Scene,
	found: Candidate,
	[first, verb]: readonly [number, number],
	index: number,
): Candidate | null {
	const {tokens, sentenceOf} = reading;
	const [from] = outerTokens({reading}, index);
	if (!naming.has(tokens[verb]!.lemma) || !/^(?:VERB|ADJ)$/.test(tokens[verb]!.pos) || found.last >= first) return null;
	if (verb !== from - 1 && !(verb === from - 2 && tokens[from - 1]!.text === 'as')) return null;
	const mention = speaking[speakingFrom[first]! - 1];
	if (!mention || mention.first <= found.last || sentenceOf[mention.head] !== sentenceOf[verb]) return null;
	if (mention.possessive || mention.kind === 'relative' || mention.kind === 'pronoun') return null;
	for (let at = mention.last + 1; at < first; at++) if (!/^(?:AUX|ADV)$/.test(tokens[at]!.pos)) return null;
	return /^(?:which|that|what|whom)$/.test(tokens[mention.first - 1]!.text) ? mention : null;
}
