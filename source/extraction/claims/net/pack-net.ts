import type {WordVectors} from '../../../language/vectors.ts';
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
export function unpackNet(shape: NetShape, packed: Buffer, vectors: WordVectors): Net {
	const sizes = sizesOf(shape);
	const weights = new Float32Array(weightCountOf(shape));
	let at = 0;
	let to = 0;
	const read = (count: number, bytes: 1 | 2) => {
		if (at + 4 + count * bytes > packed.length) throw new Error(otherShape);
		const unit = packed.readFloatLE(at);
		at += 4;
		for (const end = at + count * bytes; at < end; at += bytes)
			weights[to++] = (bytes === 1 ? packed.readInt8(at) : packed.readInt16LE(at)) * unit;
	};
	for (const name of matrixNames)
		if (isInRows(name)) for (const end = to + sizes[name]; to < end;) read(width, 1);
		else read(sizes[name], 2);
	if (at !== packed.length) throw new Error(otherShape);
	return new Net(shape, weights, vectors);
}

const otherShape = 'the weights of a net were trained for another shape: train again';
