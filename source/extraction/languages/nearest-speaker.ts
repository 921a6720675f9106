import type {Article} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import type {Stretch} from '../quotes/find-quotations.ts';
import type {SpeechTable} from './speech-tables.ts';

/** A speaker found by the words beside a quotation, without parts of speech. */
export interface NearSpeaker {
	readonly speaker: Span;
	readonly cue: Span | null;
	readonly pronoun: boolean;
}

interface Word extends Span {
	readonly text: string;
}

/** How far to look on each side, in words: a reporting clause stands next to its quotation. */
const reach = 14;
const word = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const capital = /^\p{Lu}/u;

/**
 * The name or pronoun nearest to a verb of saying beside a stretch: behind it first (“…”, sagte Novak), then before it (Novak sagte: „…“).
 * `from` and `to` bound the search: the neighbouring quotations or the paragraph. Null if no such verb stands there.
 */
export function nearestSpeaker(
	{text}: Pick<Article, 'text'>,
	{outerStart, outerEnd}: Stretch,
	{from, to}: {readonly from: number; readonly to: number},
	table: SpeechTable,
): NearSpeaker | null {
	const ledUpTo = text.slice(Math.max(from, outerStart - 2), outerStart).includes(':');
	const before = clauseWords(text, sentenceStart(text, Math.max(from, outerStart - 160), outerStart), outerStart).slice(
		-reach,
	);
	if (ledUpTo) return speakerAmong(text, before, table, true);
	const ended =
		/[.!?…]$/.test(text.slice(outerStart, outerEnd - 1)) && /^\s+\p{Lu}/u.test(text.slice(outerEnd, outerEnd + 4));
	const behind = ended
		? []
		: clauseWords(text, outerEnd, sentenceEnd(text, outerEnd, Math.min(to, outerEnd + 160))).slice(0, reach);
	return speakerAmong(text, behind, table, false) ?? speakerAmong(text, before, table, true);
}

/** The first end of a sentence between two places; an initial’s full stop is none. */
function sentenceEnd(text: string, from: number, to: number): number {
	const found = /(?<=[\p{Ll}\p{N})”»“"])[.!?](?=\s+\p{Lu})/u.exec(text.slice(from, to));
	return found ? from + found.index : to;
}

function sentenceStart(text: string, from: number, to: number): number {
	const found = [...text.slice(from, to).matchAll(/[.!?][”»“"]?\s+(?=\p{Lu})/gu)].at(-1);
	return found ? from + found.index + found[0].length : from;
}

function clauseWords(text: string, from: number, to: number): Word[] {
	const words: Word[] = [];
	for (const match of text.slice(from, to).matchAll(word))
		words.push({text: match[0], start: from + match.index, end: from + match.index + match[0].length});
	return words;
}

function speakerAmong(
	text: string,
	words: readonly Word[],
	table: SpeechTable,
	backwards: boolean,
): NearSpeaker | null {
	const order = words.map((_, at) => (backwards ? words.length - 1 - at : at));
	for (const at of order) {
		const one = words[at]!;
		const lower = one.text.toLowerCase();
		if (!table.verbs.has(lower)) continue;
		const inside = table.pronouns[lower] === undefined ? null : {speaker: one, cue: one, pronoun: true};
		const found = nameNear(text, words, at, table, backwards) ?? inside;
		if (found) return {...found, cue: {start: one.start, end: one.end}};
	}
	for (const phrase of table.accordingTo) {
		const index = words.findIndex(one => text.slice(one.start, one.start + phrase.length).toLowerCase() === phrase);
		if (index < 0) continue;
		const name = nameFrom(text, words, index + phrase.split(' ').length, table);
		if (name)
			return {
				speaker: name,
				cue: {start: words[index]!.start, end: words[index]!.start + phrase.length},
				pronoun: false,
			};
	}
	return null;
}

/** The name or pronoun nearest to the verb: behind it where the clause follows a quotation, before it where it leads up to one. */
function nameNear(
	text: string,
	words: readonly Word[],
	verb: number,
	table: SpeechTable,
	backwards: boolean,
): Pick<NearSpeaker, 'speaker' | 'pronoun'> | null {
	const steps = [...words.keys()].filter(at => at !== verb);
	steps.sort((a, b) => distance(a) - distance(b));
	for (const at of steps) {
		const {text: form, start, end} = words[at]!;
		if (table.pronouns[form.toLowerCase()] !== undefined && Math.abs(at - verb) <= 2)
			return {speaker: {start, end}, pronoun: true};
		const name = nameFrom(text, words, at, table);
		if (name) return {speaker: name, pronoun: false};
	}
	return null;

	function distance(at: number): number {
		const wanted = backwards ? at < verb : at > verb;
		return Math.abs(at - verb) + (wanted ? 0 : 4);
	}
}

/** The run of capitalised words around a word. In German a single noun is no name unless two capitals follow each other or no article stands before it. */
function nameFrom(text: string, words: readonly Word[], at: number, table: SpeechTable): Span | null {
	const here = words[at];
	if (!here || !capital.test(here.text) || isOther(here.text, table)) return null;
	// the first word of a sentence has its capital anyway: it is a name only with another behind it
	const next = words[at + 1];
	if (startsSentence(text, here.start) && !(next && capital.test(next.text))) return null;
	let first = at;
	let last = at;
	const joins = (a: number, b: number): boolean =>
		(words[a]!.text.length < 3 ? /^\.?[ \u00a0]$/ : /^[ \u00a0]$/).test(text.slice(words[a]!.end, words[b]!.start));
	const part = (index: number): boolean => capital.test(words[index]!.text) && !isOther(words[index]!.text, table);
	while (
		first > 0 &&
		joins(first - 1, first) &&
		(part(first - 1) || (table.particles.has(words[first - 1]!.text) && first > 1 && part(first - 2)))
	)
		first--;
	while (
		last + 1 < words.length &&
		joins(last, last + 1) &&
		(part(last + 1) || (table.particles.has(words[last + 1]!.text) && last + 2 < words.length && part(last + 2)))
	)
		last++;
	if (table.capitalNouns && first === last) {
		const before = words[first - 1]?.text.toLowerCase() ?? '';
		if (
			/^(?:der|die|das|dem|den|des|ein|eine|einer|eines|im|am|zum|zur|beim|ins|seine|seiner|ihre|ihrer)$/.test(before)
		)
			return null;
	}
	return {start: words[first]!.start, end: words[last]!.end};
}

const startsSentence = (text: string, start: number): boolean =>
	/(?:^|[.!?]\s+|\n\s*)$/.test(text.slice(Math.max(0, start - 4), start));

/** A verb of saying or the first word of *according to*, with a capital because a sentence begins there. */
const isOther = (form: string, {verbs, accordingTo}: SpeechTable): boolean =>
	verbs.has(form.toLowerCase()) || accordingTo.some(phrase => phrase.split(' ')[0] === form.toLowerCase());
