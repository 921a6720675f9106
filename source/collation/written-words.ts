import {numberOfLetters, wordNumber} from './hashing.ts';
import {rarity} from './rarity.ts';
import {fillers} from './tables/fillers.ts';
import {articles, hedges} from './tables/sense-words.ts';
import {comparedForm, plainForm} from './word-forms.ts';

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
	/** Whether a filler or a hedge may begin with it: most words begin neither. */
	readonly mayBeginFiller: boolean;
	readonly mayBeginHedge: boolean;
}

const remembered = new Map<string, WrittenWord>();
const mostRemembered = 1 << 14;

const fillerStarts = new Set(fillers.map(({phrase}) => phrase.split(' ')[0]!));
const hedgeStarts = new Set(hedges.map(phrase => comparedForm(phrase.split(' ')[0]!)));

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
		mayBeginHedge: hedgeStarts.has(form),
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
	return (latest[slot] = small && isOrdinary(written) ? ordinaryWord(written, others) : writtenWord(written));
}

const starts = new Set([...articles, ...fillerStarts, ...hedgeStarts]);

/** Whether nothing is to be found out about a word in small letters. Names and rare words are met once and forgotten again: they are many. */
const isOrdinary = (written: string): boolean => !starts.has(written) && comparedForm(written) === written;

function ordinaryWord(written: string, letters: number): WrittenWord {
	const number = numberOfLetters(letters);
	return {
		plain: written,
		form: written,
		number,
		printed: number,
		weight: rarity(written),
		isArticle: false,
		mayBeginFiller: false,
		mayBeginHedge: false,
	};
}
