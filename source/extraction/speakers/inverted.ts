import type {Candidate} from '../names/mentions.ts';
import {kindOfHead} from '../names/people-words.ts';
import {lastMark, outerTokens} from './features.ts';
import type {Scene} from './scene.ts';

/** Who says it, with the reporting words as first and last token. */
export interface Teller {
	readonly speaker: Candidate;
	readonly cue: readonly [number, number];
}

/** By `lastMark`: a comma, a question mark, an exclamation mark or a dash lets a reporting clause follow. */
const promising: ReadonlySet<number> = new Set([1, 3, 4, 5]);

/**
 * Who stands straight behind the verb that stands straight behind a quotation, rare as the verb may be: *“It is over,” muttered a young docker*. Null where the quotation
 * itself may be what does something (*“Salt” won prizes*).
 */
export function invertedTeller({reading, speaking, speakingFrom}: Scene, index: number): Teller | null {
	const {tokens, article, stretches, sentenceOf, stretchOf} = reading;
	const [from, to] = outerTokens({reading}, index);
	const verb = tokens[to];
	const opens = tokens[to + 1];
	if (!verb || !opens || !promising.has(lastMark(article.text, stretches[index]!))) return null;
	if (sentenceOf[to] !== sentenceOf[to + 1] || stretchOf[to] !== -1 || stretchOf[to + 1] !== -1) return null;
	if (!/^\p{Ll}+(?:ed|s)$/u.test(verb.text) || !/^(?:VERB|ADJ|NOUN)$/.test(verb.pos)) return null;
	// *talking of “the fish,” and “the bird,” he …*: what is asked or shouted stands first
	if (tokens[from - 1] && sentenceOf[from - 1] === sentenceOf[from] && tokens[from - 1]!.pos !== 'PUNCT') return null;
	let at = speakingFrom[to + 1]!;
	if (speaking[at]?.first !== to + 1) return null;
	while (speaking[at]!.possessive && speaking[at + 1]?.first === to + 1) at++;
	const teller = speaking[at]!;
	if (teller.possessive || teller.kind === 'relative' || tokens[teller.last + 1]?.pos === 'VERB') return null;
	const isSomebody = teller.kind === 'name' || /^(?:unnamed|group|person)$/.test(kindOfHead(reading, teller.head));
	return isSomebody ? {speaker: teller, cue: [to, to]} : null;
}
