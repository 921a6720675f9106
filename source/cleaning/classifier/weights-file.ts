import {gunzipSync, gzipSync} from 'node:zlib';
import type {Classifier} from './classifier.ts';
import {thresholdsOf} from './forest.ts';
import type {Forest} from './forest.ts';

/** Whole multiples that leaves are kept as. */
export const leafScale = 4096;

/** The bytes of a classifier: gzip of numbers in little-endian order; the same classifier gives the same bytes. */
export function packClassifier({news, experts, change, bias}: Classifier): Buffer {
	const parts: Buffer[] = [];
	const floats = (values: ArrayLike<number>) => {
		const buffer = Buffer.alloc(values.length * 4);
		for (let at = 0; at < values.length; at++) buffer.writeFloatLE(values[at]!, at * 4);
		parts.push(buffer);
	};
	floats([change, bias]);
	for (const {base, depth, edges, features, borders, leaves} of [
		news,
		...experts.flatMap(({first, second}) => [first, second]),
	]) {
		floats([base]);
		parts.push(Buffer.from([depth, edges.length, ...edges.map(({length}) => length)]));
		for (const border of edges) floats(border);
		const trees = leaves.length / 2 ** depth;
		parts.push(Buffer.from([trees & 255, trees >> 8]), Buffer.from(features), Buffer.from(borders));
		const whole = Buffer.alloc(leaves.length * 2);
		for (let at = 0; at < leaves.length; at++) whole.writeInt16LE(Math.round(leaves[at]! * leafScale), at * 2);
		parts.push(whole);
	}
	return gzipSync(Buffer.concat(parts), {level: 9});
}

/** The classifier of a weights file. */
export function unpackClassifier(bytes: Uint8Array): Classifier {
	const data = gunzipSync(bytes);
	let at = 0;
	// Copied, so that numbers begin where they may; little-endian, as every machine of today reads them.
	const slice = (length: number) => new Uint8Array(data.subarray(at, (at += length)));
	const floats = (count: number) => new Float32Array(slice(count * 4).buffer);
	const float = () => floats(1)[0]!;
	const byte = () => data[at++]!;
	const [change, bias] = [float(), float()];
	const forest = (): Forest => {
		const base = float();
		const depth = byte();
		const counts = slice(byte());
		const edges = Array.from(counts, floats);
		const trees = byte() + byte() * 256;
		const inner = trees * (2 ** depth - 1);
		const [features, borders] = [slice(inner), slice(inner)];
		const leaves = new Float32Array(new Int16Array(slice(trees * 2 ** depth * 2).buffer));
		for (let leaf = 0; leaf < leaves.length; leaf++) leaves[leaf]! /= leafScale;
		return {base, depth, edges, features, borders, thresholds: thresholdsOf(edges, features, borders), leaves};
	};
	const news = forest();
	const expert = () => ({first: forest(), second: forest()});
	return {news, experts: [expert(), expert()], change, bias};
}
