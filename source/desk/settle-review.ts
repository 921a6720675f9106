import {isDeepStrictEqual} from 'node:util';
import type {Catalog} from '../catalog/catalog.ts';
import type {ArticleSummary} from '../catalog/summary.ts';
import type {PresentArticle} from '../review/file-matching.ts';
import type {ReviewRecord} from '../review/open-review.ts';
import type {Overrulings} from './article-work.ts';
import {overrulingsOf} from './overrulings.ts';

/**
 * Finds the marks of a review again in the articles as the catalog has them now. Gives the overrulings of the files whose decisions or
 * corrections now stand elsewhere than when the files were read, so that these can be read again.
 */
export function settleReview(
	review: ReviewRecord,
	catalog: Catalog,
	rows: readonly ArticleSummary[],
): ReadonlyMap<string, Overrulings> {
	if (review.events().length === 0) return new Map();
	const before = overrulingsOf(review);
	review.settle(rows.map(row => presentArticle(row, catalog)));
	const after = overrulingsOf(review);
	const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
	const moved = [...paths].filter(path => !isDeepStrictEqual(before[path], after[path]));
	return new Map(moved.map(path => [path, after[path] ?? {}]));
}

function presentArticle({path, place, sha256, state}: ArticleSummary, catalog: Catalog): PresentArticle {
	// Read at most once, however many marks are sought in it. An article that cannot be read at the moment keeps its marks.
	let text: string | undefined;
	const raw = () => (text ??= state === 'ready' ? catalog.article({path, place})?.article.raw : undefined);
	return {path, place, sha256: sha256 ?? '', raw};
}
