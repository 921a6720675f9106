import type {Resolution, SpeakerKind} from '../../model/statement.ts';
import type {Scene} from '../speakers/scene.ts';
import type {Reading} from '../reading.ts';
import type {Candidate} from './mentions.ts';
import type {Named, NamedPeople} from './people.ts';
import {endOfDescription, longestDescription} from './end-of-description.ts';
import {introducedAs} from './introduced-as.ts';
import {kindOfHead} from './people-words.ts';
import {groupWords, kindOfNoun, utteranceNouns} from './tables/nouns.ts';
import {pronouns} from './tables/pronouns.ts';
import {unnamedSubject} from './unnamed-subject.ts';

export interface Identity {
	readonly person: Named | null;
	/** The person's full name, or the words of the mention where the article names nobody. */
	readonly name: string;
	readonly kind: SpeakerKind;
	readonly resolution: Resolution;
}

/** Whom a mention points to. `meaning` holds what pronouns were found to mean. */
export function identify(
	scene: Scene,
	named: NamedPeople,
	meaning: Int32Array,
	mention: Candidate,
	depth = 0,
): Identity {
	const {reading} = scene;
	const words = textOf(scene, mention);
	const word = reading.tokens[mention.head]!.text.toLowerCase();
	const person = named.people[named.personOf[mention.index]!] ?? null;
	if (person) {
		const stated = words.includes(person.name);
		return {person, name: person.name, kind: person.kind, resolution: stated ? 'stated' : 'name'};
	}
	const meant = named.people[meaning[mention.index]!] ?? null;
	if (meant)
		return {
			person: meant,
			name: meant.name,
			kind: meant.kind,
			resolution: mention.kind === 'pronoun' ? 'pronoun' : 'description',
		};
	const other = depth > 3 ? null : antecedent(scene, named, meaning, mention, word);
	if (other) {
		const found = identify(scene, named, meaning, other, depth + 1);
		return {...found, resolution: mention.kind === 'pronoun' ? 'pronoun' : 'description'};
	}
	if (mention.kind === 'pronoun') {
		const kind =
			word === 'it' || word === 'its'
				? 'organisation'
				: groupWords.has(word) || pronouns[word]?.number === 'many'
					? 'group'
					: 'person';
		return {person: null, name: words, kind, resolution: 'pronoun'};
	}
	const fuller = introducedAs(scene, mention);
	return {
		person: null,
		name: withoutArticle(describedBy(scene, fuller ?? mention)),
		kind: kindOfHead(reading, mention.head),
		resolution: 'description',
	};
}

/** The description of somebody unnamed with what belongs to it: *a person close to the talks*, *a spokesman for the ministry*. */
export function describedBy({reading}: Scene, mention: Candidate): string {
	const {tokens, article} = reading;
	return article.text.slice(tokens[mention.first]!.start, tokens[endOfDescription(reading, mention)]!.end);
}

/** The name that stands beside a description (*the senator, Marta Novak*; *Novak, a senator*), or before a relative pronoun. */
function antecedent(
	scene: Scene,
	named: NamedPeople,
	meaning: Int32Array,
	mention: Candidate,
	word: string,
): Candidate | null {
	const {speaking, speakingFrom, reading} = scene;
	const {tokens, sentenceOf} = reading;
	const {people, personOf} = named;
	const at = speakingFrom[mention.first]!;
	const before = speaking[at - 1];
	const beside = (one: Candidate | undefined): one is Candidate =>
		one !== undefined && sentenceOf[one.head] === sentenceOf[mention.head];
	if (mention.kind === 'relative') {
		// *Novak, a senator from the coast, who said*: back to the name, if only commas and such a phrase part them
		for (let back = at - 1; back >= Math.max(0, at - 4) && beside(speaking[back]); back--) {
			const one = speaking[back]!;
			// *Kestrel Labs, a nonprofit in Tallinn, which said*
			const isPlace = places.test(tokens[one.first - 1]?.text ?? '') && inApposition(reading, one.first - 2);
			if (
				one.kind === 'name' &&
				!isPlace &&
				personOf[one.index]! >= 0 &&
				(back === at - 1 || tokens[one.last + 1]?.text === ',')
			)
				return one;
		}
		return beside(before) && before.kind !== 'relative' ? before : null;
	}
	// *as its head, Nuria Camps, puts it*
	const isWithin = tokens[mention.first - 1]?.pos === 'ADP' && !/^as$/i.test(tokens[mention.first - 1]!.text);
	if (mention.kind === 'noun' && !mention.possessive && !isWithin) {
		// *Petrov’s claim* is Petrov’s
		if (before?.possessive && before.first === mention.first && utteranceNouns.has(tokens[mention.head]!.lemma))
			return before;
		const isPerson = (one: Candidate) => people[personOf[one.index]!]?.kind === 'person';
		const isBody = (one: Candidate) => people[personOf[one.index]!]?.kind === 'organisation';
		// *the lawyer, Marta Novak*; *the member for Port Elsa, Marta Novak*
		const last = endOfDescription(reading, mention);
		const behind = speaking[speakingFrom[last + 1]!];
		if (
			beside(behind) &&
			behind.first === last + 2 &&
			tokens[last + 1]!.text === ',' &&
			(isPerson(behind) || (isBody(behind) && !isSomebody(word, tokens[mention.head]!.lemma))) &&
			ends(scene, behind)
		)
			return behind;
		const far = behindPlace(scene, mention, last);
		if (far && isPerson(far) && /^(?:unnamed|group)$/.test(kindOfHead(reading, mention.head))) return far;
		// *in Sund, police said*: neither does a place speak, nor are the police one person
		const isApposition = () =>
			kindOfNoun(word, tokens[mention.head]!.lemma) === 'unnamed' &&
			!places.test(tokens[before!.first - 1]?.text ?? '');
		if (
			beside(before) &&
			before.last === mention.first - 2 &&
			tokens[before.last + 1]!.text === ',' &&
			isPerson(before) &&
			isApposition()
		)
			return before;
		return null;
	}
	if (word === 'it' || word === 'its') return bodyBefore(scene, named, meaning, mention);
	return mention.kind === 'pronoun' ? unnamedSubject(scene, named, mention) : null;
}

/** In tokens. */
const longestPlace = 6;

/** *its representative in the region, Jean Oyelaran, said*: the name between commas behind where somebody works. Null without one. */
function behindPlace(
	{reading, speaking, speakingFrom}: Scene,
	{first, head}: Candidate,
	last: number,
): Candidate | null {
	const {tokens, sentenceOf} = reading;
	if (!/^(?:its|their|his|her|the|our)$/i.test(tokens[first]!.text)) return null;
	if (!/^(?:in|on|at|to|there)$/.test(tokens[last + 1]?.text ?? '')) return null;
	let comma = last + 2;
	while (comma - last <= longestPlace && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[comma]?.pos ?? '')) comma++;
	const name = tokens[comma]?.text === ',' ? speaking[speakingFrom[comma + 1]!] : undefined;
	const isBeside = name?.kind === 'name' && name.first === comma + 1 && sentenceOf[name.head] === sentenceOf[head];
	return isBeside && !name.possessive && tokens[name.last + 1]?.text === ',' ? name : null;
}

/** So many mentions back the body is looked for that *it* means. */
const furthestBody = 12;

/** The body that *it* means: of the sentence nearest to it that names or describes one, the one that does something there, else the last. */
function bodyBefore(
	{reading, speaking, speakingFrom, subjects}: Scene,
	{people, personOf}: NamedPeople,
	meaning: Int32Array,
	mention: Candidate,
): Candidate | null {
	const {tokens, sentenceOf} = reading;
	const isBody = ({index, kind, head, first, possessive}: Candidate) =>
		people[personOf[index]!]?.kind === 'organisation' ||
		people[meaning[index]!]?.kind === 'organisation' ||
		(kind === 'noun' &&
			!possessive &&
			tokens[first - 1]?.pos !== 'ADP' &&
			!isSomebody(tokens[head]!.text.toLowerCase(), tokens[head]!.lemma));
	const before = speakingFrom[mention.first]! - 1;
	let found: Candidate | null = null;
	for (let at = before; at >= 0 && before - at < furthestBody; at--) {
		const one = speaking[at]!;
		if (found && sentenceOf[one.head] !== sentenceOf[found.head]) break;
		if (!isBody(one)) continue;
		if (sentenceOf[one.head] === sentenceOf[mention.head]) return one;
		const {after, passed} = subjects[at]!;
		if (!found || (after >= 0 && passed === 0 && tokens[one.first - 1]?.pos !== 'ADP')) found = one;
	}
	return found;
}

/** *The operator, Tidewater Logistics, said*: who runs a thing may be a body, who speaks for one is not. */
const isSomebody = (word: string, lemma: string): boolean =>
	kindOfNoun(word, lemma) !== 'organisation' && !bodiesByTrade.has(lemma);

const bodiesByTrade: ReadonlySet<string> = new Set(
	'operator owner retailer supplier maker manufacturer developer contractor employer charity broadcaster carrier airline insurer lender publisher regulator producer builder'.split(
		' ',
	),
);

/** Whether a word stands in an apposition: *a nonprofit*, behind a comma. */
function inApposition({tokens}: Reading, at: number): boolean {
	for (let back = at; back > 0 && at - back < longestDescription; back--)
		if (tokens[back - 1]!.text === ',') return /^(?:an?|the|its|his|her)$/.test(tokens[back]!.text);
	return false;
}

/** Before a place and hardly ever before somebody. */
const places = /^(?:in|at|near|outside|around|across)$/i;

/** Whether a mark or a verb follows: *the senator, Marta Novak, said*, not *the senator, Marta Novak’s husband*. */
function ends({reading}: Scene, {last, possessive}: Candidate): boolean {
	const next = reading.tokens[last + 1];
	return !possessive && (next === undefined || next.pos === 'PUNCT' || next.pos === 'VERB' || next.pos === 'AUX');
}

export function textOf({reading}: Scene, {first, last}: Candidate): string {
	return reading.article.text.slice(reading.tokens[first]!.start, reading.tokens[last]!.end);
}

/** *the report’s* conclusion is what the *report* says. */
const withoutArticle = (words: string): string => words.replace(/^(?:the|a|an)\s+/i, '').replace(/['’]s?$/, '');
