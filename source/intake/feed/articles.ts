import type {AnyFeed, AtomFeed, RdfFeed, RssFeed} from 'feedsmith';
import type {WrittenArticle} from '../written-article.ts';

/** The entries of a feed in the order of the file, in the terms of articles. */
export function articlesOfFeed({format, feed}: AnyFeed): WrittenArticle[] {
	switch (format) {
		case 'atom':
			return (feed.entries ?? []).map(entry => fromAtom(entry, feed));
		case 'rss':
			return (feed.items ?? []).map(item => ({
				...fromItem(item, feed.title),
				authors: [...(item.authors ?? []).map(nameOf), ...(item.dc?.creators ?? [])],
				published: item.pubDate ?? item.dc?.dates?.[0],
				language: feed.language,
			}));
		case 'rdf':
			return (feed.items ?? []).map(item => ({
				...fromItem(item, feed.title),
				authors: item.dc?.creators ?? [],
				published: item.dc?.dates?.[0],
				language: feed.dc?.languages?.[0],
			}));
		case 'json':
			return (feed.items ?? []).map(item => ({
				title: item.title,
				text: item.content_html ?? item.content_text ?? item.summary,
				url: item.url,
				published: item.date_published,
				modified: item.date_modified,
				authors: (item.authors ?? []).map(author => author.name).filter(name => name !== undefined),
				publisher: feed.title,
				language: item.language ?? feed.language,
			}));
	}
}

function fromItem(item: RssFeed.Item<string> | RdfFeed.Item<string>, publisher: string | undefined): WrittenArticle {
	return {title: item.title, text: item.content?.encoded ?? item.description, url: item.link, publisher, authors: []};
}

function fromAtom(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): WrittenArticle {
	const authors = entry.authors ?? feed.authors ?? [];
	return {
		title: entry.title?.value,
		text: entry.content?.value ?? entry.summary?.value,
		url: (entry.links ?? []).find(({rel}) => rel === undefined || rel === 'alternate')?.href,
		published: entry.published ?? entry.updated,
		modified: entry.updated,
		authors: authors.map(({name}) => name).filter(name => name !== undefined),
		publisher: entry.source?.title?.value ?? feed.title?.value,
		language: entry.xml?.lang ?? feed.xml?.lang,
	};
}

/** RSS wants `address (name)` and often gets a name. */
function nameOf(person: RssFeed.Person): string {
	const text = typeof person === 'string' ? person : (person.name ?? person.email ?? '');
	return /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? text;
}
