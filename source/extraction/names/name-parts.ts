import type {SpeakerKind} from '../../model/statement.ts';
import {bodyWords, landmarkOpenings, landmarkWords, placeWords} from './tables/bodies.ts';
import {genderOfName, isGivenName} from './tables/given-names.ts';
import {companies} from './tables/nouns.ts';
import {camps, honorifics, openingBodies, personalTitles, titles} from './tables/titles.ts';

/** A name taken apart: *Sen. Marta J. Novak Jr.* has the title *Sen.*, the words *Marta J. Novak* and the suffix *Jr.* */
export interface NameParts {
	readonly titles: readonly string[];
	readonly words: readonly string[];
	readonly gender: 'female' | 'male' | null;
	readonly kind: SpeakerKind;
}

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Letters behind a name, which are capitals all: *Ivo Deng KC*. */
const postNominals = /^(?:[KQ]C|MP|MEP|MSP|TD|[OCM]BE|MD|PhD|Esq)\.?$/;
const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Takes a capitalised name apart; `before` are the words of its phrase that stand before it (*Ohio governor*). Words are as they stand in the text. */
export function partsOfName(words: readonly string[], before: readonly string[] = []): NameParts {
	let from = 0;
	let to = words.length;
	while (from < to - 1 && isTitle(words[from]!, words[to - 1]!, words[from + 1]!)) from++;
	// *Conservative Icon Marta Novak*: capitals before a given name describe
	const given = words.findIndex((word, at) => at > from && at < to - 1 && isGivenName(word));
	if (given > 0 && !isGivenName(words[from]!) && to - given < 4 && !bodyWords.has(bare(words[to - 1]!))) from = given;
	while (to > from + 1 && (suffixes.has(bare(words[to - 1]!)) || postNominals.test(words[to - 1]!))) to--;
	const named = words.slice(from, to).filter(word => /[\p{L}&]/u.test(word));
	const allTitles = [...before, ...words.slice(0, from)].filter(word => honorifics.has(bare(word)));
	const told = allTitles.map(word => titles[bare(word)] ?? null).find(gender => gender !== null) ?? null;
	const gender = told ?? (named.length > 1 ? genderOfName(named[0]!) : null);
	const isBody = isBodyNoun(before.at(-1) ?? '') && !(named.length > 1 && isGivenName(named[0]!));
	return {
		titles: allTitles,
		words: named,
		gender,
		kind: isBody ? 'organisation' : kindOfName(named, allTitles, bare(before.at(-1) ?? '') === 'the'),
	};
}

/**
 * Whether a word of a name that ends with `last` and goes on with `next` is a title: *Foreign* of *Foreign Minister Olaf Brandt* is one, that of *the Foreign Ministry* is none, nor is
 * *House* of *the House of Commons*.
 */
export const isTitle = (word: string, last: string, next: string): boolean =>
	honorifics.has(bare(word)) && !/^(?:of|for)$/.test(next) && !(openingBodies.has(bare(word)) && endsBody(bare(last)));

const endsBody = (last: string): boolean => bodyWords.has(last) || honorifics.has(last) || camps.has(last);

/** *The Danish company Norvig*, *shoe retailer Brightfoot*: what stands before a name tells a body. */
export const isBodyNoun = (word: string): boolean =>
	companies.has(word) || (!honorifics.has(word) && bodyNouns.has(word));

const bodyNouns: ReadonlySet<string> = new Set(
	'union charity bank brewery nonprofit watchdog regulator consultancy newspaper magazine supermarket chain'.split(' '),
);

function kindOfName(words: readonly string[], before: readonly string[], definite: boolean): SpeakerKind {
	const last = bare(words.at(-1) ?? '');
	const first = bare(words[0] ?? '');
	const titled = before.some(word => personalTitles.has(bare(word)));
	if (titled || (words.length > 1 && isGivenName(words[0]!) && !bodyWords.has(last))) return 'person';
	if (bodyWords.has(last) || words.some(word => word.length > 2 && bodyWords.has(bare(word)))) return 'organisation';
	if (words.length === 1 && /^\p{Lu}{2,}s?$/u.test(words[0]!)) return 'organisation';
	if (words.length > 1 && (landmarkWords.has(last) || landmarkOpenings.has(first))) return 'organisation';
	// *the Meridian*, *the Var*, *the Novaks*
	if (words.length === 1 && definite) return last.endsWith('s') ? 'group' : 'organisation';
	if (placeWords.has(last) || placeWords.has(first)) return last.endsWith('s') ? 'group' : 'organisation';
	return 'person';
}
