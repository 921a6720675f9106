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
 * The heaviest alignment of two rows of words, runs preferred to scattered words (Needleman & Wunsch 1970 with a bonus for runs in the place of a cost for
 * gaps). `weights`: how much each word of `left` counts. Time and space are the product of the lengths between equal beginnings and ends; so only
 * candidates get here.
 */
export function align(left: ArrayLike<number>, right: ArrayLike<number>, weights: ArrayLike<number>): Alignment {
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
	const rows = left.length - from - cut;
	const columns = right.length - from - cut;
	let between = 0;
	if (rows > 0 && columns > 0) {
		fill(left, right, from, rows, columns, weights);
		between = trace(rows, columns, from);
	}
	// All lengths are known: to push the pairs one by one takes twice as long.
	const length = from + between + cut;
	const pairs: Pairs = {left: new Array<number>(length), right: new Array<number>(length)};
	for (let at = 0; at < from; at++) pairs.left[at] = pairs.right[at] = at;
	for (let at = 0; at < between; at++) {
		pairs.left[from + at] = tracedLeft[between - 1 - at]!;
		pairs.right[from + at] = tracedRight[between - 1 - at]!;
	}
	for (let end = cut; end >= 1; end--) {
		pairs.left[length - end] = left.length - end;
		pairs.right[length - end] = right.length - end;
	}
	return weighRuns(pairs, weights);
}

/** Two lists of one length: what stands at one place of both is a pair. */
interface Pairs {
	readonly left: number[];
	readonly right: number[];
}

/** The tables: the best value up to each pair of words, and the best that ends with them as a match. */
function fill(
	left: ArrayLike<number>,
	right: ArrayLike<number>,
	from: number,
	rows: number,
	columns: number,
	weights: ArrayLike<number>,
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
		const gain = 0.3 + weights[from + row - 1]!;
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

/** The pairs of the best alignment that was looked for last, the last first. */
let tracedLeft = new Uint32Array(1 << 8);
let tracedRight = new Uint32Array(1 << 8);

/** Finds the pairs of the best alignment, and gives how many they are. */
function trace(rows: number, columns: number, from: number): number {
	if (tracedLeft.length < rows) {
		tracedLeft = new Uint32Array(2 * rows);
		tracedRight = new Uint32Array(2 * rows);
	}
	const width = columns + 1;
	let row = rows;
	let column = columns;
	let mustMatch = false;
	let count = 0;
	while (row > 0 && column > 0) {
		const at = row * width + column;
		if (mustMatch || (ending[at]! > 0 && ending[at] === best[at])) {
			tracedLeft[count] = from + row - 1;
			tracedRight[count++] = from + column - 1;
			const diagonal = at - width - 1;
			mustMatch = ending[diagonal]! > 0 && ending[diagonal]! + runBonus >= best[diagonal]!;
			row--;
			column--;
		} else if (best[at] === best[at - width]) row--;
		else column--;
	}
	return count;
}

/** Words between two runs, on either side, from which on they are far from each other. */
const farApart = 10;

/** A run far from the others counts only if it weighs this much: common words are found anywhere in a long speech. */
const weightyRun = 2.5;

/** A changed word and one put in beside it. */
const mostParting = 3;

/**
 * The alignment with the weight of its runs: pairs that continue each other on both sides. One word alone is no run unless it is all there is, or
 * hardly a changed word parts it from one: *a tremendous plan* beside *a country plan*.
 */
function weighRuns({left, right}: Pairs, weights: ArrayLike<number>): Alignment {
	let longest = 0;
	let heaviest = 0;
	let far = 0;
	let near = 0;
	let last = -1;
	const {length} = left;
	for (let from = 0; from < length;) {
		let to = from + 1;
		while (to < length && left[to] === left[to - 1]! + 1 && right[to] === right[to - 1]! + 1) to++;
		if (to - from > 1 || length === 1 || isParted(left, right, from)) {
			let weight = 0;
			for (let at = from; at < to; at++) weight += weights[left[at]!]!;
			if (to - from > longest) longest = to - from;
			if (last >= 0 && (left[from]! - left[last]! > farApart || right[from]! - right[last]! > farApart)) {
				if (near >= weightyRun) far += near;
				else heaviest = Math.max(heaviest, near);
				near = 0;
			}
			near += weight;
			last = to - 1;
		}
		from = to;
	}
	if (near >= weightyRun) far += near;
	else heaviest = Math.max(heaviest, near);
	return {left, right, weight: far || heaviest, run: longest};
}

/** Whether a pair that stands alone is near a run before or behind it. */
function isParted(left: readonly number[], right: readonly number[], at: number): boolean {
	const near = (one: number, next: number): boolean =>
		left[next]! - left[one]! <= mostParting && right[next]! - right[one]! <= mostParting;
	const follow = (one: number, next: number): boolean =>
		left[next] === left[one]! + 1 && right[next] === right[one]! + 1;
	return (
		(at >= 2 && near(at - 1, at) && follow(at - 2, at - 1)) ||
		(at + 2 < left.length && near(at, at + 1) && follow(at + 1, at + 2))
	);
}
