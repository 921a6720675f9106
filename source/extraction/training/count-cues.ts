import {overlaps, type Span} from '../../model/span.ts';
import {strengthOf, type CueStrengths} from '../cues/cue-strength.ts';
import {headKey} from '../speakers/scene.ts';
import {headOfSource, type Lesson} from './prepare.ts';

/** Uses of each lemma: beside a quotation, of these as its cue, all outside quotation marks, of these as a cue. */
export type CueTable = Map<string, [number, number, number, number]>;

export function countCues({reading, attributionOf, gold}: Lesson): CueTable {
	const {tokens, stretchOf, sentenceOf, stretchTokens} = reading;
	const beside = new Set<number>();
	for (const [index, [first, last]] of stretchTokens.entries()) {
		if (!attributionOf[index]) continue;
		for (let at = Math.max(0, first - 2); at <= Math.min(tokens.length - 1, last + 1); at++)
			beside.add(sentenceOf[at]!);
	}
	const quoting = new Set(attributionOf);
	const isCue = marked(lessonSpans(gold.attributions), tokens);
	const isQuoteCue = marked(lessonSpans(gold.attributions.filter(one => quoting.has(one))), tokens);
	const table: CueTable = new Map();
	for (const [at, {lemma, pos}] of tokens.entries()) {
		if (stretchOf[at] !== -1 || pos === 'PUNCT') continue;
		const counts = table.get(lemma) ?? [0, 0, 0, 0];
		if (beside.has(sentenceOf[at]!)) {
			counts[0]++;
			counts[1] += isQuoteCue[at]!;
		}
		counts[2]++;
		counts[3] += isCue[at]!;
		table.set(lemma, counts);
	}
	return table;
}

const lessonSpans = (attributions: Lesson['gold']['attributions']): Span[] =>
	attributions.flatMap(({cue}) => cue).sort((a, b) => a.start - b.start);

/** 1 for each token that shares a character with one of the spans, which are in order. */
function marked(spans: readonly Span[], tokens: readonly Span[]): Uint8Array {
	const marks = new Uint8Array(tokens.length);
	let from = 0;
	for (const span of spans) {
		while (from > 0 && tokens[from - 1]!.end > span.start) from--;
		while (from < tokens.length && tokens[from]!.end <= span.start) from++;
		for (let at = from; at < tokens.length && tokens[at]!.start < span.end; at++)
			if (overlaps(tokens[at]!, span)) marks[at] = 1;
	}
	return marks;
}

/** Heads of mentions outside quotation marks: in a sentence with a quotation, of these its speakers, all, of these sources. By `headKey`. */
export function countHeads({reading, mentions, attributionOf, gold}: Lesson): CueTable {
	const heads = gold.attributions.flatMap(({source}) => headOfSource(gold.article.text, source) ?? []);
	const quoting = new Set(attributionOf);
	const quoteHeads = gold.attributions
		.filter(one => quoting.has(one))
		.flatMap(({source}) => headOfSource(gold.article.text, source) ?? []);
	const inOrder = (spans: readonly Span[]) => [...spans].sort((a, b) => a.start - b.start);
	const isSource = marked(inOrder(heads), reading.tokens);
	const isSpeaker = marked(inOrder(quoteHeads), reading.tokens);
	const table: CueTable = new Map();
	for (const mention of mentions) {
		if (mention.quoted) continue;
		const key = headKey(reading, mention);
		const counts = table.get(key) ?? [0, 0, 0, 0];
		counts[0]++;
		counts[1] += isSpeaker[mention.head]!;
		counts[2]++;
		counts[3] += isSource[mention.head]!;
		table.set(key, counts);
	}
	return table;
}

/** Adds up tables of counts. */
export function total(tables: Iterable<CueTable>): CueTable {
	const sum: CueTable = new Map();
	for (const table of tables) {
		for (const [lemma, counts] of table) {
			const so = sum.get(lemma) ?? [0, 0, 0, 0];
			counts.forEach((count, at) => (so[at]! += count));
			sum.set(lemma, so);
		}
	}
	return sum;
}

/** What is counted in one article, or in many. */
export interface Counted {
	readonly cues: CueTable;
	readonly heads: CueTable;
}

export const countAll = (lesson: Lesson): Counted => ({cues: countCues(lesson), heads: countHeads(lesson)});

export const totalOf = (counted: readonly Counted[]): Counted => ({
	cues: total(counted.map(({cues}) => cues)),
	heads: total(counted.map(({heads}) => heads)),
});

/** The strengths for one article, counted without it: what it teaches itself would not help with others. */
export function strengthsWithout(all: Counted, own?: Counted): CueStrengths {
	const strength = (table: keyof Counted, lemma: string, uses: 0 | 2, cues: 1 | 3): number => {
		const counts = all[table].get(lemma);
		const less = own?.[table].get(lemma);
		return counts ? strengthOf(counts[cues] - (less?.[cues] ?? 0), counts[uses] - (less?.[uses] ?? 0)) : 0;
	};
	return {
		reports: lemma => all.cues.has(lemma),
		quoting: lemma => strength('cues', lemma, 0, 1),
		reporting: lemma => strength('cues', lemma, 2, 3),
		speaking: head => strength('heads', head, 2, 3),
	};
}

/** The table as text, words that never report left out: a lemma a line with its four counts. */
export function writeCounts(table: CueTable): string {
	return [...table]
		.filter(([, [, quotes, , reports]]) => quotes + reports > 0)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([lemma, counts]) => `${lemma}\t${counts.join('\t')}\n`)
		.join('');
}
