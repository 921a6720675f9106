import PostalMime from 'postal-mime';
import type {Email} from 'postal-mime';
import type {MetadataHint, RawBlock, RawDocument} from '../model/raw-document.ts';
import {readPage} from './html.ts';
import {bareSubject, headersAmong, partsOfMail, withoutMarks} from './mail/forwarded.ts';
import type {FileContent, Reader} from './reader.ts';

/** An e-mail: a newsletter, a press release. Its html if it has some, else its text. */
export const readMail: Reader = async function* ({path, format, sha256, bytes}: FileContent) {
	const mail = await PostalMime.parse(bytes, {attachmentEncoding: 'arraybuffer', maxRfc822NestingDepth: 0});
	if (!mail.html?.trim() && !mail.text?.trim()) throw new Error('not an e-mail, or one without text');
	const attached = mail.attachments.filter(({disposition}) => disposition === 'attachment').length;
	const problems =
		attached > 0 ? [`${attached === 1 ? '1 attachment was' : `${attached} attachments were`} not read`] : [];
	const {forwarded, ...read} = mail.html?.trim() ? page(mail.html, problems) : plain(mail.text!, problems);
	// What a forwarded text says of itself stands before what its forwarder says of it.
	yield {path, place: null, sha256, format, ...read, hints: [...forwarded, ...headerHints(mail), ...read.hints]};
};

type Read = Pick<RawDocument, 'raw' | 'blocks' | 'hints' | 'problems'> & {readonly forwarded: readonly MetadataHint[]};

function page(html: string, problems: string[]): Read {
	const read = readPage(html, problems);
	const {blocks, hints: forwarded} = headersAmong(read.raw, read.blocks);
	return {...read, blocks, forwarded};
}

/** Mails are wrapped for terminals of eighty columns: within a paragraph each line break becomes a space, so that no offset moves. */
function unwrapped(text: string, blocks: readonly RawBlock[]): string {
	let [raw, end] = ['', 0];
	for (const {rawStart, rawEnd} of blocks) {
		raw += text.slice(end, rawStart) + text.slice(rawStart, rawEnd).replace(/[\r\n]/g, ' ');
		end = rawEnd;
	}
	return raw + text.slice(end);
}

function plain(text: string, problems: string[]): Read {
	const wrapped = withoutMarks(text);
	const {blocks, hints: forwarded} = partsOfMail(wrapped);
	return {raw: unwrapped(wrapped, blocks), blocks, hints: [], forwarded, problems};
}

function headerHints({subject, from, date, html}: Email): MetadataHint[] {
	const hints: MetadataHint[] = [];
	const say = (field: MetadataHint['field'], value: string | undefined) => {
		if (value?.trim()) hints.push({field, value: value.trim(), from: 'mail header'});
	};
	// A page's own title stands for the newsletter, the subject for this issue of it.
	say('title', subject && bareSubject(subject));
	say(html ? 'publisher' : 'author', from?.name);
	say('published', date && /^\d{4}-/.test(date) ? date : undefined);
	return hints;
}
