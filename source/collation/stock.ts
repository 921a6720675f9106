import {stockPhrases} from './tables/stock-phrases.ts';
import {readWords, type Word} from './words.ts';

const phrases = new Set(stockPhrases.map(phrase => compared(readWords(phrase).words)));
const starts = new Set([...phrases].map(phrase => phrase.split(' ')[0]!));
const longest = Math.max(...stockPhrases.map(phrase => phrase.split(' ').length));

/** Whether a quotation is no more than what everybody says. Fillers and the difference between *I'm* and *I am* do not count. */
export const isStockPhrase = (words: readonly Word[]): boolean =>
	words.length <= longest + 4 && mayStart(words) && phrases.has(compared(words));

function mayStart(words: readonly Word[]): boolean {
	const first = words.find(({filler}) => !filler);
	return first !== undefined && starts.has(compared([first]).split(' ')[0]!);
}

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
