import type {Article} from '../../model/article.ts';
import {blockKinds} from '../../model/article.ts';
import type {Stretch} from '../quotes/find-quotations.ts';
import type {SpeechTable} from './speech-table.ts';

/** A stretch of somebody’s words: between quotation marks, between dashes, or one of the two that a reporting clause parts within the marks. */
export interface Piece extends Stretch {
	/** Whether a reporting clause stands within the same marks behind it, and whether it goes on behind one. */
	readonly inset: boolean;
	readonly resumes: boolean;
	/** Whether dashes and not quotation marks enclose it. */
	readonly dashed: boolean;
}

/** How long a reporting clause between dashes may be, in characters. */
const longestClause = 220;
const word = /[\p{L}\p{M}’'ʼ-]+/gu;

/** The stretches between marks without the reporting clauses in them, and paragraphs of speech between dashes, in the order of the text. */
export function piecesOf(
	{text, blocks}: Pick<Article, 'text' | 'blocks'>,
	stretches: readonly Stretch[],
	table: SpeechTable,
): readonly Piece[] {
	const pieces: Piece[] = [];
	let next = 0;
	for (const [index, {kind, start, end}] of blocks.entries()) {
		const marked: Piece[] = [];
		for (; next < stretches.length && stretches[next]!.block <= index; next++)
			if (stretches[next]!.block === index) marked.push(...withoutInsets(text, stretches[next]!, table));
		const spoken = blockKinds[kind].prose ? dashedIn(text, {start, end, block: index}, table) : [];
		pieces.push(
			...marked.filter(one => !spoken.some(two => one.outerStart >= two.start && one.outerEnd <= two.end)),
			...spoken.filter(two => !marked.some(one => one.outerStart < two.start && one.outerEnd > two.start)),
		);
	}
	return pieces.sort((a, b) => a.outerStart - b.outerStart);
}

const whole = (stretch: Stretch): Piece => ({...stretch, inset: false, resumes: false, dashed: false});

/** *«Этому никто не верит, — заявил Бондарь. — Это шутка»*: what stands between the dashes is the writer’s. */
function withoutInsets(text: string, stretch: Stretch, table: SpeechTable): readonly Piece[] {
	const pieces: Piece[] = [];
	let from = stretch.start;
	for (const {start, end} of insetsOf(text, stretch, table)) {
		if (start < from) continue;
		const till = trimmedEnd(text, from, start);
		if (till <= from) continue;
		pieces.push({
			...stretch,
			start: from,
			end: till,
			outerStart: pieces.length === 0 ? stretch.outerStart : from,
			outerEnd: till,
			inset: true,
			resumes: pieces.length > 0,
			dashed: false,
			reopened: pieces.length === 0 && stretch.reopened,
			closed: true,
		});
		from = end;
	}
	if (pieces.length === 0) return [whole(stretch)];
	while (from < stretch.end && /\s/u.test(text[from]!)) from++;
	if (from < stretch.end)
		pieces.push({
			...stretch,
			start: from,
			outerStart: from,
			inset: false,
			resumes: true,
			dashed: false,
			reopened: false,
		});
	return pieces;
}

function insetsOf(text: string, {start, end}: Stretch, table: SpeechTable): readonly Clause[] {
	const dashes = clausesIn(text, start, end, table, false);
	return dashes.length === 0 && table.parts ? turnedClauses(text, start, end, table) : dashes;
}

interface Clause {
	/** From the dash or comma that opens it to behind the one that closes it. */
	readonly start: number;
	readonly end: number;
}

/**
 * The reporting clauses of a stretch of speech: behind a dash (with a blank before it) a verb of saying among the first words and a small letter, up to the next dash, or without one to the
 * end of the sentence within marks and to the end of the paragraph between dashes.
 */
function clausesIn(text: string, from: number, to: number, table: SpeechTable, dashed: boolean): readonly Clause[] {
	const found: Clause[] = [];
	const speech = text.slice(from, to);
	const opening = /[\s,.!?…](?:[—–]|-(?=\s))\s?(?=\p{Ll})/gu;
	for (let match = opening.exec(speech); match; match = opening.exec(speech)) {
		const head = match.index + match[0].length;
		if (!opensClause(speech.slice(head, head + 60), table)) continue;
		const end = clauseEnd(speech.slice(head, head + longestClause), from + head, to, dashed);
		if (end < 0) continue;
		found.push({start: from + match.index, end});
		opening.lastIndex = end - from;
	}
	return found;
}

function clauseEnd(clause: string, head: number, to: number, dashed: boolean): number {
	const sentence = /[.!?…]\s+(?=\p{Lu})/u.exec(clause);
	const closing = /[\s.,!?…](?:[—–]|-(?=\s))[.,]?|[—–](?=[.,\s])[.,]?/u.exec(clause);
	if (closing && (!sentence || closing.index < sentence.index)) return head + closing.index + closing[0].length;
	if (dashed) return to;
	if (sentence) return head + sentence.index + sentence[0].length;
	return head + clause.length >= to ? to : -1;
}

/** *« C’est faux, affirme-t-il. Nous partons. »*: in French a comma does for the dash where verb and pronoun are turned round. */
function turnedClauses(text: string, from: number, to: number, {verbs, auxiliaries}: SpeechTable): readonly Clause[] {
	const turned =
		/[,!?…]\s(\p{Ll}[\p{L}’']*)-(?:t-)?(?:il|elle|ils|elles)(?: (\p{Ll}+))?[^.,;:!?»”]{0,60}[.,]|[,!?…]\s(\p{Ll}[\p{L}’']*) (?:\p{Lu}|M\.|Mme |l[ea] \p{Ll}|l[’'])[^.,;:!?]{2,60}(?:, \p{Ll}[^.!?]{2,60}(?=[.]\s))?[.,]/gu;
	return [...text.slice(from, to).matchAll(turned)]
		.filter(
			([, verb = '', participle = '', plain = '']) =>
				verbs.has(plain) || verbs.has(verb) || (auxiliaries.has(verb) && verbs.has(participle)),
		)
		.map(match => ({start: from + match.index, end: from + match.index + match[0].length}));
}

/** Whether a clause begins with its verb of saying, or with *as* or a name or pronoun and the verb. */
function opensClause(head: string, {verbs, prepositions, finite, honorifics, people}: SpeechTable): boolean {
	let count = 0;
	let first = '';
	for (const [form] of head.matchAll(word)) {
		const lower = form.toLowerCase().replace(/['ʼ]/g, '’');
		if (verbs.has(lower) || verbs.has(lower.split('-')[0]!)) return true;
		if (count === 0 && prepositions.has(lower)) return false;
		// *krzyczy Helena*, *kwituje pani Brandt*: a verb that no list has before whoever speaks
		if (
			count === 1 &&
			finite.test(first) &&
			(/^\p{Lu}/u.test(form) || honorifics[lower] !== undefined || people[lower] !== undefined)
		)
			return true;
		if (count === 0) first = lower;
		if (++count > 2) return false;
	}
	return false;
}

/**
 * Speech between dashes, as the Polish, Russian, Ukrainian, Spanish and Portuguese press writes it: a dash at the beginning of the paragraph or behind a sentence, a capital, and behind
 * a second dash a verb of saying. Without such a verb nothing is speech.
 */
function dashedIn(
	text: string,
	{start, end, block}: {start: number; end: number; block: number},
	table: SpeechTable,
): readonly Piece[] {
	const opening = /(?<=^|[.!?…:]\s)\s*[—–-]{1,2}\s?(?=[\p{Lu}¿¡„«“"…])/u.exec(text.slice(start, end));
	if (!opening) return [];
	const from = start + opening.index + opening[0].length;
	const clauses = clausesIn(text, from, end, table, true);
	if (clauses.length === 0) return [];
	const pieces: Piece[] = [];
	let at = from;
	for (const [index, clause] of [...clauses, {start: end, end}].entries()) {
		while (at < end && /[\s.,]/u.test(text[at]!)) at++;
		const till = trimmedEnd(text, at, Math.max(at, clause.start));
		if (till > at)
			pieces.push({
				start: at,
				end: till,
				outerStart: index === 0 ? start + opening.index : at,
				outerEnd: till,
				weight: 'double',
				opened: true,
				closed: true,
				block,
				reopened: false,
				inset: index < clauses.length,
				resumes: index > 0,
				dashed: true,
			});
		at = clause.end;
	}
	return pieces;
}

/** Without the blank and the comma that belong to the clause behind. */
function trimmedEnd(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && /[\s,]/u.test(text[end - 1]!)) end--;
	return end;
}
