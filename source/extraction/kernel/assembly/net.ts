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

/** Two tokens `spread` apart go through a layer together; so many such couples are worked out with the same columns of weights. */
const couples: i32 = 16;
/** A couple's numbers as `netLayer` multiplies them: four lines. */
const mixed: usize = 4 * line;
const inputs: usize = memory.data(8192, 16);
const firsts: usize = memory.data(128);

/**
 * A layer: adds to each token what its three neighbours, `spread` tokens apart, come to where that is above nought. `from` is the first token of `length`, with eight rows of noughts
 * before and behind them; the sums go to `to`, where rows behind the last may be written over. Two tokens need four products instead of six (Winograd's F(2,3); Lavin & Gray, CVPR 2016):
 * with weights a, b, c of the neighbours, 2a, a + b + c, a - b + c, 2c. Weights stand by eight columns, by pairs of numbers, by those four; bases by columns; both count 1024ths, so that all
 * is whole.
 */
export function netLayer(from: usize, to: usize, weights: usize, bases: usize, length: i32, spread: i32): void {
	const apart = <usize>spread * line;
	let count = 0;
	for (let block = 0; block < length; block += 2 * spread)
		for (let token = block, end = min(block + spread, length); token < end; token++) {
			const place = <usize>token * line;
			store<usize>(firsts + (<usize>count << 2), place);
			mixInputs(from + place, apart, inputs + <usize>count * mixed);
			if (++count < couples) continue;
			addProducts(from, to, weights, bases, count, apart);
			count = 0;
		}
	addProducts(from, to, weights, bases, count, apart);
}

/** Of the first token's three neighbours and the second's last one, in this order: first less third, second and third, third less second, fourth less second. */
@inline
function mixInputs(token: usize, apart: usize, out: usize): void {
	for (let at: usize = 0; at < line; at += 16) {
		const one = v128.load(token - apart + at);
		const two = v128.load(token + at);
		const three = v128.load(token + apart + at);
		const four = v128.load(token + 2 * apart + at);
		v128.store(out + at, i16x8.sub(one, three));
		v128.store(out + at, i16x8.add(two, three), line);
		v128.store(out + at, i16x8.sub(three, two), 2 * line);
		v128.store(out + at, i16x8.sub(four, two), 3 * line);
	}
}

@inline
function addProducts(from: usize, to: usize, weights: usize, bases: usize, count: i32, apart: usize): void {
	const top = i16x8.splat(most);
	const none = i32x4.splat(0);
	for (let column: usize = 0; column < width; column += 8, weights += width * 64) {
		const baseLeft = v128.load(bases + (column << 2));
		const baseRight = v128.load(bases + (column << 2), 16);
		for (let couple = 0; couple < count; couple++) {
			let a0 = baseLeft;
			let a1 = baseRight;
			let b0 = none;
			let b1 = none;
			let c0 = none;
			let c1 = none;
			let d0 = baseLeft;
			let d1 = baseRight;
			let block = weights;
			let pair = inputs + <usize>couple * mixed;
			for (const end = pair + line; pair < end; pair += 4, block += 128) {
				const a = v128.load32_splat(pair);
				a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, v128.load(block)));
				a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, v128.load(block, 16)));
				const b = v128.load32_splat(pair, line);
				b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, v128.load(block, 32)));
				b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, v128.load(block, 48)));
				const c = v128.load32_splat(pair, 2 * line);
				c0 = i32x4.add(c0, i32x4.dot_i16x8_s(c, v128.load(block, 64)));
				c1 = i32x4.add(c1, i32x4.dot_i16x8_s(c, v128.load(block, 80)));
				const d = v128.load32_splat(pair, 3 * line);
				d0 = i32x4.add(d0, i32x4.dot_i16x8_s(d, v128.load(block, 96)));
				d1 = i32x4.add(d1, i32x4.dot_i16x8_s(d, v128.load(block, 112)));
			}
			const place = load<usize>(firsts + (<usize>couple << 2)) + column * 2;
			const here = from + place;
			const there = to + place;
			const firstLeft = i32x4.add(a0, i32x4.add(b0, c0));
			const firstRight = i32x4.add(a1, i32x4.add(b1, c1));
			v128.store(there, grown(v128.load(here), firstLeft, firstRight, top));
			const secondLeft = i32x4.add(d0, i32x4.sub(b0, c0));
			const secondRight = i32x4.add(d1, i32x4.sub(b1, c1));
			v128.store(there + apart, grown(v128.load(here + apart), secondLeft, secondRight, top));
		}
	}
}

@inline
function grown(before: v128, left: v128, right: v128, top: v128): v128 {
	const none = i16x8.splat(0);
	const sum = i16x8.narrow_i32x4_s(i32x4.shr_s(left, 10), i32x4.shr_s(right, 10));
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
