import type {WordVectors} from '../../../language/vectors.ts';
import {bytesAt, float32At, kernel, passing, reserve} from '../../kernel/kernel.ts';
import {Net} from './net.ts';
import {matrixNames, partsOf, sizesOf, weightCountOf, width, type MatrixName, type NetShape} from './net-shape.ts';

/** Of the inputs there are thousands of rows: each has a unit of its own and numbers of 8 bits. The other matrices have one unit and numbers of 16 bits. */
const isInRows = (name: MatrixName): boolean => name === 'inputs';

/** Each matrix, or each of its rows, as whole numbers behind the 32-bit unit that they count. */
export function packNet(shape: NetShape, weights: Float32Array): Uint8Array {
	const parts = partsOf(shape, weights);
	return Buffer.concat(
		matrixNames.flatMap(name => {
			if (!isInRows(name)) return packNumbers(parts[name], 2);
			const rows = parts[name].length / width;
			return [...Array(rows).keys()].map(row => packNumbers(parts[name].subarray(row * width, (row + 1) * width), 1));
		}),
	);
}

function packNumbers(numbers: Float32Array, bytes: 1 | 2): Buffer {
	const most = 2 ** (8 * bytes - 1) - 1;
	const unit = Math.fround(numbers.reduce((one, other) => Math.max(one, Math.abs(other)), 1e-6) / most);
	const packed = Buffer.alloc(4 + numbers.length * bytes);
	packed.writeFloatLE(unit);
	for (const [index, number] of numbers.entries())
		packed.writeIntLE(Math.max(-most, Math.min(most, Math.round(number / unit))), 4 + index * bytes, bytes);
	return packed;
}

/** Reads what `packNet` wrote. Throws if the bytes are those of another net. */
export function unpackNet(shape: NetShape, packed: Uint8Array, vectors: WordVectors): Net {
	const sizes = sizesOf(shape);
	const rowsOf = (name: MatrixName) => sizes[name] / width;
	const bytesOf = (name: MatrixName) => (isInRows(name) ? rowsOf(name) * (4 + width) : 4 + sizes[name] * 2);
	if (matrixNames.reduce((sum, name) => sum + bytesOf(name), 0) !== packed.length)
		throw new Error('the weights of a net were trained for another shape: train again');
	const count = weightCountOf(shape);
	const weights = float32At(reserve(count * 4), count);
	const source = passing();
	bytesAt(source, packed.length).set(packed);
	let at = source;
	let to = weights.byteOffset;
	for (const name of matrixNames) {
		if (isInRows(name)) kernel.widenRows(at, rowsOf(name), width, to);
		else kernel.widenNumbers(at, sizes[name], to);
		at += bytesOf(name);
		to += sizes[name] * 4;
	}
	bytesAt(source, packed.length).fill(0);
	return new Net(shape, weights, vectors);
}
