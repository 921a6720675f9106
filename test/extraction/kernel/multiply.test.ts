import {expect, test} from 'vitest';
import {float32At, kernel, reserve} from '../../../source/extraction/kernel/kernel.ts';

function matrix(count: number, start: number): Float32Array {
	const numbers = float32At(reserve(count * 4), count);
	for (const index of numbers.keys()) numbers[index] = Math.sin(index * 3 + start);
	return numbers;
}

/** Six rows: four go together, two alone. */
const rows = 6;
const inner = 4;
const columns = 8;

test('a product of matrices is added to what was there', () => {
	const a = matrix(rows * inner, 1);
	const b = matrix(inner * columns, 2);
	const c = matrix(rows * columns, 3);
	const before = c.slice();
	kernel.multiply(a.byteOffset, b.byteOffset, c.byteOffset, rows, inner, columns);
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			let sum = before[row * columns + column]!;
			for (let index = 0; index < inner; index++) sum += a[row * inner + index]! * b[index * columns + column]!;
			expect(c[row * columns + column]).toBeCloseTo(sum, 5);
		}
});

test('so is that of a transpose', () => {
	const a = matrix(rows * inner, 4);
	const b = matrix(rows * columns, 5);
	const c = matrix(inner * columns, 6);
	const before = c.slice();
	kernel.multiplyAcross(a.byteOffset, b.byteOffset, c.byteOffset, rows, inner, columns);
	for (let index = 0; index < inner; index++)
		for (let column = 0; column < columns; column++) {
			let sum = before[index * columns + column]!;
			for (let row = 0; row < rows; row++) sum += a[row * inner + index]! * b[row * columns + column]!;
			expect(c[index * columns + column]).toBeCloseTo(sum, 5);
		}
});
