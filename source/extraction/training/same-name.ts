import {partsOfName} from '../names/name-parts.ts';

const plain = (word: string): string =>
	word
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/['’]s$/, '')
		.replace(/[.’']/g, '')
		.toLowerCase();

/** Whether two names are one: family names agree, and given names do as far as they are given (an initial or a short form stands for the whole). */
export function sameName(a: string, b: string): boolean {
	const [one, other] = [a, b].map(name => partsOfName(name.split(/\s+/)).words.map(plain)) as [string[], string[]];
	if (one.length === 0 || other.length === 0 || one.at(-1) !== other.at(-1)) return false;
	if (one.length === 1 || other.length === 1) return true;
	const [first, second] = [one[0]!, other[0]!];
	return first.startsWith(second) || second.startsWith(first);
}
