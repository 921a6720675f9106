import PostalMime from 'postal-mime';
import type {MetadataHint} from '../model/raw-document.ts';
import {readPage} from './html.ts';
import type {FileContent, Reader} from './reader.ts';
import {rootPart} from './mime/root-part.ts';

/** A web page as browsers save it with all that belongs to it (RFC 2557). Frames and pictures are passed over: the page itself is the article. */
export const readMhtml: Reader = async function* ({path, format, sha256, bytes}: FileContent) {
	const {part, whole} = rootPart(bytes);
	const page = await PostalMime.parse(part);
	if (!page.html) throw new Error('holds no web page: its first part is not html');
	const hints: MetadataHint[] = page.headers
		.filter(({key, value}) => key === 'content-location' && /^https?:/i.test(value))
		.map(({value}) => ({field: 'url', value, from: 'saved page'}));
	const problems = whole ? [] : ['the file is cut off: its last part has no end'];
	const read = readPage(page.html, problems);
	yield {path, place: null, sha256, format, ...read, hints: [...read.hints, ...hints]};
};
