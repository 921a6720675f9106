import type {ArticleSummary} from '../catalog/summary.ts';
import {visible, visibleLine} from '../language/visible.ts';
import {isQuote} from '../model/statement.ts';
import type {SearchHit} from '../search/found.ts';
import {plural} from './plural.ts';

/** A hit for people to read in a terminal: its words, then who said it, who published it when, and where it stands. */
export function hitText({path, place, publisher, published, statement, speaker}: SearchHit): string {
	const words = isQuote(statement) ? `“${statement.text}”` : statement.text;
	const nobody = statement.kind === 'asserted' ? 'the article' : 'nobody named';
	const who = `${speaker?.name ?? nobody} ${statement.cue?.text ?? ''}`.trim();
	const where = [who, publisher, published, path + (place ?? '')].filter(part => part !== null);
	return `${visible(words)}\n  ${visibleLine(where.join(' · '))}\n`;
}

/** An article on one line. */
export function articleLine({path, place, title, publisher, published, quotes}: ArticleSummary): string {
	const parts = [title, publisher, published, plural(quotes, 'quote'), path + (place ?? '')];
	return visibleLine(parts.filter(part => part !== null).join(' · '));
}
