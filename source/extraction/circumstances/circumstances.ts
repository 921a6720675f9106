import {byAlphabet} from '../../language/alphabets.ts';
import {makeReady} from '../../language/make-ready.ts';
import type {Span} from '../../model/span.ts';
import type {Medium, Occasion, Quote, Relay, Speaker} from '../../model/statement.ts';
import {identify, type Identity} from '../names/identify.ts';
import type {Candidate} from '../names/mentions.ts';
import {calendarWords} from '../names/tables/bodies.ts';
import {isPeopleWord} from '../names/people-words.ts';
import type {NamedPeople} from '../names/people.ts';
import {placeOf} from '../place.ts';
import type {Scene} from '../speakers/scene.ts';
import {
	languageNames,
	mediumPrepositions,
	mediumWords,
	termsPatterns,
	translatedPattern,
	wherePattern,
	whenPattern,
} from './tables.ts';

/** What extraction knows of an article when it looks for circumstances. */
export interface Known {
	readonly scene: Scene;
	readonly named: NamedPeople;
	readonly meaning: Int32Array;
}

/** How far from a cue its circumstances are looked for, in characters: the reporting clause, not the next one. */
const clause = 200;

/** A place so near belongs to the saying; one further off may belong to what is said. */
const nearCue = 60;

/**
 * The words of the writer around a cue, up to the quotation marks and the ends of the sentence; quotations and what is said without marks (`content`) are
 * blanked out so that offsets stay.
 */
export function clauseAround(
	{scene}: Known,
	cue: Span,
	content: readonly Span[] = [],
): {readonly text: string; readonly start: number} {
	const {tokens, sentenceOf, sentenceStarts, stretchOf, article, blockOf, firstTokens} = scene.reading;
	const at = tokenAt(scene, cue.start);
	const sentence = sentenceOf[at] ?? 0;
	// *PORT ELSA, March 3 —*: a dateline says when the report was written
	const opens = Math.max(sentenceStarts[sentence]!, firstTokens[blockOf[at] ?? 0] ?? 0);
	const from = Math.max(tokens[opens]?.start ?? 0, cue.start - clause);
	const last = tokens[sentenceStarts[sentence + 1]! - 1];
	const to = Math.min(last?.end ?? cue.end, cue.end + clause);
	let text = '';
	let done = from;
	for (let token = tokenAt(scene, from); token < tokens.length && tokens[token]!.start < to; token++) {
		const {start: first, end: behind} = tokens[token]!;
		if (stretchOf[token] === -1 && !content.some(span => first >= span.start && behind <= span.end)) continue;
		const start = Math.max(done, tokens[token]!.start);
		const end = Math.min(to, tokens[token]!.end);
		if (end <= start) continue;
		text += article.text.slice(done, start) + ' '.repeat(end - start);
		done = end;
	}
	text += article.text.slice(done, to);
	return {text, start: from};
}

export function tokenAt({reading: {tokens}}: Scene, offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.end <= offset) low = middle + 1;
		else high = middle;
	}
	return Math.min(low, Math.max(0, tokens.length - 1));
}

/**
 * When, where, in what medium and from which language the words of a cue's clause say that something was said. Days and places in `content` are what is spoken
 * of.
 */
export function circumstancesOf(
	known: Known,
	cue: Span | null,
	content: readonly Span[] = [],
): Pick<Quote, 'said' | 'medium' | 'translated'> {
	if (!cue) return {said: null, medium: null, translated: null};
	const {text, start} = clauseAround(known, cue, content);
	const language = translated(text).exec(text);
	return {
		said: occasionIn(known, text, start, cue),
		medium: mediumOf(known, cue),
		translated: language ? (language[1] ?? language[2] ?? null) : null,
	};
}

const everyWhere = byAlphabet(new RegExp(wherePattern, 'gu'));
const translated = byAlphabet(translatedPattern);

let isReady = false;

function occasionIn(known: Known, text: string, start: number, cue: Span): Occasion | null {
	const {article} = known.scene.reading;
	if (!isReady) makeReady([whenPattern, everyWhere(text)], text);
	isReady = true;
	const day = whenPattern.exec(text);
	const when = day && isOfSaying(known.scene, cue, start + day.index) ? day : null;
	const where = firstMatch(
		everyWhere(text),
		text,
		one =>
			one.index !== when?.index &&
			!languageNames.test(one[0]) &&
			!isOfCalendar(one[0]) &&
			isOfSaying(known.scene, cue, start + one.index) &&
			!isOfSomebody(known.scene, cue, start + one.index) &&
			Math.abs(start + one.index - cue.end) <= nearCue &&
			!(when && one.index < when.index + when[0].length && when.index < one.index + one[0].length),
	);
	if (!when && !where) return null;
	const parts = [when, where].filter(one => one !== null);
	const span = {
		start: start + Math.min(...parts.map(one => one.index)),
		end: start + Math.max(...parts.map(one => one.index + one[0].length)),
	};
	// the two far apart are told by the one that says when
	const told = span.end - span.start > 80 ? at(start, parts[0]!) : span;
	return {
		text: article.text.slice(told.start, told.end),
		when: when?.[0] ?? null,
		where: where?.[0].replace(/^(?:at|in|from|outside|inside) /, '') ?? null,
		...placeOf(article, told),
	};
}

/** The first match of a global expression that something holds of; `matchAll` would make another expression each time. */
function firstMatch(every: RegExp, text: string, holds: (match: RegExpExecArray) => boolean): RegExpExecArray | null {
	every.lastIndex = 0;
	let match = every.exec(text);
	while (match && !holds(match)) match = every.exec(text);
	return match;
}

/** *In May*, *in August* are no places. */
const isOfCalendar = (words: string): boolean =>
	calendarWords.has(words.split(' ').at(-1)!.toLowerCase()) || words.endsWith(' May');

/**
 * Whether no other verb has the day: in *said the sums paid in August were “small”* it is the sums’, in *Falk, who signed a new deal in January, said* the
 * deal’s. *Speaking in January* is of saying.
 */
function isOfSaying(scene: Scene, cue: Span, day: number): boolean {
	const {tokens, stretchOf, sentenceOf} = scene.reading;
	if (day < cue.start) {
		const first = tokenAt(scene, day);
		for (let at = first - 1; at >= 0 && sentenceOf[at] === sentenceOf[first] && tokens[at]!.pos !== 'PUNCT'; at--)
			if (stretchOf[at] === -1 && tokens[at]!.pos === 'VERB') return speaks.has(tokens[at]!.lemma);
		return true;
	}
	for (let at = tokenAt(scene, cue.end - 1) + 1; at < tokens.length && tokens[at]!.start < day; at++) {
		if (stretchOf[at] === -1 && (tokens[at]!.pos === 'VERB' || tokens[at]!.text === 'that')) return false;
	}
	return true;
}

const speaks: ReadonlySet<string> = new Set(
	'speak talk tell say ask write appear testify address interview post tweet call meet attend'.split(' '),
);

/** *Villagers in Sund*, *an analyst at Kestrel Securities*: the place is theirs. *Told reporters in the capital* says where. */
function isOfSomebody(scene: Scene, cue: Span, place: number): boolean {
	const {tokens} = scene.reading;
	const before = tokenAt(scene, place) - 1;
	const noun = tokens[before];
	if (
		!noun ||
		(noun.pos !== 'NOUN' && !isPeopleWord(scene.reading, before)) ||
		calendarWords.has(noun.text.toLowerCase()) ||
		spoken.test(noun.lemma)
	)
		return false;
	const verb = tokens[tokenAt(scene, cue.end - 1)]!;
	return !(noun.start > cue.end && (verb.lemma === 'tell' || verb.lemma === 'inform'));
}

const spoken =
	/^(?:today|yesterday|tonight|morning|afternoon|evening|night|week|month|year|interview|speech|statement|news|post|remarks?|address|debate)$/;

const at = (start: number, match: RegExpExecArray): Span => ({
	start: start + match.index,
	end: start + match.index + match[0].length,
});

function mediumOf({scene}: Known, cue: Span): Medium | null {
	const {tokens, sentenceOf, stretchOf} = scene.reading;
	const center = tokenAt(scene, cue.start);
	const own = tokens[center]?.lemma ?? '';
	if (own === 'tweet' || own === 'retweet' || own === 'post') return 'post';
	for (let step = 1; step <= 14; step++) {
		for (const index of [center + step, center - step]) {
			const token = tokens[index];
			if (!token || sentenceOf[index] !== sentenceOf[center] || stretchOf[index] !== -1) continue;
			const medium = token.text === 'X' ? 'post' : mediumWords.get(token.lemma);
			if (medium && (behindPreposition(scene, index) || isWherein(scene, index))) return medium;
		}
	}
	return null;
}

/** *A post in which he called them “lazy”*. */
const isWherein = ({reading: {tokens}}: Scene, index: number): boolean =>
	tokens[index + 1]?.text === 'in' && tokens[index + 2]?.text === 'which';

function behindPreposition({reading: {tokens}}: Scene, index: number): boolean {
	for (let back = index - 1; back >= Math.max(0, index - 5); back--) {
		const {text, pos} = tokens[back]!;
		if (mediumPrepositions.has(text.toLowerCase())) return true;
		if (pos === 'VERB' || pos === 'PUNCT') return false;
	}
	return false;
}

/** On what terms an unnamed speaker spoke: in the sentence of the mention or the one behind it. */
export function termsOf({scene}: Known, mention: Candidate): string | null {
	const {tokens, sentenceOf, sentenceStarts, article, blockOf} = scene.reading;
	const sentence = sentenceOf[mention.head]!;
	const from = tokens[sentenceStarts[sentence]!]!.start;
	// *A spokesman said so. A senior official, speaking on condition of anonymity, said otherwise*
	const next = scene.speaking[scene.speakingFrom[sentenceStarts[sentence + 1]!]!];
	const isOther =
		next?.kind === 'noun' &&
		sentenceOf[next.head] === sentence + 1 &&
		/^(?:an?|one|another|two|several)$/i.test(tokens[next.first]!.text) &&
		tokens[next.head]!.lemma !== tokens[mention.head]!.lemma;
	const beyond = Math.min(sentenceStarts.length - 1, sentence + (isOther ? 1 : 2));
	let last = sentenceStarts[beyond]! - 1;
	while (blockOf[last] !== blockOf[mention.head]) last--;
	const text = article.text.slice(from, Math.min(tokens[last]!.end, from + 600));
	for (const pattern of termsPatterns) {
		const found = pattern.exec(text)?.[0];
		if (found) return found.trim();
	}
	return null;
}

/** The first of those who speak together: *Novak* in *Novak and Petrov said*, also where the second was found to speak. */
export function leadOf(known: Known, speaker: Candidate): Candidate {
	const {scene} = known;
	const {tokens, sentenceOf, stretchOf} = scene.reading;
	const before = scene.speaking[scene.speakingFrom[speaker.first]! - 1];
	// *Munro and Shah, who sing, said*
	if (speaker.kind === 'relative' && before?.kind === 'name' && before.last === speaker.first - 2) {
		const lead = leadOf(known, before);
		return lead === before ? speaker : lead;
	}
	if (
		!before ||
		sentenceOf[before.head] !== sentenceOf[speaker.head] ||
		before.kind !== 'name' ||
		speaker.kind !== 'name'
	)
		return speaker;
	if (speaker.first !== before.last + 2 || tokens[before.last + 1]!.text.toLowerCase() !== 'and') return speaker;
	const opens = before.first - 1;
	const starts =
		opens < 0 ||
		sentenceOf[opens] !== sentenceOf[before.first] ||
		stretchOf[opens]! >= 0 ||
		tokens[opens]!.pos === 'PUNCT';
	return starts ? before : speaker;
}

/** Those who speak with the first: *Novak and Petrov said*. */
export function jointSpeakers(
	known: Known,
	first: Candidate,
	toSpeaker: (mention: Candidate) => Speaker,
): readonly Speaker[] {
	const {scene, named} = known;
	const {tokens, sentenceOf} = scene.reading;
	const joint: Speaker[] = [];
	let last = first;
	// a possessor and its phrase begin at one word: *Novak’s*, *Novak’s lawyer*
	for (let at = scene.speakingFrom[first.last + 1]!; at < scene.speaking.length && joint.length < 4; at++) {
		const next = scene.speaking[at]!;
		if (sentenceOf[next.head] !== sentenceOf[first.head] || next.first > last.last + 3) break;
		// *the company’s chairman*: the chairman speaks
		if (next.possessive && scene.speaking[at + 1]?.first === next.first) continue;
		const between = tokens
			.slice(last.last + 1, next.first)
			.map(({text}) => text.toLowerCase())
			.join(' ');
		if (!/^(?:and|, and|,)$/.test(between) || next.kind === 'pronoun') break;
		// *Novak, a senator*: an apposition is no second speaker
		if (between === ',' && named.personOf[next.index]! < 0) break;
		if (between === 'and' || between === ', and') joint.push(toSpeaker(next));
		last = next;
	}
	return joint;
}

const relayVerbs: ReadonlySet<string> = new Set(['tell', 'inform']);

/** A mention as the one who passed words on. */
export function relayOf(known: Known, mention: Candidate, identity?: Identity): Relay {
	const {article, tokens} = known.scene.reading;
	const {name} = identity ?? identify(known.scene, known.named, known.meaning, mention);
	const place = {start: tokens[mention.first]!.start, end: tokens[mention.last]!.end};
	return {name, mention: article.text.slice(place.start, place.end), ...placeOf(article, place)};
}

/** Who passed the words on: the outlet they were told to, or the one whose words they echo. */
export function relaysOf(known: Known, cue: Span | null, speaker: Candidate | null, quotation: Span): readonly Relay[] {
	if (!cue || !speaker) return [];
	const {scene, named, meaning} = known;
	const {tokens, sentenceOf} = scene.reading;
	const verb = lastTokenOf(scene, cue);
	for (let at = scene.speakingFrom[verb + 1]!; at < scene.speaking.length; at++) {
		const mention = scene.speaking[at]!;
		if (sentenceOf[mention.head] !== sentenceOf[verb] || mention.first > verb + 8) break;
		const identity = identify(scene, named, meaning, mention);
		const toldTo = relayVerbs.has(tokens[verb]!.lemma) && mention.first <= verb + 2 && mention.kind === 'name';
		const echoed =
			mention.possessive &&
			tokens[mention.last]!.end < quotation.start &&
			quotation.start - tokens[mention.last]!.end < 5;
		if (toldTo || (echoed && identity.person && mention !== speaker)) return [relayOf(known, mention, identity)];
	}
	return [];
}

function lastTokenOf(scene: Scene, cue: Span): number {
	const {tokens} = scene.reading;
	let at = tokenAt(scene, cue.start);
	while (at + 1 < tokens.length && tokens[at + 1]!.start < cue.end) at++;
	return at;
}
