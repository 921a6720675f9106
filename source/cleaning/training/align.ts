/** Letters, digits and `_`, as the benchmark cuts words. */
const word = /[\p{L}\p{N}_]+/gu;
export const wordsOf = (text: string): string[] => text.match(word) ?? [];

/** Pairs of equal words beyond which a page is passed over. */
const mostPairs = 40_000_000;

const startRun = -1;
const goOn = 2;

/**
 * Which words of a page belong to its gold text: the best alignment in order, where a run of matching words costs something to begin, so that
 * stray words of menus are not taken for the article. True for each word of `page` that is matched; undefined if the page is too large. Only pairs of equal words are
 * looked at (after Hunt and Szymanski 1977): their number times the logarithm of the gold text's length.
 */
export function alignWords(page: readonly string[], gold: readonly string[]): Uint8Array | undefined {
	const places = new Map<string, number[]>();
	for (const [column, text] of gold.entries()) {
		const columns = places.get(text);
		if (columns) columns.push(column);
		else places.set(text, [column]);
	}
	const pairs = page.reduce((sum, text) => sum + (places.get(text)?.length ?? 0), 0);
	if (pairs > mostPairs) return undefined;
	const values = new Int32Array(pairs);
	const before = new Int32Array(pairs);
	const rows = new Int32Array(pairs);
	const front = new Front(gold.length);
	const above = {row: new Int32Array(gold.length + 1).fill(-1), pair: new Int32Array(gold.length + 1)};
	let pair = 0;
	for (const [row, text] of page.entries()) {
		const columns = places.get(text);
		if (!columns) continue;
		const first = pair;
		// From right to left: what the row above left in a column is read before this row overwrites it.
		for (let at = columns.length - 1; at >= 0; at--) {
			const column = columns[at]!;
			const [value, from] = front.best(column);
			const begun = value + startRun;
			const diagonal = column > 0 && above.row[column - 1] === row - 1 ? above.pair[column - 1]! : -1;
			const gone = diagonal < 0 ? -Infinity : values[diagonal]! + goOn;
			values[pair] = Math.max(begun, gone);
			before[pair] = gone >= begun ? diagonal : from;
			rows[pair] = row;
			above.row[column] = row;
			above.pair[column] = pair;
			pair++;
		}
		for (let at = columns.length - 1, each = first; each < pair; at--, each++)
			front.raise(columns[at]!, values[each]!, each);
	}
	const member = new Uint8Array(page.length);
	for (let at = front.best(gold.length)[1]; at >= 0; at = before[at]!) member[rows[at]!] = 1;
	return member;
}

/** The best value that ends before a column, and the pair that reached it: a tree of prefix maxima (Fenwick 1994). */
class Front {
	readonly #values: Int32Array;
	readonly #pairs: Int32Array;

	constructor(size: number) {
		this.#values = new Int32Array(size + 1);
		this.#pairs = new Int32Array(size + 1).fill(-1);
	}

	best(column: number): [value: number, pair: number] {
		let [value, pair] = [0, -1];
		for (let at = column; at > 0; at -= at & -at)
			if (this.#values[at]! > value) [value, pair] = [this.#values[at]!, this.#pairs[at]!];
		return [value, pair];
	}

	raise(column: number, value: number, pair: number) {
		for (let at = column + 1; at < this.#values.length; at += at & -at)
			if (value > this.#values[at]!) {
				this.#values[at] = value;
				this.#pairs[at] = pair;
			}
	}
}
