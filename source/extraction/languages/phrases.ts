import type {SpeakerKind} from '../../model/statement.ts';
import {indefinite, isGoverned, joined, loosely} from './adjoining.ts';
import {described} from './described.ts';
import {headFrom} from './head-nouns.ts';
import {namePhrase} from './name-phrase.ts';
import {nameWords, type NameWords} from './name-words.ts';
import type {OuterText, Word} from './outer-text.ts';
import type {Gender, SpeechTable} from './speech-table.ts';

/** A noun phrase, name or pronoun that may speak. Numbers are those of words; `last` is exclusive. */
export interface Phrase {
	readonly first: number;
	readonly last: number;
	readonly pronoun: boolean;
	/** The words of its name, honorifics and offices left out. */
	readonly name: readonly [number, number] | null;
	/** The noun that says what they are: *minister*, *police*. */
	readonly noun: string | null;
	/** First word behind the article. */
	readonly bare: number;
	readonly kind: SpeakerKind;
	readonly gender: Gender;
	readonly many: boolean;
	/** Whether it hangs on a preposition, or its case is none of a subject’s. */
	readonly governed: boolean;
	/** Whether its noun is in no table: *la retraitée* right behind a verb of saying. */
	readonly unknown: boolean;
	/** Whether it points back to somebody spoken of: *l’élu*, *der 58-Jährige*. */
	readonly anaphoric: boolean;
	readonly sentence: number;
}

/** Everything in the text outside quotation marks that may speak, in order and apart. Linear in its length. */
export function phrasesOf({words}: OuterText, table: SpeechTable): readonly Phrase[] {
	const names = nameWords(words, table);
	const found: Phrase[] = [];
	for (let at = 0; at < words.length;) {
		const phrase = phraseAt(words, at, table, names);
		if (phrase) found.push(phrase);
		at = phrase?.last ?? at + 1;
	}
	return found;
}

function phraseAt(words: readonly Word[], from: number, table: SpeechTable, names: NameWords): Phrase | null {
	const {lower, sentence} = words[from]!;
	const pronoun = table.pronouns[lower];
	if (
		pronoun !== undefined &&
		!(table.determiners[lower] !== undefined && joined(words, from + 1) && words[from + 1]!.capital)
	)
		return {
			first: from,
			last: from + 1,
			pronoun: true,
			name: null,
			noun: null,
			bare: from,
			kind: 'person',
			gender: pronoun,
			many: manyPronoun.test(lower),
			governed: isGoverned(words, from, table),
			unknown: false,
			anaphoric: false,
			sentence,
		};
	const determined = table.determiners[lower] !== undefined || table.oblique.has(lower);
	let bare = from;
	if (determined) {
		bare++;
		if (!loosely(words, bare)) return null;
	}
	const honorific = table.honorifics[words[bare]!.lower];
	const head = honorific === undefined ? headFrom(words, bare, table, names, determined) : null;
	if (head) return described(words, from, bare, head, table, names);
	let start = bare;
	let gender: Gender = null;
	while (start < words.length && table.honorifics[words[start]!.lower] !== undefined && loosely(words, start + 1)) {
		gender ??= table.honorifics[words[start]!.lower]!;
		start++;
	}
	const name = names.runAt(start);
	if (!name) return determined ? unknownPhrase(words, from, bare, table) : null;
	if (start > bare) return namePhrase(words, from, bare, [start, name], gender, null, table);
	const person = table.capitalNouns || table.endings.length > 0 ? names.personIn(bare, name) : bare;
	if (person > bare)
		return namePhrase(words, from, bare, [person, name], genderOfNoun(words[bare]!.lower), words[bare]!.lower, table);
	return namePhrase(
		words,
		determined && table.capitalNouns !== true ? from : bare,
		bare,
		[bare, name],
		null,
		null,
		table,
	);
}

/** *Rentnerin Helga Brandt* */
const genderOfNoun = (noun: string): Gender => (noun.endsWith('in') ? 'female' : null);

/** *“…”, lance la retraitée*: right behind a verb of saying an article and a noun are who speaks, unless they are a day. */
function unknownPhrase(words: readonly Word[], from: number, bare: number, table: SpeechTable): Phrase | null {
	const before = words[from - 1];
	const noun = words[bare]!;
	if (!before || !joined(words, from) || !joined(words, bare)) return null;
	// *según los bomberos*
	const speaks = table.verbs.has(before.lower) || table.accordingTo.includes(before.lower);
	if (!speaks && !table.capitalNouns) return null;
	const aged = /^\d+-[Jj]ährig/.test(noun.text);
	if (!speaks && !aged) return null;
	if (noun.capital !== (table.capitalNouns === true) && !aged) return null;
	if (table.when.test(`${words[from]!.text} ${noun.text}`) || table.oblique.has(words[from]!.lower)) return null;
	return {
		first: from,
		last: bare + 1,
		pronoun: false,
		name: null,
		noun: noun.lower,
		bare,
		kind: 'unnamed',
		gender: table.determiners[words[from]!.lower] ?? null,
		many: false,
		governed: isGoverned(words, from, table),
		unknown: true,
		anaphoric: !indefinite.test(words[from]!.lower) && !table.accordingTo.includes(before.lower),
		sentence: noun.sentence,
	};
}

const manyPronoun = /^(?:они|вони|oni|ils|elles|ellos|ellas|eles|elas|loro)$/;
