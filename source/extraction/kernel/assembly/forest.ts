/** 1 where a row's value is above the threshold. */
@inline
function right(node: i32, row: usize): i32 {
	return <i32>(<u32>((node >> 8) - <i32>load<u8>(row + (node & 255))) >>> 31);
}

/** The sums of the leaves that rows of features reach, as numbers of 32 bits; see `sumOfLeaves`. */
export function sumsOfLeaves(
	splits: usize,
	leaves: usize,
	depth: i32,
	trees: i32,
	rows: usize,
	features: usize,
	count: i32,
	out: usize,
): void {
	for (let row = 0; row < count; row++)
		store<i32>(out + (<usize>row << 2), sumOfLeaves(splits, leaves, depth, trees, rows + <usize>row * features));
}

/**
 * The sum of the leaves that a row of features (bytes) reaches. Nodes are pairs of feature and threshold, leaves numbers of 16 bits, tree after tree. Four trees are
 * walked side by side, so that the processor need not wait for one step before it begins the next.
 */
function sumOfLeaves(splits: usize, leaves: usize, depth: i32, trees: i32, row: usize): i32 {
	const inner = (1 << depth) - 1;
	const step = <usize>inner * 2;
	const below = <usize>(inner + 1) * 2;
	let sum = 0;
	let tree = 0;
	let split = splits;
	let leaf = leaves - <usize>inner * 2;
	for (; tree + 4 <= trees; tree += 4, split += 4 * step, leaf += 4 * below) {
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		for (let level = 0; level < depth; level++) {
			a = 2 * a + 1 + right(load<u16>(split + <usize>(2 * a)), row);
			b = 2 * b + 1 + right(load<u16>(split + step + <usize>(2 * b)), row);
			c = 2 * c + 1 + right(load<u16>(split + 2 * step + <usize>(2 * c)), row);
			d = 2 * d + 1 + right(load<u16>(split + 3 * step + <usize>(2 * d)), row);
		}
		sum += load<i16>(leaf + <usize>(2 * a)) + load<i16>(leaf + below + <usize>(2 * b));
		sum += load<i16>(leaf + 2 * below + <usize>(2 * c)) + load<i16>(leaf + 3 * below + <usize>(2 * d));
	}
	for (; tree < trees; tree++, split += step, leaf += below) {
		let node = 0;
		for (let level = 0; level < depth; level++) node = 2 * node + 1 + right(load<u16>(split + <usize>(2 * node)), row);
		sum += load<i16>(leaf + <usize>(2 * node));
	}
	return sum;
}

/** Rows that are judged together by `sumsOfColumns`. */
const together: i32 = 16;

/** Lays rows of features out by columns, 16 rows at a time, with the highest bit turned round, since there is a comparison of signed bytes alone. */
export function layRowsOut(rows: usize, features: usize, count: i32, columns: usize): void {
	for (let first = 0; first < count; first += together, columns += features << 4)
		for (let row = first, end = min(first + together, count); row < end; row++) {
			const to = columns + <usize>(row - first);
			for (let at: usize = 0; at < features; at++, rows++) store<u8>(to + (at << 4), load<u8>(rows) ^ 128);
		}
}

/** All ones for the rows that go right at a node: the place of its column, its threshold with the highest bit turned round, in four bytes. */
@inline
function rightAt(tree: usize, node: usize, columns: usize): v128 {
	const at = tree + (node << 2);
	return i8x16.gt_s(v128.load(columns + <usize>load<u16>(at)), v128.load8_splat(at, 2));
}

/** Which way each row goes at that of two nodes, of four and so on, beginning with `node`, that the ways before, the last one first, have led it to. */
@inline
function amongTwo(tree: usize, node: usize, columns: usize, a: v128): v128 {
	return v128.bitselect(rightAt(tree, node + 1, columns), rightAt(tree, node, columns), a);
}

@inline
function amongFour(tree: usize, node: usize, columns: usize, a: v128, b: v128): v128 {
	return v128.bitselect(amongTwo(tree, node + 2, columns, a), amongTwo(tree, node, columns, a), b);
}

@inline
function amongEight(tree: usize, node: usize, columns: usize, a: v128, b: v128, c: v128): v128 {
	return v128.bitselect(amongFour(tree, node + 4, columns, a, b), amongFour(tree, node, columns, a, b), c);
}

@inline
function amongSixteen(tree: usize, node: usize, columns: usize, a: v128, b: v128, c: v128, d: v128): v128 {
	return v128.bitselect(amongEight(tree, node + 8, columns, a, b, c), amongEight(tree, node, columns, a, b, c), d);
}

/** The bytes of 16 leaves at a time that rows have reached. */
@inline
function bytesOf(plane: usize, leaves: usize, reached: v128): v128 {
	let found = i8x16.swizzle(v128.load(plane), reached);
	for (let from: usize = 16; from < leaves; from += 16)
		found = v128.or(found, i8x16.swizzle(v128.load(plane + from), i8x16.sub(reached, i8x16.splat(<i8>from))));
	return found;
}

/**
 * The same sums as `sumsOfLeaves`, of rows that `layRowsOut` has laid out: 16 rows go down a tree at once, since all nodes of it are asked of all of them. A tree of five or six levels has
 * its nodes, then the low bytes of its leaves, then the high ones.
 */
export function sumsOfColumns(
	forest: usize,
	depth: i32,
	trees: i32,
	columns: usize,
	features: usize,
	count: i32,
	out: usize,
): void {
	const leaves = <usize>1 << depth;
	const nodes = leaves << 2;
	for (let row = 0; row < count; row += together, columns += features << 4, out += 64) {
		let sumA = i32x4.splat(0);
		let sumB = sumA;
		let sumC = sumA;
		let sumD = sumA;
		let tree = forest;
		for (const end = forest + <usize>trees * (nodes + 2 * leaves); tree < end; tree += nodes + 2 * leaves) {
			const a = rightAt(tree, 0, columns);
			const b = amongTwo(tree, 1, columns, a);
			const c = amongFour(tree, 3, columns, b, a);
			const d = amongEight(tree, 7, columns, c, b, a);
			const e = amongSixteen(tree, 15, columns, d, c, b, a);
			let reached = i8x16.neg(a);
			reached = i8x16.sub(i8x16.add(reached, reached), b);
			reached = i8x16.sub(i8x16.add(reached, reached), c);
			reached = i8x16.sub(i8x16.add(reached, reached), d);
			reached = i8x16.sub(i8x16.add(reached, reached), e);
			if (depth == 6) {
				const left = amongSixteen(tree, 31, columns, e, d, c, b);
				const f = v128.bitselect(amongSixteen(tree, 47, columns, e, d, c, b), left, a);
				reached = i8x16.sub(i8x16.add(reached, reached), f);
			}
			const low = bytesOf(tree + nodes, leaves, reached);
			const high = bytesOf(tree + nodes + leaves, leaves, reached);
			const first = i8x16.shuffle(low, high, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
			const last = i8x16.shuffle(low, high, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
			sumA = i32x4.add(sumA, i32x4.extend_low_i16x8_s(first));
			sumB = i32x4.add(sumB, i32x4.extend_high_i16x8_s(first));
			sumC = i32x4.add(sumC, i32x4.extend_low_i16x8_s(last));
			sumD = i32x4.add(sumD, i32x4.extend_high_i16x8_s(last));
		}
		v128.store(out, sumA);
		v128.store(out, sumB, 16);
		v128.store(out, sumC, 32);
		v128.store(out, sumD, 48);
	}
}
