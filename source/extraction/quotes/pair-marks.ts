import type {Span} from '../../model/span.ts';
import {clippedWords, markAt, type MarkForm, type MarkRole} from './marks.ts';

/** A stretch of one paragraph that quotation marks enclose. Offsets as in the text given; the span itself leaves the marks out. */
export interface Enclosed extends Span {
	/** From the opening mark to behind the closing one. */
	readonly outerStart: number;
	readonly outerEnd: number;
	readonly weight: 'double' | 'single';
	/** Whether both of its marks are there. A quotation over several paragraphs closes only in the last. */
	readonly opened: boolean;
	readonly closed: boolean;
}

interface Mark {
	readonly at: number;
	readonly end: number;
	readonly form: MarkForm;
	readonly role: MarkRole;
	/** What stands around the mark: a word behind it and none before it, or the other way round. */
	readonly looksOpen: boolean;
	readonly looksClose: boolean;
}

const space = /\s/u;
const beforeOpening = /[\s([{—–\-/:“‘«„>|¿¡]/u;
const behindClosing = /[\s)\]}—–\-/.,;:!?”’»“<|…]/u;
const letter = /[\p{L}\p{N}]/u;
const startsWord = /[\p{L}\p{N}$#@€£[(…¿¡.]/u;
const endsClause = /[.!?,…—–]/u;
const reportingClause = /,\s(?:(?:he|she|they|it)\s)?(?:said|says|added|adds|according to)\b/;

/**
 * The stretches that quotation marks enclose in one paragraph, in order and apart from each other: quotes within quotes
 * belong to the outer one. A mark left open ends with the paragraph (the next one opens again); a mark that closes what
 * nobody opened began with the paragraph. A single mark is left open only if the next paragraph opens with one (`goesOn`). Linear in the length of the text.
 */
export function pairMarks(text: string, language: string | null = null, goesOn = false): readonly Enclosed[] {
	const marks = marksOf(text, language);
	if (marks.length === 0) return [];
	const doubles = pairDoubles(
		text,
		marks.filter(({form}) => form.weight === 'double'),
	);
	const singles = pairSingles(
		text,
		marks.filter(({form}) => form.weight === 'single'),
		doubles,
		goesOn,
	);
	return [...outside(doubles, singles), ...singles]
		.filter(({start, end}) => holdsWord(text, start, end))
		.sort((a, b) => a.start - b.start);
}

function marksOf(text: string, language: string | null): Mark[] {
	const marks: Mark[] = [];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code > 0x60 && code < 0xab) continue;
		const form = markAt(text, at);
		if (!form) continue;
		const end = at + form.mark.length;
		const before = text[at - 1] ?? ' ';
		if (before === '=' && form.role === 'either') {
			const value = attributeEnd(text, at);
			if (value > at) {
				at = value;
				continue;
			}
		}
		const after = text[end] ?? ' ';
		const looksOpen = beforeOpening.test(before) && !space.test(after);
		const looksClose = !space.test(before) && behindClosing.test(after);
		const role = form.reversedIn?.includes(language ?? '') ? 'either' : form.role;
		marks.push({at, end, form, role, looksOpen, looksClose});
		at = end - 1;
	}
	return marks;
}

/** Where the value of an attribute ends that a mark opens, in markup left in a text (*<post date="March 9">*); `at` if it is none. */
function attributeEnd(text: string, at: number): number {
	if (!/[\w-]/.test(text[at - 2] ?? ' ')) return at;
	const value = text.slice(at + 1, at + 1 + longestAttribute);
	const length = value.indexOf(text[at]!);
	return length < 0 || value.slice(0, length).includes('\n') ? at : at + 1 + length;
}

const longestAttribute = 300;

/** Whether the text before `at` ends a sentence or a clause; looks back over a few blanks only. */
function clauseEndsBefore(text: string, at: number, from: number): boolean {
	let before = at - 1;
	const floor = Math.max(from, at - 8);
	while (before >= floor && space.test(text[before]!)) before--;
	return before >= floor && endsClause.test(text[before]!);
}

function pairDoubles(text: string, marks: readonly Mark[]): Enclosed[] {
	const found: Enclosed[] = [];
	const add = (start: number, end: number, outerStart: number, outerEnd: number, opened: boolean, closed: boolean) =>
		found.push({start, end, outerStart, outerEnd, weight: 'double', opened, closed});
	/** Adds what is left open: up to its reporting clause, where the typist forgot the mark before it (*“We left, said Novak.*), else up to `end`. */
	const addOpen = ({at, end: start}: Mark, end: number) => {
		const clause = text.slice(start, end).search(reportingClause);
		if (clause > 0) add(start, start + clause, at, start + clause, true, true);
		else add(start, end, at, end, true, false);
	};
	/** How many plain closing marks follow each mark: a mark inside is nested only if something closes the outer one later. */
	const closersAfter = new Array<number>(marks.length + 1).fill(0);
	for (let index = marks.length - 1; index >= 0; index--)
		closersAfter[index] = closersAfter[index + 1]! + (marks[index]!.role === 'close' ? 1 : 0);
	const guillemetsFrom = new Array<number>(marks.length + 1).fill(0);
	for (let index = marks.length - 1; index >= 0; index--)
		guillemetsFrom[index] = guillemetsFrom[index + 1]! + (isGuillemet(marks[index]!) ? 1 : 0);
	let open: Mark | null = null;
	let depth = 0;
	for (const [index, mark] of marks.entries()) {
		// « … “…” … »: marks of another kind within guillemets that close later are nested
		if (open && isGuillemet(open) && !isGuillemet(mark) && guillemetsFrom[index]! > 0) continue;

		const before = text[mark.at - 1] ?? ' ';
		let role: MarkRole | 'none' = mark.role;
		if (role === 'either') {
			// *and left." He rose*: what closed this was opened by nobody
			if (!open) role = mark.looksClose && !mark.looksOpen && before !== ':' ? 'none' : 'open';
			else role = mark.looksOpen && !mark.looksClose && clauseEndsBefore(text, mark.at, open.end) ? 'open' : 'close';
		} else if (role === 'close' && !open) {
			if (mark.looksOpen && !mark.looksClose) role = 'open';
			else {
				if (found.length === 0 && mark.at > 0 && mark.looksClose) add(0, mark.at, 0, mark.end, false, true);
				continue;
			}
		} else if (role === 'open' && open && mark.looksClose && !mark.looksOpen) role = 'close';
		if (role === 'open') {
			if (open) {
				const broken = mark.role !== 'open' || open.role !== 'open' || clauseEndsBefore(text, mark.at, open.end);
				if (!broken) {
					// “… “…” …”: nested, if enough closing marks are left for both
					if (closersAfter[index + 1]! > 1 && mark.form.mark !== '“') depth++;
					continue;
				}
				addOpen(open, mark.at);
			}
			open = mark;
			depth = 0;
		} else if (role === 'close' && open) {
			// a straight mark inside curly ones is nested, unless it stands where a sentence or a clause ends
			const nested = open.role === 'open' && mark.role === 'either' && closersAfter[index + 1]! > 0;
			if (nested && !(endsClause.test(before) && mark.looksClose)) continue;
			if (depth > 0) {
				depth--;
				continue;
			}
			add(open.end, mark.at, open.at, mark.end, true, true);
			open = null;
		}
	}
	if (open) addOpen(open, text.length);
	return found;
}

/** Of stretches in order those that lie in none of the others, which stand in order as well. */
function outside(stretches: readonly Enclosed[], others: readonly Enclosed[]): readonly Enclosed[] {
	let next = 0;
	return stretches.filter(({outerStart, outerEnd}) => {
		while (next < others.length && others[next]!.outerEnd <= outerStart) next++;
		const other = others[next];
		return !other || other.outerStart > outerStart || other.outerEnd < outerEnd;
	});
}

const isGuillemet = ({form}: Mark): boolean => form.mark === '«' || form.mark === '»';

/** Single marks between the double ones. An apostrophe opens only before a word, and closes only behind one. */
function pairSingles(text: string, marks: readonly Mark[], doubles: readonly Enclosed[], goesOn: boolean): Enclosed[] {
	const found: Enclosed[] = [];
	const closes = (mark: Mark): boolean => mark.role !== 'open' && mark.looksClose;
	const opens = (mark: Mark): boolean =>
		mark.role !== 'close' && mark.looksOpen && startsWord.test(text[mark.end] ?? ' ') && !isClipped(text, mark.end);
	let double = 0;
	for (let index = 0; index < marks.length; index++) {
		const mark = marks[index]!;
		while (double < doubles.length && doubles[double]!.outerEnd <= mark.at) double++;
		if ((doubles[double]?.outerStart ?? Infinity) <= mark.at || !opens(mark)) continue;
		const limit = doubles[double]?.outerStart ?? Infinity;
		let closing = closingSingle(text, marks, index, limit, closes);
		if (closing < 0 && limit < Infinity && opensSpeech(text, mark))
			closing = closingBehind(text, marks, index, doubles.slice(double, double + closingTries), closes);
		if (closing < 0 && !(goesOn && opensSpeech(text, mark))) continue;
		const close = marks[closing];
		found.push({
			start: mark.end,
			end: close?.at ?? text.length,
			outerStart: mark.at,
			outerEnd: close?.end ?? text.length,
			weight: 'single',
			opened: true,
			closed: close !== undefined,
		});
		if (!close) break;
		index = closing;
	}
	return found;
}

/** *He said: ‘I was told “no”, and left,’*: what a paragraph, a colon or a comma opens is somebody's speech, double marks and all. */
const opensSpeech = (text: string, {at}: Mark): boolean => /(?:^|[:,]\s)$/.test(text.slice(Math.max(0, at - 2), at));

/** The mark that closes a single one behind quotations within it, at the end of a sentence or a clause. */
function closingBehind(
	text: string,
	marks: readonly Mark[],
	opening: number,
	doubles: readonly Enclosed[],
	closes: (mark: Mark) => boolean,
): number {
	for (let index = opening + 1, tries = 0; index < marks.length && tries < closingTries * 4; index++, tries++) {
		const mark = marks[index]!;
		if (doubles.some(({outerStart, outerEnd}) => outerStart <= mark.at && mark.at < outerEnd)) continue;
		if (closes(mark) && endsClause.test(text[mark.at - 1]!)) return index;
	}
	return -1;
}

/** How many marks are tried as the closing one: *the workers’ rights are the courts’ business,’ he said*. */
const closingTries = 6;

function closingSingle(
	text: string,
	marks: readonly Mark[],
	opening: number,
	limit: number,
	closes: (mark: Mark) => boolean,
): number {
	let first = -1;
	const curly = marks[opening]!.form.mark === '‘';
	for (let index = opening + 1, tries = 0; index < marks.length && tries < closingTries * 4; index++, tries++) {
		const mark = marks[index]!;
		if (mark.at >= limit) break;
		if (first >= 0 && mark.form.mark === '‘') break;
		if (!closes(mark) || mark.at < marks[opening]!.end + 1) continue;
		if (first < 0) {
			first = index;
			if (!curly || !/s/i.test(text[mark.at - 1]!)) break;
		} else return index;
	}
	return first;
}

function isClipped(text: string, at: number): boolean {
	const word = /^[\p{L}\p{N}]{1,6}/u.exec(text.slice(at, at + 7))?.[0] ?? '';
	return /^\d\ds?$/.test(word) || clippedWords.has(word.toLowerCase());
}

/** Looks at the first few hundred characters: what holds no word there is a row of signs. */
function holdsWord(text: string, start: number, end: number): boolean {
	return letter.test(text.slice(start, Math.min(end, start + 400)));
}
