import type {Classifier, Expert} from '../classifier/classifier.ts';
import {logistic} from '../classifier/decode.ts';
import {pageRow} from '../classifier/page-row.ts';
import {withContext} from '../classifier/context-features.ts';
import {scoreRow} from '../classifier/forest.ts';
import type {Forest} from '../classifier/forest.ts';
import {binTable} from './bins.ts';
import type {BinTable} from './bins.ts';
import {boost} from './boost.ts';
import type {BoostOptions} from './boost.ts';
import type {LabelledPage} from './labelled-page.ts';

export const firstOptions: BoostOptions = {
	trees: 120,
	depth: 5,
	rate: 0.12,
	steepest: 0.15,
	others: 0.12,
	features: 0.2,
	lambda: 2,
	leastChild: 1,
	seed: 1,
};
export const secondOptions: BoostOptions = {...firstOptions, seed: 2};
/** Few pages, so small trees and all of the rows. */
const newsOptions: BoostOptions = {...firstOptions, trees: 60, depth: 3, steepest: 1, leastChild: 3, seed: 3};

/** Parts that the pages are split into so that the first opinion of a page, which the second learns from, is formed without it. */
const innerFolds = 2;

/** What a change between article and page costs, in log-odds; chosen by cross-validation. */
const changeCost = 0.5;

/** A page of the other convention teaches an expert as far as it reads like its own; below this it is left out. */
const leastLikeness = 0.15;

/**
 * Trains the forests: one that tells whether a page reads like news, and a pair for either convention, which learns from its own pages and from those of the other
 * that read like them. What one forest learns from another's opinion is formed without the page itself.
 */
export function fit(pages: readonly LabelledPage[], change = changeCost, bias = 0): Classifier {
	const folds = foldsOf(pages, innerFolds);
	const forests = parts.map(fold => growNews(pages.filter((_, at) => folds[at] !== fold)));
	const likeness = pages.map((page, at) => logistic(scoreRow(forests[folds[at]!]!, rowOf(page))));
	const table = tableOf(pages);
	const expert = (ofNews: boolean) =>
		fitExpert(
			table,
			pages.flatMap((page, at) => {
				const like = ofNews ? likeness[at]! : 1 - likeness[at]!;
				const placed = {page, start: table.starts[at]!, fold: folds[at]!};
				if (page.news === ofNews) return [{...placed, weight: page.weight}];
				return like < leastLikeness ? [] : [{...placed, weight: Math.min(1, page.weight) * like}];
			}),
		);
	const guides = pages.some(({news}) => !news);
	const news = expert(true);
	return {news: growNews(pages), experts: guides ? [expert(false), news] : [news, news], change, bias};
}

const parts = Array.from({length: innerFolds}, (_, fold) => fold);

/** A page with the place of its first block among the rows of all pages. */
interface PlacedPage {
	readonly page: LabelledPage;
	readonly start: number;
	readonly fold: number;
	readonly weight: number;
}

interface PageTable extends BinTable {
	readonly starts: readonly number[];
	readonly size: number;
}

function tableOf(pages: readonly LabelledPage[]): PageTable {
	const rows = pages.flatMap(({features}) => features.rows);
	let size = 0;
	const starts = pages.map(({features}) => (size += features.rows.length) - features.rows.length);
	return {...binTable(rows, Int32Array.from(rows.keys()), size), starts, size};
}

function fitExpert(table: PageTable, pages: readonly PlacedPage[]): Expert {
	const forests = parts.map(fold => grow(table, pages.filter(page => page.fold !== fold), firstOptions)); // prettier-ignore
	const first = grow(table, pages, firstOptions);
	const contexts = pages.flatMap(({page: {document, features}, fold}) => {
		const opinions = Float64Array.from(features.rows, row => logistic(scoreRow(forests[fold]!, row)));
		return withContext(document, features, opinions).map((row, at) => row.slice(features.rows[at]!.length));
	});
	const context = binTable(contexts, placesOf(pages), table.size);
	const wide = {columns: [...table.columns, ...context.columns], edges: [...table.edges, ...context.edges]};
	return {first, second: grow(wide, pages, secondOptions)};
}

const placesOf = (pages: readonly PlacedPage[]): Int32Array =>
	Int32Array.from(pages.flatMap(({page, start}) => page.shares.map((_, at) => start + at)));

function grow({columns, edges}: BinTable, pages: readonly PlacedPage[], options: BoostOptions): Forest {
	const targets = Float32Array.from(pages.flatMap(({page}) => page.shares));
	return boost(columns, edges, placesOf(pages), targets, Float32Array.from(pages.flatMap(weightsOf)), options);
}

const rowOf = ({document, features, title}: LabelledPage): Float32Array => pageRow(document, features, title);

function growNews(pages: readonly LabelledPage[]): Forest {
	const places = Int32Array.from(pages.keys());
	const {columns, edges} = binTable(pages.map(rowOf), places, pages.length);
	const share = pages.filter(({news}) => news).length / pages.length;
	const weights = Float32Array.from(pages, ({news}) => (news ? 0.5 / (share || 1) : 0.5 / (1 - share || 1)));
	return boost(
		columns,
		edges,
		places,
		Float32Array.from(pages, ({news}) => Number(news)),
		weights,
		newsOptions,
	);
}

/** A block counts by its words, but less than in proportion: a wrong short line spoils a page too. All blocks of a page together count the same on every page. */
function weightsOf({page, weight}: PlacedPage): number[] {
	const counts = page.features.looks.map(({length}) => (length + 3) ** 0.5);
	const total = counts.reduce((a, b) => a + b, 0);
	return counts.map(each => (each / total) * weight * 100);
}

/** A fold for each page by its name, the same for all its variants. Folds by other bits of the name's hash are independent of these. */
export function foldsOf(pages: readonly {readonly page: string}[], folds: number, bits = 8): number[] {
	return pages.map(({page}) => {
		let hash = 2166136261;
		for (let at = 0; at < page.length; at++) hash = Math.imul(hash ^ page.charCodeAt(at), 16777619) >>> 0;
		return (hash >>> bits) % folds;
	});
}
