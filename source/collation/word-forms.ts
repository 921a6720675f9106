import {wordNumber} from './hashing.ts';
import {keepsIse, spellingEndings, spellings} from './tables/spellings.ts';

/** What is known of a word as it is written. */
export interface WordForms {
	readonly written: string;
	/** In lower case, with straight apostrophes. */
	readonly plain: string;
	/** One form for all spellings: *three* and *3* are one, *colour* and *color* too. */
	readonly form: string;
	/** The form as a number. */
	readonly number: number;
}

const remembered = new Map<string, WordForms>();
const mostRemembered = 100_000;

export function formsOf(written: string): WordForms {
	const known = remembered.get(written);
	if (known) return known;
	if (remembered.size >= mostRemembered) remembered.clear();
	const plain = plainForm(written);
	const form = comparedForm(plain);
	const forms = {written, plain, form, number: wordNumber(form)};
	remembered.set(written, forms);
	return forms;
}

/** The latest words by a number of their letters: to cut a word out of a text and look it up takes ten times as long as to compare it in its place. */
const latest: (WordForms | undefined)[] = new Array<WordForms | undefined>(1 << 15).fill(undefined);

/** The forms of a word in its text. `letters` is any number that only depends on its letters. */
export function formsAt(text: string, start: number, end: number, letters: number): WordForms {
	const slot = (letters ^ (letters >>> 15)) & (latest.length - 1);
	const known = latest[slot];
	if (known?.written.length === end - start && text.startsWith(known.written, start)) return known;
	return (latest[slot] = formsOf(text.slice(start, end)));
}

/** In lower case, with straight apostrophes: *O’Neill’s* and *o'neill's* are one. */
export const plainForm = (word: string): string =>
	word
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[’‘ʼ`]/gu, "'");

const formOf = new Map<string, string>();
for (const [form, others] of Object.entries(spellings)) for (const other of others) formOf.set(other, form);

/** The form that all spellings of a word share. */
export function comparedForm(plain: string): string {
	const known = formOf.get(plain);
	if (known !== undefined) return known;
	if (plain.length > 5 && !keepsIse.has(plain)) {
		for (const [from, to] of spellingEndings) if (plain.endsWith(from)) return plain.slice(0, -from.length) + to;
	}
	return /^\d[\d.,]*$/u.test(plain) ? plain.replaceAll(',', '') : plain;
}
