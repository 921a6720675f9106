import type {Classifier, Expert} from '../classifier/classifier.ts';
import {logistic} from '../classifier/classifier.ts';
import {pageRow} from '../classifier/page-row.ts';
import {withContext} from '../classifier/context-features.ts';
import {binOf, scoreRow} from '../classifier/forest.ts';
import type {Forest} from '../classifier/forest.ts';
import {binEdges, boost} from './boost.ts';
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
	const expert = (ofNews: boolean) =>
		fitExpert(
			pages.flatMap((page, at) => {
				const like = ofNews ? likeness[at]! : 1 - likeness[at]!;
				if (page.news === ofNews) return [page];
				return like < leastLikeness ? [] : [{...page, weight: Math.min(1, page.weight) * like}];
			}),
		);
	const guides = pages.some(({news}) => !news);
	const news = expert(true);
	return {news: growNews(pages), experts: guides ? [expert(false), news] : [news, news], change, bias};
}

const parts = Array.from({length: innerFolds}, (_, fold) => fold);

function fitExpert(pages: readonly LabelledPage[]): Expert {
	const folds = foldsOf(pages, innerFolds);
	const rows = new Map(pages.map(page => [page, page.features.rows]));
	const edges = edgesOf(pages.flatMap(page => page.features.rows));
	const forests = parts.map(fold => grow(pages.filter((_, at) => folds[at] !== fold), rows, edges, firstOptions)); // prettier-ignore
	const first = grow(pages, rows, edges, firstOptions);
	const wider = new Map(
		pages.map((page, at) => {
			const {document, features} = page;
			const opinions = Float64Array.from(features.rows, row => logistic(scoreRow(forests[folds[at]!]!, row)));
			return [page, withContext(document, features, opinions)];
		}),
	);
	const second = grow(pages, wider, edgesOf([...wider.values()].flat()), secondOptions);
	return {first, second};
}

const rowOf = ({document, features, title}: LabelledPage): Float32Array => pageRow(document, features, title);

function growNews(pages: readonly LabelledPage[]): Forest {
	const rows = pages.map(rowOf);
	const edges = edgesOf(rows);
	const bins = binRows(rows, edges);
	const share = pages.filter(({news}) => news).length / pages.length;
	const weights = Float32Array.from(pages, ({news}) => (news ? 0.5 / (share || 1) : 0.5 / (1 - share || 1)));
	return boost(
		bins,
		edges,
		Float32Array.from(pages, ({news}) => Number(news)),
		weights,
		newsOptions,
	);
}

/** Rows whose values the borders of the bins are taken from. */
const edgeSample = 20_000;

function edgesOf(rows: readonly Float32Array[]): Float32Array[] {
	const step = Math.ceil(rows.length / edgeSample);
	const values = new Float32Array(Math.ceil(rows.length / step));
	return Array.from({length: rows[0]!.length}, (_, feature) => {
		for (let at = 0; at < values.length; at++) values[at] = rows[at * step]![feature]!;
		return binEdges(values);
	});
}

/** The bins of all rows, one column a feature. */
function binRows(rows: readonly Float32Array[], edges: readonly Float32Array[]): Uint8Array[] {
	return edges.map((border, feature) => {
		const column = new Uint8Array(rows.length);
		for (let at = 0; at < rows.length; at++) column[at] = binOf(border, rows[at]![feature]!);
		return column;
	});
}

function grow(
	pages: readonly LabelledPage[],
	rowsOf: ReadonlyMap<LabelledPage, readonly Float32Array[]>,
	edges: readonly Float32Array[],
	options: BoostOptions,
): Forest {
	const rows = pages.flatMap(page => rowsOf.get(page)!);
	const bins = binRows(rows, edges);
	const targets = Float32Array.from(pages.flatMap(({shares}) => shares));
	return boost(bins, edges, targets, Float32Array.from(pages.flatMap(weightsOf)), options);
}

/** A block counts by its words, but less than in proportion: a wrong short line spoils a page too. All blocks of a page together count the same on every page. */
function weightsOf({features, weight}: LabelledPage): number[] {
	const counts = features.looks.map(({length}) => (length + 3) ** 0.5);
	const total = counts.reduce((a, b) => a + b, 0);
	return counts.map(each => (each / total) * weight * 100);
}

/** A fold for each page by its name, the same for all its variants. */
export function foldsOf(pages: readonly {readonly page: string}[], folds: number): number[] {
	return pages.map(({page}) => {
		let hash = 2166136261;
		for (let at = 0; at < page.length; at++) hash = Math.imul(hash ^ page.charCodeAt(at), 16777619) >>> 0;
		return (hash >>> 8) % folds;
	});
}
