/** A token inside the net: so many numbers of 16 bits. */
const width: usize = 64;
const line: usize = width * 2;
/** No number is greater, so that no sum of products overflows. */
const most: i16 = 8191;

/**
 * What each token is at first: the sum of its word's row, whose address `words` holds; of the row at `head`, the same for all, if it is not 0; and of `count` rows of `table`, whose
 * numbers (16 bits) stand in `asked`. What is below nought is cut off.
 */
export function beginNet(
	words: usize,
	head: usize,
	asked: usize,
	count: i32,
	table: usize,
	length: i32,
	state: usize,
): void {
	const none = i16x8.splat(0);
	const top = i16x8.splat(most);
	const rows = <usize>count << 1;
	for (let token = 0; token < length; token++, state += line, asked += rows) {
		const word = load<usize>(words + (<usize>token << 2));
		for (let at: usize = 0; at < line; at += 16) {
			let sum = v128.load(word + at);
			if (head != 0) sum = i16x8.add_sat_s(sum, v128.load(head + at));
			for (let row: usize = 0; row < rows; row += 2)
				sum = i16x8.add_sat_s(sum, v128.load(table + <usize>load<u16>(asked + row) * line + at));
			v128.store(state + at, i16x8.min_s(top, i16x8.max_s(none, sum)));
		}
	}
}

/** Products of pairs of numbers, added to four sums. */
@inline
function more(sums: v128, pair: usize, weights: v128): v128 {
	return i32x4.add(sums, i32x4.dot_i16x8_s(v128.load32_splat(pair), weights));
}

/**
 * A layer: adds to each token what its three neighbours, `spread` tokens apart, come to where that is above nought. `from` is the first token of `length` (by fours), with rows of
 * noughts around them; the sums go to `to`. Weights stand by tap, by eight columns, by pairs of numbers; bases by columns; both count 512ths.
 */
export function netLayer(from: usize, to: usize, weights: usize, bases: usize, length: i32, spread: i32): void {
	const apart = <usize>spread * line;
	const top = i16x8.splat(most);
	for (let token = 0; token < length; token += 4, from += 4 * line, to += 4 * line) {
		let block = weights;
		for (let column: usize = 0; column < width; column += 8) {
			let a0 = v128.load(bases + (column << 2));
			let a1 = v128.load(bases + (column << 2), 16);
			let b0 = a0;
			let b1 = a1;
			let c0 = a0;
			let c1 = a1;
			let d0 = a0;
			let d1 = a1;
			for (let tap = 0, start = from - apart; tap < 3; tap++, start += apart)
				for (let pair = start; pair < start + line; pair += 4, block += 32) {
					const left = v128.load(block);
					const right = v128.load(block, 16);
					a0 = more(a0, pair, left);
					a1 = more(a1, pair, right);
					b0 = more(b0, pair + line, left);
					b1 = more(b1, pair + line, right);
					c0 = more(c0, pair + 2 * line, left);
					c1 = more(c1, pair + 2 * line, right);
					d0 = more(d0, pair + 3 * line, left);
					d1 = more(d1, pair + 3 * line, right);
				}
			const here = from + column * 2;
			const there = to + column * 2;
			v128.store(there, grown(v128.load(here), a0, a1, top));
			v128.store(there + line, grown(v128.load(here + line), b0, b1, top));
			v128.store(there + 2 * line, grown(v128.load(here + 2 * line), c0, c1, top));
			v128.store(there + 3 * line, grown(v128.load(here + 3 * line), d0, d1, top));
		}
	}
}

@inline
function grown(before: v128, left: v128, right: v128, top: v128): v128 {
	const none = i16x8.splat(0);
	const sum = i16x8.narrow_i32x4_s(i32x4.shr_s(left, 9), i32x4.shr_s(right, 9));
	return i16x8.min_s(top, i16x8.add_sat_s(before, i16x8.max_s(sum, none)));
}

/** The eight sums of each token, 32 bits each, from weights by pairs. */
export function endNet(state: usize, out: usize, weights: usize, bases: usize, length: i32): void {
	for (let token = 0; token < length; token++, state += line, out += 32) {
		let left = v128.load(bases);
		let right = v128.load(bases, 16);
		let block = weights;
		for (let pair = state; pair < state + line; pair += 4, block += 32) {
			left = more(left, pair, v128.load(block));
			right = more(right, pair, v128.load(block, 16));
		}
		v128.store(out, left);
		v128.store(out, right, 16);
	}
}
