import {numberOfLetters, wordNumber} from './hashing.ts';
import {hedgePhrases, type HedgePhrase} from './hedge-phrases.ts';
import {rare, rarity, weighedWords} from './rarity.ts';
import {fillers} from './tables/fillers.ts';
import {articles} from './tables/sense-words.ts';
import {comparedForm, mayHaveEnding, plainForm, respelledWords} from './word-forms.ts';

/** All that is known of a word as it is written, found once. */
export interface WrittenWord {
	/** In lower case, with straight apostrophes. */
	readonly plain: string;
	/** One form for all spellings: *three* and *3* are one, *colour* and *color* too. */
	readonly form: string;
	/** The form as a number, and the word as it is printed as one. */
	readonly number: number;
	readonly printed: number;
	/** As `rarity` has it. */
	readonly weight: number;
	readonly isArticle: boolean;
	/** Whether a filler may begin with it: most words begin none. */
	readonly mayBeginFiller: boolean;
	/** The hedges that may begin with it, as `hedgePhrases` has them. */
	readonly hedges: readonly HedgePhrase[] | undefined;
}

const remembered = new Map<string, WrittenWord>();
const mostRemembered = 1 << 14;

const fillerStarts = new Set(fillers.map(({phrase}) => phrase.split(' ')[0]!));

export function writtenWord(written: string): WrittenWord {
	const known = remembered.get(written);
	if (known) return known;
	if (remembered.size >= mostRemembered) remembered.clear();
	const plain = plainForm(written);
	const form = comparedForm(plain);
	const word = {
		plain,
		form,
		number: wordNumber(form),
		printed: wordNumber(plain),
		weight: rarity(form),
		isArticle: articles.has(form),
		mayBeginFiller: fillerStarts.has(plain),
		hedges: hedgePhrases.get(form),
	};
	remembered.set(written, word);
	return word;
}

/** The latest words by their letters: to cut a word out of a text and look it up takes ten times as long as to find it here. */
const slots = 1 << 13;
const latest: (WrittenWord | undefined)[] = new Array<WrittenWord | undefined>(slots).fill(undefined);
const latestLetters = new Int32Array(2 * slots);

/**
 * The word at a place of a text. `letters` and `others` are two numbers of its letters, by different rules, the second as `wordNumber` has it: words of which both agree
 * are one. `small`: whether it has but small letters.
 */
export function wordAt(
	text: string,
	start: number,
	end: number,
	letters: number,
	others: number,
	small: boolean,
): WrittenWord {
	const slot = (letters ^ (letters >>> 15)) & (slots - 1);
	const known = latest[slot];
	if (known && latestLetters[2 * slot] === letters && latestLetters[2 * slot + 1] === others) return known;
	latestLetters[2 * slot] = letters;
	latestLetters[2 * slot + 1] = others;
	const written = text.slice(start, end);
	return (latest[slot] = (small ? ordinaryWord(written, others) : undefined) ?? writtenWord(written));
}

/** Words that a table knows, as bits by their numbers: where there is none, no table has to be asked. */
const bits = 1 << 16;
const inTables = new Uint32Array(bits / 32);
for (const word of [...articles, ...fillerStarts, ...hedgePhrases.keys(), ...respelledWords, ...weighedWords]) {
	const number = wordNumber(word);
	inTables[(number & (bits - 1)) >>> 5]! |= 1 << (number & 31);
}

const mayBeInTable = (number: number): boolean => (inTables[(number & (bits - 1)) >>> 5]! & (1 << (number & 31))) !== 0;

/** A word in small letters, mostly a name or a rare word, of which nothing is to be found out: it is met once and forgotten again. */
function ordinaryWord(written: string, letters: number): WrittenWord | undefined {
	const number = numberOfLetters(letters);
	if (mayBeInTable(number) || (mayHaveEnding(written) && comparedForm(written) !== written)) return undefined;
	return {
		plain: written,
		form: written,
		number,
		printed: number,
		weight: rare,
		isArticle: false,
		mayBeginFiller: false,
		hedges: undefined,
	};
}
