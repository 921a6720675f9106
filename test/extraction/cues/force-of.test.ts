import {expect, test} from 'vitest';
import {forceOf} from '../../../source/extraction/cues/force-of.ts';
import type {PartOfSpeech, Token} from '../../../source/language/analysis.ts';

/** Words written as `text/lemma/POS`. */
const tokensOf = (words: string) =>
	words.split(' ').map((word, at): Token => {
		const [text = '', lemma = '', pos = 'X'] = word.split('/');
		return {text, lemma, pos: pos as PartOfSpeech, start: at, end: at + 1, word: {text, lemma, notes: []}};
	});

/** The force of the last word. */
function forceOfLast(words: string) {
	const tokens = tokensOf(words);
	return forceOf(tokens, tokens.length - 1, tokens.length - 1);
}

test.each([
	['Novak/novak/PROPN said/say/VERB', 'affirms'],
	['Petrov/petrov/PROPN denied/deny/VERB', 'denies'],
	['Novak/novak/PROPN asked/ask/VERB', 'asks'],
	['Petrov/petrov/PROPN would/will/AUX not/not/PART say/say/VERB', 'declines'],
	['Petrov/petrov/PROPN refused/refuse/VERB to/to/PART confirm/confirm/VERB', 'declines'],
	['Petrov/petrov/PROPN did/do/AUX not/not/PART deny/deny/VERB', 'affirms'],
	['not/not/PART Petrov/petrov/PROPN said/say/VERB', 'affirms'],
])('%s %s', (words, force) => {
	expect(forceOfLast(words)).toBe(force);
});

test.each([
	['Salles/salles/PROPN pleaded/plead/VERB not/not/PART guilty/guilty/ADJ', 1, 'denies'],
	['Salles/salles/PROPN pleaded/plead/VERB guilty/guilty/ADJ', 1, 'affirms'],
	['charity/charity/NOUN called/call/VERB on/on/ADP ministers/minister/NOUN', 1, 'asks'],
	['mayor/mayor/NOUN said/say/VERB nothing/nothing/PRON', 1, 'declines'],
	['mayor/mayor/NOUN called/call/VERB it/it/PRON', 1, 'affirms'],
])('%s: the word behind a verb tells what it does', (words, at, force) => {
	expect(forceOf(tokensOf(words), at, at)).toBe(force);
});
