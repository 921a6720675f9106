import type {ArticleKey} from '../model/event.ts';
import {articleKey} from './target-key.ts';

/** An article as the desk holds it now. */
export interface PresentArticle extends ArticleKey {
	/** Of the source file. */
	readonly sha256: string;
	/** Its raw text; asked for only if an anchor must be found again. Undefined while it is not read. */
	readonly raw: () => string | undefined;
}

/**
 * Says which article of the desk a recorded one is: the same path with the same content; else the same path; else the one article with
 * the same content, wherever it stands now. Undefined where there is none or more than one.
 */
export function articleMatcher(
	present: Iterable<PresentArticle>,
): (recorded: ArticleKey, sha256: string | null) => PresentArticle | undefined {
	const byPath = new Map<string, PresentArticle>();
	const byContent = new Map<string, PresentArticle | 'several'>();
	const contentKey = (sha256: string, place: string | null): string => JSON.stringify([sha256, place]);
	for (const article of present) {
		byPath.set(articleKey(article), article);
		const content = contentKey(article.sha256, article.place);
		byContent.set(content, byContent.has(content) ? 'several' : article);
	}
	return (recorded, sha256) => {
		const samePath = byPath.get(articleKey(recorded));
		if (samePath || sha256 === null) return samePath;
		const sameContent = byContent.get(contentKey(sha256, recorded.place));
		return sameContent === 'several' ? undefined : sameContent;
	};
}
