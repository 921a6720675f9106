import {readFileSync} from 'node:fs';

/** How often a word reports what somebody said, learned from annotated news (see the training folder). */
export interface CueStrengths {
	/** Share of the word's uses in a sentence with a quotation that are the quotation's reporting words, 0–1. */
	readonly quoting: ReadonlyMap<string, number>;
	/** Share of all its uses outside quotation marks that report something, 0–1. */
	readonly reporting: ReadonlyMap<string, number>;
}

/** A line of the table: lemma, quoting and reporting strength in hundredths. */
export function parseStrengths(table: string): CueStrengths {
	const quoting = new Map<string, number>();
	const reporting = new Map<string, number>();
	for (const line of table.split('\n')) {
		const [lemma, first, second] = line.split('\t');
		if (!lemma || first === undefined || second === undefined) continue;
		quoting.set(lemma, Number(first) / 100);
		reporting.set(lemma, Number(second) / 100);
	}
	return {quoting, reporting};
}

export const loadStrengths = (): CueStrengths =>
	parseStrengths(readFileSync(new URL('./weights/cue-strengths.tsv', import.meta.url), 'utf8'));
