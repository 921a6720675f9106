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

/** Whether a paragraph ends between two lines: an empty line lies there, or the next is set in. */
const isApart = (raw: string, line: RawBlock, next: RawBlock): boolean =>
	raw.slice(line.rawEnd, next.rawStart).split(/\r\n?|\n/).length > 2 || isSetIn(raw, line, next);

/** As printers begin a paragraph, and not as lists go on below their sign. */
function isSetIn(raw: string, line: RawBlock, next: RawBlock): boolean {
	const indent = indentOf(raw, next);
	return (
		indent >= 2 &&
		indent > indentOf(raw, line) &&
		/^[\p{Lu}\p{Lo}\d"“„«‘'(—–]/u.test(raw.slice(next.rawStart, next.rawStart + 2)) &&
		!/^(?:[-–—*•·▪]|\(?\d{1,3}[.)])\s/.test(raw.slice(line.rawStart, line.rawStart + 6))
	);
}

function indentOf(raw: string, {rawStart}: RawBlock): number {
	let at = rawStart;
	while (at > 0 && (raw[at - 1] === ' ' || raw[at - 1] === '\t' || raw[at - 1] === '\u00a0')) at--;
	return raw.slice(at, rawStart).replace(/\t/g, '    ').length;
}

/** *- 2 -*, *Page 3 of 7*: what stands alone at the foot of a printed page. */
const pageNumber =
	/^(?:[-–—] ?\d{1,4} ?[-–—]|(?:page|seite|página|pagina|стр\.?) \d{1,4}(?: ?(?:of|von|de|di|из|\/) ?\d{1,4})?)$/i;

function paragraphsOf(raw: string, lines: readonly RawBlock[]): RawBlock[] {
	const paragraphs: RawBlock[] = [];
	for (const [at, line] of lines.entries()) {
		const last = paragraphs.at(-1);
		if (pageNumber.test(raw.slice(line.rawStart, Math.min(line.rawEnd, line.rawStart + 30))))
			paragraphs.push({...line, tag: 'page number'});
		else if (last && last.tag !== 'page number' && !isApart(raw, lines[at - 1]!, line))
			paragraphs[paragraphs.length - 1] = {...last, rawEnd: line.rawEnd};
		else paragraphs.push(line);
	}
	return paragraphs;
}
