import type {Anchor} from '../../model/anchor.ts';
import type {RawSpan} from '../../model/span.ts';

/** How many places with the same words are weighed. */
const mostPlaces = 50;

/**
 * Where the words of an anchor stand in the raw text: at the old place if they still do, else where they stand with the most of what was around them, the nearest
 * to the old place among equals. Null if the words are gone: nothing is guessed.
 */
export function findAnchor(raw: string, {exact, prefix, suffix, rawStart, rawEnd}: Anchor): RawSpan | null {
	if (exact === '') return null;
	if (raw.startsWith(exact, rawStart)) return {rawStart, rawEnd: rawStart + exact.length};
	let best: RawSpan | null = null;
	let most = -Infinity;
	for (
		let at = raw.indexOf(exact), tried = 0;
		at >= 0 && tried < mostPlaces;
		at = raw.indexOf(exact, at + 1), tried++
	) {
		const around =
			agreeing(raw.slice(Math.max(0, at - prefix.length), at), prefix, true) +
			agreeing(raw.slice(at + exact.length, at + exact.length + suffix.length), suffix, false);
		const value = around - Math.abs(at - rawStart) / (raw.length + rawEnd);
		if (value > most) {
			most = value;
			best = {rawStart: at, rawEnd: at + exact.length};
		}
	}
	return best;
}

/** Characters that agree from the end (of what stands before) or from the start (of what stands behind). */
function agreeing(a: string, b: string, fromEnd: boolean): number {
	let count = 0;
	while (count < Math.min(a.length, b.length)) {
		const same = fromEnd ? a.at(-1 - count) === b.at(-1 - count) : a[count] === b[count];
		if (!same) break;
		count++;
	}
	return count;
}
