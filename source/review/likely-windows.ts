/** Characters of each piece of the words that is looked for as it is. */
const pieceLength = 12;
const mostPieces = 64;
/** A piece that stands in more places says nothing about the place. */
const mostOccurrences = 20;

/** A stretch of the text. */
export type Window = readonly [from: number, to: number];

/**
 * Where in a long text a long stretch of words may stand, with `slack` characters to each side: everywhere that a piece of it stands as it is. Approximate search of the windows
 * costs a fraction of that of the text, and misses only words of which hardly twelve characters on end remain.
 */
export function likelyWindows(text: string, words: string, slack: number): readonly Window[] {
	const windows: Window[] = [];
	const step = Math.max(pieceLength, Math.floor(words.length / mostPieces));
	for (let offset = 0; offset + pieceLength <= words.length; offset += step)
		for (const at of occurrences(text, words.slice(offset, offset + pieceLength))) {
			const from = at - offset;
			windows.push([Math.max(0, from - slack), Math.min(text.length, from + words.length + slack)]);
		}
	return merged(windows.toSorted(([a], [b]) => a - b));
}

function occurrences(text: string, piece: string): readonly number[] {
	const found: number[] = [];
	for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) {
		found.push(at);
		if (found.length > mostOccurrences) return [];
	}
	return found;
}

function merged(windows: readonly Window[]): readonly Window[] {
	const apart: Window[] = [];
	for (const window of windows) {
		const last = apart.at(-1);
		if (last && window[0] <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], window[1])];
		else apart.push(window);
	}
	return apart;
}
