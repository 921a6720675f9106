import {readFile} from 'node:fs/promises';

/**
 * Which words mean something alike: two partitions of the 30,000 most frequent English words, by the direction of their GloVe vectors
 * (Pennington et al., EMNLP 2014). They let what was learned about *blasted* serve for *lambasted*.
 */
export interface WordClusters {
	/** 1 to 1000; 0 for a word that is not known. `word` in lower case, with the typewriter apostrophe. */
	fine(word: string): number;
	/** 1 to 120; 0 for a word that is not known. */
	coarse(word: string): number;
	/** Rank of the word in the table, the most frequent first; -1 for a word that is not known. */
	place(word: string): number;
}

/** Loads the table that `cluster-words.ts` wrote. */
export async function loadClusters(): Promise<WordClusters> {
	return readClusters(await readFile(new URL('./weights/word-clusters', import.meta.url)));
}

/** The table's form: the words, a line each, a zero byte, then for each word two bytes of its fine cluster and one of its coarse one. */
export function readClusters(bytes: Buffer): WordClusters {
	const end = bytes.indexOf(0);
	const words = bytes.toString('latin1', 0, end).split('\n');
	const places = new Map(words.map((word, index) => [word, index]));
	const first = end + 1;
	return {
		fine: word => {
			const place = places.get(word);
			return place === undefined ? 0 : bytes.readUInt16LE(first + place * 3);
		},
		coarse: word => {
			const place = places.get(word);
			return place === undefined ? 0 : bytes[first + place * 3 + 2]!;
		},
		place: word => places.get(word) ?? -1,
	};
}
