import type {RawDocument} from '../../model/raw-document.ts';
import type {BlockFeatures} from '../features/features.ts';
import {pageRow} from './page-row.ts';
import {contextFeatures} from './context-features.ts';
import {scoreRow} from './forest.ts';
import type {Forest} from './forest.ts';

/** Two forests, the second of which also sees what the first thinks of the blocks around, and what a change between article and page costs. */
export interface Classifier {
	/** Whether a page reads like news, from its page row; what it says is the last feature of every block. */
	readonly news: Forest;
	readonly first: Forest;
	readonly second: Forest;
	/** In log-odds; see `decode`. */
	readonly change: number;
	readonly bias: number;
}

export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

/** Each row with one more feature, the same for all. */
export function widen(rows: readonly Float32Array[], value: number): Float32Array[] {
	return rows.map(row => {
		const wider = new Float32Array(row.length + 1);
		wider.set(row);
		wider[row.length] = value;
		return wider;
	});
}

export interface Judgement {
	/** Probability that the block belongs to the article's body. */
	readonly opinions: readonly number[];
	readonly body: readonly boolean[];
}

/** Which blocks belong to the article's body. */
export function classify(
	{news, first, second, change, bias}: Classifier,
	document: RawDocument,
	features: BlockFeatures,
	title: number,
): Judgement {
	const {raw, blocks} = document;
	const {looks} = features;
	const rows = widen(features.rows, logistic(scoreRow(news, pageRow(document, features, title))));
	const opinions = rows.map(row => logistic(scoreRow(first, row)));
	const context = contextFeatures(blocks, looks, opinions, raw);
	const scores = rows.map((row, at) => scoreRow(second, Float32Array.from([...row, ...context[at]!])));
	return {opinions: scores.map(logistic), body: decode(scores, change, bias)};
}

/**
 * The likeliest sequence of article and page (Viterbi) where each block has its log-odds and each change between the two costs `change`, so
 * that one doubtful block makes no hole.
 */
export function decode(scores: readonly number[], change: number, bias: number): boolean[] {
	let page = 0;
	let article = 0;
	const from: [page: boolean, article: boolean][] = [];
	for (const score of scores) {
		const pageFromArticle = article - change > page;
		const articleFromArticle = article >= page - change;
		from.push([pageFromArticle, articleFromArticle]);
		[page, article] = [
			pageFromArticle ? article - change : page,
			(articleFromArticle ? article : page - change) + score + bias,
		];
	}
	const body = new Array<boolean>(scores.length);
	let inside = article > page;
	for (let at = scores.length - 1; at >= 0; at--) {
		body[at] = inside;
		inside = from[at]![inside ? 1 : 0];
	}
	return body;
}
