import path from 'node:path';
import {attribute, textContent, xmlElements} from '../document-page.ts';
import type {Element} from '../html/page.ts';
import {closeEmptyElements} from '../html/xhtml.ts';
import {textOf} from '../zip.ts';

export interface Chapter {
	/** The inside of the document's body. */
	readonly body: string;
	/** Of the heading that it opens with: 1 for `h1`; null where it opens with none. */
	readonly rank: number | null;
}

/** The documents of a book in reading order, without those that hold no text, and the file that describes the book (EPUB 3.3, section 5). */
export function readSpine(files: ReadonlyMap<string, Uint8Array>): {packageXml: string; chapters: Chapter[]} {
	const container = textOf(files, 'META-INF/container.xml');
	const packagePath =
		container &&
		xmlElements(container)
			.map(element => attribute(element, 'full-path'))
			.find(Boolean);
	const packageXml = packagePath && textOf(files, packagePath);
	if (!packagePath || !packageXml) throw new Error('not an EPUB book: the archive does not say where its contents are');
	const elements = xmlElements(packageXml);
	const named = new Map(
		elements.filter(({tagName}) => tagName === 'item').map(item => [attribute(item, 'id'), item] as const),
	);
	const chapters = elements
		.filter(element => element.tagName === 'itemref' && attribute(element, 'linear') !== 'no')
		.map(reference => named.get(attribute(reference, 'idref')))
		.filter((item): item is Element => item !== undefined && !/\bnav\b/.test(attribute(item, 'properties') ?? ''))
		.map(item => textOf(files, pathOf(packagePath, attribute(item, 'href') ?? '')))
		.filter(document => document !== undefined)
		.map(chapterOf)
		.filter(({text}) => text !== '');
	if (chapters.length === 0) throw new Error('the book holds no text');
	return {packageXml, chapters};
}

function pathOf(packagePath: string, href: string): string {
	const joined = path.posix.join(path.posix.dirname(packagePath), href.replace(/#.*/, ''));
	try {
		return decodeURIComponent(joined);
	} catch {
		return joined; // a file name with a percent sign in it
	}
}

function chapterOf(document: string): Chapter & {text: string} {
	const xhtml = closeEmptyElements(document);
	const start = /<body\b[^<>]*>/i.exec(xhtml);
	const end = xhtml.lastIndexOf('</body');
	const body = xhtml.slice(start ? start.index + start[0].length : 0, end < 0 ? undefined : end);
	const elements = xmlElements(`<body>${body}`);
	const text = elements.find(({tagName}) => tagName === 'body');
	const opening = elements.find(
		element => /^(?:h[1-6]|p|li|td)$/.test(element.tagName) && textContent(element).trim() !== '',
	);
	const heading = opening && /^h([1-6])$/.exec(opening.tagName);
	return {body, rank: heading ? Number(heading[1]) : null, text: text ? textContent(text).trim() : ''};
}
