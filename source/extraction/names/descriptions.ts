import type {BlockKind} from '../../model/article.ts';
import type {Scene} from '../speakers/scene.ts';
import type {Candidate} from './mentions.ts';
import {bodyBeside, onlyBodyOfLead} from './body-meant.ts';
import {meantByOrigin} from './by-origin.ts';
import {isCalledSo, namesByTitle} from './called-by-title.ts';
import {endOfDescription} from './end-of-description.ts';
import {identify} from './identify.ts';
import type {NamedPeople} from './people.ts';
import {companies, kindOfNoun, posts, utteranceNouns} from './tables/nouns.ts';
import {honorifics} from './tables/titles.ts';

/** How many words an apposition may have: *Novak, the head of the dockers’ union,*. */
const longestApposition = 14;

/** Titles and roles of each person as the text gives them, by the person's number: *Secretary of State*, *head of the dockers’ union*. */
export function rolesOf(scene: Scene, named: NamedPeople): readonly (readonly string[])[] {
	const {people, personOf} = named;
	const {reading, speaking} = scene;
	const {tokens, article} = reading;
	const roles = people.map(() => new Set<string>());
	const slice = (first: number, last: number) => article.text.slice(tokens[first]!.start, tokens[last]!.end);
	const unresolved = new Int32Array(personOf.length).fill(-1);
	for (const mention of speaking) {
		const person = people[personOf[mention.index]!];
		if (mention.kind === 'noun' && !mention.possessive && describesSomebody(scene, mention)) {
			// *the member for Port Elsa, Marta Novak*
			const described = identify(scene, named, unresolved, mention).person;
			const role = withoutArticle(slice(mention.first, endOfDescription(reading, mention)));
			if (described?.kind === 'person' && role && !courtesy.test(role)) roles[described.index]!.add(role);
		}
		if (person?.kind !== 'person') continue;
		const name = startOfName(scene, mention, person.name);
		const title = withoutArticle(slice(mention.first, name > mention.first ? name - 1 : mention.first));
		if (name > mention.first && title && !courtesy.test(title)) roles[person.index]!.add(title);
		const apposition = appositionBehind(scene, mention);
		if (apposition) roles[person.index]!.add(apposition);
	}
	return roles.map(set => [...set]);
}

/** The token that somebody's name begins with: the capitals of *Chief Executive Marta Novak* go on before it. */
function startOfName({reading: {tokens}}: Scene, {nameFirst, nameLast}: Candidate, name: string): number {
	const given = name.split(' ')[0];
	for (let at = nameFirst; at <= nameLast; at++) if (tokens[at]!.text === given) return at;
	return nameFirst;
}

/** Of how many bearers of one role it is asked which is meant. */
const mostBearers = 20;
/** So many that share the head of a role are looked at: no article has that many ministers. */
const mostAsked = 200;

const courtesy = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Lady)\.?$|['’]s?$|^(?:his|her|its|their)\b/i;

function appositionBehind({reading}: Scene, {last, possessive}: Candidate): string | null {
	const {tokens, sentenceOf, stretchOf, article} = reading;
	if (possessive || tokens[last + 1]?.text !== ',') return null;
	const first = last + 2;
	const opens = tokens[first];
	if (!opens || sentenceOf[first] !== sentenceOf[last] || !/^(?:DET|NOUN|ADJ)$/.test(opens.pos)) return null;
	for (let at = first; at < tokens.length && at - first <= longestApposition; at++) {
		const {text, pos} = tokens[at]!;
		if (stretchOf[at] !== -1 || sentenceOf[at] !== sentenceOf[last] || pos === 'VERB' || pos === 'AUX') return null;
		if (/^[,.;]$/.test(text) && at > first) {
			const holdsNoun = tokens.slice(first, at).some(token => token.pos === 'NOUN');
			return holdsNoun ? withoutArticle(article.text.slice(opens.start, tokens[at - 1]!.end)) : null;
		}
	}
	return null;
}

/** *Ruta Simon, a coffee seller*: an apposition with an article describes whoever stands before it, rare as its noun may be. */
function followsName({reading: {tokens}, speaking, speakingFrom}: Scene, {first}: Candidate): boolean {
	const before = speaking[speakingFrom[first]! - 1];
	return (
		before?.kind === 'name' &&
		before.last === first - 2 &&
		tokens[first - 1]!.text === ',' &&
		/^(?:an?|the)$/.test(tokens[first]!.text)
	);
}

/** Of its uses in annotated news the head of a phrase that stands for somebody speaks so often, in half hundredths. */
const leastSpeech = 3;

/** Whether a phrase beside a name describes its bearer (*the dockers’ lawyer*), and is not a thing or a time that stands there by chance (*54*, *the next day*). */
export function describesSomebody(scene: Scene, mention: Candidate): boolean {
	const {reading, speaking, speakingFrom, speech} = scene;
	const {text, lemma} = reading.tokens[mention.head]!;
	if (!/\p{L}/u.test(text) || utteranceNouns.has(lemma)) return false;
	if (followsName(scene, mention)) return true;
	if (honorifics.has(text.toLowerCase()) || posts.has(lemma) || /(?:man|woman|ist|ian)$/.test(text)) return true;
	let at = speakingFrom[mention.first]!;
	while (at < speaking.length && speaking[at] !== mention && speaking[at]!.first === mention.first) at++;
	return speaking[at] === mention && speech[at]! >= leastSpeech && kindOfNoun(text.toLowerCase(), lemma) === 'unnamed';
}

const withoutArticle = (words: string): string => words.replace(/^(?:the|a|an)(?:\s+|$)/i, '');

/**
 * Adds to `meaning` whom descriptions mean: *the secretary of state*, *the senator*, if the article gives one person that role and has named them before.
 * The one named last wins among several.
 */
export function resolveDescriptions(
	scene: Scene,
	named: NamedPeople,
	roles: readonly (readonly string[])[],
	meaning: Int32Array,
): void {
	const {people, personOf} = named;
	const {tokens, article, blockOf} = scene.reading;
	const bearers = new Map<string, Set<number>>();
	for (const [person, titles] of roles.entries()) {
		for (const key of titles.flatMap(keysOfRole)) bearers.set(key, (bearers.get(key) ?? new Set()).add(person));
	}
	const titled = new Set<number>();
	for (const mention of scene.speaking) {
		const person = personOf[mention.index]!;
		if (people[person]?.kind !== 'person') continue;
		for (const key of namesByTitle(scene, mention)) {
			if (!isCalledSo(key, roles[person]!)) continue;
			bearers.set(key, (bearers.get(key) ?? new Set()).add(person));
			titled.add(person);
		}
	}
	const wordsOfRoles = new Map<number, readonly (readonly string[])[]>();
	const roleWords = (person: number): readonly (readonly string[])[] => {
		const known = wordsOfRoles.get(person) ?? roles[person]!.map(role => role.toLowerCase().split(/\s+/));
		wordsOfRoles.set(person, known);
		return known;
	};
	/** Who has the whole role; else who has its head and all that stands before it: *the prime minister* is no *minister of water*. */
	const bearersOf = (words: readonly string[]): number[] => {
		const before = words.slice(0, -1);
		const whole = bearers.get(words.join(' '));
		const found: number[] = [];
		let asked = 0;
		for (const one of whole ?? bearers.get(words.at(-1) ?? '') ?? []) {
			if (found.length === mostBearers || asked++ === mostAsked) break;
			if (whole || roleWords(one).some(role => before.every(word => role.includes(word)))) found.push(one);
		}
		return found;
	};
	const seen = new Map<number, number>();
	const company = onlyBodyOfLead(scene, named);
	/** The body named last whose name ends with a word: *Norvale University* is *the university*. */
	const bodies = new Map<string, number>();
	let latest: {readonly person: number; readonly block: number; readonly courtesy: boolean} | null = null;
	for (const mention of scene.speaking) {
		const person = personOf[mention.index]!;
		if (person >= 0 && people[person]!.kind === 'person') {
			seen.set(person, mention.index);
			if (opensSentence(scene, mention))
				latest = {person, block: blockOf[mention.head]!, courtesy: isCourteous(scene, mention)};
		}
		if (person >= 0 && people[person]!.kind === 'organisation') {
			const words = people[person]!.name.split(' ');
			if (words.length > 1) bodies.set(words.at(-1)!.toLowerCase(), person);
		}
		const headline = headlines.has(article.blocks[blockOf[mention.head]!]!.kind);
		const origin = headline ? null : meantByOrigin(scene, named, mention);
		if (origin !== null) meaning[mention.index] = origin;
		// every noun of a headline may have a capital
		if (mention.possessive || !(mention.kind === 'noun' || (headline && mention.kind === 'name' && person < 0)))
			continue;
		const definite = /^(?:the|this)$/i.test(tokens[mention.first]!.text);
		if (!definite && !headline) continue;
		const words = tokens
			.slice(mention.first + (definite ? 1 : 0), mention.last + 1)
			.map(({text}) => text.toLowerCase());
		const body = words.length === 1 && definite ? bodies.get(words[0]!) : undefined;
		if (body !== undefined && kindOfNoun(words[0]!, words[0]!) === 'organisation') meaning[mention.index] = body;
		else if (definite) {
			const beside = words.length === 1 ? bodyBeside(scene, named, meaning, mention, words[0]!) : null;
			if (beside !== null) meaning[mention.index] = beside;
			else if (company !== null && companies.has(words.at(-1) ?? '')) meaning[mention.index] = company;
		}
		const candidates = bearersOf(words);
		// *Mayor: …*: a headline speaks of whom the article goes on to name
		if (headline && candidates.length === 1) meaning[mention.index] = candidates[0]!;
		const last = candidates.filter(one => seen.has(one)).sort((a, b) => seen.get(b)! - seen.get(a)!)[0];
		// *Lind defends his record: “…,” says the senator*: it may be Lind, of whom nothing is told
		const other = latest?.block === blockOf[mention.head] ? (latest?.person ?? -1) : -1;
		const isOpen =
			other >= 0 && other !== last && !latest?.courtesy && roles[other]!.length === 0 && !titled.has(other);
		if (last !== undefined && !(isOpen && titled.has(last))) meaning[mention.index] = last;
	}
}

function opensSentence({reading, speaking, speakingFrom}: Scene, mention: Candidate): boolean {
	const {sentenceStarts, sentenceOf} = reading;
	return speaking[speakingFrom[sentenceStarts[sentenceOf[mention.head]!]!]!] === mention;
}

/** *Mr Tallis* would be *Dr* or *Sen* if he were the doctor or the senator. */
const isCourteous = ({reading: {tokens}}: Scene, {first, nameFirst}: Candidate): boolean =>
	nameFirst > first && courtesy.test(tokens[nameFirst - 1]!.text.replace(/\.$/, ''));

/** Blocks that leave out articles and say the names later. */
const headlines: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'heading', 'standfirst']);

/** The whole role and its head: *union chief* is found as *the union chief* and as *the chief*. Very general heads are left out. */
function keysOfRole(role: string): string[] {
	const words = role.toLowerCase().replace(/\.$/, '').split(/\s+/);
	const stop = words.findIndex(word => /^(?:of|for|at|in|from|to|with|who|and|on)$/.test(word));
	const head = (stop > 0 ? words.slice(0, stop) : words).at(-1) ?? '';
	const office = stop > 0 && words[stop] === 'of' ? [words.slice(0, stop + 2).join(' ')] : [];
	const keys = [words.join(' '), ...office];
	return honorifics.has(head) || /(?:er|or|ist|man|woman|ian|chief|head|coach)$/.test(head) ? [...keys, head] : keys;
}
