import type {RawDocument} from '../model/raw-document.ts';
import {propertyHints, readDocumentPage, xmlElements} from './document-page.ts';
import {readSpine} from './epub/spine.ts';
import type {Chapter} from './epub/spine.ts';
import type {FileContent, Reader} from './reader.ts';
import {unpackZip} from './zip.ts';

/** Of text and its markup, without pictures: several thick books. */
const textLimit = 16 * 1024 * 1024;

/**
 * EPUB books. A book whose documents open with a heading of the same rank, two at least, is a collection (a newspaper as Calibre fetches it, a magazine):
 * each of these headings starts an article with its place `#n`, and documents without one belong to the article before them. Any other book is one
 * article: programs that export an article split it wherever they please.
 */
export const readEpub: Reader = async function* ({path, format, sha256, bytes}: FileContent) {
	await Promise.resolve();
	const files = unpackZip(bytes, name => /\.(?:xml|opf|x?html?)$/i.test(name), textLimit);
	if (files.has('META-INF/encryption.xml') && files.has('META-INF/rights.xml'))
		throw new Error('locked by its seller (DRM)');
	const {packageXml, chapters} = readSpine(files);
	const hints = propertyHints(xmlElements(packageXml));
	const articles = articlesOf(chapters);
	for (const [index, article] of articles.entries()) {
		const single = articles.length === 1;
		const own: RawDocument['hints'] = single
			? hints
			: hints.filter(({field}) => field !== 'title' && field !== 'author');
		yield {
			path,
			place: single ? null : `#${index + 1}`,
			sha256,
			format,
			hints: own,
			...readDocumentPage(article.map(({body}) => body).join('\n')),
		};
	}
};

/** Chapters that belong together, in their order; chapters without text are passed over. */
function articlesOf(chapters: readonly Chapter[]): Chapter[][] {
	const ranks = chapters.map(({rank}) => rank).filter(rank => rank !== null);
	const rank = [1, 2].find(candidate => ranks.filter(other => other === candidate).length > 1);
	const articles: Chapter[][] = [];
	for (const chapter of chapters) {
		const last = articles.at(-1);
		if (!last || (rank !== undefined && chapter.rank === rank && last.some(other => other.rank === rank)))
			articles.push([chapter]);
		else last.push(chapter);
	}
	return articles;
}
