import type {Span} from '../../model/span.ts';
import {lineAt, type ReaderLayout} from '../reader/reader-layout.ts';
import type {Step} from './actions.ts';
import {clamp} from './lists.ts';
import type {ReaderState, WordSelection} from './state.ts';

/** The words from one end of a selection to the other, whole, without quotation marks at the ends: those are no part of a statement. */
export function selectedSpan(text: string, {anchor, at}: WordSelection): Span {
	let {start} = wordAt(text, Math.min(anchor, at));
	let {end} = wordAt(text, Math.max(anchor, at));
	while (start < end - 1 && quotationMark.test(text[start]!)) start++;
	while (end > start + 1 && quotationMark.test(text[end - 1]!)) end--;
	return {start, end};
}

const quotationMark = /[“”„«»"‘「」『』]/;

/** The word that holds the offset, or the next one where none does. */
function wordAt(text: string, offset: number): Span {
	let start = clamp(offset, 0, Math.max(0, text.length - 1));
	while (start < text.length - 1 && isSpace(text, start)) start++;
	let end = start;
	while (start > 0 && !isSpace(text, start - 1)) start--;
	while (end < text.length && !isSpace(text, end)) end++;
	return {start, end};
}

const isSpace = (text: string, index: number): boolean => /\s/.test(text[index] ?? '');

/** The selection with its moving end at the next or previous word. */
export function extendByWord(text: string, words: WordSelection, by: 1 | -1): WordSelection {
	const {start, end} = wordAt(text, words.at);
	if (by === 1) {
		let next = end;
		while (next < text.length && isSpace(text, next)) next++;
		return next < text.length ? {...words, at: next} : words;
	}
	let previous = start - 1;
	while (previous > 0 && isSpace(text, previous)) previous--;
	return previous >= 0 ? {...words, at: wordAt(text, previous).start} : words;
}

/** Moves the selection's end by lines, and the window with it. */
export function moveWords(reader: ReaderState, layout: ReaderLayout, step: Step, height: number): ReaderState {
	const {words} = reader;
	if (!words) return reader;
	const from = lineAt(layout, words.at);
	const by = {down: 1, up: -1, 'half down': 8, 'half up': -8, 'page down': 16, 'page up': -16, top: -1e9, bottom: 1e9}[
		step
	];
	const direction = Math.sign(by);
	let line = clamp(from + by, 0, layout.lines.length - 1);
	while (line + direction >= 0 && line + direction < layout.lines.length && layout.lines[line]?.kind !== 'text')
		line += direction;
	const target = layout.lines[line];
	const origin = layout.lines[from];
	if (target?.kind !== 'text' || origin?.kind !== 'text') return reader;
	const column = words.at - origin.start;
	const at = Math.min(target.start + column, Math.max(target.start, target.end - 1));
	const top = line < reader.top ? line : line >= reader.top + height ? line - height + 1 : reader.top;
	return {...reader, top, words: {...words, at}};
}
