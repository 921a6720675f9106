import type {FileContent, Reader} from './reader.ts';
import {decode, looksBinary} from './decode.ts';
import {beginsAsMail, partsOfMail} from './mail/forwarded.ts';
import {linesOf} from './text/lines.ts';

/** Plain text: the decoded file is the raw text, a line is a block unless the lines are plainly hard-wrapped. */
export const readText: Reader = async function* ({path, format, sha256, bytes}: FileContent) {
	await Promise.resolve();
	const {text: raw, problems} = decode(bytes);
	if (looksBinary(raw)) throw new Error('not a text file: it holds binary data');
	const parts = beginsAsMail(raw) ? partsOfMail(raw) : {blocks: linesOf(raw), hints: []};
	yield {path, place: null, sha256, format, raw, ...parts, problems};
};
