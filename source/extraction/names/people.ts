import type {SpeakerKind} from '../../model/statement.ts';
import type {Reading} from '../reading.ts';
import type {Candidate} from './mentions.ts';
import {partsOfName, type NameParts} from './name-parts.ts';

/** Somebody whom the article names, before pronouns and descriptions are resolved. */
export interface Named {
	readonly index: number;
	/** The fullest form, without titles: *Marta Novak*. */
	name: string;
	kind: SpeakerKind;
	gender: 'female' | 'male' | null;
	readonly forms: Set<string>;
	readonly mentions: Candidate[];
}

export interface NamedPeople {
	readonly people: readonly Named[];
	/** Person of each mention, by the mention's index; -1 where it names nobody. */
	readonly personOf: Int32Array;
}

interface NameUse {
	readonly mention: Candidate;
	readonly parts: NameParts;
	readonly key: string;
}

const plain = (word: string): string =>
	word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[.’']/g, '').toLowerCase();

/** Brings together the names of an article: *Marta Novak*, *Ms. Novak* and *Novak* are one person. Linear in the number of names. */
export function gatherPeople(reading: Reading, mentions: readonly Candidate[]): NamedPeople {
	const uses = mentions.filter(({kind}) => kind === 'name').map(mention => useOf(reading, mention));
	const people: Named[] = [];
	const personOf = new Int32Array(mentions.length).fill(-1);
	const byFullName = new Map<string, Named>();
	const byLastName = new Map<string, Named[]>();
	const byFirstName = new Map<string, Named[]>();
	const give = (use: NameUse, person: Named) => {
		personOf[use.mention.index] = person.index;
		person.mentions.push(use.mention);
		person.forms.add(use.parts.words.join(' '));
		person.gender ??= use.parts.gender;
	};
	for (const use of uses) {
		if (use.parts.words.length < 2) continue;
		let person = byFullName.get(use.key);
		if (!person) {
			person = newPerson(people, use.parts);
			byFullName.set(use.key, person);
			push(byLastName, plain(use.parts.words.at(-1)!), person);
			push(byFirstName, plain(use.parts.words[0]!), person);
		} else if (use.parts.words.length > person.name.split(' ').length && use.parts.kind === 'person')
			person.name = use.parts.words.join(' ');
		give(use, person);
	}
	for (const use of uses) {
		if (use.parts.words.length !== 1) continue;
		const word = plain(use.parts.words[0]!);
		const known = byLastName.get(word) ?? byFirstName.get(word)?.filter(({kind}) => kind === 'person') ?? [];
		let person = choose(
			known.filter(({kind}) => kind === 'person' || use.parts.titles.length === 0),
			use.parts,
		);
		if (!person) {
			person = newPerson(people, use.parts);
			push(byLastName, word, person);
		}
		give(use, person);
	}
	return {people, personOf};
}

function useOf({tokens}: Reading, mention: Candidate): NameUse {
	const words: string[] = [];
	for (let at = mention.first; at <= mention.nameLast; at++) {
		const token = tokens[at]!;
		const inName = at >= mention.nameFirst || /^\p{Lu}/u.test(token.text);
		if (!inName) continue;
		const glued = at > mention.first && tokens[at - 1]!.end === token.start && words.length > 0;
		if (glued) words[words.length - 1] += token.text;
		else if (token.pos !== 'DET') words.push(token.text);
	}
	const parts = partsOfName(words);
	return {mention, parts, key: `${plain(parts.words[0] ?? '')} ${plain(parts.words.at(-1) ?? '')}`};
}

function newPerson(people: Named[], {words, kind, gender}: NameParts): Named {
	const person: Named = {index: people.length, name: words.join(' '), kind, gender, forms: new Set(), mentions: []};
	people.push(person);
	return person;
}

function push(map: Map<string, Named[]>, key: string, person: Named): void {
	const list = map.get(key);
	if (list) list.push(person);
	else map.set(key, [person]);
}

/** The most mentioned of those that a bare name may mean; a title's gender decides between two. */
function choose(known: readonly Named[], {gender}: NameParts): Named | undefined {
	const fitting = known.filter(person => gender === null || person.gender === null || person.gender === gender);
	return fitting.reduce<Named | undefined>(
		(best, person) => (best && best.mentions.length >= person.mentions.length ? best : person),
		undefined,
	);
}
