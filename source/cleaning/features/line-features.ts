import {byAlphabet} from '../../language/alphabets.ts';
import {functionWords} from './function-words.ts';
import {keywordNames, keywordsIn} from './keywords.ts';
import type {Keyword} from './keywords.ts';

/** What a block's text alone says. */
export interface LineLook {
	readonly text: string;
	readonly words: readonly string[];
	/** Words, or for scripts without spaces two characters. */
	readonly length: number;
	readonly sentences: number;
	readonly endsSentence: boolean;
	readonly functionShare: number;
	readonly keywords: ReadonlySet<Keyword>;
	readonly values: readonly number[];
}

export const lineFeatureNames = [
	'words', 'characters', 'word length', 'sentences', 'ends a sentence', 'ends with a colon', 'ends with an ellipsis', 'ends with a question mark',
	'begins in lower case', 'begins with a quotation mark', 'begins with a bullet or number', 'capital letters', 'capitalised words', 'all capitals',
	'digits', 'function words', 'commas', 'quotation marks', 'bars and bullets', 'brackets at the end', 'first person', 'second person', 'past tense', 'no words',
	...keywordNames.map(name => `keyword ${name}`),
]; // prettier-ignore

/** What a block's text alone says of it. Linear in its length. */
export function lookAt(text: string): LineLook {
	const counts = countCharacters(text);
	const words = wordsOf(text);
	const letters = counts.letters || 1;
	const length = counts.wide > text.length / 4 ? counts.wide / 2 : words.length;
	const sentences = counts.stops > 0 ? (text.match(sentenceEnd)?.length ?? 0) : 0;
	const endsSentence = /[.!?。！？]["”’»)\]']*$/u.test(text.slice(-6));
	let [functions, first, second, past, capitalised] = [0, 0, 0, 0, 0];
	const lower = words.map(each => {
		const word = each.toLowerCase();
		if (functionWords.has(word)) functions++;
		if (firstPerson.has(word)) first++;
		else if (secondPerson.has(word)) second++;
		if (isPast(word)) past++;
		if (word.charCodeAt(0) !== each.charCodeAt(0)) capitalised++;
		return word;
	});
	const of = words.length || 1;
	const met = keywordsIn(text, counts.digits > 0);
	const capitals = counts.capitals / letters;
	const begins = text.charAt(0);
	const values = [
		Math.log1p(length),
		Math.log1p(text.length),
		text.length / of,
		Math.min(sentences, 12),
		Number(endsSentence),
		Number(text.endsWith(':')),
		Number(text.endsWith('…') || text.endsWith('...')),
		Number(text.endsWith('?')),
		Number(begins !== begins.toUpperCase()),
		Number('"“”„«‘\'「'.includes(begins)),
		/^[•·–—*►▸»›>-]\s/.test(text) ? 1 : /^\(?\d{1,3}[.)]\s/.test(text) ? 2 : 0,
		capitals,
		capitalised / of,
		Number(capitals > 0.85 && letters > 3),
		counts.digits / (text.length || 1),
		functions / of,
		counts.commas / of,
		counts.quotationMarks / of,
		counts.bars / of,
		Number(/\([^()]{3,100}\)\W{0,2}$/.test(text.slice(-104))),
		first / of,
		second / of,
		past / of,
		Number(words.length === 0),
	];
	for (const name of keywordNames) values.push(Number(met.has(name)));
	return {text, words: lower, length, sentences, endsSentence, functionShare: functions / of, keywords: met, values};
}

const word = byAlphabet(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu);
const wordsOf = (text: string): readonly string[] => text.match(word(text)) ?? [];

const sentenceEnd = /[.!?。！？…]["”’»)\]]*(?=\s|$|[\u3040-\u9fff])/g;

/** `walked`, `said`, `was`, `were`, `had`, `did`, and what ends like them. */
function isPast(word: string): boolean {
	const last = word.charCodeAt(word.length - 1);
	if (last === 100) return word.endsWith('ed') || word.endsWith('said') || word.endsWith('had') || word.endsWith('did');
	return last === 115 ? word.endsWith('was') : last === 101 && word.endsWith('were');
}

function countCharacters(text: string) {
	let [letters, capitals, digits, commas, quotationMarks, bars, wide, stops] = [0, 0, 0, 0, 0, 0, 0, 0];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code >= 97 && code <= 122) letters++;
		else if (code === 32) continue;
		else if (code >= 65 && code <= 90) {
			letters++;
			capitals++;
		} else if (code === 46 || code === 33 || code === 63 || code === 0x2026) stops++;
		else if (code >= 48 && code <= 57) digits++;
		else if (code === 44 || code === 59) commas++;
		else if (code === 34 || (code >= 0x201c && code <= 0x201e) || code === 0xab || code === 0xbb) quotationMarks++;
		else if (code === 124 || code === 47 || code === 0x2022 || code === 0xb7 || code === 0x203a || code === 0x2192)
			bars++;
		else if ((code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)) {
			letters++;
			wide++;
		} else if (code === 0x3002 || code === 0xff01 || code === 0xff1f) stops++;
		else if (code >= 0xc0) {
			const character = text[at]!;
			const lower = character.toLowerCase();
			if (lower === character.toUpperCase()) continue;
			letters++;
			if (lower !== character) capitals++;
		}
	}
	return {letters, capitals, digits, commas, quotationMarks, bars, wide, stops};
}

const firstPerson = new Set(['i', 'my', 'me', 'we', 'our', 'us']);
const secondPerson = new Set(['you', 'your', 'yours']);
