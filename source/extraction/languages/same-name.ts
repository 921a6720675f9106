import type {SpeechTable} from './speech-table.ts';

/**
 * Whether two words may be one name in two cases: *Олена* and *Олени*, *Witek* and *Witka*. Where a language has no cases only equal words are. *Петров* and *Петрова* are
 * told apart by whoever bears a given name: see `cast.ts`.
 */
export function sameName(a: string, b: string, {endings}: Pick<SpeechTable, 'endings'>): boolean {
	if (a === b) return true;
	if (endings.length === 0) return a.toLowerCase() === b.toLowerCase();
	return stemsOf(a, endings).some(stem => stemsOf(b, endings).includes(stem));
}

/** What may be left of a word without its ending, three letters at least. *Witka* loses its last vowel as well: *Witek*. */
function stemsOf(word: string, endings: readonly string[]): readonly string[] {
	const lower = word.toLowerCase();
	const found = [lower];
	for (const ending of endings)
		if (lower.endsWith(ending) && lower.length - ending.length >= 3) found.push(lower.slice(0, -ending.length));
	return found.flatMap(stem => (/[еєоeo][кцkc]$/.test(stem) ? [stem, stem.slice(0, -2) + stem.slice(-1)] : [stem]));
}
