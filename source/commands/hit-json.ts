import type {ArticleSummary} from '../catalog/summary.ts';
import {claimJson, quoteJson} from '../export/article-json.ts';
import {isQuote} from '../model/statement.ts';
import type {SearchHit} from '../search/found.ts';

/** A hit as `copydesk search --json` prints it: where it stands, then the statement in the form that `extract` gives it. */
export const hitJson = ({statement, ...hit}: SearchHit): Record<string, unknown> => ({
	path: hit.path,
	place: hit.place,
	title: hit.title,
	publisher: hit.publisher,
	published: hit.published,
	...(isQuote(statement) ? quoteJson(statement) : claimJson(statement)),
	context: hit.context,
	matches: hit.matches,
});

/** An article as `copydesk search --in articles --json` prints it. */
export const articleHitJson = (row: ArticleSummary): Record<string, unknown> => ({
	path: row.path,
	place: row.place,
	title: row.title,
	publisher: row.publisher,
	published: row.published,
	words: row.words,
	quotes: row.quotes,
	claims: row.claims,
	copyOf: row.copyOf,
});
