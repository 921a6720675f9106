import {keepsIse, spellingEndings, spellings} from './tables/spellings.ts';

/** In lower case, with straight apostrophes: *O’Neill’s* and *o'neill's* are one. */
export const plainForm = (word: string): string =>
	word
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[’‘ʼ`]/gu, "'");

const formOf = new Map<string, string>();
for (const [form, others] of Object.entries(spellings)) for (const other of others) formOf.set(other, form);

/** Words that the table has another form for. */
export const respelledWords: Iterable<string> = [...formOf.keys()];

/** The form that all spellings of a word share. */
export function comparedForm(plain: string): string {
	const known = formOf.get(plain);
	if (known !== undefined) return known;
	if (mayHaveEnding(plain) && !keepsIse.has(plain)) {
		for (const [from, to] of spellingEndings) if (plain.endsWith(from)) return plain.slice(0, -from.length) + to;
	}
	return plain.includes(',') && /^\d[\d.,]*$/u.test(plain) ? plain.replaceAll(',', '') : plain;
}

/** Whether a word may have an ending that is spelled in two ways: all of them have *is*. */
export const mayHaveEnding = (plain: string): boolean => plain.length > 5 && plain.includes('is');

/** Most words do not, and a pattern takes longer to say so. */
export const beginsWithDigit = (form: string): boolean => form[0]! >= '0' && form[0]! <= '9';
