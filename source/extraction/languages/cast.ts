import {isGivenName} from '../names/tables/given-names.ts';
import type {SpeakerKind} from '../../model/statement.ts';
import type {OuterText} from './outer-text.ts';
import type {Phrase} from './phrases.ts';
import {sameName} from './same-name.ts';
import type {Gender, SpeechTable} from './speech-table.ts';

/** Somebody whom the text names. */
export interface Member {
	readonly name: string;
	readonly kind: SpeakerKind;
	readonly gender: Gender;
	/** Nouns that were said of them: *maire*. */
	readonly nouns: ReadonlySet<string>;
	/** The phrases that name them, as numbers. */
	readonly phrases: readonly number[];
}

export interface Cast {
	readonly members: readonly Member[];
	/** For each phrase the number of whom it names or describes, or -1. */
	readonly memberOf: Int32Array;
}

interface Draft {
	words: readonly string[];
	name: string;
	kind: SpeakerKind;
	gender: Gender;
	/** Whether the name was taken from a subject, whose case is the first. */
	upright: boolean;
	readonly nouns: Set<string>;
	readonly phrases: number[];
}

/** How many names with the same beginning are compared. */
const mostAlike = 40;

/**
 * Brings the names of a text together: *Behrens* is *Klara Behrens*, *Олены Коваль* is *Елена Коваль* by its ending, *la maire* is whom the text calls so beside her name.
 * Each full name first, then bare family names, the one who was named last of those that fit.
 */
export function castOf({text, words}: OuterText, phrases: readonly Phrase[], table: SpeechTable): Cast {
	const drafts: Draft[] = [];
	const memberOf = new Int32Array(phrases.length).fill(-1);
	const byFamily = new Map<string, number[]>();
	const key = (family: string) => family.toLowerCase().slice(0, 3);
	const named = (index: number): readonly string[] => words.slice(...phrases[index]!.name!).map(word => word.text);
	const order = phrases.flatMap(({name}, index) => (name ? [index] : []));
	for (const wanted of [true, false])
		for (const index of order) {
			const parts = named(index);
			if (parts.length > 1 !== wanted) continue;
			const phrase = phrases[index]!;
			const near = byFamily.get(key(parts.at(-1)!)) ?? [];
			const fitting = near.filter(one => fits(drafts[one]!, parts, phrase, table));
			const exact = fitting.filter(one => drafts[one]!.words.at(-1) === parts.at(-1));
			const found = exact[0] ?? fitting[0];
			if (found === undefined) {
				drafts.push(
					draftOf(text.slice(words[phrase.name![0]]!.start, words[phrase.name![1] - 1]!.end), parts, phrase, index),
				);
				memberOf[index] = drafts.length - 1;
				byFamily.set(key(parts.at(-1)!), [...near.slice(-mostAlike), drafts.length - 1]);
			} else {
				memberOf[index] = found;
				join(
					drafts[found]!,
					parts,
					text.slice(words[phrase.name![0]]!.start, words[phrase.name![1] - 1]!.end),
					phrase,
					index,
				);
			}
		}
	appositions(words, phrases, (phrase, {noun, gender}) => {
		const draft = drafts[memberOf[phrase]!];
		if (!draft || noun === null) return;
		draft.nouns.add(noun);
		draft.gender ??= gender;
	});
	describe(phrases, drafts, memberOf, table);
	return {members: drafts, memberOf};
}

function draftOf(name: string, words: readonly string[], phrase: Phrase, index: number): Draft {
	return {
		words,
		name,
		kind: phrase.kind,
		gender: phrase.gender,
		upright: !phrase.governed,
		nouns: new Set(phrase.noun === null ? [] : [phrase.noun]),
		phrases: [index],
	};
}

function fits(draft: Draft, parts: readonly string[], {gender}: Phrase, table: SpeechTable): boolean {
	if (gender !== null && draft.gender !== null && gender !== draft.gender && parts.length === 1) return false;
	if (parts.length === 1) return sameName(draft.words.at(-1)!, parts[0]!, table);
	if (draft.words.length < 2) return false;
	const [shorter, longer] = parts.length < draft.words.length ? [parts, draft.words] : [draft.words, parts];
	if (!sameName(shorter.at(-1)!, longer.at(-1)!, table)) return false;
	return sameName(shorter[0]!, longer[0]!, table) || (shorter[0]!.length === 1 && longer[0]!.startsWith(shorter[0]!));
}

function join(draft: Draft, parts: readonly string[], name: string, phrase: Phrase, index: number): void {
	draft.phrases.push(index);
	draft.gender ??= phrase.gender;
	if (phrase.noun !== null) draft.nouns.add(phrase.noun);
	if (phrase.kind === 'person' && draft.kind === 'organisation' && phrase.noun !== null) draft.kind = 'person';
	if (!draft.upright && !phrase.governed && parts.length >= draft.words.length) {
		draft.words = parts;
		draft.name = name;
		draft.upright = true;
	}
}

/** *Luis Vidal, líder de la oposición*; *Le chef de l’opposition, Luc Maréchal,* */
function appositions(
	words: OuterText['words'],
	phrases: readonly Phrase[],
	say: (phrase: number, description: Phrase) => void,
): void {
	for (let index = 1; index < phrases.length; index++) {
		const [a, b] = [phrases[index - 1]!, phrases[index]!];
		const apart = b.first - a.last;
		// *der Kapitän der „Seeschwalbe“, Hauke Thom,*
		if (
			apart < 0 ||
			apart > 2 ||
			(apart > 0 && !words[b.first]!.behindPiece) ||
			a.sentence !== b.sentence ||
			b.governed
		)
			continue;
		const lead = words[b.first]?.lead ?? '';
		if (!/^(?: \(\p{L}+\))?\s?(?:,|—|–)\s$/u.test(lead)) continue;
		const closed = !words[b.last] || /^\s?[,.;(—–]/.test(words[b.last]!.lead) || words[b.last]!.sentence !== b.sentence;
		if (a.name && !b.name && b.noun !== null && b.kind === 'unnamed' && closed) say(index - 1, b);
		else if (!a.name && a.noun !== null && b.name && a.kind === 'unnamed' && closed) say(index, a);
	}
}

/** A description is whom the text calls so, if that is one. */
function describe(
	phrases: readonly Phrase[],
	drafts: readonly Draft[],
	memberOf: Int32Array,
	{compounds}: SpeechTable,
): void {
	const byNoun = new Map<string, number[]>();
	for (const [index, {nouns}] of drafts.entries())
		for (const noun of new Set([...nouns].flatMap(one => (compounds ? tailsOf(one) : [one]))))
			byNoun.set(noun, [...(byNoun.get(noun) ?? []).slice(-1), index]);
	for (const [index, {name, noun, many}] of phrases.entries()) {
		if (name || noun === null || many) continue;
		const meant = byNoun.get(noun) ?? [];
		if (meant.length === 1) memberOf[index] = meant[0]!;
	}
}

/** *die Ministerin* may be the *Umweltministerin*. */
const tailsOf = (noun: string): string[] =>
	Array.from({length: Math.max(1, noun.length - 3)}, (_, cut) => noun.slice(cut));

/** Whether a member is surely a person: the people of an article are no places. */
export const isPersonNamed = ({name, kind, nouns, gender}: Member): boolean =>
	kind === 'person' && name.includes(' ') && (nouns.size > 0 || isGivenName(name.split(' ')[0]!) || gender !== null);
