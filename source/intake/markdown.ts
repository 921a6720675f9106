import {marked} from 'marked';
import type {FileContent, Reader} from './reader.ts';
import {decode, looksBinary} from './decode.ts';
import {readPage} from './html.ts';

/** Markdown: its raw text is the visible text of the page that it stands for. */
export const readMarkdown: Reader = async function* ({path, format, sha256, bytes}: FileContent) {
	await Promise.resolve();
	const {text, problems} = decode(bytes);
	if (looksBinary(text)) throw new Error('not a text file: it holds binary data');
	const page = readPage(marked.parse(text.replace(/^\ufeff/, ''), {async: false}), problems);
	yield {path, place: null, sha256, format, ...page};
};
