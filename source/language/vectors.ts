import {readFileSync} from 'node:fs';

/** Numbers a word. */
export const vectorSize = 64;

/**
 * What the words of `WordClusters` mean, as directions: the 64 main components of their GloVe vectors (Pennington et al., EMNLP 2014), eight
 * bits a number. Those of the word at `place` begin at `place * vectorSize`; 127 stands for one.
 */
export type WordVectors = Int8Array;

/** Loads the table that `reduce-vectors.ts` wrote. It is read at once: what waits for it is begun before anything else. */
export async function loadVectors(): Promise<WordVectors> {
	const bytes = readFileSync(new URL('./weights/word-vectors', import.meta.url));
	return Promise.resolve(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
}
