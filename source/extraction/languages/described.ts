import {indefinite, isGoverned, joined, loosely} from './adjoining.ts';
import {nounAt, type Head} from './head-nouns.ts';
import {namePhrase} from './name-phrase.ts';
import type {NameWords} from './name-words.ts';
import type {Word} from './outer-text.ts';
import type {Phrase} from './phrases.ts';
import type {Gender, SpeechTable} from './speech-table.ts';

/** A description with what belongs to it and the name that it leads up to: *лидер оппозиции Петр Бондарь*, *ein Lotse*. */
export function described(
	words: readonly Word[],
	from: number,
	bare: number,
	head: Head,
	table: SpeechTable,
	names: NameWords,
): Phrase {
	const {last, name} = complementFrom(words, head.at + 1, table, names);
	if (name === null) {
		return {
			first: from,
			last,
			pronoun: false,
			name: null,
			noun: head.noun,
			bare,
			kind: head.kind,
			gender: head.gender ?? genderByDeterminer(words, from, bare, table),
			many: head.many,
			governed: head.oblique || isGoverned(words, from, table),
			unknown: false,
			anaphoric: last === head.at + 1 && table.backward.has(head.noun) && !indefinite.test(words[from]!.lower),
			sentence: words[from]!.sentence,
		};
	}
	const gender = head.gender ?? genderByDeterminer(words, from, bare, table);
	// *à Radio Côte*: inside a sentence the capital makes the noun part of the name
	const part =
		head.kind === 'organisation' && table.capitalNouns !== true && words[head.at]!.capital && !words[head.at]!.opens;
	const phrase = namePhrase(
		words,
		from,
		bare,
		part ? [head.at, name[1]] : name,
		head.kind === 'unnamed' ? gender : null,
		head.noun,
		table,
	);
	return {
		...phrase,
		kind: head.kind === 'unnamed' ? 'person' : head.kind,
		gender: head.kind === 'unnamed' ? phrase.gender : null,
		governed: phrase.governed || head.oblique,
	};
}

interface Complement {
	readonly last: number;
	readonly name: readonly [number, number] | null;
}

/** How many words may stand between a noun and the name that it belongs to. */
const longestComplement = 8;

/** What belongs to the noun before `from`, up to the name of whom it is said: *оппозиции Петр Бондарь*, *de l’opposition*. */
function complementFrom(words: readonly Word[], from: number, table: SpeechTable, names: NameWords): Complement {
	const limit = Math.min(words.length, from + longestComplement);
	let last = from;
	while (last < limit && loosely(words, last)) {
		const {lower, capital} = words[last]!;
		if (table.verbs.has(lower) || table.auxiliaries.has(lower) || table.calls.has(lower)) break;
		let start = last;
		while (start < limit && table.honorifics[words[start]!.lower] !== undefined && loosely(words, start + 1)) start++;
		const run = names.runAt(start);
		if (run !== null && isPersonal(words, start, run, table))
			return {last: run, name: [names.personIn(start, run), run]};
		if (run !== null) last = run;
		else if (table.joiners.has(lower)) {
			const noun = behindJoiner(words, last, limit, table, names);
			if (noun === null) break;
			last = noun;
		} else if (
			table.genitive &&
			!capital &&
			!table.prepositions.has(lower) &&
			(table.genitive.test(lower) || nounAt(words, last, table)?.oblique)
		)
			last++;
		else {
			const name = table.genitive ? nameBehind(words, last, limit, table, names) : null;
			return name ? {last: name[1], name} : {last, name: null};
		}
	}
	return {last, name: null};
}

/** *директор завода Петр Галкин*: whatever words in another case lead up to a name of two words. */
function nameBehind(
	words: readonly Word[],
	from: number,
	limit: number,
	table: SpeechTable,
	names: NameWords,
): readonly [number, number] | null {
	for (let at = from; at < Math.min(limit, from + 3) && joined(words, at); at++) {
		const {lower, capital} = words[at]!;
		const run = capital && at > from ? names.runAt(at) : null;
		if (run !== null) return run - at > 1 ? [names.personIn(at, run), run] : null;
		if (
			capital ||
			table.prepositions.has(lower) ||
			table.pronouns[lower] !== undefined ||
			table.verbs.has(lower) ||
			table.calls.has(lower) ||
			!caseEnding.test(lower)
		)
			return null;
	}
	return null;
}

const caseEnding = /[аяиыіїуюьйкхвмтндaeiouyęąhwmk]$/;

/** Infinitives behind *de* and *di*: *reprocha a la ministra de haber…* is no part of her title. */
const toBe: ReadonlySet<string> = new Set('avoir être haber ser estar actuar avere aver essere ter agir'.split(' '));

/** The end of what a joiner joins: its articles and one word, or the name there. */
function behindJoiner(
	words: readonly Word[],
	from: number,
	limit: number,
	table: SpeechTable,
	names: NameWords,
): number | null {
	let at = from;
	while (
		at < limit &&
		loosely(words, at + 1) &&
		(table.joiners.has(words[at]!.lower) ||
			table.determiners[words[at]!.lower] !== undefined ||
			table.oblique.has(words[at]!.lower))
	)
		at++;
	const {lower} = words[at] ?? {lower: ''};
	if (at === from || at >= limit || table.verbs.has(lower) || table.joiners.has(lower) || toBe.has(lower)) return null;
	// *ministra de Medio Ambiente*, but *ministre des Transports Luc Maréchal*
	const run = names.runAt(at);
	if (run !== null) {
		const person = run - at > 2 ? names.personIn(at, run) : at;
		return person > at ? person : run;
	}
	// German: *der neuen Partei* takes its adjective along
	while (table.capitalNouns && !words[at]!.capital && joined(words, at + 1) && at + 1 < limit) at++;
	return at + 1;
}

/** Whether a run behind an office is whose office it is, and not what they preside over: *ministre de l’Eau Luc Maréchal*. */
function isPersonal(words: readonly Word[], first: number, last: number, table: SpeechTable): boolean {
	if (first > 0 && (table.joiners.has(words[first - 1]!.lower) || table.oblique.has(words[first - 1]!.lower)))
		return false;
	return !words.slice(first, last).some(({lower}) => table.bodies.has(lower));
}

function genderByDeterminer(words: readonly Word[], from: number, bare: number, table: SpeechTable): Gender {
	if (bare === from) return null;
	const told = table.determiners[words[from]!.lower];
	// possessives tell the gender of what is owned: *sa mère*, and not in every language
	return told ?? null;
}
