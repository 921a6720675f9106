import {rarity} from './rarity.ts';
import {readWords} from './words.ts';

/** Content words that two places must share to be about the same thing, beside the speaker's own name. */
const enough = 1.6;

/** The content words around a quotation and in it, each once. */
export const contentWords = (text: string): ReadonlySet<string> =>
	new Set(readWords(text).words.flatMap(({form}) => (rarity(form, 0, 0) >= 0.4 ? [stem(form)] : [])));

/** Whether two short quotations stand in like surroundings: enough rare words in common, those of the speaker's name not counted. */
export function sameNeighbourhood(
	first: ReadonlySet<string>,
	second: ReadonlySet<string>,
	without: ReadonlySet<string>,
): boolean {
	let shared = 0;
	const [fewer, more] = first.size <= second.size ? [first, second] : [second, first];
	for (const word of fewer) if (more.has(word) && !without.has(word)) shared += rarity(word, 0, 0);
	return shared >= enough;
}

// Crude on purpose: *missile* and *missiles*, *ceasefire's*; over-stemming costs little where several words must agree.
export const stem = (form: string): string => form.replace(/'s$/u, '').replace(/(?<=.{3})(?:es|s|ed|ing)$/u, '');
