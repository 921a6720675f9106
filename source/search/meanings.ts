import type {NearWord, Vocabulary} from '../catalog/vocabulary.ts';

/** Words taken for a misspelt one, at most. */
const mostMeanings = 16;

/** Typing errors that a word of this many letters may have. */
const editsFor = (letters: number): number => (letters < 3 ? 0 : letters < 6 ? 1 : letters < 9 ? 2 : 3);

/** From this many letters on, one edit away is another spelling (harbor, harbour) more often than another word (dock, rock). */
const spellingLetters = 6;

/** Words that are this much farther from the typed one than the nearest word are not meant. */
const muchFarther = 0.15;

/** What a typed word may mean: itself and what begins with it; and words like it. */
export interface Meaning {
	readonly typed: string;
	/** Whether a word of the desk is the typed one or begins with it. */
	readonly known: boolean;
	readonly near: readonly NearWord[];
}

/**
 * The words of the desk that a typed one may mean. A word that the desk has is taken as it is, and only longer ones with their other spellings;
 * one that it has not is taken for what it is nearest to, or for a part of longer words. `doubted`: taken so although the desk has it.
 */
export function meaningOf(typed: string, vocabulary: Vocabulary, doubted = false): Meaning {
	const known = !doubted && vocabulary.hasPrefix(typed);
	const singular = singularOf(typed, vocabulary);
	if (known && typed.length < spellingLetters) return {typed, known, near: singular};
	const near = vocabulary.near(typed, known ? 1 : editsFor(typed.length), mostMeanings);
	const nearest = near[0]?.distance ?? 0;
	const meant = near.filter(({distance}) => distance <= nearest + muchFarther);
	const others = [...singular, ...meant.filter(({word}) => !word.startsWith(typed) && word !== singular[0]?.word)];
	if (known || others.length > 0 || typed.length < 3) return {typed, known, near: others};
	return {
		typed,
		known,
		near: vocabulary.containing(typed, mostMeanings).map(word => ({word, distance: 0.5})),
	};
}

/** *talks* means *talk* too; *talk* finds *talks* as a word that begins so. */
function singularOf(typed: string, vocabulary: Vocabulary): NearWord[] {
	const singular = typed.length > 3 && typed.endsWith('s') && !typed.endsWith('ss') ? typed.slice(0, -1) : '';
	return singular !== '' && vocabulary.has(singular) ? [{word: singular, distance: 0.1}] : [];
}
