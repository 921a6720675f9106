import type {Span} from '../../model/span.ts';
import {graphemes, isNarrow} from './cells.ts';

/**
 * Breaks a stretch of text into lines of at most `width` cells, at spaces where it can, and at line feeds always. Spaces at a break
 * belong to no line. Offsets are UTF-16 code units of `text`. Linear in the length of the stretch.
 */
export function wrap(text: string, {start, end}: Span, width: number): readonly Span[] {
	const lines: Span[] = [];
	let from = start;
	while (from <= end) {
		const feed = text.indexOf('\n', from);
		const to = feed === -1 || feed > end ? end : feed;
		wrapParagraph(text, from, to, Math.max(1, width), lines);
		if (to === end) break;
		from = to + 1;
	}
	return lines;
}

function wrapParagraph(text: string, start: number, end: number, width: number, lines: Span[]): void {
	if (start === end) {
		lines.push({start, end});
		return;
	}
	if (isNarrow(text.slice(start, end))) wrapNarrow(text, start, end, width, lines);
	else wrapWide(text, start, end, width, lines);
}

function wrapNarrow(text: string, start: number, end: number, width: number, lines: Span[]): void {
	let from = start;
	while (end - from > width) {
		let at = text.lastIndexOf(' ', from + width);
		if (at <= from) at = from + width;
		lines.push({start: from, end: trimmedEnd(text, from, at)});
		from = at;
		while (from < end && text[from] === ' ') from++;
	}
	if (from < end) lines.push({start: from, end});
}

/** Text with wide characters breaks between any two of them, as Chinese and Japanese do. */
function wrapWide(text: string, start: number, end: number, width: number, lines: Span[]): void {
	let from = start;
	let used = 0;
	let breakAt = -1;
	let usedAtBreak = 0;
	for (const {text: grapheme, index, cells} of graphemes(text.slice(start, end))) {
		const at = start + index;
		if (grapheme === ' ') {
			if (at === from) {
				from = at + 1;
				continue;
			}
			breakAt = at;
			usedAtBreak = used + 1;
		} else if (cells === 2 && at > from) {
			breakAt = at;
			usedAtBreak = used;
		}
		if (used + cells > width && grapheme !== ' ') {
			const cut = breakAt > from ? breakAt : at;
			lines.push({start: from, end: trimmedEnd(text, from, cut)});
			used = cut === at ? 0 : used - usedAtBreak;
			from = text[cut] === ' ' ? cut + 1 : cut;
			breakAt = -1;
		}
		used += cells;
	}
	if (from < end) lines.push({start: from, end: trimmedEnd(text, from, end)});
}

function trimmedEnd(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && text[end - 1] === ' ') end--;
	return end;
}
