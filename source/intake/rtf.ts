import {propertyHint} from './document-properties.ts';
import {readDocumentPage} from './document-page.ts';
import type {FileContent, Reader} from './reader.ts';
import {interpret} from './rtf/interpret.ts';
import type {RtfParagraph} from './rtf/interpret.ts';

/**
 * Rich Text Format (1.9.1). The readers that the registry has either draw on a canvas or give no more than a stream of control words, so this one is our own.
 * Headers, footers, pictures, hidden and deleted text are not part of the text; footnotes follow the paragraph that they hang on.
 */
export const readRtf: Reader = async function* ({path, format, sha256, bytes}: FileContent) {
	await Promise.resolve();
	const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	if (!/^\s*\{\\rtf/.test(source.slice(0, 64))) throw new Error('not Rich Text: it does not begin with {\\rtf');
	const {paragraphs, title, author, whole} = interpret(source);
	const hints = [...propertyHint('title', title), ...propertyHint('author', author)];
	const titled = paragraphs.some(({style}) => isTitle(style));
	const problems = whole ? [] : ['the file is cut off: not all of its groups are closed'];
	yield {
		path,
		place: null,
		sha256,
		format,
		hints,
		...readDocumentPage(paragraphs.map(paragraph => elementOf(paragraph, titled)).join('\n'), problems),
	};
};

const isTitle = (style: string): boolean => /^title$/i.test(style);

/** Under a title, headings of the first rank are sections; without one, the first of them is the title. */
function elementOf({text, style, row}: RtfParagraph, titled: boolean): string {
	const inner = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');
	if (row) return `<table><tr><td>${inner.split('\t').join('</td><td>')}</td></tr></table>`;
	if (isTitle(style)) return `<h1>${inner}</h1>`;
	const level = /^heading ([1-6])$/i.exec(style)?.[1];
	if (!level) return `<p>${inner}</p>`;
	const rank = Math.min(6, Number(level) + (titled ? 1 : 0));
	return `<h${rank}>${inner}</h${rank}>`;
}
