import {readFileSync} from 'node:fs';

/** How often a short stretch between quotation marks is somebody's words, by the word before it and the word behind it: 0–50; about 33 for unknown words. */
export interface StretchHabits {
	before(lemma: string): number;
	behind(lemma: string): number;
}

/** A share of few cases is drawn towards that of all short stretches. */
export const habitOf = (quotations: number, all: number): number => Math.round((50 * (quotations + 2)) / (all + 3));

/** Reads a table: lemma, stretches behind it, of these quotations, stretches before it, of these quotations. */
export function parseHabits(table: string): StretchHabits {
	const habits = new Map<string, readonly [number, number]>();
	for (const line of table.split('\n')) {
		const [lemma, ...counts] = line.split('\t');
		const [behindIt = 0, quoted = 0, beforeIt = 0, quotedToo = 0] = counts.map(Number);
		if (lemma) habits.set(lemma, [habitOf(quoted, behindIt), habitOf(quotedToo, beforeIt)]);
	}
	const unknown = habitOf(0, 0);
	return {
		before: lemma => habits.get(lemma)?.[0] ?? unknown,
		behind: lemma => habits.get(lemma)?.[1] ?? unknown,
	};
}

export const loadHabits = (): StretchHabits =>
	parseHabits(readFileSync(new URL('./weights/stretch-habits.tsv', import.meta.url), 'utf8'));
