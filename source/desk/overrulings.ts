import type {ArticleKey} from '../model/event.ts';
import type {Review} from '../review/review.ts';
import type {Overrulings} from './article-work.ts';

type Mutable<Value> = {-readonly [Name in keyof Value]: Value[Name]};

/** What the reviewer decided and corrected, by the source file's path and the article's place in it. */
export function overrulingsOf(review: Review): Readonly<Record<string, Overrulings>> {
	const all: Record<string, Mutable<Overrulings>> = {};
	for (const key of articlesWithMarks(review)) {
		const decisions = review.decisionsOf(key);
		const corrections = review.correctionsOf(key);
		if (decisions.length === 0 && corrections.length === 0) continue;
		(all[key.path] ??= {})[key.place ?? ''] = {decisions, corrections};
	}
	return all;
}

function articlesWithMarks(review: Review): readonly ArticleKey[] {
	const keys = new Map<string, ArticleKey>();
	for (const {target} of review.events()) {
		if (target.kind === 'outlet' || target.kind === 'person') continue;
		keys.set(`${target.path}\n${target.place ?? ''}`, {path: target.path, place: target.place});
	}
	return [...keys.values()];
}
