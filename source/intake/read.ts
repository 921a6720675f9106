import {readFile} from 'node:fs/promises';
import {gunzip} from 'node:zlib';
import type {Format} from '../model/format.ts';
import {sha256} from '../model/identity.ts';
import type {RawDocument, Unreadable} from '../model/raw-document.ts';
import type {SourceFile} from './folder.ts';
import {formatOfName} from './format-of-name.ts';
import type {FileContent, Reader} from './reader.ts';

const megabyte = 1024 * 1024;

/** Blocks of one article: twice those of the longest novels. Each takes some ten kilobytes while it is judged. */
const mostBlocks = 25_000;

/** One row a format: the largest file it takes (after unpacking `.gz`), and its reader, loaded only when such a file is met. */
const readers: Record<Format, {readonly limit: number; readonly load: () => Promise<Reader>}> = {
	text: {limit: 32 * megabyte, load: async () => (await import('./text.ts')).readText},
	markdown: {limit: 32 * megabyte, load: async () => (await import('./markdown.ts')).readMarkdown},
	html: {limit: 32 * megabyte, load: async () => (await import('./html.ts')).readHtml},
	mhtml: {limit: 64 * megabyte, load: async () => (await import('./mhtml.ts')).readMhtml},
	eml: {limit: 64 * megabyte, load: async () => (await import('./mail.ts')).readMail},
	pdf: {limit: 64 * megabyte, load: async () => (await import('./pdf.ts')).readPdf},
	docx: {limit: 64 * megabyte, load: async () => (await import('./docx.ts')).readDocx},
	epub: {limit: 64 * megabyte, load: async () => (await import('./epub.ts')).readEpub},
	rtf: {limit: 32 * megabyte, load: async () => (await import('./rtf.ts')).readRtf},
	warc: {limit: 256 * megabyte, load: async () => (await import('./warc.ts')).readWarc},
	feed: {limit: 32 * megabyte, load: async () => (await import('./feed.ts')).readFeed},
	csv: {limit: 64 * megabyte, load: async () => (await import('./csv.ts')).readCsv},
	json: {limit: 128 * megabyte, load: async () => (await import('./json.ts')).readJson},
};

/**
 * The articles of a source file, in their order. A file or an article in it that cannot be read gives an `Unreadable` with the
 * reason; nothing is thrown. A suffix `.gz` is unpacked first; `sha256` is of the file as it lies on the disk.
 */
export async function* readDocuments(file: SourceFile): AsyncIterable<RawDocument | Unreadable> {
	const unreadable = (reason: string): Unreadable => ({path: file.path, place: null, reason});
	const format = formatOfName(file.path) ?? 'text';
	const row = readers[format];
	if (file.size > row.limit) {
		yield unreadable(tooLarge(file.size, row.limit));
		return;
	}
	try {
		const stored = await readFile(file.absolute);
		const bytes = file.path.toLowerCase().endsWith('.gz') ? await unpack(stored, row.limit) : stored;
		const content: FileContent = {
			path: file.path,
			format,
			sha256: sha256(stored),
			bytes,
		};
		for await (const document of (await row.load())(content)) {
			const lines = 'reason' in document ? 0 : document.blocks.length;
			yield lines > mostBlocks ? {path: document.path, place: document.place, reason: tooLong(lines)} : document;
		}
	} catch (error) {
		yield unreadable(reasonOf(error, row.limit));
	}
}

const unpack = async (bytes: Uint8Array, limit: number): Promise<Uint8Array> =>
	new Promise((resolve, reject) => {
		gunzip(bytes, {maxOutputLength: limit}, (error, unpacked) => {
			if (error) reject(error);
			else resolve(unpacked);
		});
	});

const tooLong = (lines: number) =>
	`too long for an article: ${lines.toLocaleString('en')} paragraphs, at most ${mostBlocks.toLocaleString('en')} are read`;

const tooLarge = (size: number, limit: number) =>
	`too large: ${Math.ceil(size / megabyte)} MB, at most ${limit / megabyte} MB are read of this format`;

function reasonOf(error: unknown, limit: number): string {
	const {code, message} = error as NodeJS.ErrnoException;
	if (code === 'ERR_BUFFER_TOO_LARGE') return `too large: more than ${limit / megabyte} MB when unpacked`;
	if (code === 'EACCES' || code === 'EPERM') return 'no permission to read the file';
	if (code === 'ENOENT') return 'the file is no longer there';
	if (code?.startsWith('Z_')) return 'not a whole gzip file';
	return message;
}
