import {middle, rowsOf, textOfRow} from './run.ts';
import type {Run} from './run.ts';

/** A line of a column. */
export interface Line {
	readonly text: string;
	readonly x: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
	readonly page: number;
	/** Counts the columns of the whole document. */
	readonly column: number;
	/** Edges of the column that the line stands in. */
	readonly columnLeft: number;
	readonly columnRight: number;
	/** Whether set-in lines begin paragraphs there; where most lines are set in, it is the layout. */
	readonly setIn: boolean;
}

export interface Paragraph {
	readonly lines: readonly Line[];
	readonly size: number;
	/** Where it begins. */
	readonly page: number;
}

/** The lines of one column, top to bottom. */
export function linesOfColumn(runs: readonly Run[], page: number, column: number): Line[] {
	const columnLeft = runs.reduce((least, run) => Math.min(least, run.x), Infinity);
	const columnRight = runs.reduce((most, run) => Math.max(most, run.x + run.width), -Infinity);
	const rows = rowsOf(runs);
	const indented = rows.filter(row => row.runs[0]!.x - columnLeft > row.runs[0]!.size * 0.7).length;
	const setIn = indented < rows.length * 0.45;
	return rows
		.map(row => {
			const [first] = row.runs;
			const last = row.runs.at(-1)!;
			const longest = row.runs.reduce((most, run) => (run.text.length > most.text.length ? run : most));
			return {
				text: textOfRow(row),
				x: first!.x,
				right: last.x + last.width,
				y: row.y,
				size: longest.size,
				page,
				column,
				columnLeft,
				columnRight,
				setIn,
			};
		})
		.filter(({text}) => text !== '');
}

/** Gathers lines into paragraphs, over the ends of columns and pages too. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
	const leading = leadings(lines);
	const paragraphs: Line[][] = [];
	for (const line of lines) {
		const last = paragraphs.at(-1);
		const before = last?.at(-1);
		if (last && before && goesOn(before, line, last.length, leading)) last.push(line);
		else paragraphs.push([line]);
	}
	return paragraphs.map(own => ({lines: own, size: own[0]!.size, page: own[0]!.page}));
}

const listSign = /^(?:[•◦▪‣·–—*-]|\d{1,3}[.)]|[a-z]\))\s/;
const sentenceEnd = /[.!?…:][”"’'»)\]]*$/;

function goesOn(before: Line, line: Line, linesSoFar: number, leading: ReadonlyMap<number, number>): boolean {
	if (Math.abs(before.size - line.size) > before.size * 0.08) return false;
	if (listSign.test(line.text)) return false;
	const width = before.columnRight - before.columnLeft;
	const short = before.right < before.columnRight - width * 0.25;
	const indent = line.x - line.columnLeft;
	if (before.column !== line.column) {
		const alike = Math.abs(width - (line.columnRight - line.columnLeft)) < width * 0.2;
		return alike && !short && !sentenceEnd.test(before.text);
	}
	const usual = leading.get(sizeClass(line.size)) ?? line.size * 1.25;
	if (before.y - line.y > usual * 1.25) return false;
	const beforeIndent = before.x - before.columnLeft;
	if (line.setIn && indent > line.size * 0.7 && indent < line.size * 4) {
		// Lines that hang are set in from the second on, under a first that is not.
		const hangs =
			linesSoFar === 1
				? beforeIndent < line.size * 0.3 && !sentenceEnd.test(before.text)
				: Math.abs(indent - beforeIndent) < 1;
		if (!hangs) return false;
	}
	return !(short && sentenceEnd.test(before.text) && /^[\p{Lu}\p{N}“"„«'‘]/u.test(line.text));
}

const sizeClass = (size: number): number => Math.round(size * 2);

/** The usual distance from line to line for each size of letters that has enough lines to tell. */
function leadings(lines: readonly Line[]): Map<number, number> {
	const gaps = new Map<number, number[]>();
	for (const [index, line] of lines.entries()) {
		const next = lines[index + 1];
		if (next?.column !== line.column || sizeClass(next.size) !== sizeClass(line.size)) continue;
		const list = gaps.get(sizeClass(line.size)) ?? [];
		list.push(line.y - next.y);
		gaps.set(sizeClass(line.size), list);
	}
	// The gaps between paragraphs are the fewer and the larger ones: the lower quarter is safe from them.
	return new Map(
		[...gaps]
			.filter(([, list]) => list.length >= 4)
			.map(([size, list]) => [size, middle(list.filter(gap => gap <= middle(list)!))!]),
	);
}
