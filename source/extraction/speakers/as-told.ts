import {endOfDescription} from '../names/end-of-description.ts';
import {outerTokens} from './features.ts';
import type {Teller} from './inverted.ts';
import type {Scene} from './scene.ts';

/** What somebody does behind *as*; the second sort needs its *it*. Lemmas. */
const tells: ReadonlySet<string> = new Set(
	'say write tell note observe explain recall remark joke quip tweet argue'.split(' '),
);
const namesIt: ReadonlySet<string> = new Set(['put', 'call', 'describe', 'term']);

/** So many auxiliaries and adverbs stand before the verb. */
const mostBefore = 3;

/** Whether a token is the verb of *puts it*. */
export const putsIt = ({reading: {tokens}}: Pick<Scene, 'reading'>, at: number): boolean =>
	tokens[at]!.lemma === 'put' && tokens[at + 1]?.text === 'it';

/**
 * Who tells words in a clause behind them: *“warm water is fuel,” as its head, Nuria Camps, puts it*, with the reporting words as first and last token. Null without
 * such a clause.
 */
export function asTold(scene: Scene, index: number): Teller | null {
	const {reading, speaking, speakingFrom} = scene;
	const {tokens, sentenceOf} = reading;
	const [, to] = outerTokens(scene, index);
	const as = tokens[to]?.text === ',' ? to + 1 : to;
	if (tokens[as]?.text !== 'as' || sentenceOf[as] !== sentenceOf[to - 1]) return null;
	let at = speakingFrom[as + 1]!;
	if (speaking[at]?.first !== as + 1) return null;
	// *its head*: the possessor begins at the same word
	while (speaking[at + 1]?.first === as + 1) at++;
	const speaker = speaking[at]!;
	if (speaker.possessive) return null;
	let verb = endOfDescription(reading, speaker) + 1;
	const name = tokens[verb]?.text === ',' ? speaking[speakingFrom[verb + 1]!] : undefined;
	if (name?.first === verb + 1 && tokens[name.last + 1]?.text === ',') verb = name.last + 2;
	for (let passed = 0; passed < mostBefore && /^(?:AUX|ADV)$/.test(tokens[verb]?.pos ?? ''); passed++) verb++;
	const token = tokens[verb];
	if (!token || sentenceOf[verb] !== sentenceOf[as] || token.text.endsWith('ing')) return null;
	if (namesIt.has(token.lemma) && tokens[verb + 1]?.text === 'it') return {speaker, cue: [verb, verb + 1]};
	if (!tells.has(token.lemma) || !/^(?:VERB|NOUN)$/.test(token.pos)) return null;
	// *as ministers said the price had doubled*: what was said then is something else
	const says = token.lemma !== 'tell' && /^(?:DET|NOUN|PROPN|PRON|SCONJ)$/.test(tokens[verb + 1]?.pos ?? '');
	return says ? null : {speaker, cue: [verb, verb]};
}
