import type {Article} from '../model/article.ts';
import type {ReviewEvent, Target} from '../model/event.ts';
import type {Extraction} from '../model/extraction.ts';
import type {RawSpan} from '../model/span.ts';
import type {Statement} from '../model/statement.ts';
import type {Utterance} from '../model/utterance.ts';
import type {Evidence} from '../review/event-store.ts';
import type {MarkedTarget} from '../review/review.ts';
import {articleKey, articleOf} from '../review/target-key.ts';

/** An article with its statements, as the reviewers’ decisions and corrections have them. */
export interface ExportedArticle {
	readonly article: Article;
	readonly extraction: Extraction;
}

/** What an export asks of a review; `ReviewRecord` gives it. */
export interface ExportedReview {
	readonly reviewer: string;
	marked(): readonly MarkedTarget[];
	orphans(): readonly MarkedTarget[];
	events(target?: Target): readonly ReviewEvent[];
	evidence(sha256: string, place: string | null): string | undefined;
	evidenceKeys(): readonly Omit<Evidence, 'raw'>[];
}

/** Everything an export is made of. */
export interface DeskExport {
	/** The folder's name, without its path. */
	readonly name: string;
	/** In the order of their paths. Asked for once or more; every time all of them. */
	readonly articles: () => Iterable<ExportedArticle>;
	readonly utterances: readonly Utterance[];
	readonly review: ExportedReview;
	/** Only what the reviewers marked. */
	readonly marked: boolean;
}

/** The statement that an anchor covers from its first segment to its last; where a quote and a claim cover the same words, the quote. */
export function statementAt({quotes, claims}: Extraction, {rawStart, rawEnd}: RawSpan): Statement | undefined {
	const covers = ({segments}: Statement): boolean =>
		segments[0]?.rawStart === rawStart && segments.at(-1)?.rawEnd === rawEnd;
	return quotes.find(covers) ?? claims.find(covers);
}

/** Articles that carry a mark, or hold something that does. */
export function markedArticles(marked: readonly MarkedTarget[]): ReadonlySet<string> {
	return new Set(
		marked.map(({target}) => articleOf(target)).flatMap(article => (article ? [articleKey(article)] : [])),
	);
}
