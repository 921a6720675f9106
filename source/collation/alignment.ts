/** Pairs of equal words, in order: `left[i]` of the one stands where `right[i]` of the other does. */
export interface Alignment {
	readonly left: readonly number[];
	readonly right: readonly number[];
	/** Weight of the words that stand in a run of two or more (or are all there is). */
	readonly weight: number;
	/** Words of the longest run. */
	readonly run: number;
}

/** Added for a pair that continues a run: words moved out of their run to a later twin would otherwise cost nothing. */
const runBonus = 0.5;

let best = new Float32Array(0);
let ending = new Float32Array(0);

/**
 * The heaviest alignment of two rows of words, a word counting by `weightOf`, runs preferred to scattered words (Needleman & Wunsch 1970
 * with a bonus for runs in the place of a cost for gaps). Time and space are the product of the lengths; so only candidates get here.
 */
export function align(
	left: ArrayLike<number>,
	right: ArrayLike<number>,
	weightOf: (word: number) => number,
): Alignment {
	const rows = left.length;
	const columns = right.length;
	const width = columns + 1;
	if (best.length < (rows + 1) * width) {
		best = new Float32Array((rows + 1) * width);
		ending = new Float32Array((rows + 1) * width);
	}
	best.fill(0, 0, width);
	ending.fill(-1, 0, width);
	for (let row = 1; row <= rows; row++) {
		const word = left[row - 1]!;
		const gain = 0.3 + weightOf(word);
		const here = row * width;
		const above = here - width;
		best[here] = 0;
		ending[here] = -1;
		for (let column = 1; column <= columns; column++) {
			let value = Math.max(best[above + column]!, best[here + column - 1]!);
			let match = -1;
			if (word === right[column - 1]) {
				match = gain + Math.max(best[above + column - 1]!, ending[above + column - 1]! + runBonus);
				if (match >= value) value = match;
			}
			ending[here + column] = match;
			best[here + column] = value;
		}
	}
	return traced(left, weightOf, rows, columns);
}

function traced(left: ArrayLike<number>, weightOf: (word: number) => number, rows: number, columns: number): Alignment {
	const width = columns + 1;
	const pairs: [number, number][] = [];
	let row = rows;
	let column = columns;
	let mustMatch = false;
	while (row > 0 && column > 0) {
		const at = row * width + column;
		if (mustMatch || (ending[at]! > 0 && ending[at] === best[at])) {
			pairs.push([row - 1, column - 1]);
			const diagonal = at - width - 1;
			mustMatch = ending[diagonal]! > 0 && ending[diagonal]! + runBonus >= best[diagonal]!;
			row--;
			column--;
		} else if (best[at] === best[at - width]) row--;
		else column--;
	}
	pairs.reverse();
	return {
		left: pairs.map(([first]) => first),
		right: pairs.map(([, second]) => second),
		...runs(left, pairs, weightOf),
	};
}

function runs(
	words: ArrayLike<number>,
	pairs: readonly (readonly [number, number])[],
	weightOf: (word: number) => number,
): {weight: number; run: number} {
	let weight = 0;
	let run = 0;
	let from = 0;
	for (let to = 1; to <= pairs.length; to++) {
		const before = pairs[to - 1]!;
		const next = pairs[to];
		if (next?.[0] === before[0] + 1 && next[1] === before[1] + 1) continue;
		if (to - from > 1 || pairs.length === 1)
			for (let at = from; at < to; at++) weight += weightOf(words[pairs[at]![0]]!);
		run = Math.max(run, to - from);
		from = to;
	}
	return {weight, run};
}
