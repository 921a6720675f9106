/** Rows of numbers of 8 bits, each row behind the unit that it counts, as numbers of 32 bits one behind the other. Numbers of a row go by eights. */
export function widenRows(packed: usize, rows: i32, width: i32, to: usize): void {
	for (let row = 0; row < rows; row++) {
		const unit = f32x4.splat(load<f32>(packed));
		packed += 4;
		for (const end = packed + <usize>width; packed < end; packed += 8, to += 32) {
			const numbers = v128.load8x8_s(packed);
			v128.store(to, f32x4.mul(unit, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(numbers))));
			v128.store(to, f32x4.mul(unit, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(numbers))), 16);
		}
	}
}

/** Numbers of 16 bits behind the unit that all of them count, as numbers of 32 bits. They go by fours. */
export function widenNumbers(packed: usize, count: i32, to: usize): void {
	const unit = f32x4.splat(load<f32>(packed));
	const end = to + (<usize>count << 2);
	for (packed += 4; to < end; packed += 8, to += 16)
		v128.store(to, f32x4.mul(unit, f32x4.convert_i32x4_s(v128.load16x4_s(packed))));
}

/** The nearest whole number, halves upwards, of a number times `factor`; `most` on either side. */
@inline
function whole(number: usize, factor: f64, most: f64): i16 {
	return <i16>Math.max(-most, Math.min(most, Math.floor(<f64>load<f32>(number) * factor + 0.5)));
}

/** Numbers of 32 bits as whole ones of 16. */
export function narrow(numbers: usize, count: i32, factor: f64, most: f64, to: usize): void {
	for (const end = numbers + (<usize>count << 2); numbers < end; numbers += 4, to += 2)
		store<i16>(to, whole(numbers, factor, most));
}

/** A matrix as whole numbers of 16 bits in the order that `endNet` goes through it: by eight columns, by pairs of rows. */
export function narrowInPairs(matrix: usize, rows: i32, columns: i32, factor: f64, most: f64, to: usize): void {
	const long = <usize>columns << 2;
	for (let block: usize = 0; block < long; block += 32) {
		let pair = matrix + block;
		for (let row = 0; row < rows; row += 2, pair += 2 * long)
			for (let column = pair; column < pair + 32; column += 4, to += 4) {
				store<i16>(to, whole(column, factor, most));
				store<i16>(to, whole(column + long, factor, most), 2);
			}
	}
}

/**
 * The weights of a layer, those of three neighbours one behind the other, in the order that `netLayer` goes through them: by eight columns, by pairs of rows, by the four that it multiplies
 * with.
 */
export function narrowInFours(matrix: usize, rows: i32, columns: i32, factor: f64, most: f64, to: usize): void {
	const long = <usize>columns << 2;
	const next = <usize>rows * long;
	for (let block: usize = 0; block < long; block += 32) {
		let pair = matrix + block;
		for (let row = 0; row < rows; row += 2, pair += 2 * long, to += 96)
			for (let column = pair; column < pair + 32; column += 4, to += 4) {
				storeFour(column, next, factor, most, to);
				storeFour(column + long, next, factor, most, to + 2);
			}
	}
}

@inline
function storeFour(number: usize, next: usize, factor: f64, most: f64, to: usize): void {
	const one = whole(number, factor, most);
	const two = whole(number + next, factor, most);
	const three = whole(number + 2 * next, factor, most);
	store<i16>(to, 2 * one);
	store<i16>(to, one + two + three, 32);
	store<i16>(to, one - two + three, 64);
	store<i16>(to, 2 * three, 96);
}
