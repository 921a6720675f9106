import type {Article} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import type {Piece} from './pieces.ts';
import type {SpeechTable} from './speech-table.ts';

/** A word outside quotation marks. */
export interface Word extends Span {
	readonly text: string;
	readonly lower: string;
	readonly capital: boolean;
	readonly block: number;
	/** Number of its sentence; a quotation with its reporting clause is one. */
	readonly sentence: number;
	/** What stands between it and the word or quotation before it. */
	readonly lead: string;
	/** Whether a sentence begins with it. */
	readonly opens: boolean;
	/** Whether a quotation stands between it and the word before. */
	readonly behindPiece: boolean;
}

/** The words of an article outside its quotations, and where in their row each quotation stands. */
export interface OuterText {
	readonly text: string;
	readonly words: readonly Word[];
	/** For each piece the number of the first word behind it. */
	readonly at: readonly number[];
	/** For each piece the number of its sentence. */
	readonly sentence: readonly number[];
	/** For each piece what stands right before and right behind it. */
	readonly before: readonly string[];
	readonly behind: readonly string[];
}

const wordPattern = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’ʼ-](?=[\p{L}\p{N}]))*/gu;
const sentenceMark = /[.!?…]/;
const leadStart = /^[\s([{¿¡"'“„«»—–-]*$/u;

interface Item extends Span {
	readonly piece: number;
	readonly block: number;
	readonly text: string;
}

/** Lays an article out for the rules of `reporting.ts`. Linear in its length. */
export function outerTextOf(
	{text, blocks}: Pick<Article, 'text' | 'blocks'>,
	pieces: readonly Piece[],
	table: SpeechTable,
): OuterText {
	const items: Item[] = [];
	let next = 0;
	for (const [block, {start, end}] of blocks.entries()) {
		let at = start;
		while (at < end) {
			const piece = pieces[next]?.block === block ? pieces[next]! : null;
			collectWords(text, at, piece?.outerStart ?? end, block, table, items);
			if (!piece) break;
			items.push({start: piece.outerStart, end: piece.outerEnd, piece: next, block, text: ''});
			at = Math.max(at, piece.outerEnd);
			next++;
		}
		while (pieces[next]?.block === block) next++;
	}
	const words: Word[] = [];
	const at = new Array<number>(pieces.length).fill(0);
	const sentences = new Array<number>(pieces.length).fill(-1);
	const before = new Array<string>(pieces.length).fill('');
	const behind = new Array<string>(pieces.length).fill('');
	let sentence = -1;
	let last: Item | null = null;
	for (const item of items) {
		const lead: string =
			last?.block === item.block ? text.slice(last.end, item.start) : text.slice(blocks[item.block]!.start, item.start);
		const opens = last === null || endsBetween(text, pieces, table, last, item, lead);
		if (opens) sentence++;
		if (last && last.piece >= 0)
			behind[last.piece] = last.block === item.block ? lead : text.slice(last.end, blocks[last.block]!.end);
		if (item.piece >= 0) {
			at[item.piece] = words.length;
			sentences[item.piece] = sentence;
			before[item.piece] = lead;
		} else
			words.push({
				text: item.text,
				lower: item.text.toLowerCase().replace(/[ʼ']/g, '’'),
				capital: /^\p{Lu}/u.test(item.text),
				start: item.start,
				end: item.end,
				block: item.block,
				sentence,
				lead,
				opens,
				behindPiece: last !== null && last.piece >= 0,
			});
		last = item;
	}
	if (last && last.piece >= 0) behind[last.piece] = text.slice(last.end, blocks[last.block]!.end);
	return {text, words, at, sentence: sentences, before, behind};
}

/** Words of a stretch, those that a language writes together with another taken apart: *l’opposition*, *a-t-elle*. */
function collectWords(
	text: string,
	from: number,
	to: number,
	block: number,
	{parts}: SpeechTable,
	items: Item[],
): void {
	const push = (start: number, end: number) => items.push({start, end, piece: -1, block, text: text.slice(start, end)});
	for (const match of text.slice(from, to).matchAll(wordPattern)) {
		const start = from + match.index;
		let form = match[0];
		let at = start;
		if (parts) {
			const elided = parts.exec(form);
			if (elided?.[1] !== undefined) {
				push(at, at + elided[1].length - 1);
				at += elided[1].length;
				form = form.slice(elided[1].length);
			}
			const tail = elided?.[1] === undefined ? elided : parts.exec(form);
			if (tail && tail.index > 0) {
				const pronoun = tail[0].replace(/^-(?:t-)?/, '');
				push(at, at + tail.index);
				push(at + form.length - pronoun.length, at + form.length);
				continue;
			}
		}
		push(at, at + form.length);
	}
}

/** Whether a sentence ends between two neighbours, of which either may be a quotation. */
function endsBetween(
	text: string,
	pieces: readonly Piece[],
	{abbreviations}: SpeechTable,
	a: Item,
	b: Item,
	lead: string,
): boolean {
	if (a.block !== b.block) return b.piece < 0 || !/:\s*$/.test(text.slice(a.end, a.end + 4).split('\n')[0]!);
	if (a.piece >= 0 && pieces[a.piece]!.inset && b.piece < 0) return false;
	if (b.piece >= 0 && pieces[b.piece]!.resumes) return false;
	const capital = b.piece >= 0 || /^[\p{Lu}\p{N}]/u.test(b.text);
	if (sentenceMark.test(lead) || (/[;\n]/.test(lead) && a.piece >= 0)) {
		if (!capital) return false;
		if (a.piece >= 0) return true;
		return !(lead.startsWith('.') && isAbbreviation(a.text, abbreviations) && /^\.[\s,]*$/u.test(lead));
	}
	if (a.piece < 0) return false;
	const inner = text.slice(pieces[a.piece]!.start, pieces[a.piece]!.end).trimEnd();
	return sentenceMark.test(inner.at(-1) ?? '') && capital && leadStart.test(lead) && !/[—–-]/.test(lead);
}

const isAbbreviation = (word: string, abbreviations: ReadonlySet<string>): boolean =>
	(word.length === 1 && /^\p{Lu}/u.test(word)) || abbreviations.has(word.toLowerCase());
