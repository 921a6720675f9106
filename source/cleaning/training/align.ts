/** Letters, digits and `_`, as the benchmark cuts words. */
const word = /[\p{L}\p{N}_]+/gu;
export const wordsOf = (text: string): string[] => text.match(word) ?? [];

/** Cells of the table beyond which a page is passed over. */
const largest = 400_000_000;

/**
 * Which words of a page belong to its gold text: the best alignment in order, where a run of matching words costs something to begin, so that
 * stray words of menus are not taken for the article. True for each word of `page` that is matched; undefined if the page is too large.
 */
export function alignWords(page: readonly string[], gold: readonly string[]): Uint8Array | undefined {
	const [rows, columns] = [page.length, gold.length];
	if (rows * columns > largest) return undefined;
	const numbers = new Map<string, number>();
	const numberOf = (text: string) => numbers.get(text) ?? (numbers.set(text, numbers.size), numbers.size - 1);
	const a = Int32Array.from(page, numberOf);
	const b = Int32Array.from(gold, numberOf);
	const width = columns + 1;
	// How the best was reached: 1 skips a word of the page, 2 one of the gold text, 3 ends in a match; 4 is set where the match goes on a run.
	const how = new Uint8Array((rows + 1) * width);
	let best = new Int32Array(width);
	let matched = new Int32Array(width).fill(-1_000_000);
	const inGold = new Set(b);
	for (let row = 1; row <= rows; row++) {
		if (!inGold.has(a[row - 1]!)) {
			how.fill(1, row * width, (row + 1) * width);
			matched.fill(-1_000_000);
			continue;
		}
		const nextBest = new Int32Array(width);
		const nextMatched = new Int32Array(width).fill(-1_000_000);
		for (let column = 1; column <= columns; column++) {
			let flags = 0;
			let match = -1_000_000;
			if (a[row - 1] === b[column - 1]) {
				const begun = best[column - 1]! + startRun;
				const gone = matched[column - 1]! + goOn;
				match = Math.max(begun, gone);
				if (gone >= begun) flags = 4;
			}
			nextMatched[column] = match;
			let value = best[column]!;
			let from = 1;
			if (nextBest[column - 1]! > value) [value, from] = [nextBest[column - 1]!, 2];
			if (match > value) [value, from] = [match, 3];
			nextBest[column] = value;
			how[row * width + column] = flags | from;
		}
		best = nextBest;
		matched = nextMatched;
	}
	return trace(how, rows, columns, width);
}

const startRun = -1;
const goOn = 2;

function trace(how: Uint8Array, rows: number, columns: number, width: number): Uint8Array {
	const member = new Uint8Array(rows);
	let [row, column, inRun] = [rows, columns, false];
	while (row > 0 && column > 0) {
		const flags = how[row * width + column]!;
		if (inRun || (flags & 3) === 3) {
			member[row - 1] = 1;
			inRun = (flags & 4) !== 0;
			row--;
			column--;
		} else if ((flags & 3) === 1) row--;
		else column--;
	}
	return member;
}
