import {isGivenName} from './tables/given-names.ts';
import {honorifics} from './tables/titles.ts';

/** What of a language tells names from other words. */
export interface NameHabits {
	/** Whether common nouns have capitals, so that a capital alone is no name. */
	readonly capitalNouns?: true;
	/** Small words inside names: *van*, *de*. */
	readonly particles: ReadonlySet<string>;
}

const capitalised = /\p{Lu}[\p{L}\p{M}’'-]+/gu;

/**
 * Full names by their last word, as the text gives them first: *Behrens* is *Klara Behrens*. A word that
 * a sentence begins with opens one only if it is a known given name; where common nouns have capitals a name stands behind another capital or a comma. Linear in the length of the text.
 */
export function fullNamesIn(text: string, {capitalNouns, particles}: NameHabits): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	let before: {readonly text: string; readonly start: number; readonly end: number} | null = null;
	for (const match of text.matchAll(capitalised)) {
		const one = {text: match[0], start: match.index, end: match.index + match[0].length};
		if (before && joins(text.slice(before.end, one.start), particles) && opensName(before.text, before.start))
			if (!found.has(one.text)) found.set(one.text, text.slice(before.start, one.end));
		before = one;
	}
	return found;

	function opensName(word: string, start: number): boolean {
		if (honorifics.has(word.toLowerCase())) return false;
		if (isGivenName(word)) return true;
		const ahead = text.slice(Math.max(0, start - 40), start);
		if (capitalNouns !== true) return !/(?:^|[.!?:“”"„«»]\s*|\n\s*)$/u.test(ahead);
		return !office.test(word) && /(?:\p{Lu}[\p{L}-]+ |, )$/u.test(ahead);
	}
}

/** *Ministerin Behrens* is no full name; *die Ministerin Klara Behrens* holds one. */
const office =
	/(?:minister|präsident|sprecher|chef|kanzler|meister|leiter|direktor|richter|general|vorsitzender?|[^t]rat|anwalt|erin|tin|sin|rin|din)$/iu;

const joins = (between: string, particles: ReadonlySet<string>): boolean =>
	between === ' ' || (/^ [\p{L}]+ $/u.test(between) && particles.has(between.trim()));
