import type {NumberedText} from './passages.ts';

/** In how many articles each word stands. */
export type WordCounts = Pick<ReadonlyMap<string, number>, 'get'>;

export function countWords(texts: readonly NumberedText[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const {words} of texts) {
		for (const plain of new Set(words.map(word => word.plain))) counts.set(plain, (counts.get(plain) ?? 0) + 1);
	}
	return counts;
}

/** Words that English does not say twice in a row. */
const neverDoubled = /^(?:the|a|an|to|of|in|and|for|is|was|on|at|by|from|with)$/u;

/** A word that so many articles write is spelled right. */
const common = 2;

/**
 * Slips that two articles share and that two writers do not make by chance: a word doubled at the same place (*of the the port*), a word with two letters
 * swapped (*foriegn*) that only these two have while others write it right. In alphabetical order.
 */
export function sharedErrors(first: NumberedText, second: NumberedText, desk: WordCounts): string[] {
	const ours = new Set([...doubledWords(first), ...swappedWords(first, desk)]);
	return [...new Set([...doubledWords(second), ...swappedWords(second, desk)])].filter(slip => ours.has(slip)).sort();
}

function doubledWords({words}: NumberedText): string[] {
	return words.flatMap(({plain}, at) => {
		const [before, next] = [words[at - 1]?.plain, words[at + 1]?.plain];
		return plain === before && next !== undefined && neverDoubled.test(plain) ? [`${before} ${plain} ${next}`] : [];
	});
}

function swappedWords({words}: NumberedText, desk: WordCounts): string[] {
	return words
		.map(({plain}) => plain)
		.filter(plain => desk.get(plain) === 2 && /^\p{L}{5,}$/u.test(plain) && isSwapped(plain, desk));
}

function isSwapped(word: string, desk: WordCounts): boolean {
	for (let at = 0; at + 1 < word.length; at++) {
		const right = word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
		if (right !== word && (desk.get(right) ?? 0) >= common) return true;
	}
	return false;
}
