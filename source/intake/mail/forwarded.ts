import type {MetadataHint, RawBlock} from '../../model/raw-document.ts';
import {linesOf} from '../text/lines.ts';

/** Header lines as mail programs print them above what they forward, by what they say. */
const fields: readonly (readonly [name: RegExp, field: MetadataHint['field'] | null])[] = [
	[/^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|тема):/i, 'title'],
	[/^(?:from|von|de|da|van|od|от):/i, 'author'],
	[
		/^(?:date|sent|datum|gesendet|envoyé|date d[’']envoi|fecha|enviado|data|inviato|verzonden|wysłano|дата|отправлено):/i,
		'published',
	],
	[/^(?:to|cc|bcc|reply-to|an|à|para|a|aan|do|кому|копия|importance|attachments?|anlagen?):/i, null],
];
/** So many header lines, one below the other, are no accident. */
const fewest = 2;
const announcement =
	/^(?:-{2,}.{0,20}\b(?:forwarded|original|weitergeleitet\w*|ursprüngliche|transféré|reenviado|inoltrato)\b.{0,30}-{2,}|begin forwarded message:|anfang der weitergeleiteten nachricht:|_{10,})$/i;
/** *On Wed, Apr 9, 2025 at 5:40 PM Ella Stone wrote:* */
const wrote = /^(?:on|am|le|el|il) .{8,120}\b(?:wrote|schrieb.{0,60}|a écrit|escribió|ha scritto) ?:$/i;
/** What stands before a signature (RFC 3676, 4.3), and the lines that it has at most. */
const signatureMark = /^--\s?$/;
const longestSignature = 10;

interface Line {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** What a mail's text is made of: header lines that were printed into it and signatures are blocks `mail header` and `mail signature`, all else as in any text. */
export function partsOfMail(raw: string): {blocks: RawBlock[]; hints: MetadataHint[]} {
	const lines = linesIn(raw);
	const blocks: RawBlock[] = [];
	const hints: MetadataHint[] = [];
	let from = 0;
	const flush = (to: number) => {
		if (to <= from) return;
		const start = lines[from]!.start;
		for (const {tag, rawStart, rawEnd} of linesOf(raw.slice(start, lines[to - 1]!.end)))
			blocks.push({tag, rawStart: rawStart + start, rawEnd: rawEnd + start});
	};
	for (let at = 0; at < lines.length;) {
		const to = endOfApart(lines, at);
		if (to === at) {
			at++;
			continue;
		}
		flush(at);
		const tag = signatureMark.test(lines[at]!.text) ? 'mail signature' : 'mail header';
		for (const line of lines.slice(at, to)) {
			const block = trimmed(raw, line, tag);
			if (block) blocks.push(block);
			if (tag === 'mail header' && hints.length < fields.length) hints.push(...hintIn(line.text, hints));
		}
		from = at = to;
	}
	flush(lines.length);
	return {blocks, hints};
}

/** The same of a mail that is a page: its blocks that are header lines, each with that tag. */
export function headersAmong(raw: string, blocks: readonly RawBlock[]): {blocks: RawBlock[]; hints: MetadataHint[]} {
	const lines = blocks.map(({rawStart, rawEnd}) => ({text: raw.slice(rawStart, rawEnd), start: rawStart, end: rawEnd}));
	const tagged = [...blocks];
	const hints: MetadataHint[] = [];
	for (let at = 0; at < lines.length; at++) {
		if (signatureMark.test(lines[at]!.text)) continue;
		for (const to = endOfApart(lines, at); at < to; at++) {
			tagged[at] = {...blocks[at]!, tag: 'mail header'};
			hints.push(...hintIn(lines[at]!.text, hints));
		}
	}
	return {blocks: tagged, hints};
}

/** Whether a text begins as a mail that somebody saved or printed: who wrote it, to whom, on what. */
export function beginsAsMail(raw: string): boolean {
	const lines = linesIn(raw.slice(0, 1000)).filter(({text}) => text !== '');
	const end = lines.findIndex(({text}) => !fields.some(([name]) => name.test(text)));
	const named = lines.slice(0, Math.max(0, end)).map(({text}) => fields.find(([name]) => name.test(text))![1]);
	return named.length >= 3 && named.includes('author') && named.includes('title');
}

/** The line behind a header or a signature that begins here; the same line where none does. */
function endOfApart(lines: readonly Line[], at: number): number {
	const {text} = lines[at]!;
	if (signatureMark.test(text)) {
		let end = at + 1;
		while (
			end < lines.length &&
			end - at <= longestSignature &&
			lines[end]!.text !== '' &&
			!announcement.test(lines[end]!.text)
		)
			end++;
		return end - at > longestSignature ? at : end;
	}
	if (announcement.test(text) || wrote.test(text)) return at + 1;
	let end = at;
	while (end < lines.length && fields.some(([name]) => name.test(lines[end]!.text))) end++;
	return end - at >= fewest ? end : at;
}

/** What the first header says of a field; a subject without *Fwd:*, a sender without an address. */
function hintIn(line: string, known: readonly MetadataHint[]): MetadataHint[] {
	const field = fields.find(([name]) => name.test(line))?.[1];
	if (!field || known.some(hint => hint.field === field)) return [];
	const said = line.slice(line.indexOf(':') + 1).trim();
	const value =
		field === 'title'
			? bareSubject(said)
			: field === 'author'
				? said.replace(/\s*[<[(][^<>[\]()]*@[^<>[\]()]*[>\])].*$/, '').replace(/^["'*]+|["'*]+$/g, '')
				: said;
	return value && !(field === 'author' && value.includes('@')) ? [{field, value, from: 'forwarded header'}] : [];
}

/** A subject without *Re:*, *Fwd:*, *WG:*. */
export const bareSubject = (subject: string): string =>
	subject.replace(/^(?:\s*(?:fwd?|re|aw|wg|tr|rv|i|antw|doorst)\s?:)+\s*/i, '');

/** A text without the marks of quotation before its lines, if most of it is quoted: somebody passed it on. In a correspondence they tell who says what, and stay. */
export function withoutMarks(text: string): string {
	const lines = text.split('\n').filter(line => line.trim() !== '');
	const quoted = lines.filter(line => line.startsWith('>')).length;
	return quoted * 2 < lines.length ? text : text.replace(/^(?:[ \t]?>)+[ \t]?/gm, '');
}

function linesIn(raw: string): Line[] {
	const lines: Line[] = [];
	for (let start = 0; start <= raw.length;) {
		const lineBreak = raw.indexOf('\n', start);
		const end = lineBreak < 0 ? raw.length : lineBreak;
		lines.push({text: raw.slice(start, end).trim(), start, end});
		start = end + 1;
	}
	return lines;
}

function trimmed(raw: string, {text, start, end}: Line, tag: string): RawBlock | undefined {
	if (text === '') return undefined;
	const rawStart = start + raw.slice(start, end).indexOf(text);
	return {tag, rawStart, rawEnd: rawStart + text.length};
}
