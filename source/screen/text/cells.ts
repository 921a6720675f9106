import stringWidth from 'string-width';

/** Characters that every terminal draws in one cell: Latin, Greek, Cyrillic, typographic marks, arrows, lines. Most text is nothing else. */
const narrow =
	/^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u058F\u2010-\u2015\u2018-\u2027\u2030-\u205E\u2190-\u21FF\u2400-\u2426\u2500-\u259F]*$/;

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
const widths = new Map<string, number>();

/** The number of terminal cells that the text takes. Expects no control characters. */
export function cells(text: string): number {
	if (narrow.test(text)) return text.length;
	let width = 0;
	for (const {segment} of segmenter.segment(text)) width += cellsOfGrapheme(segment);
	return width;
}

export const isNarrow = (text: string): boolean => narrow.test(text);

/** What a reader sees as single characters, with their place and cells. */
export function* graphemes(
	text: string,
): Generator<{readonly text: string; readonly index: number; readonly cells: number}> {
	for (const {segment, index} of segmenter.segment(text)) yield {text: segment, index, cells: cellsOfGrapheme(segment)};
}

function cellsOfGrapheme(grapheme: string): number {
	let width = widths.get(grapheme);
	if (width === undefined) {
		width = stringWidth(grapheme);
		// Clusters of combining marks are endless in hostile text; the memory is not.
		if (widths.size < 20_000 && grapheme.length < 16) widths.set(grapheme, width);
	}
	return width;
}

/** The beginning of the text that fits, ending in … where something was cut off. */
export function fit(text: string, width: number): string {
	if (width <= 0) return '';
	if (text.length <= width && narrow.test(text)) return text;
	if (cells(text) <= width) return text;
	return `${head(text, width - 1).trimEnd()}…`;
}

/** As much of the text's beginning as fits into the cells. */
export function head(text: string, width: number): string {
	if (narrow.test(text)) return text.slice(0, width);
	let used = 0;
	for (const {index, cells: wide} of graphemes(text)) {
		if (used + wide > width) return text.slice(0, index);
		used += wide;
	}
	return text;
}

/** As much of the text's end as fits into the cells: what an input line shows while one types. */
export function tail(text: string, width: number): string {
	if (narrow.test(text)) return width <= 0 ? '' : text.slice(-width);
	const all = [...graphemes(text)];
	let used = 0;
	for (let index = all.length - 1; index >= 0; index--) {
		used += all[index]!.cells;
		if (used > width) return text.slice(all[index]!.index + all[index]!.text.length);
	}
	return text;
}
