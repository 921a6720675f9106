import type {Reading} from '../reading.ts';
import type {Candidate} from './mentions.ts';

const attaching = /^(?:of|for|from|with|at|close|familiar)$/;
const takesTo = /^(?:close|aides?|advis[eo]rs?|assistants?|ambassador|envoy|deputy|lawyers?|attorney)$/;
const ofSeveral = /^(?:them|us|these|those|whom|you)$/;
const countsSome = /^(?:one|two|three|four|some|several|many|most|few|both|all|none|neither|each|another)$/i;
/** In tokens. */
export const longestDescription = 9;

/** Last token of a noun phrase with the phrase that hangs on it; it ends before a verb, a mark or a new clause. */
export function endOfDescription(
	{tokens, sentenceOf, stretchOf}: Reading,
	{last, kind, possessive}: Candidate,
): number {
	const opens = tokens[last + 1]?.text;
	if (kind !== 'noun' || possessive || opens === undefined) return last;
	if (!attaching.test(opens) && !(opens === 'to' && takesTo.test(tokens[last]!.text))) return last;
	let at = last + 1;
	while (
		at < tokens.length &&
		at - last <= longestDescription &&
		sentenceOf[at] === sentenceOf[last] &&
		stretchOf[at] === -1
	) {
		const {pos, text} = tokens[at]!;
		// *a spokeswoman for Halden & Co.*
		if (text === '&') {
			at++;
			continue;
		}
		// *the head of the dockers’ union*
		if (/^['’]s?$/.test(text) && tokens[at - 1]!.end === tokens[at]!.start && tokens[at + 1]?.pos === 'NOUN') {
			at++;
			continue;
		}
		// *one of them*, *many of those*
		if (at === last + 2 && opens === 'of' && ofSeveral.test(text) && countsSome.test(tokens[last]!.text)) {
			if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.pos ?? '')) return at;
		}
		if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'PRON' || pos === 'SCONJ' || pos === 'CCONJ')
			break;
		if (pos === 'ADP' && /^(?:on|in|during|after|before|by|about)$/.test(text)) break;
		at++;
	}
	while (at - 1 > last && !/^(?:NOUN|PROPN|NUM)$/.test(tokens[at - 1]!.pos)) at--;
	return at - 1;
}
