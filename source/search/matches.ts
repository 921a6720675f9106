import {foldedWords} from '../catalog/words.ts';
import type {Meaning} from './meanings.ts';
import type {Term} from './term.ts';

/** Stretches of a text that a query found, in order, never overlapping: UTF-16 code units, ends exclusive. */
export function matchesIn(
	text: string,
	terms: readonly Term[],
	meanings: readonly Meaning[],
): readonly (readonly [number, number])[] {
	const words = foldedWords(text);
	const matched = new Set<number>();
	for (const {typed, near} of meanings) {
		const meant = new Set(near.map(({word}) => word));
		for (const [index, {word}] of words.entries()) if (word.startsWith(typed) || meant.has(word)) matched.add(index);
	}
	for (const term of terms) {
		if (term.kind !== 'exact' || term.not) continue;
		for (let from = 0; from + term.words.length <= words.length; from++) {
			if (standsAt(words, from, term)) term.words.forEach((_, offset) => matched.add(from + offset));
		}
	}
	return joined(words, matched);
}

type Words = ReturnType<typeof foldedWords>;

function standsAt(
	words: Words,
	from: number,
	{words: wanted, whole, atStart, atEnd}: Extract<Term, {kind: 'exact'}>,
): boolean {
	if (atStart && from > 0) return false;
	if (atEnd && from + wanted.length < words.length) return false;
	return wanted.every((word, offset) => {
		const there = words[from + offset]!.word;
		if (there === word) return true;
		if (whole) return false;
		const mayHaveBegun = offset === 0 && !atStart;
		const mayGoOn = offset === wanted.length - 1 && !atEnd;
		if (mayHaveBegun && mayGoOn) return there.includes(word);
		return (mayHaveBegun && there.endsWith(word)) || (mayGoOn && there.startsWith(word));
	});
}

/** Words one after the other are one stretch, the spaces between them included. */
function joined(words: Words, matched: ReadonlySet<number>): [number, number][] {
	const stretches: [number, number][] = [];
	for (const index of [...matched].sort((a, b) => a - b)) {
		const {start, end} = words[index]!;
		if (matched.has(index - 1)) stretches.at(-1)![1] = end;
		else stretches.push([start, end]);
	}
	return stretches;
}
