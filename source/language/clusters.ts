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
	const first = end + 1;
	const place = placesIn(bytes, end);
	return {
		fine: word => {
			const found = place(word);
			return found < 0 ? 0 : bytes.readUInt16LE(first + found * 3);
		},
		coarse: word => {
			const found = place(word);
			return found < 0 ? 0 : bytes[first + found * 3 + 2]!;
		},
		place,
	};
}

const lineEnd = 10;

/** The line of a word among those before `end`, or -1. A map of them would be thirty thousand strings, which take longer to make than an article to read. */
function placesIn(bytes: Uint8Array, end: number): (word: string) => number {
	const starts = new Int32Array(slotCount);
	const slots = new Uint16Array(slotCount);
	let lines = 0;
	let start = 0;
	let hash = firstHash;
	// One loop for all characters: V8 is quick to compile it while it runs.
	for (let at = 0; at <= end; at++) {
		const code = at < end ? bytes[at]! : lineEnd;
		if (code !== lineEnd) {
			hash = Math.imul(hash ^ code, factor);
			continue;
		}
		let slot = (hash ^ (hash >>> 15)) & (slotCount - 1);
		while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
		starts[lines++] = start;
		slots[slot] = lines;
		start = at + 1;
		hash = firstHash;
	}
	const isAt = (word: string, start: number): boolean => {
		for (let index = 0; index < word.length; index++) if (bytes[start + index] !== word.charCodeAt(index)) return false;
		return start + word.length === end || bytes[start + word.length] === lineEnd;
	};
	return word => {
		let hash = firstHash;
		for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), factor);
		for (let slot = hash ^ (hash >>> 15); slots[slot & (slotCount - 1)] !== 0; slot++) {
			const place = slots[slot & (slotCount - 1)]! - 1;
			if (isAt(word, starts[place]!)) return place;
		}
		return -1;
	};
}

/** Places for 30,000 words; half of them stay free, so that a word is soon found. */
const slotCount = 1 << 16;

/** FNV-1a. */
const firstHash = 0x811c9dc5 | 0;
const factor = 0x01000193;
