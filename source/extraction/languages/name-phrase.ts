import {genderOfName, isGivenName} from '../names/tables/given-names.ts';
import {isGoverned} from './adjoining.ts';
import type {Word} from './outer-text.ts';
import type {Phrase} from './phrases.ts';
import type {Gender, SpeechTable} from './speech-table.ts';

/** A name with what stands before it. `gender` is what an honorific or an office tells. */
export function namePhrase(
	words: readonly Word[],
	from: number,
	bare: number,
	name: readonly [number, number],
	gender: Gender,
	noun: string | null,
	table: SpeechTable,
): Phrase {
	const parts = words.slice(...name);
	const given =
		parts.length > 1
			? (genderOfName(parts[0]!.text) ??
				(table.genderByEnding ? genderByEnd(parts[0]!.lower, table.endings.length > 0) : null))
			: null;
	const body =
		parts.some(({lower}) => table.bodies.has(lower) || outletWords.has(lower)) ||
		(parts.length === 1 && /^\p{Lu}{2,}$/u.test(parts[0]!.text));
	const isBody = body && gender === null && !isGivenName(parts[0]!.text);
	return {
		first: from,
		last: name[1],
		pronoun: false,
		name,
		noun,
		bare,
		kind: isBody ? 'organisation' : 'person',
		gender: isBody ? null : (gender ?? given),
		many: false,
		governed: isGoverned(words, from, table),
		unknown: false,
		anaphoric: false,
		sentence: words[from]!.sentence,
	};
}

/** Words of the names of outlets, in any language. */
const outletWords: ReadonlySet<string> = new Set(
	'corriere giornale gazzetta correo diario diário jornal kurier bote messaggero figaro spiegel agenzia radio rádio радио радіо tv тв televisión télévision televisione telewizja agentur agencia agence agenzia agencja zeitung nachrichten tribune courier meridian post rundfunk gazeta gazette газета journal journal'.split(
		' ',
	),
);

/** *Marta*, *Олена* are women’s, *Marco*, *Петро* men’s; what ends otherwise is mostly a man’s in Slavic languages. */
function genderByEnd(given: string, slavic: boolean): Gender {
	if (/[аяa]$/.test(given)) return manEndingInA.has(given) ? 'male' : 'female';
	// *Олены*, *Петру* are cases that tell nothing
	return /[бвгґджзйклмнпрстфхцчшщ]$|(?<=[\u0400-\u04ff])о$|o$/.test(given) ||
		(slavic && /[bcdfghjklłmnńprsśtwzżź]$/.test(given))
		? 'male'
		: null;
}

const manEndingInA: ReadonlySet<string> = new Set(
	'никита илья микола лука фома микита ілля саша женя кузьма савва данила сава kuba barnaba luca andrea nicola mattia kosma'.split(
		' ',
	),
);
