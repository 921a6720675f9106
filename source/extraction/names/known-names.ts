import {byAlphabet, opensUpper} from '../../language/alphabets.ts';
import type {Sentence, Token} from '../../language/analysis.ts';
import {isGivenName} from './tables/given-names.ts';
import {courtesyTitles} from './tables/titles.ts';

/** Most words begin with a letter from a to z: asking more of them would cost more than all lookups. */
const isPlainlySmall = (word: string): boolean => word >= 'a' && word < '{';

const capitalised = byAlphabet(/^\p{Lu}[\p{L}’'-]+$/u);

const namely = byAlphabet(/^\p{Lu}\p{Ll}/u);

/** The words that stand behind a title of courtesy or a given name somewhere in the article: *Sorda* and *Brandt* are names there, whatever a tagger thinks. */
export function knownNames(sentences: Iterable<Sentence>): ReadonlySet<string> {
	const known = new Set<string>();
	for (const {tokens} of sentences) {
		for (let at = 1; at < tokens.length; at++) {
			const {text, pos} = tokens[at]!;
			if (isPlainlySmall(text) || !capitalised(text).test(text)) continue;
			const before = tokens[at - 1]!.text;
			const title = courtesyTitles.has(before.toLowerCase().replace(/\.$/, '')) && opensUpper(before);
			const given = isGivenName(before) && opensUpper(before) && !isGivenName(text) && before.length > 2;
			// *Henri Garner*: no verb begins with a capital within a sentence
			const family = pos === 'VERB' && tokens[at - 1]!.pos === 'PROPN' && namely(before).test(before);
			if (title || family || (given && text.length > 3)) known.add(text.replace(/['’]s?$/, ''));
		}
	}
	return known;
}

/** The token as a name, if its word is one in this article. */
export const asName = (token: Token, known: ReadonlySet<string>): Token =>
	token.pos !== 'PROPN' && !isPlainlySmall(token.text) && known.has(token.text.replace(/['’]s?$/, ''))
		? {...token, pos: 'PROPN'}
		: token;
