import type {Quotation} from '../model/utterance.ts';
import {rarity} from './rarity.ts';
import {nameWords} from './speakers.ts';
import {readWords} from './words.ts';

/** Weight of the words that the surroundings of two phrases must share (a rare word weighs 1), for a phrase that says something and for one that says little. */
const enough = {telling: 2, slight: 3};

/** A phrase of less weight is one that anybody might use: *very charming*. */
const slightBelow = 1.5;

/** Days between two articles from which on a phrase is a slogan that was said again. */
const farApart = 7;

/**
 * Whether a short quotation and a fuller one, with the same speaker and the same words, are of one occurrence: their surroundings share enough rare words, the phrase's
 * own and the speaker's name not counted, and their articles appeared in the same week, as far as that is known.
 */
export function sameOccurrence(short: Quotation, fuller: Quotation): boolean {
	const apart = daysBetween(short.published, fuller.published);
	if (apart !== null && apart > farApart) return false;
	const phrase = contentWords(short.quote.text);
	const own = new Set([...phrase.keys(), ...nameWords(short.quote.speaker?.name ?? '').map(stem)]);
	const around = contentWords(short.neighbourhood);
	const other = contentWords(`${fuller.neighbourhood} ${fuller.quote.text}`);
	let shared = 0;
	for (const [word, weight] of around) if (other.has(word) && !own.has(word)) shared += weight;
	const said = [...phrase.values()].reduce((sum, weight) => sum + weight, 0);
	return shared >= (said < slightBelow ? enough.slight : enough.telling);
}

function daysBetween(first: string | null, second: string | null): number | null {
	const [one, other] = [first, second].map(date => Date.parse(/^\d{4}-\d{2}-\d{2}/u.exec(date ?? '')?.[0] ?? '')) as [
		number,
		number,
	];
	return Number.isNaN(one) || Number.isNaN(other) ? null : Math.abs(one - other) / 86_400_000;
}

/** The words of a text that say something, each once, with their weight. */
function contentWords(text: string): ReadonlyMap<string, number> {
	const words = new Map<string, number>();
	for (const {form} of readWords(text).words) {
		const weight = rarity(form);
		if (weight >= 0.4) words.set(stem(form), weight);
	}
	return words;
}

// Crude on purpose: *missile* and *missiles*, *ceasefire's*; over-stemming costs little where several words must agree.
export const stem = (form: string): string => form.replace(/'s$/u, '').replace(/(?<=.{3})(?:es|s|ed|ing)$/u, '');
