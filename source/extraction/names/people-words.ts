import type {SpeakerKind} from '../../model/statement.ts';
import type {Reading} from '../reading.ts';
import {kindOfNoun} from './tables/nouns.ts';

/** Endings of nouns for people in the plural: *villagers*, *prosecutors*, *scientists*. */
const peoplePlural = /^\p{Lu}\p{Ll}{2,}(?:ers|ors|ists|ants|ents|ians|ials|ives|men|women|ees|perts|tics|eaders)$/u;

/** Other plurals that speak where a sentence begins: *Unions say*, *Colleagues remembered a perfectionist*. */
const otherPlurals: ReadonlySet<string> = new Set(
	'Colleagues Unions Friends Neighbours Neighbors Relatives Families Children Parents Analysts Witnesses Judges Nurses Locals Allies Aides Sources Authorities Firms Companies Shares'.split(
		' ',
	),
);

/** Family names that end so. */
const familyNames: ReadonlySet<string> = new Set(
	'Sanders Rogers Peters Powers Waters Walters Sellers Myers Meyers Summers Winters Chambers Masters Rivers Flowers Anders Stivers Nevers Ayers Byers Siders Sayers Bowers Bowman'.split(
		' ',
	),
);

/**
 * Whether a word that opens a sentence is a noun for people and nobody’s name, though the tagger takes its capital for one: *Villagers in Sund say*. A name would stand with its capital elsewhere, too.
 */
export function isPeopleWord(reading: Reading, at: number): boolean {
	const {text} = reading.tokens[at]!;
	return (
		(peoplePlural.test(text) || otherPlurals.has(text)) && !familyNames.has(text) && !capitalsWithin(reading).has(text)
	);
}

/** The kind of speaker that the noun at `head` is; the tagger gives no singular of a word that it takes for a name (*Unions say*). */
export function kindOfHead(reading: Reading, head: number): SpeakerKind {
	const {text, lemma} = reading.tokens[head]!;
	const word = text.toLowerCase();
	return kindOfNoun(word, lemma === word && isPeopleWord(reading, head) ? word.replace(/s$/, '') : lemma);
}

/** The words that have a capital within a sentence of the text. */
function capitalsWithin(reading: Reading): ReadonlySet<string> {
	const known = capitals.get(reading);
	if (known) return known;
	const found = new Set<string>();
	const {tokens, sentenceOf, stretchOf, blockOf, article} = reading;
	for (let at = 1; at < tokens.length; at++) {
		const {text} = tokens[at]!;
		const opens =
			sentenceOf[at] !== sentenceOf[at - 1] ||
			stretchOf[at] !== stretchOf[at - 1] ||
			/^["“”‘'`]/.test(tokens[at - 1]!.text);
		if (!opens && text >= 'A' && text < '[' && article.blocks[blockOf[at]!]!.kind !== 'title') found.add(text);
	}
	capitals.set(reading, found);
	return found;
}

const capitals = new WeakMap<Reading, ReadonlySet<string>>();
