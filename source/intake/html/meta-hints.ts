import type {MetadataHint} from '../../model/raw-document.ts';
import {attribute, elementsOf, textContent} from './page.ts';
import type {Document} from './page.ts';

type Field = MetadataHint['field'];

/** Names of meta tags for each field, the most trusted first. */
const names: readonly (readonly [name: string, field: Field, from: string])[] = [
	['og:title', 'title', 'open graph'],
	['twitter:title', 'title', 'meta'],
	['parsely-title', 'title', 'meta'],
	['sailthru.title', 'title', 'meta'],
	['dc.title', 'title', 'meta'],
	['og:description', 'standfirst', 'open graph'],
	['description', 'standfirst', 'meta'],
	['twitter:description', 'standfirst', 'meta'],
	['author', 'author', 'meta'],
	['article:author_name', 'author', 'meta'],
	['parsely-author', 'author', 'meta'],
	['sailthru.author', 'author', 'meta'],
	['dc.creator', 'author', 'meta'],
	['dcterms.creator', 'author', 'meta'],
	['byl', 'author', 'meta'],
	['citation_author', 'author', 'meta'],
	['article:author', 'author', 'open graph'],
	['og:site_name', 'publisher', 'open graph'],
	['application-name', 'publisher', 'meta'],
	['dc.publisher', 'publisher', 'meta'],
	['article:published_time', 'published', 'open graph'],
	['og:published_time', 'published', 'open graph'],
	['datepublished', 'published', 'meta'],
	['parsely-pub-date', 'published', 'meta'],
	['sailthru.date', 'published', 'meta'],
	['publish-date', 'published', 'meta'],
	['publication_date', 'published', 'meta'],
	['pubdate', 'published', 'meta'],
	['dc.date.issued', 'published', 'meta'],
	['dcterms.created', 'published', 'meta'],
	['dc.date', 'published', 'meta'],
	['date', 'published', 'meta'],
	['article:modified_time', 'modified', 'open graph'],
	['og:updated_time', 'modified', 'open graph'],
	['lastmod', 'modified', 'meta'],
	['og:url', 'url', 'open graph'],
	['article:section', 'section', 'open graph'],
	['og:type', 'type', 'open graph'],
	['og:locale', 'language', 'open graph'],
	['content-language', 'language', 'meta'],
];
const rank = new Map(names.map(([name], index) => [name, index]));

/** What meta tags, link, title, html and time elements say about the article, the most trusted first. */
export function metaHints(document: Document): MetadataHint[] {
	const found: {rank: number; hint: MetadataHint}[] = [];
	const say = (order: number, field: Field, value: string | undefined, from: string) => {
		const text = value?.replace(/\s+/g, ' ').trim();
		if (text) found.push({rank: order, hint: {field, value: text, from}});
	};
	for (const element of elementsOf(document)) {
		if (element.tagName === 'meta') {
			for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
				const order = rank.get(attribute(element, key)?.toLowerCase() ?? '');
				if (order !== undefined) say(order, names[order]![1], attribute(element, 'content'), names[order]![2]);
			}
		} else if (element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical')
			say(-1, 'url', attribute(element, 'href'), 'canonical link');
		else if (element.tagName === 'html') say(-1, 'language', attribute(element, 'lang'), 'html lang');
		else if (element.tagName === 'title' && element.parentNode?.nodeName === 'head')
			say(names.length, 'title', textContent(element), 'title element');
		else if (element.tagName === 'time')
			say(names.length, timeField(element), attribute(element, 'datetime'), 'time element');
	}
	return found.sort((a, b) => a.rank - b.rank).map(({hint}) => hint);
}

const timeField = (element: Parameters<typeof attribute>[0]): Field =>
	/modif|updat/i.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'itemprop') ?? ''}`)
		? 'modified'
		: 'published';
