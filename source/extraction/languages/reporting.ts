import type {Span} from '../../model/span.ts';
import type {OuterText, Word} from './outer-text.ts';
import type {Phrase} from './phrases.ts';
import type {Piece} from './pieces.ts';
import type {Gender, SpeechTable} from './speech-tables.ts';

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

/** How far to look, in words: a reporting clause stands next to its quotation. */
const reach = 22;
const adjacent = 5;

export interface Surroundings {
	readonly outer: OuterText;
	readonly pieces: readonly Piece[];
	readonly phrases: readonly Phrase[];
	/** For each word the number of the phrase that it belongs to, or -1. */
	readonly phraseAt: Int32Array;
	readonly table: SpeechTable;
	/** Whether a piece stands in a headline. */
	headline(index: number): boolean;
}

/**
 * The reporting clause of a piece: led up to with a colon; right behind it (*“…”, dijo Benítez*); before it in the sentence (*calificó la declaración de “…”*); at the
 * end of a German sentence (*als „…“ bezeichnet*); or *according to*. Null if no words of the sentence report.
 */
export function reportingOf(around: Surroundings, index: number): Reporting | null {
	const {outer} = around;
	const before = outer.before[index]!;
	if (/:\s*$/.test(before)) return ledUpTo(around, index);
	return behind(around, index) ?? accordingTo(around, index) ?? leading(around, index) ?? verbLast(around, index);
}

/** Words of the piece’s sentence before it, nearest first; behind it, in order. */
function wordsBefore({outer: {words, at, sentence}}: Surroundings, index: number): readonly number[] {
	const found: number[] = [];
	for (
		let word = at[index]! - 1;
		word >= 0 && found.length < reach && words[word]!.sentence === sentence[index];
		word--
	)
		found.push(word);
	return found;
}

function wordsBehind({outer: {words, at, sentence}}: Surroundings, index: number, most = reach): readonly number[] {
	const found: number[] = [];
	for (
		let word = at[index]!;
		word < words.length && found.length < most && words[word]!.sentence === sentence[index];
		word++
	) {
		if (found.length > 0 && words[word]!.behindPiece) break;
		found.push(word);
	}
	return found;
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
	const {outer, phraseAt, table} = around;
	const before = wordsBefore(around, index);
	for (const [steps, word] of before.entries()) {
		const here = outer.words[word]!;
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

/** *Selon la police, « … »*, *« … », d’après Mme Berthier* */
function accordingTo(around: Surroundings, index: number): Reporting | null {
	const {outer, phraseAt, table} = around;
	const marked =
		outer.behind[index]!.includes(',') ||
		outer.text.slice(around.pieces[index]!.start, around.pieces[index]!.end).endsWith(',');
	const candidates = [...(marked ? wordsBehind(around, index, 3).slice(0, 1) : []), ...wordsBefore(around, index)];
	for (const word of candidates) {
		const {start, opens, lead, behindPiece} = outer.words[word]!;
		if (!opens && !behindPiece && !/,\s*$/.test(lead)) continue;
		const here = outer.text
			.slice(start, start + 30)
			.toLowerCase()
			.replace(/’/g, "'");
		const view = Object.keys(table.inTheirView).find(one => here.startsWith(`${one} `) || here.startsWith(`${one},`));
		if (view !== undefined) {
			const end = word + view.split(' ').length;
			return {
				cue: [word, end],
				verb: null,
				phrase: null,
				dropped: true,
				clause: clauseSpan(around, word),
				gender: table.inTheirView[view]!,
				calls: false,
			};
		}
		const phrase = table.accordingTo.find(
			one => here.startsWith(`${one.replace(/’/g, "'")} `) || (/[’']$/.test(one) && here.startsWith(one)),
		);
		if (phrase === undefined) continue;
		const end = start + phrase.length;
		let speaker = word;
		while (speaker < outer.words.length && outer.words[speaker]!.start < end) speaker++;
		const cueEnd = speaker;
		for (
			let steps = 0;
			steps < 2 && phraseAt[speaker] === -1 && outer.words[speaker]?.sentence === outer.words[word]!.sentence;
			steps++
		)
			speaker++;
		const found = phraseAt[speaker] ?? -1;
		if (found < 0 || outer.words[speaker]!.sentence !== outer.words[word]!.sentence) continue;
		return {
			cue: [word, cueEnd],
			verb: null,
			phrase: found,
			dropped: false,
			clause: clauseSpan(around, word),
			gender: null,
			calls: false,
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
		dropped: phrase === null && !table.impersonal.has(outer.words[verb]!.lower),
		clause: clauseSpan(around, verb),
		gender: null,
		calls: table.calls.has(outer.words[verb]!.lower) && !table.verbs.has(outer.words[verb]!.lower),
	};
}

/**
 * The subject of a verb: behind it where the clause follows a quotation (*dijo ayer Benítez*), else the nearest phrase before it in the sentence that nothing governs, else right
 * behind it. `first` is the auxiliary’s number, `last` the first word behind the verb.
 */
function subjectNear(
	around: Surroundings,
	first: number,
	last: number,
	inverted: boolean,
	index: number,
): number | null {
	const within = phraseBetween(around, first, last);
	if (within !== null) return within;
	const after = () => subjectBehind(around, last, around.outer.at[index]!, inverted);
	const before = () => subjectBefore(around, first);
	return inverted ? (after() ?? (clauseOpensBehind(around, index, first) ? before() : null)) : (before() ?? after());
}

/** *они сказали*: verbs of which several are the subject. */
export const severalSpeak =
	/(?:[аиіяе]ли|[ауюя]ть?|[ая]ют|ieli|[aąę]ły|ali|aron|ieron|aram|eram|iram|rono|[ae]ano|[iè]rent)$/u;

/** *heißt es in dem Bericht*, *In dem Papier heißt es:*: the document of the sentence. */
function documentNear({outer: {words}, phrases, phraseAt}: Surroundings, verb: number): number | null {
	const {sentence} = words[verb]!;
	for (let step = 1; step < 10; step++)
		for (const word of [verb + step, verb - step]) {
			const phrase = words[word]?.sentence === sentence ? phraseAt[word]! : -1;
			if (phrase >= 0 && (phrases[phrase]!.kind === 'document' || phrases[phrase]!.kind === 'organisation'))
				return phrase;
		}
	return null;
}

/** Whether words of the clause stand between the quotation and the verb: *“…”, вона наголосила*. */
const clauseOpensBehind = ({outer}: Surroundings, index: number, verb: number): boolean => outer.at[index]! < verb;

function phraseBetween({phrases, phraseAt}: Surroundings, first: number, last: number): number | null {
	for (let word = first + 1; word < last; word++)
		if (phraseAt[word]! >= 0 && phrases[phraseAt[word]!]!.pronoun) return phraseAt[word]!;
	return null;
}

function subjectBehind(
	{outer: {words}, phrases, phraseAt, table}: Surroundings,
	from: number,
	pieceAt: number,
	inverted: boolean,
): number | null {
	const sentence = words[from]?.sentence;
	if (from > 0 && words[from - 1]!.sentence !== sentence) return null;
	for (let word = from, skipped = 0; word < words.length && skipped < 7;) {
		const here = words[word]!;
		if (here.sentence !== sentence || here.behindPiece || (!inverted && word >= pieceAt)) return null;
		if (/[.;:()—–]/.test(here.lead) || (here.lead.includes(',') && !dayWord(here, table))) return null;
		const phrase = phraseAt[word]!;
		if (phrase >= 0 && phrases[phrase]!.first === word) {
			if (
				!phrases[phrase]!.governed &&
				isSubject(words, phrases[phrase]!, table) &&
				(inverted || !phrases[phrase]!.unknown)
			)
				return phrase;
			word = phrases[phrase]!.last;
			skipped += 2;
			continue;
		}
		word++;
		skipped++;
	}
	return null;
}

/** Known days may stand between commas: *a déclaré, lundi, la maire*. */
const dayWord = ({text}: Word, {when}: SpeechTable): boolean => when.test(text);

function subjectBefore({outer: {words}, phrases, phraseAt, table}: Surroundings, verb: number): number | null {
	const {sentence} = words[verb]!;
	for (let word = verb - 1, steps = 0; word >= 0 && steps < reach && words[word]!.sentence === sentence; steps++) {
		const phrase = phraseAt[word]!;
		if (phrase < 0) {
			word--;
			continue;
		}
		const one = phrases[phrase]!;
		if (!one.governed && !one.unknown && isSubject(words, one, table)) return phrase;
		word = one.first - 1;
		if (word < 0) break;
	}
	return null;
}

/** A thing said of is no subject: *a declaração*; a pronoun and whoever has a name or an office is. */
const isSubject = (words: readonly Word[], {first}: Phrase, {oblique}: SpeechTable): boolean =>
	!oblique.has(words[first]!.lower);

/** What stands between a word and what follows it, of which the next piece may be. */
function leadBehind({outer: {words, at, before}}: Surroundings, index: number, word: number): string {
	return at[index + 1] === word + 1 ? before[index + 1]! : (words[word + 1]?.lead ?? '');
}

const spanOf = ({words}: OuterText, first: number, last: number): Span => ({
	start: words[first]!.start,
	end: words[last - 1]!.end,
});

/** The words of a cue’s clause, up to the sentence’s end, a quotation or a clause that hangs on it. */
function clauseSpan({outer}: Surroundings, verb: number): Span {
	const {words} = outer;
	const {sentence} = words[verb]!;
	let first = verb;
	while (
		first > 0 &&
		verb - first < 12 &&
		words[first - 1]!.sentence === sentence &&
		!words[first]!.behindPiece &&
		!/[;:,]/.test(words[first]!.lead)
	)
		first--;
	let last = verb + 1;
	while (
		last < words.length &&
		last - verb < 24 &&
		words[last]!.sentence === sentence &&
		!words[last]!.behindPiece &&
		!/[;:]/.test(words[last]!.lead)
	)
		last++;
	return spanOf(outer, first, last);
}
