import type {RawDocument} from '../../model/raw-document.ts';
import type {BlockFeatures} from '../features/features.ts';
import {pageRow} from './page-row.ts';
import {withContext} from './context-features.ts';
import {likeliestBody, logistic} from './decode.ts';
import {scoreRow} from './forest.ts';
import type {Forest} from './forest.ts';

/** Two forests, the second of which also sees what the first thinks of the blocks around. */
export interface Expert {
	readonly first: Forest;
	readonly second: Forest;
}

/** An expert for guides and one for news, what tells the two apart, and what a change between article and page costs. */
export interface Classifier {
	/** Whether a page reads like news, from its page row. */
	readonly news: Forest;
	readonly experts: readonly [guides: Expert, news: Expert];
	/** In log-odds; see `decode`. */
	readonly change: number;
	readonly bias: number;
}

export interface Judgement {
	/** Probability that the block belongs to the article's body. */
	readonly opinions: readonly number[];
	readonly body: readonly boolean[];
	/** The expert whose kind the page is more of, and what its second forest was shown of each block. */
	readonly leading?: Expert;
	readonly rows: readonly Float32Array[];
}

/** Below this share of doubt only one expert is asked. */
const certain = 0.1;

/** Which blocks belong to the article's body. Both experts are heard, each as far as the page is of its kind. */
export function classify(
	{news, experts, change, bias}: Classifier,
	document: RawDocument,
	features: BlockFeatures,
	title: number,
): Judgement {
	const likeness = logistic(scoreRow(news, pageRow(document, features, title)));
	const share = likeness < certain ? 0 : likeness > 1 - certain ? 1 : likeness;
	const leading = share > 0.5 ? 1 : 0;
	const heard = consult(experts[leading], document, features);
	const weight = leading === 1 ? share : 1 - share;
	const other = weight === 1 ? undefined : consult(experts[1 - leading]!, document, features);
	const scores = heard.scores.map((score, at) => weight * score + (1 - weight) * (other?.scores[at] ?? 0));
	const opinions = scores.map(logistic);
	return {
		opinions,
		body: likeliestBody(scores, opinions, features.looks, change, bias),
		rows: heard.rows,
		leading: experts[leading],
	};
}

function consult({first, second}: Expert, document: RawDocument, features: BlockFeatures) {
	const opinions = Float64Array.from(features.rows, row => logistic(scoreRow(first, row)));
	const seen = withContext(document, features, opinions);
	return {rows: seen, scores: seen.map(row => scoreRow(second, row))};
}
