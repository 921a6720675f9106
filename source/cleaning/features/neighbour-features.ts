import type {RawBlock} from '../../model/raw-document.ts';
import type {LineLook} from './line-features.ts';
import {isParagraph} from './page-features.ts';

const offsets = [-3, -2, -1, 1, 2, 3] as const;
const widths = [4, 10] as const;

export const neighbourFeatureNames = [
	...offsets.flatMap(offset => [`words at ${offset}`, `sentence end at ${offset}`, `linked at ${offset}`, `function words at ${offset}`, `page words at ${offset}`, `capitalised at ${offset}`]),
	...widths.flatMap(width => [`mean words of ${width} before`, `mean words of ${width} after`, `paragraphs of ${width} before`, `paragraphs of ${width} after`, `linked of ${width} before`, `linked of ${width} after`, `page words of ${width} before`, `page words of ${width} after`]),
]; // prettier-ignore

/** What stands before and after each block, written into its row from the place `start`. */
export function neighbourFeatures(
	blocks: readonly RawBlock[],
	looks: readonly LineLook[],
	rows: readonly Float32Array[],
	start: number,
) {
	const count = blocks.length;
	const column = (value: (look: LineLook, at: number) => number) => Float64Array.from(looks, value);
	const words = column(({length}) => Math.log1p(length));
	const linked = column(({text}, at) => {
		const traits = blocks[at]!.traits;
		return traits ? traits.linked / (text.length || 1) : -1;
	});
	const furniture = column(({keywords: met}) => Number(met.size > 0 && pageWords.some(name => met.has(name))));
	const columns = [
		words,
		column(({endsSentence}) => Number(endsSentence)),
		linked,
		column(({functionShare}) => functionShare),
		furniture,
		column(({values}) => values[12]!),
	];
	const sums = [words, column(look => Number(isParagraph(look))), linked, furniture].map(runningSums);
	for (let at = 0; at < count; at++) {
		const row = rows[at]!;
		let end = start;
		for (const offset of offsets) {
			const other = at + offset;
			const inside = other >= 0 && other < count;
			for (const values of columns) row[end++] = inside ? values[other]! : -2;
		}
		for (const width of widths) {
			const from = Math.max(0, at - width);
			const to = Math.min(count, at + 1 + width);
			for (const sum of sums) {
				row[end++] = (sum[at]! - sum[from]!) / (at - from || 1);
				row[end++] = (sum[to]! - sum[at + 1]!) / (to - at - 1 || 1);
			}
		}
	}
}

/** Subjects of the keyword table that belong to the page rather than to an article. */
const pageWords = [
	'share',
	'related',
	'newsletter',
	'account',
	'advertisement',
	'cookies',
	'legal',
	'comments',
	'author',
	'byline',
	'call',
	'navigation',
	'tags',
	'about',
	'credit',
] as const;

/** The sum of all values before each place, and of all. */
function runningSums(values: Float64Array): Float64Array {
	const sums = new Float64Array(values.length + 1);
	for (let at = 0; at < values.length; at++) sums[at + 1] = sums[at]! + values[at]!;
	return sums;
}
