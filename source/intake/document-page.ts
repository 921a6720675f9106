import type {MetadataHint, RawDocument} from '../model/raw-document.ts';
import {propertyHint} from './document-properties.ts';
import {attribute, elementsOf, isElement, parsePage, textContent} from './html/page.ts';
import type {Document, Element} from './html/page.ts';
import {visibleText} from './html/visible-text.ts';
import {closeEmptyElements} from './html/xhtml.ts';

/**
 * A document that its converter wrote as html: its visible text, a line a block. It has no page around the article, so nobody votes on what
 * belongs to it: everything does.
 */
export function readDocumentPage(
	html: string,
	problems: readonly string[] = [],
): Pick<RawDocument, 'raw' | 'blocks' | 'alone' | 'problems'> {
	const page = parsePage(html);
	const {raw, blocks} = visibleText(page.document);
	if (raw.trim() === '') throw new Error('holds no text');
	return {
		raw,
		blocks: blocks.map(block => ({...block, traits: {...block.traits, readability: true}})),
		alone: true,
		problems: [...problems, ...page.problems],
	};
}

/** The elements of an XML file in document order, names in lower case with their prefixes (`dc:title`). */
export function xmlElements(xml: string): Element[] {
	const {document}: {document: Document} = parsePage(closeEmptyElements(xml));
	return [...elementsOf(document)].filter(isElement);
}

export {attribute, textContent};

const dublinCore: Readonly<Record<string, MetadataHint['field']>> = {
	'dc:title': 'title',
	'dc:creator': 'author',
	'dc:publisher': 'publisher',
	'dc:language': 'language',
};

/** What a document's properties say in Dublin Core. Its dates are those of the file, not of the article, and are left alone. */
export function propertyHints(elements: readonly Element[]): MetadataHint[] {
	return elements.flatMap(element => {
		const field = dublinCore[element.tagName];
		return field ? propertyHint(field, textContent(element)) : [];
	});
}
