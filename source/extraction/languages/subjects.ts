import type {Word} from './outer-text.ts';
import type {Phrase} from './phrases.ts';
import type {SpeechTable} from './speech-table.ts';
import {reach, type Surroundings} from './surroundings.ts';

/**
 * The subject of a verb: behind it where the clause follows a quotation (*dijo ayer Benítez*), else the nearest phrase before it in the sentence that nothing governs, else right
 * behind it. `first` is the auxiliary’s number, `last` the first word behind the verb.
 */
export function subjectNear(
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
export function documentNear({outer: {words}, phrases, phraseAt}: Surroundings, verb: number): number | null {
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

export function subjectBehind(around: Surroundings, from: number, pieceAt: number, inverted: boolean): number | null {
	const {outer, phrases, phraseAt, table} = around;
	const {words} = outer;
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
				return notAddressed(around, phrase);
			word = phrases[phrase]!.last;
			skipped += 2;
			continue;
		}
		word++;
		skipped++;
	}
	return null;
}

/** *powiedział PAP rzecznik policji*: where nouns have cases the agency right before a person is told and does not tell. */
export function notAddressed({outer: {words}, phrases, phraseAt, table}: Surroundings, index: number): number {
	const {kind, last, sentence} = phrases[index]!;
	if (table.endings.length === 0 || kind !== 'organisation') return index;
	const next = phraseAt[last]!;
	const one = phrases[next];
	const adjoins = one?.sentence === sentence && !/[,;:—–]/.test(words[last]!.lead);
	return one && adjoins && !one.governed && (one.kind === 'person' || one.kind === 'unnamed') ? next : index;
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
