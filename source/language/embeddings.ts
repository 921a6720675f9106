import {readFileSync} from 'node:fs';

interface Embeddings {
	readonly words: readonly string[];
	readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const vocabulary = 30_000;
/** Numbers a word. */
export const dimensions = 100;

/** The most frequent words of wink-nlp's own vectors and their directions, row after row, each of length one. */
export function readEmbeddings(file: string): {words: readonly string[]; rows: Float32Array} {
	const {words, vectors} = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
	const known = words.filter(word => /^[a-z][a-z'.-]*$/.test(word) && vectors[word]).slice(0, vocabulary);
	const rows = new Float32Array(known.length * dimensions);
	for (const [word, text] of known.entries()) {
		const vector = vectors[text]!.slice(0, dimensions);
		const length = Math.hypot(...vector) || 1;
		rows.set(
			vector.map(value => value / length),
			word * dimensions,
		);
	}
	return {words: known, rows};
}
