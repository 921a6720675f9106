import type {RawBlock} from '../../model/raw-document.ts';

/** The lines of a text that are not empty, without the white space around them; paragraphs where the lines are hard-wrapped. */
export function linesOf(raw: string): RawBlock[] {
	const lines: RawBlock[] = [];
	// Old Macintosh files end their lines with a carriage return alone.
	const newline = raw.includes('\n') ? '\n' : '\r';
	for (let start = 0; start <= raw.length;) {
		const lineBreak = raw.indexOf(newline, start);
		const end = lineBreak < 0 ? raw.length : lineBreak;
		const block = trimmed(raw, start, end, 'line');
		if (block) lines.push(block);
		start = end + 1;
	}
	return isHardWrapped(raw, lines) ? paragraphsOf(raw, lines) : lines;
}

function trimmed(raw: string, start: number, end: number, tag: string): RawBlock | undefined {
	const text = raw.slice(start, end);
	const rawStart = start + text.length - text.trimStart().length;
	const rawEnd = start + text.trimEnd().length;
	return rawEnd > rawStart ? {tag, rawStart, rawEnd} : undefined;
}

/** Nobody breaks lines by hand past this width. */
const widestWrap = 100;
/** Below this many lines there is no telling. */
const fewestLines = 6;

/**
 * Lines are plainly hard-wrapped if none is wider than a terminal, most lines that another line follows directly are nearly full,
 * and most of those break off inside a sentence.
 */
function isHardWrapped(raw: string, lines: readonly RawBlock[]): boolean {
	const widths = lines.map(({rawStart, rawEnd}) => rawEnd - rawStart);
	const widest = widths.reduce((most, width) => Math.max(most, width), 0);
	if (lines.length < fewestLines || widest > widestWrap || widest < 40) return false;
	let followed = 0;
	let full = 0;
	let open = 0;
	for (const [index, line] of lines.entries()) {
		const next = lines[index + 1];
		if (!next || isApart(raw, line, next)) continue;
		followed++;
		if (widths[index]! > widest * 0.75) full++;
		if (!/[.!?:”"’)]$/.test(raw.slice(line.rawEnd - 1, line.rawEnd))) open++;
	}
	return followed > lines.length * 0.4 && full > followed * 0.7 && open > followed * 0.6;
}

/** Whether an empty line lies between two lines. */
const isApart = (raw: string, line: RawBlock, next: RawBlock): boolean =>
	raw.slice(line.rawEnd, next.rawStart).split(/\r\n?|\n/).length > 2;

function paragraphsOf(raw: string, lines: readonly RawBlock[]): RawBlock[] {
	const paragraphs: RawBlock[] = [];
	for (const line of lines) {
		const last = paragraphs.at(-1);
		if (last && !isApart(raw, last, line)) paragraphs[paragraphs.length - 1] = {...last, rawEnd: line.rawEnd};
		else paragraphs.push(line);
	}
	return paragraphs;
}
