import {WARCParser} from 'warcio';
import type {WARCRecord} from 'warcio';
import type {MetadataHint, RawDocument, Unreadable} from '../model/raw-document.ts';
import {decode} from './decode.ts';
import {declaredEncoding} from './html/declared-encoding.ts';
import {readPage} from './html.ts';
import type {FileContent, Reader} from './reader.ts';
import {linesOf} from './text/lines.ts';

const megabyte = 1024 * 1024;
/** A page in an archive may unpack to this; longer ones are named and passed over. */
const pageLimit = 16 * megabyte;

/**
 * A web archive (ISO 28500): each page that was answered with success is an article with its place `#n`, counted over the pages alone; so is the
 * text of a `conversion` record (Common Crawl's WET files). Redirects, pictures and requests are passed over.
 */
export const readWarc: Reader = async function* ({path, format, sha256, bytes}: FileContent) {
	if (!/^WARC\/\d/.test(Buffer.from(bytes.subarray(0, 8)).toString('latin1')))
		throw new Error('not a web archive: it does not begin with WARC');
	let pages = 0;
	const records = new WARCParser([bytes])[Symbol.asyncIterator]();
	for (;;) {
		const next = await records.next().catch(() => undefined);
		if (next === undefined) {
			yield {path, place: `#${++pages}`, reason: 'the archive is damaged from here on'};
			break;
		}
		if (next.done) break;
		const kind = kindOf(next.value);
		if (!kind) continue;
		const place = `#${++pages}`;
		try {
			yield {path, place, sha256, format, ...(await readRecord(next.value, kind))};
		} catch (error) {
			yield {path, place, reason: (error as Error).message} satisfies Unreadable;
		}
	}
	if (pages === 0) throw new Error('the archive holds no web page');
};

function kindOf(record: WARCRecord): 'page' | 'text' | undefined {
	const type = record.warcType;
	if (type !== 'response' && type !== 'resource' && type !== 'conversion') return undefined;
	if (record.warcTargetURI?.startsWith('metadata:')) return undefined; // wget's own log and arguments
	const status = Number(record.httpHeaders?.statusCode ?? 200);
	if (status < 200 || status > 299) return undefined;
	const content = (record.httpHeaders?.headers.get('Content-Type') ?? record.warcContentType ?? '').toLowerCase();
	if (/^(?:text\/html|application\/xhtml)/.test(content)) return 'page';
	return type === 'conversion' && content.startsWith('text/plain') ? 'text' : undefined;
}

async function readRecord(
	record: WARCRecord,
	kind: 'page' | 'text',
): Promise<Pick<RawDocument, 'raw' | 'blocks' | 'hints' | 'problems'>> {
	const url = record.warcTargetURI?.replace(/^<|>$/g, '');
	const body = await contentOf(record);
	const cut = body.length < expectedLength(record) ? ['the archive is cut off inside this page'] : [];
	const hints: MetadataHint[] = url ? [{field: 'url', value: url, from: 'web archive'}] : [];
	if (kind === 'text') {
		const {text: raw, problems} = decode(body);
		return {raw, blocks: linesOf(raw), hints, problems: [...problems, ...cut]};
	}
	const charset = /charset=["']?([\w-]+)/i.exec(record.httpHeaders?.headers.get('Content-Type') ?? '')?.[1];
	const {text, problems} = decode(body, charset ?? declaredEncoding(body));
	const page = readPage(text, [...problems, ...cut]);
	return {...page, hints: [...page.hints, ...hints]};
}

/** How many bytes the server said it would send, where that can be held against what is there. */
function expectedLength({httpHeaders}: WARCRecord): number {
	if (!httpHeaders || httpHeaders.headers.get('Content-Encoding') || httpHeaders.headers.get('Transfer-Encoding'))
		return 0;
	return Number(httpHeaders.headers.get('Content-Length') ?? 0);
}

async function contentOf(record: WARCRecord): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of record) {
		size += chunk.length;
		if (size > pageLimit) throw new Error(`too large: a page of more than ${pageLimit / megabyte} MB`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
