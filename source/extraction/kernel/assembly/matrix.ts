/**
 * Adds to `c` the product of `a` and `b`, matrices of 32-bit numbers, row after row: `rows` by `inner` and `inner` by `columns` numbers. Columns go by eights. Four rows
 * are worked out at once, so that each number of `b` is loaded for four products.
 */
export function multiply(a: usize, b: usize, c: usize, rows: i32, inner: i32, columns: i32): void {
	const wide = <usize>columns << 2;
	const long = <usize>inner << 2;
	let row = 0;
	for (; row + 4 <= rows; row += 4, a += 4 * long, c += 4 * wide)
		for (let column: usize = 0; column < wide; column += 32) {
			const to = c + column;
			let a0 = v128.load(to);
			let a1 = v128.load(to, 16);
			let b0 = v128.load(to + wide);
			let b1 = v128.load(to + wide, 16);
			let c0 = v128.load(to + 2 * wide);
			let c1 = v128.load(to + 2 * wide, 16);
			let d0 = v128.load(to + 3 * wide);
			let d1 = v128.load(to + 3 * wide, 16);
			let factors = b + column;
			for (let from = a; from < a + long; from += 4, factors += wide) {
				const left = v128.load(factors);
				const right = v128.load(factors, 16);
				const one = v128.load32_splat(from);
				a0 = f32x4.add(a0, f32x4.mul(one, left));
				a1 = f32x4.add(a1, f32x4.mul(one, right));
				const two = v128.load32_splat(from + long);
				b0 = f32x4.add(b0, f32x4.mul(two, left));
				b1 = f32x4.add(b1, f32x4.mul(two, right));
				const three = v128.load32_splat(from + 2 * long);
				c0 = f32x4.add(c0, f32x4.mul(three, left));
				c1 = f32x4.add(c1, f32x4.mul(three, right));
				const four = v128.load32_splat(from + 3 * long);
				d0 = f32x4.add(d0, f32x4.mul(four, left));
				d1 = f32x4.add(d1, f32x4.mul(four, right));
			}
			v128.store(to, a0);
			v128.store(to, a1, 16);
			v128.store(to + wide, b0);
			v128.store(to + wide, b1, 16);
			v128.store(to + 2 * wide, c0);
			v128.store(to + 2 * wide, c1, 16);
			v128.store(to + 3 * wide, d0);
			v128.store(to + 3 * wide, d1, 16);
		}
	for (; row < rows; row++, a += long, c += wide)
		for (let column: usize = 0; column < wide; column += 16) {
			let sum = v128.load(c + column);
			let factors = b + column;
			for (let from = a; from < a + long; from += 4, factors += wide)
				sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(from), v128.load(factors)));
			v128.store(c + column, sum);
		}
}

/** Adds to `c` the product of the transpose of `a` and `b`: `rows` by `inner` (by fours) and `rows` by `columns` (by eights) numbers give `inner` by `columns`. */
export function multiplyAcross(a: usize, b: usize, c: usize, rows: i32, inner: i32, columns: i32): void {
	const wide = <usize>columns << 2;
	const long = <usize>inner << 2;
	for (let line: usize = 0; line < long; line += 16)
		for (let column: usize = 0; column < wide; column += 32) {
			const to = c + (line >> 2) * wide + column;
			let a0 = v128.load(to);
			let a1 = v128.load(to, 16);
			let b0 = v128.load(to + wide);
			let b1 = v128.load(to + wide, 16);
			let c0 = v128.load(to + 2 * wide);
			let c1 = v128.load(to + 2 * wide, 16);
			let d0 = v128.load(to + 3 * wide);
			let d1 = v128.load(to + 3 * wide, 16);
			let from = a + line;
			let factors = b + column;
			for (let row = 0; row < rows; row++, from += long, factors += wide) {
				const left = v128.load(factors);
				const right = v128.load(factors, 16);
				const one = v128.load32_splat(from);
				a0 = f32x4.add(a0, f32x4.mul(one, left));
				a1 = f32x4.add(a1, f32x4.mul(one, right));
				const two = v128.load32_splat(from, 4);
				b0 = f32x4.add(b0, f32x4.mul(two, left));
				b1 = f32x4.add(b1, f32x4.mul(two, right));
				const three = v128.load32_splat(from, 8);
				c0 = f32x4.add(c0, f32x4.mul(three, left));
				c1 = f32x4.add(c1, f32x4.mul(three, right));
				const four = v128.load32_splat(from, 12);
				d0 = f32x4.add(d0, f32x4.mul(four, left));
				d1 = f32x4.add(d1, f32x4.mul(four, right));
			}
			v128.store(to, a0);
			v128.store(to, a1, 16);
			v128.store(to + wide, b0);
			v128.store(to + wide, b1, 16);
			v128.store(to + 2 * wide, c0);
			v128.store(to + 2 * wide, c1, 16);
			v128.store(to + 3 * wide, d0);
			v128.store(to + 3 * wide, d1, 16);
		}
}
