import {readFile} from 'node:fs/promises';

/** Numbers a word. */
export const vectorSize = 64;

/**
 * What the words of `WordClusters` mean, as directions: the 64 main components of their GloVe vectors (Pennington et al., EMNLP 2014), eight
 * bits a number. Those of the word at `place` begin at `place * vectorSize`; 127 stands for one.
 */
export type WordVectors = Int8Array;

/** Loads the table that `reduce-vectors.ts` wrote. */
export async function loadVectors(): Promise<WordVectors> {
	const bytes = await readFile(new URL('./weights/word-vectors', import.meta.url));
	return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
