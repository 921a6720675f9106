import type {Scene} from '../speakers/scene.ts';
import type {Candidate} from './mentions.ts';
import {reactingVerbs, utteranceNouns} from './tables/nouns.ts';

/** How many words may stand between a possessor and what was said: *his most recent assertion*. */
const longestPhrase = 4;

/**
 * The token of what somebody else is said to have said and somebody reacts to: *assertion* in *Sorda dismissed his recent assertion*, for the mention *his*; -1
 * for any other possessor. Whoever reacts does so to another’s words.
 */
export function reactedUtterance({reading}: Pick<Scene, 'reading'>, mention: Candidate): number {
	if (!mention.possessive) return -1;
	const {tokens, sentenceOf, stretchOf} = reading;
	const here = (at: number) => sentenceOf[at] === sentenceOf[mention.head] && stretchOf[at] === -1;
	let verb = mention.first - 1;
	while (verb > mention.first - 3 && here(verb) && /^(?:ADV|ADP)$/.test(tokens[verb]!.pos)) verb--;
	if (verb < 0 || !here(verb) || !reactingVerbs.has(tokens[verb]!.lemma)) return -1;
	for (let at = mention.last + 1; at <= mention.last + longestPhrase && at < tokens.length && here(at); at++) {
		const {lemma, pos} = tokens[at]!;
		if (pos === 'NOUN' && utteranceNouns.has(lemma)) return at;
		if (!/^(?:ADJ|ADV|NOUN|PROPN|NUM|PART)$/.test(pos) && !/^['’]s?$/.test(tokens[at]!.text)) return -1;
	}
	return -1;
}
