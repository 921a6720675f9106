import type {Forest} from '../forest/forest.ts';
import {Row} from '../forest/row.ts';
import {habitOf, type StretchHabits} from '../quotes/stretch-habits.ts';
import {neighbour, stretchFeatureCount, stretchFeatures} from '../quotes/stretch-features.ts';
import {outerTokens} from '../speakers/features.ts';
import {sceneOf} from '../speakers/scene.ts';
import {countAll, strengthsWithout, total, totalOf, type CueTable} from './count-cues.ts';
import {growForest} from './grow-forest.ts';
import type {Lesson} from './prepare.ts';

/** Stretches of up to this many words teach what their neighbours mean; longer ones are quotations whatever stands beside them. */
const shortStretch = 8;

/** Stretches behind and before each lemma, and of these the quotations. */
export function countHabits({reading, isQuotation}: Lesson): CueTable {
	const table: CueTable = new Map();
	const count = (lemma: string, at: 0 | 2, quotation: boolean) => {
		const counts = table.get(lemma) ?? [0, 0, 0, 0];
		counts[at]++;
		if (quotation) counts[at + 1]!++;
		table.set(lemma, counts);
	};
	for (const [index, {block}] of reading.stretches.entries()) {
		const [first, last] = reading.stretchTokens[index]!;
		if (last - first > shortStretch) continue;
		const [from, to] = outerTokens({reading}, index);
		const [floor, ceiling] = [reading.blockStarts[block]!, reading.blockStarts[block + 1]!];
		count(neighbour({reading}, from - 1, floor, ceiling), 0, isQuotation[index]!);
		count(neighbour({reading}, to, floor, ceiling), 2, isQuotation[index]!);
	}
	return table;
}

export function habitsWithout(all: CueTable, own?: CueTable): StretchHabits {
	const habit = (lemma: string, at: 0 | 2): number => {
		const counts = all.get(lemma);
		const less = own?.get(lemma);
		return habitOf((counts?.[at + 1] ?? 0) - (less?.[at + 1] ?? 0), (counts?.[at] ?? 0) - (less?.[at] ?? 0));
	};
	return {before: lemma => habit(lemma, 0), behind: lemma => habit(lemma, 2)};
}

/** Learns which stretches are somebody's words and which are titles and words held with tongs. */
export function trainStretches(lessons: readonly Lesson[]): {readonly habits: CueTable; readonly forest: Forest} {
	const cueTables = lessons.map(countAll);
	const habitTables = lessons.map(countHabits);
	const cues = totalOf(cueTables);
	const habits = total(habitTables);
	const rows: Uint8Array[] = [];
	const labels: number[] = [];
	const row = new Row(stretchFeatureCount);
	for (const [order, {reading, mentions, isQuotation}] of lessons.entries()) {
		const scene = sceneOf(reading, mentions, strengthsWithout(cues, cueTables[order]));
		const known = habitsWithout(habits, habitTables[order]);
		for (const [index, right] of isQuotation.entries()) {
			stretchFeatures(scene, index, known, row);
			rows.push(row.values.slice());
			labels.push(right ? 1 : 0);
		}
	}
	const lesson = {
		features: stretchFeatureCount,
		rows: flat(rows, stretchFeatureCount),
		labels: Uint8Array.from(labels),
	};
	return {habits, forest: growForest(lesson, {trees: 200, depth: 6, rate: 0.06})};
}

/** Rows one behind the other. */
export function flat(rows: readonly Uint8Array[], width: number): Uint8Array {
	const all = new Uint8Array(rows.length * width);
	for (const [index, row] of rows.entries()) all.set(row, index * width);
	return all;
}
