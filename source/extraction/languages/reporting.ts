import type {Span} from '../../model/span.ts';
import {accordingTo} from './according-to.ts';
import {documentNear, severalSpeak, subjectBehind, subjectNear} from './subjects.ts';
import {clauseSpan, reach, spanOf, wordsBefore, wordsBehind, type Surroundings} from './surroundings.ts';
import type {Word} from './outer-text.ts';
import type {Gender, SpeechTable} from './speech-table.ts';

/** What the words around a quotation say of who spoke. */
export interface Reporting {
	/** Words of the cue, the last exclusive; null where only a name and a colon stand. */
	readonly cue: readonly [number, number] | null;
	readonly verb: string | null;
	/** Number of the phrase that speaks; null where the subject is left out or stands elsewhere. */
	readonly phrase: number | null;
	/** Whether somebody not named here speaks: *añadió*, *fügte hinzu*. */
	readonly dropped: boolean;
	/** What *his* and *her* tell: *по его мнению*. */
	readonly gender: Gender;
	/** The words that belong to the clause, for what they tell of day and medium. */
	readonly clause: Span;
	readonly calls: boolean;
}

const adjacent = 5;

/**
 * The reporting clause of a piece: led up to with a colon; right behind it (*“…”, dijo Benítez*); before it in the sentence (*calificó la declaración de “…”*); at the
 * end of a German sentence (*als „…“ bezeichnet*); or *according to*. Null if no words of the sentence report.
 */
export function reportingOf(around: Surroundings, index: number): Reporting | null {
	const {outer} = around;
	const before = outer.before[index]!;
	if (/:\s*$/.test(before)) return ledUpTo(around, index);
	return (
		behindColon(around, index) ??
		behind(around, index) ??
		accordingTo(around, index) ??
		leading(around, index) ??
		verbLast(around, index)
	);
}

const isVerb = ({lower}: Word, {verbs, calls}: SpeechTable): boolean => verbs.has(lower) || calls.has(lower);

/** *Ines Vogel sagte: „…“*, *Behrens: „…“* */
function ledUpTo(around: Surroundings, index: number): Reporting | null {
	const {outer, phrases, phraseAt, table} = around;
	const before = wordsBefore(around, index);
	for (const word of before) {
		if (word < before[0]! && /[;]/.test(outer.words[word + 1]!.lead)) break;
		if (!isVerb(outer.words[word]!, table) || phraseAt[word]! >= 0) continue;
		return withSubject(around, index, word, false);
	}
	const nearest = before[0];
	if (nearest === undefined) return null;
	const phrase = phraseAt[nearest]!;
	const one = phrases[phrase];
	const told = (speaker: number): Reporting => ({
		cue: null,
		verb: null,
		phrase: speaker,
		dropped: false,
		clause: spanOf(outer, phrases[speaker]!.first, nearest + 1),
		gender: null,
		calls: false,
	});
	// *Streit um den Hafen: „…“* names a thing; *Behrens: „…“* a speaker
	if (
		one &&
		!one.governed &&
		!one.pronoun &&
		one.last === nearest + 1 &&
		/^$|[,.:–—|]\s*$/.test(openingLead(outer.words[one.first]!))
	)
		return told(phrase);
	const according = accordingTo(around, index);
	if (according) return according;
	// *Hugo Lorente no entiende nada: «…»*: who stands at the sentence’s head speaks behind its colon
	const head = around.headline(index) ? undefined : before.findLast(word => phraseAt[word]! >= 0);
	const leads = head === undefined ? undefined : phrases[phraseAt[head]!];
	const isPerson =
		leads && !leads.governed && !leads.many && (leads.name !== null || leads.pronoun) && leads.kind === 'person';
	return isPerson && before.length < reach ? told(phraseAt[head!]!) : null;
}

/** *„Ich habe nie gedroht“: Minister Petrov im Interview*: behind its colon a headline names who says it. */
function behindColon(around: Surroundings, index: number): Reporting | null {
	const {outer, phrases, phraseAt} = around;
	if (!around.headline(index) || !/^\s*:\s*$/.test(outer.behind[index]!)) return null;
	const at = outer.at[index]!;
	const phrase = phraseAt[at] ?? -1;
	const one = phrases[phrase];
	if (one?.first !== at || one.kind !== 'person' || !one.name || one.governed) return null;
	return {
		cue: null,
		verb: null,
		phrase,
		dropped: false,
		clause: spanOf(outer, one.first, one.last),
		gender: null,
		calls: false,
	};
}

const openingLead = ({opens, lead}: Word): string => (opens ? '' : lead);

/** *“…”, dijo ayer Benítez*; a verb that no list has counts if a name follows it. */
function behind(around: Surroundings, index: number): Reporting | null {
	const {outer, pieces, phrases, phraseAt, table} = around;
	const piece = pieces[index]!;
	const lead = outer.behind[index]!;
	const words = wordsBehind(around, index, adjacent + 3);
	const first = words[0];
	if (first === undefined) return null;
	const inner = outer.text.slice(piece.start, piece.end).trimEnd();
	const marked = piece.inset || /[,—–-]/.test(lead) || /[,!?.…—–-]$/.test(inner);
	if (!marked) return null;
	if (/[.;:(]/.test(lead.replace(/^\.(?=\s*[—–-])/, ''))) return null;
	if (
		table.accordingBehind.includes(outer.words[first]!.lower) &&
		phraseAt[first + 1]! >= 0 &&
		/^[ \u00a0]$/.test(outer.words[first + 1]!.lead)
	)
		return {
			cue: [first, first + 1],
			verb: null,
			phrase: phraseAt[first + 1]!,
			dropped: false,
			clause: clauseSpan(around, first),
			gender: null,
			calls: false,
		};
	let passed = 0;
	for (const word of words) {
		const here = outer.words[word]!;
		if (word > first && /[;:.(!?]/.test(here.lead)) break;
		if (word > first && here.lead.includes(',') && passed > 0) break;
		if (isVerb(here, table) && !(phraseAt[word]! >= 0 && here.capital)) {
			if (/:\s*$/.test(leadBehind(around, index, word)) && word > first + 1) break;
			return withSubject(around, index, word, true);
		}
		if (++passed > adjacent && phraseAt[word]! < 0) break;
	}
	const {lower, capital} = outer.words[first]!;
	const follower = phrases[phraseAt[first + 1] ?? -1];
	const unlisted =
		!capital &&
		table.finite.test(lower) &&
		phraseAt[first]! < 0 &&
		follower &&
		!follower.governed &&
		follower.first === first + 1 &&
		/^[ \u00a0]$/.test(outer.words[first + 1]!.lead);
	if (
		!unlisted ||
		table.prepositions.has(lower) ||
		table.determiners[lower] !== undefined ||
		table.joiners.has(lower) ||
		table.auxiliaries.has(lower)
	)
		return null;
	if (!follower.name && !follower.pronoun && follower.kind !== 'unnamed') return null;
	return {
		cue: [first, first + 1],
		verb: lower,
		phrase: phraseAt[first + 1]!,
		dropped: false,
		clause: clauseSpan(around, first),
		gender: null,
		calls: false,
	};
}

/** A verb of saying or calling before the piece in its sentence, with a phrase of the writer’s between: *calificó la declaración de “mala broma”*. */
function leading(around: Surroundings, index: number): Reporting | null {
	const {outer, phrases, phraseAt, table} = around;
	const before = wordsBefore(around, index);
	// *a jugé « … » la décision, tandis que Luc Maréchal y voit « … »*: behind another quotation a name begins a clause of its own
	const crossing =
		around.pieces[index - 1] && outer.sentence[index - 1] === outer.sentence[index] ? outer.at[index - 1]! : -1;
	for (const [steps, word] of before.entries()) {
		const here = outer.words[word]!;
		const phrase = phrases[phraseAt[word]!];
		if (
			crossing >= 0 &&
			word >= crossing &&
			phrase?.name &&
			phrase.kind === 'person' &&
			!phrase.governed &&
			phrase.last < outer.at[index]! &&
			!outer.words.slice(crossing, phrase.first).some(one => isVerb(one, table))
		)
			return {
				cue: null,
				verb: null,
				phrase: phraseAt[word]!,
				dropped: false,
				gender: null,
				clause: spanOf(outer, phrase.first, outer.at[index]!),
				calls: false,
			};
		if (isVerb(here, table) && phraseAt[word]! < 0 && !(here.capital && table.capitalNouns)) {
			if (steps > 12 && !table.verbs.has(here.lower)) return null;
			return withSubject(around, index, word, false);
		}
	}
	return null;
}

/** German: *hat den Bericht als „Märchen“ bezeichnet*; the subject stands before *hat*. A passive has none. */
function verbLast(around: Surroundings, index: number): Reporting | null {
	const {outer, table} = around;
	if (!table.capitalNouns) return null;
	for (const word of wordsBehind(around, index, 9)) {
		if (/[,;:]/.test(outer.words[word]!.lead)) return null;
		if (!isVerb(outer.words[word]!, table)) continue;
		const auxiliary = wordsBefore(around, index).find(
			one => table.auxiliaries.has(outer.words[one]!.lower) || table.passives.has(outer.words[one]!.lower),
		);
		if (auxiliary !== undefined && table.passives.has(outer.words[auxiliary]!.lower)) return null;
		if (outer.words[word + 1] && table.passives.has(outer.words[word + 1]!.lower)) return null;
		const subject =
			auxiliary === undefined
				? subjectBehind(around, word + 1, Infinity, true)
				: subjectNear(around, auxiliary, auxiliary + 1, false, index);
		return {
			cue: [word, word + 1],
			verb: outer.words[word]!.lower,
			phrase: subject,
			dropped: false,
			clause: clauseSpan(around, word),
			gender: null,
			calls: table.calls.has(outer.words[word]!.lower),
		};
	}
	return null;
}

/** A cue with who speaks: its auxiliary belongs to it, and the pronoun between. */
function withSubject(around: Surroundings, index: number, verb: number, inverted: boolean): Reporting | null {
	const {outer, table} = around;
	let first = verb;
	for (let back = 1; back <= 3 && verb - back >= 0; back++) {
		const word = outer.words[verb - back]!;
		if (word.sentence !== outer.words[verb]!.sentence || /[,;:.]/.test(outer.words[verb - back + 1]!.lead)) break;
		if (table.passives.has(word.lower)) return null;
		if (table.auxiliaries.has(word.lower)) {
			first = verb - back;
			break;
		}
	}
	const document = table.impersonal.has(outer.words[verb]!.lower) ? documentNear(around, verb) : null;
	// *в мэрии утверждали*: several of a body speak for it
	const phrase =
		document ??
		subjectNear(around, first, verb + 1, inverted, index) ??
		(severalSpeak.test(outer.words[verb]!.lower) ? documentNear(around, verb) : null);
	return {
		cue: [first, verb + 1],
		verb: outer.words[verb]!.lower,
		phrase,
		// *fragt sich so mancher*: a language that has subjects has one behind the verb
		dropped: phrase === null && !table.impersonal.has(outer.words[verb]!.lower) && (table.dropsSubject || !inverted),
		clause: clauseSpan(around, verb),
		gender: null,
		calls: table.calls.has(outer.words[verb]!.lower) && !table.verbs.has(outer.words[verb]!.lower),
	};
}

/** What stands between a word and what follows it, of which the next piece may be. */
function leadBehind({outer: {words, at, before}}: Surroundings, index: number, word: number): string {
	return at[index + 1] === word + 1 ? before[index + 1]! : (words[word + 1]?.lead ?? '');
}
