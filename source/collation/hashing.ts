/** A 32-bit number for a word, the same in every run (FNV-1a over UTF-16 code units). */
export function wordNumber(form: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < form.length; at++) {
		hash ^= form.charCodeAt(at);
		hash = Math.imul(hash, 0x01000193);
	}
	return numberOfLetters(hash);
}

/** The number of a word of which all letters have been gone through. */
export const numberOfLetters = (hash: number): number => mixed(hash);

/** Numbers in a row as one number; their order counts. */
export const joinedNumber = (first: number, second: number): number =>
	mixed((Math.imul(first, 0x9e3779b1) + second) | 0);

// The finaliser of MurmurHash3: without it the low bits, which choose a bucket, repeat.
function mixed(value: number): number {
	let hash = value;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
