import {isDeepStrictEqual} from 'node:util';
import type {Catalog} from '../catalog/catalog.ts';
import type {ReviewRecord} from '../review/open-review.ts';
import type {Overrulings} from './article-work.ts';
import {overrulingsOf} from './overrulings.ts';

/**
 * Finds the marks of a review again in the articles as the catalog has them now. Gives the overrulings of the files whose decisions or
 * corrections now stand elsewhere than when the files were read, so that these can be read again.
 */
export function settleReview(review: ReviewRecord, catalog: Catalog): ReadonlyMap<string, Overrulings> {
	if (review.events().length === 0) return new Map();
	const before = overrulingsOf(review);
	review.settle(
		catalog.summaries().map(({path, place, sha256, state}) => ({
			path,
			place,
			sha256: sha256 ?? '',
			// An article that cannot be read at the moment keeps its marks.
			raw: () => (state === 'ready' ? catalog.article({path, place})?.article.raw : undefined),
		})),
	);
	const after = overrulingsOf(review);
	const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
	const moved = [...paths].filter(path => !isDeepStrictEqual(before[path], after[path]));
	return new Map(moved.map(path => [path, after[path] ?? {}]));
}
