import {stockPhrases} from './tables/stock-phrases.ts';
import {readWords, type Word} from './words.ts';

const phrases = new Set(stockPhrases.map(phrase => compared(readWords(phrase).words)));
const longest = Math.max(...stockPhrases.map(phrase => phrase.split(' ').length));

/** Whether a quotation is no more than what everybody says. Fillers and the difference between *I'm* and *I am* do not count. */
export const isStockPhrase = (words: readonly Word[]): boolean =>
	words.length <= longest + 4 && phrases.has(compared(words));

function compared(words: readonly Word[]): string {
	return words
		.filter(({filler}) => !filler)
		.map(({form}) =>
			form
				.replace(/n't$/u, ' not')
				.replace("'m", ' am')
				.replace("'re", ' are')
				.replace("'ll", ' will')
				.replace("'s", ' is'),
		)
		.join(' ');
}
