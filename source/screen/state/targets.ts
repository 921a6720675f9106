import {anchorAt} from '../../model/anchor.ts';
import type {Article} from '../../model/article.ts';
import type {ArticleKey, Target} from '../../model/event.ts';
import type {RawSpan, Span} from '../../model/span.ts';
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

/** Where a stretch of the cleaned text stands in the raw text: both ends lie in kept blocks. */
export function rawOf({blocks}: Article, {start, end}: Span): RawSpan {
	const first = blocks.find(block => block.end > start) ?? blocks[0];
	const last = blocks.findLast(block => block.start < end) ?? first;
	return {
		rawStart: first ? first.rawStart + Math.max(0, start - first.start) : start,
		rawEnd: last ? last.rawStart + Math.min(end, last.end) - last.start : end,
	};
}
