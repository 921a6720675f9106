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
