import {readFileSync} from 'node:fs';

/** How strongly a word reports what somebody said, learned from annotated news: 0–50, in half hundredths. */
export interface CueStrengths {
	/** Of its uses in a sentence with a quotation: the share that are the quotation's reporting words. */
	quoting(lemma: string): number;
	/** Of all its uses outside quotation marks: the share that report something. */
	reporting(lemma: string): number;
	/** Whether it reports at all; most words do not. */
	reports(lemma: string): boolean;
	/** Of a noun's or pronoun's uses as the head of a phrase: the share that are a source. Names go by `headKey`. */
	speaking(head: string): number;
}

/** Counts behind the strengths: uses beside a quotation, of these as its cue, all uses, of these as a cue. */
export type CueCounts = readonly [beside: number, quotes: number, uses: number, reports: number];

/** A share of few uses is drawn towards what most words do: not report. */
export const strengthOf = (cues: number, uses: number): number => Math.round((50 * cues) / (uses + 1.5));

/** Reads the tables: a lemma a line with its four counts, tabs between. */
export function parseStrengths(cueCounts: string, headCounts: string): CueStrengths {
	const cues = parseCounts(cueCounts);
	const heads = parseCounts(headCounts);
	return {
		quoting: lemma => cues.get(lemma)?.[0] ?? 0,
		reporting: lemma => cues.get(lemma)?.[1] ?? 0,
		reports: lemma => cues.has(lemma),
		speaking: head => heads.get(head)?.[1] ?? 0,
	};
}

const line = /^([^\t\n]+)\t(\d+)\t(\d+)\t(\d+)\t(\d+)$/gm;

function parseCounts(table: string): ReadonlyMap<string, readonly [number, number]> {
	const strengths = new Map<string, readonly [number, number]>();
	for (const [, lemma = '', beside, quotes, uses, reports] of table.matchAll(line))
		strengths.set(lemma, [strengthOf(Number(quotes), Number(beside)), strengthOf(Number(reports), Number(uses))]);
	return strengths;
}

export const loadStrengths = (): CueStrengths => parseStrengths(read('cue-counts.tsv'), read('head-counts.tsv'));

const read = (name: string): string => readFileSync(new URL(`./weights/${name}`, import.meta.url), 'utf8');
