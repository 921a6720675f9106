import type {RawDocument} from '../../model/raw-document.ts';
import {featuresOf} from '../features/features.ts';
import type {BlockFeatures} from '../features/features.ts';
import {findTitle} from '../title.ts';
import {alignWords, wordsOf} from './align.ts';

/** A page with the share of each block's words that its gold text holds. */
export interface LabelledPage {
	/** The page it is a variant of: variants of one page are never on both sides of a split. */
	readonly page: string;
	readonly set: string;
	readonly document: RawDocument;
	readonly features: BlockFeatures;
	/** The block of the headline, or -1. */
	readonly title: number;
	/** Whether its gold text follows the conventions of news. */
	readonly news: boolean;
	readonly shares: readonly number[];
	/** How much the page counts. */
	readonly weight: number;
}

/** The share of each block's words that stand in the gold text; undefined where page and gold text are too large to align or have nothing in common. */
export function goldShares({raw, blocks}: RawDocument, gold: string): number[] | undefined {
	const words = blocks.map(({rawStart, rawEnd}) => wordsOf(raw.slice(rawStart, rawEnd)));
	const goldWords = wordsOf(gold);
	const member = alignWords(words.flat(), goldWords);
	if (!member) return undefined;
	if (member.reduce((sum, each) => sum + each, 0) < goldWords.length * leastFound) return undefined;
	let at = 0;
	return words.map(({length}) => {
		let hits = 0;
		for (let end = at + length; at < end; at++) hits += member[at]!;
		return length ? Math.round((hits / length) * 1000) / 1000 : 0;
	});
}

/** Pages that hold less of their gold text than this (their text is drawn by scripts) teach nothing. */
const leastFound = 0.7;

export function labelled(
	page: string,
	set: string,
	document: RawDocument,
	shares: readonly number[],
	weight: number,
): LabelledPage {
	const title = findTitle(document);
	return {
		page,
		set,
		document,
		shares,
		weight,
		title,
		news: !set.startsWith('w'),
		features: featuresOf(document, title),
	};
}
