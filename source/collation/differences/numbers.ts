import {beginsWithDigit, comparedForm} from '../word-forms.ts';
import type {Word} from '../words.ts';

/** Words that multiply what stands before them. */
const multipliers: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1000,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
	k: 1000,
	m: 1e6,
	bn: 1e9,
};

/** Words that may stand in a number and change nothing about it. */
const between = new Set(['and', '$', 'percent']);

const numeral = /^(\d+(?:\.\d+)?)(st|nd|rd|th|s|k|m|bn)?$/u;

/** The value of a row of words that is a number and nothing else (*two hundred and five*, *3.5 million*); null for anything else. */
export function numericValue(forms: readonly string[]): number | null {
	let total = 0;
	let part: number | null = null;
	for (const form of forms) {
		const multiplier = Object.hasOwn(multipliers, form) ? multipliers[form]! : undefined;
		const found = beginsWithDigit(form) ? numeral.exec(form) : null;
		if (found) part = (part ?? 0) + Number(found[1]) * (found[2] !== undefined ? (multipliers[found[2]] ?? 1) : 1);
		else if (multiplier === 100) part = (part ?? 1) * 100;
		else if (multiplier !== undefined) {
			total += (part ?? 1) * multiplier;
			part = 0;
		} else if (!between.has(form) || part === null) return null;
	}
	return part === null ? null : total + part;
}

/** Whether a stretch says a number in digits or words. *One* may be a pronoun and does not count. */
export const hasNumber = (words: readonly Word[]): boolean =>
	words.some(({form, plain}) => plain !== 'one' && (numeral.test(comparedForm(form)) || form in multipliers));
