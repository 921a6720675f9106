import {mkdtempSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {RawDocument, Unreadable} from '../../source/model/raw-document.ts';
import {listSourceFiles} from '../../source/intake/folder.ts';
import {readDocuments} from '../../source/intake/read.ts';

const fixtures = path.join(import.meta.dirname, '../fixtures/intake');

/** Everything that a source file gives. */
async function readAll(absolute: string): Promise<(RawDocument | Unreadable)[]> {
	const {size, mtimeMs} = statSync(absolute);
	return Array.fromAsync(readDocuments({absolute, path: path.basename(absolute), size, mtimeMs}));
}

export const readFixture = (name: string): Promise<(RawDocument | Unreadable)[]> => readAll(path.join(fixtures, name));

/** Reads a file of this name with these bytes. */
export async function readBytes(name: string, bytes: Uint8Array | string): Promise<(RawDocument | Unreadable)[]> {
	const absolute = path.join(mkdtempSync(path.join(tmpdir(), 'copydesk-intake-')), name);
	writeFileSync(absolute, bytes);
	return readAll(absolute);
}

/** The articles among what was read; fails if anything could not be read, or if blocks and raw text do not agree. */
export function articles(read: readonly (RawDocument | Unreadable)[]): RawDocument[] {
	return read.map(document => {
		if (!('raw' in document)) throw new Error(`${document.path} ${document.place ?? ''}: ${document.reason}`);
		checkOffsets(document);
		return document;
	});
}

export async function only(read: Promise<(RawDocument | Unreadable)[]>): Promise<RawDocument> {
	const all = articles(await read);
	if (all.length !== 1) throw new Error(`${all.length} articles instead of one`);
	return all[0]!;
}

/** The reasons why a file or its parts could not be read. */
export const reasons = async (read: Promise<(RawDocument | Unreadable)[]>): Promise<string[]> =>
	(await read).map(document => ('reason' in document ? document.reason : `read: ${document.raw.slice(0, 60)}`));

/** Blocks are in order, hold text without white space around it, and leave nothing but white space between them. */
export function checkOffsets({raw, blocks, path: name}: RawDocument): void {
	let end = 0;
	for (const {rawStart, rawEnd, tag} of blocks) {
		const text = raw.slice(rawStart, rawEnd);
		if (rawStart < end || text.trim() === '' || text.trim() !== text)
			throw new Error(`${name}: block <${tag}> is “${text}”`);
		if (raw.slice(end, rawStart).trim() !== '')
			throw new Error(`${name}: “${raw.slice(end, rawStart)}” is in no block`);
		end = rawEnd;
	}
	if (raw.slice(end).trim() !== '') throw new Error(`${name}: “${raw.slice(end)}” is in no block`);
}

/** Texts of the blocks with this tag, or of all. */
export const texts = ({raw, blocks}: RawDocument, tag?: string): string[] =>
	blocks
		.filter(block => tag === undefined || block.tag === tag)
		.map(({rawStart, rawEnd}) => raw.slice(rawStart, rawEnd));

export const hint = ({hints}: RawDocument, field: RawDocument['hints'][number]['field']): string | undefined =>
	hints.find(each => each.field === field)?.value;

/** Everything that the source files of a folder give. */
export async function readFolder(folder: string): Promise<(RawDocument | Unreadable)[]> {
	const read: (RawDocument | Unreadable)[] = [];
	for await (const file of listSourceFiles([folder])) read.push(...(await Array.fromAsync(readDocuments(file))));
	return read;
}
