/** Pairs of equal words, in order: `left[i]` of the one stands where `right[i]` of the other does. */
export interface Alignment {
	readonly left: readonly number[];
	readonly right: readonly number[];
	/** Weight of the words that stand in a run of two or more (or are all there is), runs of little weight far from the others left out. */
	readonly weight: number;
	/** Words of the longest run. */
	readonly run: number;
}

/** Added for a pair that continues a run: words moved out of their run to a later twin would otherwise cost nothing. */
const runBonus = 0.5;

/** An equal beginning or end of so many words is taken as aligned without looking for anything better. */
const sureEnds = 4;

let best = new Float32Array(1 << 12);
let ending = new Float32Array(1 << 12);

/**
 * The heaviest alignment of two rows of words, a word counting by `weightOf`, runs preferred to scattered words (Needleman & Wunsch 1970
 * with a bonus for runs in the place of a cost for gaps). Time and space are the product of the lengths between equal beginnings and ends; so
 * only candidates get here.
 */
export function align(
	left: ArrayLike<number>,
	right: ArrayLike<number>,
	weightOf: (word: number) => number,
): Alignment {
	const shorter = Math.min(left.length, right.length);
	let from = 0;
	while (from < shorter && left[from] === right[from]) from++;
	if (from < sureEnds && from < shorter) from = 0;
	// The last word of an equal beginning stays in, so that it may still belong to a run of its own further on.
	else if (from < shorter) from--;
	let cut = 0;
	while (cut < shorter - from && left[left.length - 1 - cut] === right[right.length - 1 - cut]) cut++;
	if (cut < sureEnds && cut < shorter - from) cut = 0;
	else if (cut < shorter - from) cut--;
	const [rows, columns] = [left.length - from - cut, right.length - from - cut];
	const pairs: [number, number][] = [];
	for (let at = left.length - 1, other = right.length - 1; pairs.length < cut; at--, other--) pairs.push([at, other]);
	if (rows > 0 && columns > 0) {
		fill(left, right, from, rows, columns, weightOf);
		trace(rows, columns, from, pairs);
	}
	for (let at = from - 1; at >= 0; at--) pairs.push([at, at]);
	pairs.reverse();
	return {
		left: pairs.map(([first]) => first),
		right: pairs.map(([, second]) => second),
		...runs(left, pairs, weightOf),
	};
}

/** The tables: the best value up to each pair of words, and the best that ends with them as a match. */
function fill(
	left: ArrayLike<number>,
	right: ArrayLike<number>,
	from: number,
	rows: number,
	columns: number,
	weightOf: (word: number) => number,
): void {
	const width = columns + 1;
	const size = (rows + 1) * width;
	if (best.length < size) {
		best = new Float32Array(size * 2);
		ending = new Float32Array(size * 2);
	}
	best.fill(0, 0, width);
	ending.fill(-1, 0, width);
	// Both beginnings are as good as a match before them.
	ending[0] = 0;
	for (let row = 1; row <= rows; row++) {
		const word = left[from + row - 1]!;
		const gain = 0.3 + weightOf(word);
		const here = row * width;
		const above = here - width;
		best[here] = 0;
		ending[here] = -1;
		let before = 0;
		for (let column = 1; column <= columns; column++) {
			const skipped = best[above + column]!;
			let value = skipped > before ? skipped : before;
			let match = -1;
			if (word === right[from + column - 1]) {
				const diagonal = best[above + column - 1]!;
				const run = ending[above + column - 1]! + runBonus;
				match = Math.fround(gain + (diagonal > run ? diagonal : run));
				if (match >= value) value = match;
			}
			ending[here + column] = match;
			best[here + column] = value;
			before = value;
		}
	}
}

/** Adds the pairs of the best alignment, last first. */
function trace(rows: number, columns: number, from: number, pairs: [number, number][]): void {
	const width = columns + 1;
	let row = rows;
	let column = columns;
	let mustMatch = false;
	while (row > 0 && column > 0) {
		const at = row * width + column;
		if (mustMatch || (ending[at]! > 0 && ending[at] === best[at])) {
			pairs.push([from + row - 1, from + column - 1]);
			const diagonal = at - width - 1;
			mustMatch = ending[diagonal]! > 0 && ending[diagonal]! + runBonus >= best[diagonal]!;
			row--;
			column--;
		} else if (best[at] === best[at - width]) row--;
		else column--;
	}
}

/** Words between two runs, on either side, from which on they are far from each other. */
const farApart = 10;

/** A run far from the others counts only if it weighs this much: common words are found anywhere in a long speech. */
const weightyRun = 2.5;

interface Run {
	weight: number;
	length: number;
	/** First and last pair. */
	from: number;
	to: number;
}

function runs(
	words: ArrayLike<number>,
	pairs: readonly (readonly [number, number])[],
	weightOf: (word: number) => number,
): {weight: number; run: number} {
	const found = runsOf(words, pairs, weightOf);
	let longest = 0;
	let heaviest = 0;
	let far = 0;
	let near = 0;
	for (const [at, {weight, length, from}] of found.entries()) {
		longest = Math.max(longest, length);
		const before = found[at - 1];
		if (before) {
			const [last, next] = [pairs[before.to]!, pairs[from]!];
			if (next[0] - last[0] > farApart || next[1] - last[1] > farApart) {
				if (near >= weightyRun) far += near;
				else heaviest = Math.max(heaviest, near);
				near = 0;
			}
		}
		near += weight;
	}
	if (near >= weightyRun) far += near;
	else heaviest = Math.max(heaviest, near);
	return {weight: far || heaviest, run: longest};
}

/** Pairs that continue each other on both sides. One word alone is no run unless it is all there is, or hardly a changed word parts it from one. */
function runsOf(
	words: ArrayLike<number>,
	pairs: readonly (readonly [number, number])[],
	weightOf: (word: number) => number,
): Run[] {
	const found: Run[] = [];
	let from = 0;
	for (let to = 1; to <= pairs.length; to++) {
		const before = pairs[to - 1]!;
		const next = pairs[to];
		if (next?.[0] === before[0] + 1 && next[1] === before[1] + 1) continue;
		if (to - from > 1 || pairs.length === 1 || isParted(pairs, from)) {
			let weight = 0;
			for (let at = from; at < to; at++) weight += weightOf(words[pairs[at]![0]]!);
			found.push({weight, length: to - from, from, to: to - 1});
		}
		from = to;
	}
	return found;
}

/** A changed word and one put in beside it. */
const mostParting = 3;

/** Whether a pair stands a changed word from a run before or behind it: *a tremendous plan* beside *a country plan*. */
function isParted(pairs: readonly (readonly [number, number])[], at: number): boolean {
	return (
		(isNear(pairs[at - 1], pairs[at]) && follows(pairs[at - 2], pairs[at - 1])) ||
		(isNear(pairs[at], pairs[at + 1]) && follows(pairs[at + 1], pairs[at + 2]))
	);
}

type Pair = readonly [number, number];

const isNear = (one: Pair | undefined, next: Pair | undefined): boolean =>
	one !== undefined && next !== undefined && next[0] - one[0] <= mostParting && next[1] - one[1] <= mostParting;

const follows = (one: Pair | undefined, next: Pair | undefined): boolean =>
	one !== undefined && next?.[0] === one[0] + 1 && next[1] === one[1] + 1;
