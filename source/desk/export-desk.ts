import {createWriteStream} from 'node:fs';
import {mkdir, rename} from 'node:fs/promises';
import path from 'node:path';
import {pipeline} from 'node:stream/promises';
import type {ReadArticle} from '../catalog/catalog.ts';
import type {DeskExport} from '../export/desk-export.ts';
import {jsonExport} from '../export/json.ts';
import {markdownExport} from '../export/markdown.ts';
import type {Utterance} from '../model/utterance.ts';
import type {DeskFolder} from './desk-folder.ts';

/** The formats a desk is exported in, with the suffix of their files. */
export const exportFormats = {
	json: {suffix: 'json', write: jsonExport},
	markdown: {suffix: 'md', write: markdownExport},
} as const satisfies Record<string, {suffix: string; write: (desk: DeskExport) => Iterable<string>}>;

export type ExportFormat = keyof typeof exportFormats;

/** What an export is made of. */
export interface Exportable extends Pick<DeskExport, 'name' | 'review'> {
	utterances(): Promise<readonly Utterance[]>;
	readArticles(): Iterable<ReadArticle>;
}

export interface ExportOptions {
	readonly format: ExportFormat;
	/** Only what the reviewers marked. */
	readonly marked: boolean;
}

/** The pieces of an export of a desk, in order; together they are the file. Articles are taken from the catalog one by one. */
export async function exportPieces(desk: Exportable, {format, marked}: ExportOptions): Promise<Iterable<string>> {
	const {name, review} = desk;
	const utterances = await desk.utterances();
	return exportFormats[format].write({name, articles: () => desk.readArticles(), utterances, review, marked});
}

/** Writes an export into the folder of the desk's own files and gives its path. An export that was cut off never stands in the place of a whole one. */
export async function exportDesk(desk: Exportable, {keeps}: DeskFolder, options: ExportOptions): Promise<string> {
	const {suffix} = exportFormats[options.format];
	const file = path.join(keeps, `${options.marked ? 'marked' : 'export'}.${suffix}`);
	await writeExport(file, await exportPieces(desk, options));
	return file;
}

/** Writes the pieces beside the file first. */
export async function writeExport(file: string, pieces: Iterable<string>): Promise<void> {
	await mkdir(path.dirname(file), {recursive: true});
	const unfinished = `${file}.${process.pid}.unfinished`;
	await pipeline(pieces, createWriteStream(unfinished));
	await rename(unfinished, file);
}
