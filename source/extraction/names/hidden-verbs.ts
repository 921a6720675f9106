import type {Token} from '../../language/analysis.ts';

/** Verbs whose plural form the tagger takes for a thing. */
const reportingPlurals: ReadonlySet<string> = new Set(
	'state claim note report demand warn argue reply answer'.split(' '),
);

/** *The guidelines state that a player must rest*: before *that* and behind a plural, a word for a thing is what they do. */
export function asVerb(token: Token, before: Token | undefined, next: Token | undefined): Token {
	const {pos, text} = token;
	if (pos !== 'NOUN' || next?.text !== 'that' || !reportingPlurals.has(text)) return token;
	return before?.pos === 'NOUN' && before.lemma !== before.text.toLowerCase() ? {...token, pos: 'VERB'} : token;
}
