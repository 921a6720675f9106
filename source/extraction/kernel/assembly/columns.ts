import {many, wide} from './slots';

/** A question in memory: its number mixed, then addresses of four columns of 32-bit numbers: where it is asked (0: everywhere), and of the three values. */
const question: usize = 20;

/** The features of four tokens, `at` bytes into the columns: `blend` of hash.ts, four at once. */
@inline
function blend(asked: usize, at: usize): v128 {
	const a = v128.load(load<usize>(asked, 8) + at);
	const b = v128.load(load<usize>(asked, 12) + at);
	const c = v128.load(load<usize>(asked, 16) + at);
	const hash = v128.xor(
		v128.xor(
			i32x4.splat(load<i32>(asked)),
			i32x4.mul(v128.xor(a, i32x4.shr_u(a, 15)), i32x4.splat(<i32>0x85ebca6b)),
		),
		v128.xor(
			i32x4.mul(i32x4.add(b, i32x4.splat(0x7f4a7c15)), i32x4.splat(<i32>0xc2b2ae35)),
			i32x4.mul(v128.xor(c, i32x4.splat(0x2545f491)), i32x4.splat(0x27d4eb2f)),
		),
	);
	const mixed = i32x4.mul(v128.xor(hash, i32x4.shr_u(hash, 16)), i32x4.splat(0x7feb352d));
	return v128.xor(mixed, i32x4.shr_u(mixed, 15));
}

/** All ones in the lanes of the tokens that a question is asked of. */
@inline
function askedOf(asked: usize, at: usize): v128 {
	const where = load<usize>(asked, 4);
	return where == 0 ? i32x4.splat(-1) : i32x4.eq(v128.load(where + at), i32x4.splat(1));
}

/** What single words are worth for the token at `at`: `words` holds the address of each word's numbers, those for one offset behind those for the last. */
@inline
function wordsAt(words: usize, at: i32, offsets: i32): v128 {
	let sum = i16x8.splat(0);
	for (let offset = 0; offset < offsets; offset++)
		sum = i16x8.add(sum, v128.load(load<usize>(words + (<usize>(at + offset) << 2)) + (<usize>offset << 4)));
	return sum;
}

/**
 * Adds up for each token what the answers to all questions are worth, with what single words are worth: eight numbers of 16 bits a token. Four tokens go side by
 * side; behind the last up to three more are written, which mean nothing.
 */
export function scoreRows(
	questions: usize,
	count: i32,
	length: i32,
	slots: usize,
	mask: i32,
	words: usize,
	offsets: i32,
	out: usize,
): void {
	const end = questions + <usize>count * question;
	for (let token = 0; token < length; token += 4) {
		const at = <usize>token << 2;
		let sumA = i16x8.splat(0);
		let sumB = sumA;
		let sumC = sumA;
		let sumD = sumA;
		for (let asked = questions; asked < end; asked += question) {
			const here = askedOf(asked, at);
			if (!v128.any_true(here)) continue;
			const found = blend(asked, at);
			const a = many(slots, mask, i32x4.extract_lane(found, 0));
			const b = many(slots, mask, i32x4.extract_lane(found, 1));
			const c = many(slots, mask, i32x4.extract_lane(found, 2));
			const d = many(slots, mask, i32x4.extract_lane(found, 3));
			sumA = i16x8.add(sumA, v128.and(a, v128.shuffle<i32>(here, here, 0, 0, 0, 0)));
			sumB = i16x8.add(sumB, v128.and(b, v128.shuffle<i32>(here, here, 1, 1, 1, 1)));
			sumC = i16x8.add(sumC, v128.and(c, v128.shuffle<i32>(here, here, 2, 2, 2, 2)));
			sumD = i16x8.add(sumD, v128.and(d, v128.shuffle<i32>(here, here, 3, 3, 3, 3)));
		}
		const to = out + (<usize>token << 4);
		v128.store(to, sumA);
		v128.store(to, sumB, 16);
		v128.store(to, sumC, 32);
		v128.store(to, sumD, 48);
	}
	for (let token = 0; token < length; token++) {
		const to = out + (<usize>token << 4);
		v128.store(to, i16x8.add(v128.load(to), wordsAt(words, token, offsets)));
	}
}

/** The same of a wide table without words: 16 numbers of 16 bits a token. */
export function scoreWideRows(questions: usize, count: i32, length: i32, slots: usize, mask: i32, out: usize): void {
	const end = questions + <usize>count * question;
	for (let token = 0; token < length; token += 4) {
		const at = <usize>token << 2;
		const to = out + (<usize>token << 5);
		memory.fill(to, 0, 128);
		for (let asked = questions; asked < end; asked += question) {
			const here = askedOf(asked, at);
			if (!v128.any_true(here)) continue;
			const found = blend(asked, at);
			const a = v128.and(wide(slots, mask, i32x4.extract_lane(found, 0)), v128.shuffle<i32>(here, here, 0, 0, 0, 0));
			const b = v128.and(wide(slots, mask, i32x4.extract_lane(found, 1)), v128.shuffle<i32>(here, here, 1, 1, 1, 1));
			const c = v128.and(wide(slots, mask, i32x4.extract_lane(found, 2)), v128.shuffle<i32>(here, here, 2, 2, 2, 2));
			const d = v128.and(wide(slots, mask, i32x4.extract_lane(found, 3)), v128.shuffle<i32>(here, here, 3, 3, 3, 3));
			addTo(to, a);
			addTo(to + 32, b);
			addTo(to + 64, c);
			addTo(to + 96, d);
		}
	}
}

@inline
function addTo(to: usize, weights: v128): void {
	v128.store(to, i16x8.add(v128.load(to), i16x8.extend_low_i8x16_s(weights)));
	v128.store(to, i16x8.add(v128.load(to, 16), i16x8.extend_high_i8x16_s(weights)), 16);
}
