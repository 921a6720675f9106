import type {Span} from '../../../model/span.ts';

/** The words of a text (runs that hold a letter or a digit); punctuation never counts in a measure. */
export function wordsOf(text: string): Span[] {
	return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.\-&][\p{L}\p{N}]+)*/gu)].map(match => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/** Numbers of the words that share a character with one of the spans. */
export function wordsIn(words: readonly Span[], spans: readonly Span[]): Set<number> {
	const found = new Set<number>();
	for (const {start, end} of spans) {
		let low = 0;
		let high = words.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (words[middle]!.end <= start) low = middle + 1;
			else high = middle;
		}
		for (let at = low; at < words.length && words[at]!.start < end; at++) found.add(at);
	}
	return found;
}

export function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	let count = 0;
	for (const one of a) if (b.has(one)) count++;
	return count;
}

/** Without blanks and quotation marks at both ends. */
export function trimmed(text: string, span: Span): Span {
	let {start, end} = span;
	while (start < end && /[\s"“”‘’'`´«»]/u.test(text[start]!)) start++;
	while (end > start && /[\s"“”‘’'`´«»]/u.test(text[end - 1]!)) end--;
	return {start, end};
}

export const gather = (sets: Iterable<ReadonlySet<number>>): Set<number> => {
	const all = new Set<number>();
	for (const set of sets) for (const one of set) all.add(one);
	return all;
};
