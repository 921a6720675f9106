import type {MetadataHint, RawBlock, RawDocument} from '../model/raw-document.ts';
import {readPage} from './html.ts';
import {linesOf} from './text/lines.ts';

/** An article as a feed or a JSON file gives it: its fields apart from each other, its text plain or html. */
export interface WrittenArticle {
	readonly title?: string;
	readonly standfirst?: string;
	readonly text?: string;
	readonly url?: string;
	readonly published?: string;
	readonly modified?: string;
	readonly authors: readonly string[];
	readonly publisher?: string;
	readonly language?: string;
}

/**
 * The raw document of such an article: the title, then the text. Undefined if there is neither. A title that the text begins with is not repeated. `from`
 * is the provenance of its fields.
 */
export function readWritten(
	article: WrittenArticle,
	from: string,
): Pick<RawDocument, 'raw' | 'blocks' | 'alone' | 'hints' | 'problems'> | undefined {
	const title = inOneLine(article.title ?? '');
	const text = article.text ?? '';
	if (text.trim() === '' && title === '') return undefined;
	const hints = hintsOf({...article, title}, from);
	if (isHtml(text)) {
		const page = readPage(/<h1[\s>]/i.test(text) || !title ? text : `<h1>${escape(title)}</h1>\n${text}`);
		// A whole page comes with all that surrounds the article; a piece of html is the article.
		return {...page, alone: !/<body[\s>]/i.test(text), hints: [...hints, ...page.hints]};
	}
	const named = title && !text.trimStart().startsWith(title);
	const raw = named ? `${title}\n\n${text}` : text;
	const heading: RawBlock[] = named ? [{tag: 'h1', rawStart: 0, rawEnd: title.length}] : [];
	const shift = named ? title.length + 2 : 0;
	const lines = linesOf(text).map(line => ({...line, rawStart: line.rawStart + shift, rawEnd: line.rawEnd + shift}));
	return {raw, blocks: [...heading, ...lines], alone: true, hints, problems: []};
}

function hintsOf(article: WrittenArticle, from: string): MetadataHint[] {
	const hints: MetadataHint[] = [];
	const say = (field: MetadataHint['field'], value: string | undefined) => {
		if (value?.trim()) hints.push({field, value: inOneLine(value), from});
	};
	say('title', article.title);
	say('standfirst', article.standfirst);
	for (const author of article.authors) say('author', author);
	say('publisher', article.publisher);
	say('published', article.published && dateOf(article.published));
	say('modified', article.modified && dateOf(article.modified));
	say('url', article.url);
	say('language', article.language);
	return hints;
}

/** Markup, and not a mathematical sign or a name in angle brackets. */
const isHtml = (text: string): boolean =>
	/<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|article|section|figure|html|body)\b[^<>]*>/i.test(text);

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * The date of a feed or file in ISO 8601, as precise as it was given. RFC 822 (`Thu, 21 Aug 2025 08:00:00 +0200`) and seconds or milliseconds since 1970 are
 * rewritten, in UTC; what is in another form stays as it is.
 */
function dateOf(value: string): string {
	const text = value.trim();
	if (/^\d{4}(?:-\d\d){0,2}(?:$|[T ])/.test(text)) return text;
	if (/^\d{10}$/.test(text)) return new Date(Number(text) * 1000).toISOString();
	if (/^\d{13}$/.test(text)) return new Date(Number(text)).toISOString();
	if (/^(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC|UT|Z)$/.test(text))
		return new Date(text).toISOString();
	return text;
}
