import type {SpeakerKind} from '../../model/statement.ts';
import {bodyWords, placeWords} from './tables/bodies.ts';
import {genderOfName, isGivenName} from './tables/given-names.ts';
import {honorifics, titles} from './tables/titles.ts';

/** A name taken apart: *Sen. Marta J. Novak Jr.* has the title *Sen.*, the words *Marta J. Novak* and the suffix *Jr.* */
export interface NameParts {
	readonly titles: readonly string[];
	readonly words: readonly string[];
	readonly gender: 'female' | 'male' | null;
	readonly kind: SpeakerKind;
}

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Takes a capitalised name apart. `words` are as they stand in the text. */
export function partsOfName(words: readonly string[]): NameParts {
	let from = 0;
	let to = words.length;
	while (from < to - 1 && honorifics.has(bare(words[from]!))) from++;
	while (to > from + 1 && suffixes.has(bare(words[to - 1]!))) to--;
	const named = words.slice(from, to).filter(word => /[\p{L}]/u.test(word));
	const before = words.slice(0, from);
	const told = before.map(word => titles[bare(word)] ?? null).find(gender => gender !== null) ?? null;
	return {
		titles: before,
		words: named,
		gender: told ?? genderOfName(named.length > 1 ? named[0]! : ''),
		kind: kindOfName(named, before),
	};
}

function kindOfName(words: readonly string[], before: readonly string[]): SpeakerKind {
	const last = bare(words.at(-1) ?? '');
	if (bodyWords.has(last) || words.some(word => word.length > 2 && bodyWords.has(bare(word)) && word !== words[0]))
		return 'organisation';
	if (words.length === 1 && /^\p{Lu}{2,}s?$/u.test(words[0]!)) return 'organisation';
	if (before.length > 0 || isGivenName(words[0] ?? '')) return 'person';
	if (placeWords.has(last) || bodyWords.has(bare(words[0] ?? ''))) return /s$/.test(last) ? 'group' : 'organisation';
	return 'person';
}
