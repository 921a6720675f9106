/** A term of a query with the signs around it taken off. */
export interface RawTerm {
	readonly not: boolean;
	/** The name before the colon, in lower case. */
	readonly operator: string | null;
	/** `'exact`, `^start`, `end$`, `"phrase"`. */
	readonly exact: boolean;
	readonly start: boolean;
	readonly end: boolean;
	readonly phrase: boolean;
	readonly body: string;
}

/** Marks that open a phrase, each with those that close it: a reviewer pastes from an article as often as they type. */
const phraseMarks: Readonly<Record<string, string>> = {'"': '"”', '“': '”"', '„': '“”"', '«': '»'};

/** A query longer than this is cut: it was pasted by mistake. */
const longest = 1000;

/** Splits a query at spaces outside phrases. A phrase that is not closed goes to the end of the query, since it is still being typed. Linear. */
export function splitTerms(query: string): RawTerm[] {
	const text = query.slice(0, longest);
	const terms: RawTerm[] = [];
	let at = 0;
	while (at < text.length) {
		if (/\s/u.test(text[at]!)) {
			at++;
			continue;
		}
		const not = text[at] === '!';
		if (not) at++;
		const operator = operatorAt(text, at);
		if (operator !== null) at += operator.length + 1;
		const sign = operator === null ? (text[at] ?? '') : '';
		const exact = sign === "'";
		const start = sign === '^';
		if (exact || start) at++;
		const body = bodyAt(text, at);
		at = body.next;
		const end = operator === null && !body.phrase && body.text.endsWith('$');
		terms.push({
			not,
			operator: operator?.toLowerCase() ?? null,
			exact,
			start,
			end: end || body.dollar,
			phrase: body.phrase,
			body: end ? body.text.slice(0, -1) : body.text,
		});
	}
	return terms;
}

/** `speaker` of `speaker:novak`. An address (`https://…`) and a word before a space (`said: we`) are no operators. */
function operatorAt(text: string, at: number): string | null {
	const end = text.slice(at, at + 24).indexOf(':');
	if (end < 1) return null;
	const name = text.slice(at, at + end);
	return /^[a-z]+$/iu.test(name) && !text.startsWith('//', at + end + 1) ? name : null;
}

function bodyAt(text: string, at: number): {text: string; next: number; phrase: boolean; dollar: boolean} {
	const closing = phraseMarks[text[at] ?? ''];
	let end = at;
	if (closing === undefined) {
		while (end < text.length && !/\s/u.test(text[end]!)) end++;
		return {text: text.slice(at, end), next: end, phrase: false, dollar: false};
	}
	end = at + 1;
	while (end < text.length && !closing.includes(text[end]!)) end++;
	const dollar = text[end + 1] === '$';
	return {text: text.slice(at + 1, end), next: Math.min(text.length, end + (dollar ? 2 : 1)), phrase: true, dollar};
}
