import type {Classifier} from '../classifier/classifier.ts';
import {logistic, widen} from '../classifier/classifier.ts';
import {pageRow} from '../classifier/page-row.ts';
import {contextFeatures} from '../classifier/context-features.ts';
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
	features: 0.35,
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

/** Trains the forests. What one of them learns from another's opinion is formed without the page itself. */
export function fit(pages: readonly LabelledPage[], change = changeCost, bias = 0): Classifier {
	const folds = foldsOf(pages, innerFolds);
	const parts = Array.from({length: innerFolds}, (_, fold) => fold);
	const others = (fold: number) => pages.filter((_, at) => folds[at] !== fold);
	const newsForests = parts.map(fold => growNews(others(fold)));
	const news = growNews(pages);
	const rows = new Map(
		pages.map((page, at) => [
			page,
			widen(page.features.rows, logistic(scoreRow(newsForests[folds[at]!]!, rowOf(page)))),
		]),
	);
	const edges = edgesOf([...rows.values()].flat());
	const firstForests = parts.map(fold => grow(others(fold), rows, edges, firstOptions));
	const first = grow(pages, rows, edges, firstOptions);
	const wider = new Map(
		pages.map((page, at) => {
			const {document, features} = page;
			const opinions = rows.get(page)!.map(row => logistic(scoreRow(firstForests[folds[at]!]!, row)));
			const context = contextFeatures(document.blocks, features.looks, opinions, document.raw);
			return [page, rows.get(page)!.map((row, block) => Float32Array.from([...row, ...context[block]!]))];
		}),
	);
	const second = grow(pages, wider, edgesOf([...wider.values()].flat()), secondOptions);
	return {news, first, second, change, bias};
}

const rowOf = ({document, features, title}: LabelledPage): Float32Array => pageRow(document, features, title);

function growNews(pages: readonly LabelledPage[]): Forest {
	const rows = pages.map(rowOf);
	const edges = edgesOf(rows);
	const bins = edges.map((border, feature) => Uint8Array.from(rows, row => binOf(border, row[feature]!)));
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

function edgesOf(rows: readonly Float32Array[]): Float32Array[] {
	const sample = rows.filter((_, at) => at % Math.ceil(rows.length / 40_000) === 0);
	return Array.from({length: rows[0]!.length}, (_, feature) =>
		binEdges(Float32Array.from(sample, row => row[feature]!)),
	);
}

function grow(
	pages: readonly LabelledPage[],
	rowsOf: ReadonlyMap<LabelledPage, readonly Float32Array[]>,
	edges: readonly Float32Array[],
	options: BoostOptions,
): Forest {
	const rows = pages.flatMap(page => rowsOf.get(page)!);
	const bins = edges.map((border, feature) => Uint8Array.from(rows, row => binOf(border, row[feature]!)));
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
