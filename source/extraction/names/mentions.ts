import type {Token} from '../../language/analysis.ts';
import type {Reading} from '../reading.ts';
import {calendarWords} from './tables/bodies.ts';
import {isGivenName} from './tables/given-names.ts';
import {capital, isAmpersand, joinsName, jointLength, nameStart, particles} from './joints.ts';
import {isPeopleWord} from './people-words.ts';
import {indefinitePronouns, personalPronouns, possessivePronouns, relativePronouns} from './tables/pronouns.ts';

export type MentionKind = 'name' | 'noun' | 'pronoun' | 'relative';

/**
 * Words that may point to somebody: a noun phrase without what follows its head (*the senator* of *the senator from Ohio*), a
 * pronoun, or a possessor (*Novak’s*). `first` and `last` (inclusive) and `head` are token numbers.
 */
export interface Candidate {
	readonly index: number;
	readonly first: number;
	readonly last: number;
	readonly head: number;
	readonly kind: MentionKind;
	/** *Novak’s*, *his*: the one whose thing is spoken of. */
	readonly possessive: boolean;
	/** First and last token (inclusive) of the proper name in it; -1 where it holds none. */
	readonly nameFirst: number;
	readonly nameLast: number;
	/** Whether it stands between quotation marks. */
	readonly quoted: boolean;
}

/** All mentions in order, those between quotation marks too (they speak of people, and never speak for the writer). Linear in the number of words. */
export function findMentions(reading: Reading): readonly Candidate[] {
	const found: Candidate[] = [];
	for (const [block, first] of reading.firstTokens.entries())
		for (let at = first; at < reading.blockStarts[block + 1]!;) at = readMention(reading, at, found);
	return found;
}

/** Reads the mention that begins at `at`, if one does, and gives the token to go on with. */
function readMention(reading: Reading, at: number, found: Candidate[]): number {
	const {tokens} = reading;
	const token = tokens[at]!;
	const word = token.text.toLowerCase();
	const push = (first: number, last: number, head: number, kind: MentionKind, possessive = false) => {
		const [nameFirst, nameLast] = kind === 'name' ? nameIn(reading, first, head) : [-1, -1];
		found.push({
			index: found.length,
			first,
			last,
			head,
			kind,
			possessive,
			nameFirst,
			nameLast,
			quoted: reading.stretchOf[first]! >= 0,
		});
	};
	// *14:20 Harbour master Jan Kolar says*: the hour of an entry
	if (/^\d{1,2}[:.]\d\d$/.test(token.text)) return at + 1;
	// *On 11 February Brenner told MPs*: the day before a name is no part of it
	const behindDate = dateEnd(reading, at);
	if (behindDate > at) return behindDate;
	// *Governor Lena Brandt (R)*, *Senator Victor Halm (D-Lowmarsh)*: a party, not somebody
	if (/^[A-Z]$/.test(token.text) && tokens[at - 1]?.text === '(') return at + 1;
	// *this newspaper* is no pronoun
	if (
		personalPronouns.has(word) ||
		(indefinitePronouns.has(word) &&
			token.pos !== 'ADV' &&
			!(word === 'this' && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]!.pos === 'NOUN'))
	) {
		push(at, at, at, 'pronoun');
		return at + 1;
	}
	if (relativePronouns.has(word)) {
		push(at, at, at, 'relative');
		return at + 1;
	}
	// *a move that unions denounced*: no determiner stands before a plural
	if (word === 'that' && isPlural(tokens[at + 1])) return at + 1;
	// *Sir – Your report …*: who is addressed says nothing
	if (vocatives.has(token.text) && /^[,–—-]$/.test(tokens[at + 1]?.text ?? '')) return at + 1;
	if (reportsQuotation(reading, at)) return at + 1;
	let first = at;
	if (possessivePronouns.has(word) && token.pos !== 'VERB') {
		push(at, at, at, 'pronoun', true);
		first = at;
		at++;
	}
	const end = chunkEnd(reading, at, first);
	if (end === at) return at + (first === at ? 1 : 0);
	const head = headOf(reading, at, end);
	if (head < 0) {
		// *many*, *several*, *the unnamed*: a phrase without a noun still may speak
		push(first, end - 1, end - 1, 'noun');
		return end;
	}
	const next = tokens[end];
	if (next && isPossessiveMark(reading, end) && reading.stretchOf[end] === reading.stretchOf[at]) {
		push(first, end, head, isName(reading, head) ? 'name' : 'noun', true);
		// *Novak’s spokesman*: the phrase goes on from the possessor
		const rest = chunkEnd(reading, end + 1, end + 1);
		const restHead = rest > end + 1 ? headOf(reading, end + 1, rest) : -1;
		if (restHead >= 0) {
			push(first, rest - 1, restHead, isName(reading, restHead) ? 'name' : 'noun');
			return rest;
		}
		return end + 1;
	}
	push(first, end - 1, head, isName(reading, head) ? 'name' : 'noun', /['’]s$/.test(tokens[end - 1]!.text));
	return end;
}

const months =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?)$/;

/** The token behind a date that begins at `at` and has a capitalised word behind it: *11 February*, *Feb. 11, 2024*; `at` itself without one. */
function dateEnd({tokens, sentenceOf}: Reading, at: number): number {
	const text = (index: number) => (sentenceOf[index] === sentenceOf[at] ? (tokens[index]?.text ?? '') : '');
	const isDay = (word: string) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word);
	const ofDate =
		(isDay(text(at)) && months.test(text(at + 1))) || (months.test(text(at)) && isDay(text(at + 1))) ? at + 2 : at;
	if (ofDate === at) return at;
	const year = text(ofDate) === ',' ? ofDate + 1 : ofDate;
	const end = /^\d{4}$/.test(text(year)) ? year + 1 : ofDate;
	return capital(text(end)) ? end : at;
}

/** The mark or the *’s* behind a possessor; the tagger takes the mark behind a plural for a quotation mark (*the dockers’ leader*). */
function isPossessiveMark({tokens, sentenceOf}: Reading, at: number): boolean {
	const {pos, text, start} = tokens[at]!;
	if (pos === 'PART') return /^['’]s?$/.test(text);
	const behind = tokens[at + 1];
	return (
		/^['’]$/.test(text) &&
		tokens[at - 1]!.end === start &&
		tokens[at - 1]!.text.endsWith('s') &&
		behind !== undefined &&
		behind.start > start + 1 &&
		sentenceOf[at + 1] === sentenceOf[at] &&
		/^(?:NOUN|PROPN|ADJ)$/.test(behind.pos)
	);
}

const isPlural = (token: Token | undefined): boolean =>
	token?.pos === 'NOUN' && token.text.endsWith('s') && token.lemma !== token.text.toLowerCase();

const vocatives: ReadonlySet<string> = new Set(['Sir', 'Sirs', 'Madam', 'Dear']);

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'SYM']);
const longestMention = 24;

/** Where the noun phrase that begins at `at` ends (exclusive); `at` itself if none begins there. */
function chunkEnd(reading: Reading, at: number, first: number): number {
	const {tokens, stretchOf, sentenceOf} = reading;
	const inside = (index: number): boolean =>
		index < tokens.length && stretchOf[index] === stretchOf[at] && sentenceOf[index] === sentenceOf[at];
	let end = at;
	while (inside(end) && end - at < longestMention) {
		const token = tokens[end]!;
		const next = inside(end + 1) ? tokens[end + 1] : undefined;
		if (nominal.has(token.pos) || namelike(reading, end, next)) {
			// a new determiner begins a new phrase: *told the council* … *both the mayor*
			if (token.pos === 'DET' && end > at && tokens[end - 1]!.pos !== 'DET') break;
			if (
				end > at &&
				(isReportingNoun(reading, end, next) || isLoudVerb(reading, end, next) || isTimeBehind(reading, end))
			)
				break;
			end++;
		} else if (
			(token.pos === 'PUNCT' || isAmpersand(reading, end)) &&
			end > at &&
			next &&
			(joinsName(reading, end) || isAmpersand(reading, end)) &&
			(nominal.has(next.pos) || capital(next.text))
		)
			end += 2;
		else if (jointLength(reading, at, end) > 0) end += jointLength(reading, at, end);
		else if (token.pos === 'VERB' && (end > at || first < at || capital(token.text)) && attributive(reading, end))
			end++;
		else if (token.pos === 'ADV' && end > at && next?.pos === 'ADJ' && tokens[end - 1]!.pos === 'DET') end++;
		else break;
	}
	while (end > at && tokens[end - 1]!.pos === 'PUNCT') end--;
	// a lone determiner or adjective is no mention, unless it can stand for people (*many*, *some*)
	if (end > at && headOf(reading, at, end) < 0 && !(end - at === 1 && standsAlone.has(tokens[at]!.text.toLowerCase())))
		return at;
	return end;
}

const closed: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PUNCT', 'PART', 'NUM']);

/** A capitalised word that the tagger took for something else: *Ted* for a participle, *Mark* for a verb. */
function namelike({tokens, sentenceOf}: Reading, at: number, next: Token | undefined): boolean {
	const {text, pos} = tokens[at]!;
	// *Pieter de Vos*
	if (particles.has(text)) return Boolean(at > 0 && capital(tokens[at - 1]!.text) && next && capital(next.text));
	if (!capital(text) || closed.has(pos)) return false;
	const opens = at === 0 || sentenceOf[at - 1] !== sentenceOf[at];
	if (isGivenName(text) && next && capital(next.text) && next.pos !== 'DET') return true;
	// *the Inland Tribune*: the tagger takes the first for an adverb
	return !opens && (pos !== 'ADV' || tokens[at - 1]!.pos === 'DET') && next?.pos === 'PROPN';
}

/** *The Harbour Trust today announced*, *Novak Tuesday said*, *Petrov last night confessed*, *Lind late Friday ruled*: the time behind a name is no part of it. */
const isTimeBehind = ({tokens}: Reading, at: number): boolean =>
	/^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos) &&
	(days.test(tokens[at]!.text) ||
		(/^(?:last|this|next)$/.test(tokens[at]!.text) && times.test(tokens[at + 1]?.text ?? '')) ||
		(/^(?:late|early)$/.test(tokens[at]!.text) && days.test(tokens[at + 1]?.text ?? '')));

const days = /^(?:today|yesterday|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
const times = /^(?:night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|winter)$/;

/** *Novak notes*, *the ministry claims*: a verb that the tagger took for something else, since a name stands before it. */
function isReportingNoun({tokens}: Reading, at: number, next: Token | undefined): boolean {
	const {text, pos} = tokens[at]!;
	const before = tokens[at - 1]!;
	// *The university disputes that timeline*: a determiner follows no noun
	if (pos === 'NOUN' && before.pos === 'NOUN' && (reportingNouns.has(text) || disputingNouns.has(text)))
		return next?.pos === 'DET' || next?.pos === 'PRON';
	// *one council official alleged.*, *the keeper alleged that …*
	if (pos === 'ADJ' && before.pos === 'NOUN' && /[a-z]ed$/.test(text))
		return next === undefined || /^(?:[.,:]|that)$/.test(next.text);
	if (capital(text) || before.pos !== 'PROPN') return false;
	// *Novak fumed on Tuesday*: the tagger takes a rare verb in the past for an adjective
	if (pos === 'ADJ') return text.endsWith('ed') && !(next && nominal.has(next.pos));
	if (pos !== 'NOUN' || !reportingNouns.has(text)) return false;
	return (
		!next ||
		/^(?:that|the|a|an|out|back|[.,:“"'‘]|''|he|she|it|they|his|her|in|on|of|to)$/.test(next.text) ||
		next.pos === 'PRON'
	);
}

/** *“Shambles!” fumed season-ticket holder Ivo Brandt*: straight behind a quotation the tagger’s adjective is a verb. */
const reportsQuotation = ({tokens, stretchOf}: Reading, at: number): boolean =>
	((tokens[at]!.pos === 'ADJ' && /^\p{Ll}+ed$/u.test(tokens[at]!.text)) ||
		// *“That’s the paddles,” whispers Einar Moen*
		(tokens[at]!.pos === 'NOUN' && /^\p{Ll}+s$/u.test(tokens[at]!.text) && tokens[at + 1]?.pos === 'PROPN')) &&
	stretchOf[at] === -1 &&
	(stretchOf[at - 2] ?? -1) >= 0 &&
	closes.test(tokens[at - 1]!.text) &&
	/^(?:NOUN|PROPN|DET|ADJ|PRON)$/.test(tokens[at + 1]?.pos ?? '');

const closes = /^(?:["”’'»]|'')$/;

/** *Flood whistleblower tears into bosses*: what a headline does, the tagger takes for things. */
function isLoudVerb({tokens, article, blockOf}: Reading, at: number, next: Token | undefined): boolean {
	return (
		article.blocks[blockOf[at]!]!.kind === 'title' &&
		loudVerbs.has(tokens[at]!.text) &&
		/^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos) &&
		/^(?:ADP|DET|PRON|PROPN|ADJ|NOUN)$/.test(next?.pos ?? '')
	);
}

const loudVerbs: ReadonlySet<string> = new Set(
	(
		'tears slams blasts rips rages lashes snaps vows warns hails mocks storms hits blocks halts rejects backs urges seeks bans sues accuses denies defends attacks overturns upholds grants ' +
		'pledges promises faces quits joins praises condemns criticises criticizes demands dismisses tells asks orders clears jails frees fines scraps shelves delays probes launches unveils ' +
		'hints insists admits apologises apologizes threatens calls'
	).split(' '),
);

const reportingNouns: ReadonlySet<string> = new Set(
	'talks thinks tells asks likes sees notes claims points answers replies remarks comments reports states questions warnings tweets adds writes says calls jokes quips counters shot hits slams blasts vows'.split(
		' ',
	),
);

const disputingNouns: ReadonlySet<string> = new Set(
	'disputes rejects challenges demands doubts blames accuses insists contests supports opposes plans'.split(' '),
);

const standsAlone: ReadonlySet<string> = new Set(
	'many some several others both another one two three few most all none each either neither those these'.split(' '),
);

/** A participle before its noun: *an unnamed official*, *the Associated Press*. */
function attributive({tokens, sentenceOf}: Reading, at: number): boolean {
	const next = tokens[at + 1];
	if (!next || sentenceOf[at + 1] !== sentenceOf[at]) return false;
	const word = tokens[at]!.text;
	if (
		capital(word) &&
		next.pos === 'PROPN' &&
		at > 0 &&
		(tokens[at - 1]!.pos === 'DET' || tokens[at - 1]!.pos === 'PROPN')
	)
		return tokens[at - 1]!.pos === 'DET' || !/ed$|s$/.test(word);
	const before = tokens[at - 1]?.pos;
	return (
		(before === 'DET' || before === 'ADJ' || before === 'PRON' || before === 'PART') &&
		/(?:ed|ing|en)$/.test(word) &&
		(next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ')
	);
}

function headOf({tokens}: Reading, from: number, end: number): number {
	for (let at = end - 1; at >= from; at--) {
		const {pos, text} = tokens[at]!;
		if (pos === 'NOUN' || pos === 'PROPN' || (pos === 'NUM' && end - from === 1) || (pos === 'VERB' && capital(text)))
			return at;
		if (pos === 'ADJ' && at === end - 1 && (capital(text) || peopleByQuality.has(text.toLowerCase()))) return at;
	}
	return -1;
}

/** Adjectives that stand for people: *the latter said*, *a Republican*. */
const peopleByQuality: ReadonlySet<string> = new Set(
	'latter former military conservative democratic republican liberal independent elderly rich poor young chief'.split(
		' ',
	),
);

/** A capital says little where a sentence begins, and nothing for a month or a day. */
function isName(reading: Reading, head: number): boolean {
	const {tokens, sentenceOf} = reading;
	const {pos, text} = tokens[head]!;
	if (!capital(text) || pos === 'NUM' || calendarWords.has(text.toLowerCase().replace(/\.$/, ''))) return false;
	const before = head > 0 && sentenceOf[head - 1] === sentenceOf[head] ? tokens[head - 1]!.text : undefined;
	if (text === 'May' && (beforeMonth.test(before ?? '') || tokens[head + 1]?.pos === 'NUM')) return false;
	if (isSentenceStart(before) && isPeopleWord(reading, head)) return false;
	// *one Republican*, *a Velmarian*
	if (/^(?:an?|one|another)$/i.test(before ?? '') && ofPeople.test(text)) return false;
	return pos === 'PROPN' || pos === 'ADJ' || pos === 'VERB' || !isSentenceStart(before);
}

const ofPeople = /(?:[a-z]ian|[a-z]can|crat|[a-z]ese|ist|erman|oner)$/;

/** *May* behind these is the month and nobody. */
const beforeMonth =
	/^(?:in|since|until|till|by|from|between|of|last|this|next|early|late|mid|and|through|before|after|during|\d+)$/i;

const isSentenceStart = (before: string | undefined): boolean => before === undefined || /^[.!?:“"”]$/.test(before);

/** The capitalised words up to the head, without a title before them: *Marta Novak* in *the union’s chief Ms. Marta Novak*. */
const nameIn = (reading: Reading, first: number, head: number): readonly [number, number] => [
	nameStart(reading, first, head),
	head,
];
