import {listSourceFiles} from '../intake/folder.ts';
import {readDocuments} from '../intake/read.ts';
import type {RawDocument} from '../model/raw-document.ts';

/** The raw documents of some files of a folder, by their paths in it; a path that leads out of the folder is none of its files. */
export async function* sourceDocuments(folder: string, paths: ReadonlySet<string>): AsyncGenerator<RawDocument> {
	for await (const file of listSourceFiles([folder])) {
		const path = file.path.slice(folder.length + (folder.endsWith('/') ? 0 : 1));
		if (!paths.has(path)) continue;
		for await (const document of readDocuments({...file, path})) if ('raw' in document) yield document;
	}
}
