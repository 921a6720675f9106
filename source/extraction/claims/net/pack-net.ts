import type {WordVectors} from '../../../language/vectors.ts';
import {Net} from './net.ts';
import {matrixNames, partsOf, sizeOf, weightCount} from './net-shape.ts';

/** Each matrix as 16-bit numbers behind the 32-bit unit that they count. */
export function packNet(weights: Float32Array): Uint8Array {
	const parts = partsOf(weights);
	return Buffer.concat(
		matrixNames.map(name => {
			const most = parts[name].reduce((one, other) => Math.max(one, Math.abs(other)), 1e-6);
			const unit = Math.fround(most / 32767);
			const bytes = Buffer.alloc(4 + parts[name].length * 2);
			bytes.writeFloatLE(unit);
			for (const [index, weight] of parts[name].entries())
				bytes.writeInt16LE(Math.max(-32767, Math.min(32767, Math.round(weight / unit))), 4 + index * 2);
			return bytes;
		}),
	);
}

/** Reads what `packNet` wrote. Throws if the bytes are those of another net. */
export function unpackNet(bytes: Buffer, vectors: WordVectors): Net {
	const weights = new Float32Array(weightCount);
	let at = 0;
	let to = 0;
	for (const name of matrixNames) {
		if (at + 4 + sizeOf(name) * 2 > bytes.length) break;
		const unit = bytes.readFloatLE(at);
		at += 4;
		for (let index = 0; index < sizeOf(name); index++, at += 2) weights[to++] = bytes.readInt16LE(at) * unit;
	}
	if (to !== weightCount || at !== bytes.length)
		throw new Error('the weights of the net were trained for another shape: train again');
	return new Net(weights, vectors);
}
