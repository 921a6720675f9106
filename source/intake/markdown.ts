import {marked} from 'marked';
import type {FileContent, Reader} from './reader.ts';
import {decode, looksBinary} from './decode.ts';
import {splitFrontMatter} from './front-matter.ts';
import {readPage} from './html.ts';

/** Quotations within quotations beyond this depth are flattened: the parser calls itself for each. */
const deepestQuotation = /^((?:[ \t]*>){20})(?:[ \t]*>)+/gm;

/** Markdown: its raw text is the visible text of the page that it stands for; front matter says what it says of itself. */
export const readMarkdown: Reader = async function* ({path, format, sha256, bytes}: FileContent) {
	await Promise.resolve();
	const {text, problems} = decode(bytes);
	if (looksBinary(text)) throw new Error('not a text file: it holds binary data');
	const {hints, body} = splitFrontMatter(text.replace(/^\ufeff/, ''));
	const page = readPage(toHtml(body), problems);
	yield {path, place: null, sha256, format, ...page, hints: [...hints, ...page.hints]};
};

function toHtml(text: string): string {
	try {
		return marked.parse(text.replace(deepestQuotation, '$1'), {async: false});
	} catch (error) {
		if (error instanceof RangeError) throw new Error('its lists or quotations are nested too deeply');
		throw error;
	}
}
