import {zipSync} from 'fflate';
import mammoth from 'mammoth';
import type {FileContent, Reader} from './reader.ts';
import {propertyHints, readDocumentPage, xmlElements} from './document-page.ts';
import {textOf, unpackZip} from './zip.ts';

/** Under a title, headings of the first rank are sections; without one, the first of them is the title. */
const stylesUnderTitle = [
	"p[style-name='Title'] => h1:fresh",
	"p[style-name='Subtitle'] => h2:fresh",
	...[1, 2, 3, 4, 5].map(rank => `p[style-name='heading ${rank}'] => h${rank + 1}:fresh`),
];

/** Of markup, without pictures: a thick book. mammoth takes 80 bytes of memory for each, and a second a megabyte. */
const textLimit = 8 * 1024 * 1024;

/** Word documents, through mammoth. Headers, footers and comments are not part of the text; footnotes follow it. */
export const readDocx: Reader = async function* ({path, format, sha256, bytes}: FileContent) {
	const files = unpackZip(bytes, name => /\.(?:xml|rels)$/i.test(name), textLimit);
	const body = textOf(files, 'word/document.xml');
	if (!body) throw new Error('not a Word document: the archive holds no word/document.xml');
	const properties = textOf(files, 'docProps/core.xml');
	// mammoth's own unpacking knows no bounds, so it is handed what was unpacked here, stored as it is and without the pictures.
	const buffer = Buffer.from(zipSync(Object.fromEntries(files), {level: 0}));
	const {value} = await mammoth.convertToHtml(
		{buffer},
		{
			styleMap: /<w:pStyle w:val="Title"\s*\/>/.test(body) ? stylesUnderTitle : [],
			convertImage: mammoth.images.imgElement(() => Promise.resolve({src: ''})),
		},
	);
	const hints = properties ? propertyHints(xmlElements(properties)) : [];
	yield {path, place: null, sha256, format, hints, ...readDocumentPage(value)};
};
