const separators = [',', ';', '\t', '|'] as const;

/** Characters of the first row that are looked at. */
const head = 4000;

/** What stands between the fields: the one of the usual signs that the first row has most of, outside quotation marks. */
export function separatorOf(text: string): string {
	const counts = new Map<string, number>(separators.map(sign => [sign, 0]));
	let quoted = false;
	for (let at = 0; at < Math.min(text.length, head); at++) {
		const sign = text[at]!;
		if (sign === '"') quoted = !quoted;
		else if (!quoted && (sign === '\n' || sign === '\r')) break;
		else if (!quoted && counts.has(sign)) counts.set(sign, counts.get(sign)! + 1);
	}
	return separators.reduce((best, sign) => (counts.get(sign)! > counts.get(best)! ? sign : best));
}

/**
 * The rows of a table (RFC 4180, any of the usual separators): a field in quotation marks may hold separators, line breaks and doubled marks. Empty rows are passed over;
 * `whole` is false for a row whose last mark is not closed. Linear.
 */
export function* rowsOf(text: string, separator = separatorOf(text)): Iterable<{fields: string[]; whole: boolean}> {
	let fields: string[] = [];
	for (let at = 0; at < text.length;) {
		let field = '';
		let closed = true;
		if (text[at] === '"') {
			closed = false;
			for (at++; at < text.length;) {
				const mark = text.indexOf('"', at);
				field += text.slice(at, mark < 0 ? text.length : mark);
				at = mark < 0 ? text.length : mark + 1;
				closed = mark >= 0;
				if (text[at] !== '"') break;
				field += '"';
				at++;
			}
		}
		const from = at;
		while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
		fields.push(field + text.slice(from, at));
		if (text[at] === separator) {
			at++;
			// A separator at the very end opens a last, empty field.
			if (at < text.length) continue;
			fields.push('');
		}
		if (text[at] === '\r' && text[at + 1] === '\n') at++;
		at++;
		if (fields.some(each => each.trim() !== '')) yield {fields, whole: closed};
		fields = [];
	}
}
