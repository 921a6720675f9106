import type {Article} from '../model/article.ts';
import type {Statement} from '../model/statement.ts';

/** Characters of an article that a hit shows before and after its statement. */
const reach = 90;

/** The text around a statement, on one line, cut at words: `…that her members were “ready to talk” if the ministry…`. */
export function contextOf(article: Article, statement: Statement): string {
	const start = statement.segments[0]?.start ?? 0;
	const end = statement.segments.at(-1)?.end ?? start;
	const before = article.text.slice(Math.max(0, start - reach), start);
	const after = article.text.slice(end, end + reach);
	const from = start > reach ? `…${before.replace(/^\S*\s/, '')}` : before;
	const to = end + reach < article.text.length ? `${after.replace(/\s\S*$/, '')}…` : after;
	return `${from}${article.text.slice(start, end)}${to}`.replace(/\s+/gu, ' ').trim();
}
