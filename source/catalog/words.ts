/** A word of a text with its place: UTF-16 code units, end exclusive. */
export interface FoldedWord {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** Scripts that are written without spaces: each of their characters is a word, and a search for several of them a search for a phrase. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const words =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Letters that Unicode does not take apart although a reviewer types them in two, or without their stroke. */
const unstroked: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
};

/**
 * A word as it is kept for searching: lower case, without accents, apostrophes and the *’s* of possession, so that *Novák’s* is found by *novak*.
 */
export function foldWord(word: string): string {
	const lower = word.toLowerCase();
	if (/^[a-z0-9]*$/.test(lower)) return lower;
	return lower
		.replace(/['’ʼ]s$/u, '')
		.replace(/['’ʼ]/gu, '')
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.replace(/[ßæœøłđðþı]/gu, letter => unstroked[letter]!);
}

/** The words of a text, folded, in order. Linear. */
export function foldedWords(text: string): FoldedWord[] {
	const found: FoldedWord[] = [];
	for (const match of text.matchAll(words)) {
		const word = foldWord(match[0]);
		if (word !== '') found.push({word, start: match.index, end: match.index + match[0].length});
	}
	return found;
}

/** The words of a text, folded and joined with spaces. */
export function fold(text: string): string {
	let folded = '';
	for (const [match] of text.matchAll(words)) {
		const word = foldWord(match);
		if (word !== '') folded += folded === '' ? word : ` ${word}`;
	}
	return folded;
}

/** Whether a word is one character of a script without spaces. */
export const isUnspaced = (word: string): boolean => unspaced.test(word);
