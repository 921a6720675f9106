import {byAlphabet, opensUpper} from '../../language/alphabets.ts';
import type {SpeakerKind} from '../../model/statement.ts';
import type {Reading} from '../reading.ts';
import {isByOrigin} from './by-origin.ts';
import type {Candidate} from './mentions.ts';
import {partsOfName, type NameParts} from './name-parts.ts';
import {bodyWords, companyEndings} from './tables/bodies.ts';
import {isGivenName} from './tables/given-names.ts';
import {courtesyTitles} from './tables/titles.ts';

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

const plain = (word: string): string => (/^[A-Za-z]+$/.test(word) ? word.toLowerCase() : unaccented(word));

const unaccented = (word: string): string =>
	word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[.’']/g, '').toLowerCase();

/**
 * Brings together the names of an article: *Marta Novak*, *Ms. Novak* and *Novak* are one person. A bare family name is expanded by the fullest name that
 * the article gives most often; a headline's capitals come last, since every word of it may look like a name. Linear in the number of words.
 */
export function gatherPeople(reading: Reading, mentions: readonly Candidate[]): NamedPeople {
	const inHeadline = ({head}: Candidate) => apartFromBody.has(reading.article.blocks[reading.blockOf[head]!]!.kind);
	const uses = mentions
		.filter(mention => mention.kind === 'name' && !isByOrigin(reading, mention))
		.map(mention => useOf(reading, mention))
		.filter(({parts}) => parts.words.length > 0 && !isNoName(parts.words));
	const body = uses.filter(({mention}) => !inHeadline(mention));
	const headline = uses.filter(({mention}) => inHeadline(mention));
	const register = new NameRegister(mentions.length);
	for (const use of body) if (use.parts.words.length > 1) register.giveFull(use);
	for (const parts of fullNamesWithin(reading)) register.witness(parts);
	for (const use of body) if (use.parts.words.length < 2) register.giveSingle(use);
	for (const use of headline) register.giveHeadline(use);
	return {people: register.people, personOf: register.personOf};
}

/** Contractions, pronouns and single letters that stand with a capital. */
const noName = byAlphabet(
	/^(?:I|I['’]\p{L}+|\p{L}|He|She|We|They|You|It|This|That|Outside|Inside|Meanwhile|However|Photo|Correction|Update|Mr|Mrs|Ms|Dr)$/u,
);

/** Of how many bearers of one name it is asked which is meant: keeps a list of names linear. */
const mostBearers = 40;

function isNoName(words: readonly string[]): boolean {
	const name = words.join(' ');
	return (
		noName(name).test(name) ||
		// *Cross-examined by Deng, she …*
		/^\p{Lu}\p{Ll}+-\p{Ll}+ed$/u.test(name) ||
		(words.length === 1 && courtesyTitles.has(words[0]!.toLowerCase().replace(/\.$/, '')))
	);
}

const apartFromBody: ReadonlySet<string> = new Set(['title', 'heading']);

class NameRegister {
	readonly people: Named[] = [];
	readonly personOf: Int32Array;
	/** How often each person is given their full name. */
	private readonly fullUses: number[] = [];
	private readonly byFullName = new Map<string, Named>();
	private readonly byLastName = new Map<string, Named[]>();
	private readonly byFirstName = new Map<string, Named[]>();

	constructor(mentions: number) {
		this.personOf = new Int32Array(mentions).fill(-1);
	}

	giveFull(use: NameUse): void {
		const person = this.witness(use.parts);
		this.give(use, person);
	}

	/** A full name that stands somewhere in the article, be it in the name of a thing: *the Marta Novak foundation*. */
	witness(parts: NameParts): Named {
		let person = this.byFullName.get(keyOf(parts));
		if (!person) {
			person = this.add(parts);
			this.byFullName.set(keyOf(parts), person);
			push(this.byLastName, plain(parts.words.at(-1)!), person);
			push(this.byFirstName, plain(parts.words[0]!), person);
		} else if (parts.words.length > person.name.split(' ').length && parts.kind === 'person')
			person.name = parts.words.join(' ');
		this.fullUses[person.index]!++;
		return person;
	}

	giveSingle(use: NameUse): void {
		const word = plain(use.parts.words[0] ?? '');
		const person = this.known(word, use.parts) ?? this.add(use.parts);
		if (this.people.length - 1 === person.index && person.forms.size === 0) push(this.byLastName, word, person);
		this.give(use, person);
	}

	giveHeadline(use: NameUse): void {
		if (use.parts.words.length < 2) {
			if (this.known(plain(use.parts.words[0] ?? ''), use.parts)) this.giveSingle(use);
			return;
		}
		const person = this.byFullName.get(use.key) ?? this.known(plain(use.parts.words.at(-1)!), use.parts);
		if (person) this.give(use, person);
		else if (use.parts.kind !== 'person' || isGivenName(use.parts.words[0]!)) this.giveFull(use);
	}

	/** Whom a single name means: the bearer of that family name who is given most often by the full name; a title's gender decides between two. */
	private known(word: string, {gender, titles}: NameParts): Named | undefined {
		const bearers =
			this.byLastName.get(word) ??
			this.byFirstName.get(word)?.filter(({kind, name}) => kind === 'person' || isCompany(name)) ??
			[];
		return bearers
			.slice(0, mostBearers)
			.filter(({kind}) => kind === 'person' || titles.length === 0)
			.filter(person => gender === null || person.gender === null || person.gender === gender)
			.reduce<Named | undefined>(
				(best, person) => (best && this.fullUses[best.index]! >= this.fullUses[person.index]! ? best : person),
				undefined,
			);
	}

	private add({words, kind, gender}: NameParts): Named {
		const person: Named = {
			index: this.people.length,
			name: words.join(' '),
			kind,
			gender,
			forms: new Set(),
			mentions: [],
		};
		this.people.push(person);
		this.fullUses.push(0);
		return person;
	}

	private give(use: NameUse, person: Named): void {
		this.personOf[use.mention.index] = person.index;
		person.mentions.push(use.mention);
		person.forms.add(use.parts.words.join(' '));
		person.gender ??= use.parts.gender;
		// *the Danish company Norvig* tells what *Norvig* is
		if (use.parts.kind === 'organisation' && !person.name.includes(' ')) person.kind = 'organisation';
	}
}

/** Given name and family name next to each other wherever they stand in the body, also where the phrase is about something else. */
function* fullNamesWithin({tokens, article, blockOf, sentenceOf}: Reading): Generator<NameParts> {
	for (let at = 0; at + 1 < tokens.length; at++) {
		if (!opensUpper(tokens[at]!.text) || !isGivenName(tokens[at]!.text)) continue;
		if (apartFromBody.has(article.blocks[blockOf[at]!]!.kind)) continue;
		const words = [tokens[at]!.text];
		let next = at + 1;
		while (
			next < tokens.length &&
			words.length < 4 &&
			sentenceOf[next] === sentenceOf[at] &&
			isNameWord(tokens[next]!.text)
		)
			words.push(tokens[next++]!.text);
		const parts = partsOfName(words);
		if (parts.words.length > 1 && parts.words.length < 4 && parts.kind === 'person') yield parts;
		at = next - 1;
	}
}

const nameWord = byAlphabet(/^\p{Lu}[\p{L}’'-]*\.?$/u);
const isNameWord = (word: string): boolean =>
	nameWord(word).test(word) && !bodyWords.has(word.toLowerCase()) && (word.length > 2 || word.endsWith('.'));

const isCompany = (name: string): boolean => companyEndings.has(plain(name.split(' ').at(-1)!));

const keyOf = ({words}: NameParts): string => `${plain(words[0] ?? '')} ${plain(words.at(-1) ?? '')}`;

function useOf(reading: Reading, mention: Candidate): NameUse {
	const words = wordsOf(reading, mention.nameFirst, mention.nameLast);
	const before = mention.nameFirst > mention.first ? wordsOf(reading, mention.first, mention.nameFirst - 1) : [];
	const parts = partsOfName(words, before);
	return {mention, parts, key: keyOf(parts)};
}

/** The words of a run of tokens; what stands without a blank between is one word: *Jean-Luc*, *O’Neill*. */
function wordsOf({tokens}: Reading, first: number, last: number): string[] {
	const words: string[] = [];
	for (let at = first; at <= last; at++) {
		const token = tokens[at]!;
		const glued = at > first && tokens[at - 1]!.end === token.start && words.length > 0;
		if (glued) words[words.length - 1] = `${words.at(-1) ?? ''}${token.text}`;
		else words.push(token.text);
	}
	// *the Dockers’ Union*
	return words.map((word, at) => (at === words.length - 1 ? word.replace(/['’]s?$/, '') : word));
}

function push(map: Map<string, Named[]>, key: string, person: Named): void {
	const list = map.get(key);
	if (list) list.push(person);
	else map.set(key, [person]);
}
