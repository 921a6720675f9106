import {anchorAt} from '../../model/anchor.ts';
import type {Article} from '../../model/article.ts';
import type {ArticleKey, Target} from '../../model/event.ts';
import type {RawSpan} from '../../model/span.ts';
import type {Statement} from '../../model/statement.ts';

export type PlaceTarget = Extract<Target, {anchor: unknown}>;

export const articleTarget = ({path, place}: ArticleKey): Target => ({kind: 'article', path, place});

/** The raw stretch from a statement's first character to its last. */
export const rawSpanOf = ({segments}: Statement): RawSpan => ({
	rawStart: segments[0]?.rawStart ?? 0,
	rawEnd: segments.at(-1)?.rawEnd ?? 0,
});

const known = new WeakMap<Statement, PlaceTarget>();

/** What a mark on a statement is fastened to. */
export function statementTarget(article: Article, statement: Statement): PlaceTarget {
	let target = known.get(statement);
	if (!target) {
		target = placeTarget('statement', article, rawSpanOf(statement));
		known.set(statement, target);
	}
	return target;
}

export const placeTarget = (kind: PlaceTarget['kind'], {path, place, raw}: Article, span: RawSpan): PlaceTarget => ({
	kind,
	path,
	place,
	anchor: anchorAt(raw, span),
});
