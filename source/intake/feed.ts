import {parseFeed} from 'feedsmith';
import {decode} from './decode.ts';
import {declaredEncoding} from './html/declared-encoding.ts';
import {articlesOfFeed} from './feed/articles.ts';
import {readWritten} from './written-article.ts';
import type {FileContent, Reader} from './reader.ts';

/** RSS (0.9 to 2.0), RDF and Atom: each entry is an article with its place `#n`. Its text is the full content if the feed has it, else the summary. */
export const readFeed: Reader = async function* ({path, format, sha256, bytes}: FileContent) {
	await Promise.resolve();
	const {text, problems} = decode(bytes, xmlEncoding(bytes) ?? declaredEncoding(bytes));
	const articles = articlesOfFeed(parse(text));
	if (articles.length === 0) throw new Error('the feed holds no entries');
	for (const [index, article] of articles.entries()) {
		const place = `#${index + 1}`;
		const read = readWritten(article, 'feed');
		if (read) yield {path, place, sha256, format, ...read, problems: [...problems, ...read.problems]};
		else yield {path, place, reason: 'the entry holds no text'};
	}
};

function parse(text: string) {
	try {
		return parseFeed(text);
	} catch (error) {
		throw new Error('not a feed: neither RSS nor Atom, or cut off', {cause: error});
	}
}

const xmlEncoding = (bytes: Uint8Array): string | undefined =>
	/^\s*<\?xml[^>]{0,100}\bencoding=["']([\w-]+)/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1];
