import type {RawBlock} from '../../model/raw-document.ts';
import type {LineLook} from './line-features.ts';
import {isParagraph} from './page-features.ts';

const offsets = [-3, -2, -1, 1, 2, 3] as const;

export const neighbourFeatureNames = [
	...offsets.flatMap(offset => [`words at ${offset}`, `sentence end at ${offset}`, `linked at ${offset}`, `function words at ${offset}`, `page words at ${offset}`, `capitalised at ${offset}`]),
	...[4, 10].flatMap(width => [`mean words of ${width} before`, `mean words of ${width} after`, `paragraphs of ${width} before`, `paragraphs of ${width} after`, `linked of ${width} before`, `linked of ${width} after`, `page words of ${width} before`, `page words of ${width} after`]),
]; // prettier-ignore

/** What stands before and after each block. */
export function neighbourFeatures(blocks: readonly RawBlock[], looks: readonly LineLook[]): number[][] {
	const words = looks.map(({length}) => Math.log1p(length));
	const ends = looks.map(({endsSentence}) => Number(endsSentence));
	const linked = blocks.map(({traits}, at) => (traits ? traits.linked / (looks[at]!.text.length || 1) : -1));
	const functions = looks.map(({functionShare}) => functionShare);
	const furniture = looks.map(({keywords: met}) => Number(pageWords.some(name => met.has(name))));
	const capitals = looks.map(({values}) => values[12]!);
	const paragraphs = looks.map(look => Number(isParagraph(look)));
	const sums = [words, paragraphs, linked, furniture].map(runningSums);
	return blocks.map((_, at) => [
		...offsets.flatMap(offset =>
			[words, ends, linked, functions, furniture, capitals].map(column => column[at + offset] ?? -2),
		),
		...[4, 10].flatMap(width =>
			sums.flatMap(sum => {
				const from = Math.max(0, at - width);
				const to = Math.min(blocks.length, at + 1 + width);
				return [(sum[at]! - sum[from]!) / (at - from || 1), (sum[to]! - sum[at + 1]!) / (to - at - 1 || 1)];
			}),
		),
	]);
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

function runningSums(values: readonly number[]): number[] {
	const sums = [0];
	for (const value of values) sums.push(sums.at(-1)! + value);
	return sums;
}
