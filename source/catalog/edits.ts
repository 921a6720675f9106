/** Longer words are nobody's slip of the finger. */
const longest = 64;
/** Rows of the table, kept from call to call: thousands of words are compared with each key. */
const scratch: [Uint8Array, Uint8Array, Uint8Array] = [
	new Uint8Array(longest),
	new Uint8Array(longest),
	new Uint8Array(longest),
];

/**
 * Edits between a typed word and the nearest beginning of another: insertions, deletions, substitutions and swaps of neighbours count one each
 * (optimal string alignment). `whole` is the distance to the whole word, `start` that to its nearest beginning. Both are `limit + 1` where they
 * are larger than `limit`.
 */
export function editsBetween(typed: string, word: string, limit: number): {whole: number; start: number} {
	const rows = typed.length;
	const columns = Math.min(word.length, rows + limit);
	if (columns >= longest || rows >= longest) return {whole: limit + 1, start: limit + 1};
	let [before, last, current] = scratch;
	for (let column = 0; column <= columns; column++) last[column] = column;
	for (let row = 1; row <= rows; row++) {
		current[0] = row;
		let least = row;
		for (let column = 1; column <= columns; column++) {
			const same = typed.charCodeAt(row - 1) === word.charCodeAt(column - 1);
			let edits = Math.min(last[column - 1]! + (same ? 0 : 1), last[column]! + 1, current[column - 1]! + 1);
			const swapped =
				row > 1 &&
				column > 1 &&
				typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
				typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
			if (swapped) edits = Math.min(edits, before[column - 2]! + 1);
			current[column] = edits;
			if (edits < least) least = edits;
		}
		if (least > limit) return {whole: limit + 1, start: limit + 1};
		[before, last, current] = [last, current, before];
	}
	const whole = columns === word.length ? last[columns]! : limit + 1;
	let start = limit + 1;
	for (let column = 1; column <= columns; column++) start = Math.min(start, last[column]!);
	return {whole: Math.min(whole, limit + 1), start};
}
