import {contentId} from '../model/identity.ts';
import {program} from '../model/program.ts';
import type {Catalog, FileResult, FileStamp} from '../catalog/catalog.ts';
import type {Regrouping} from '../collation/regrouping.ts';
import {listSourceFiles, type SourceFile} from '../intake/folder.ts';
import type {ArticleJobResult} from './article-job.ts';
import {filesAhead, type ArticleThreads} from './article-threads.ts';
import type {Overrulings} from './article-work.ts';
import {findCatalogCopies} from './catalog-copies.ts';
import {collateCatalog, isCollated} from './collate-catalog.ts';
import type {DeskProgress} from './services.ts';
import {mapInOrder} from './thread-pool.ts';

export interface RefreshOptions {
	/** The folder of articles, absolute. */
	readonly folder: string;
	readonly catalog: Catalog;
	readonly threads: ArticleThreads;
	/** The reviewer's decisions and corrections, by the file's path relative to the folder. */
	readonly overrulings: Readonly<Record<string, Overrulings>>;
	/** The reviewer's pins, joins and splits. */
	readonly regrouping: Regrouping;
	/** Called once, with the paths of all files. */
	readonly list: (paths: readonly string[]) => void;
	/** Called after each step: how far it is, and the paths whose rows in the catalog are new. */
	readonly report: (progress: DeskProgress, changed: readonly string[]) => void;
}

/** Files that are written to the catalog at once: a transaction costs more than a row. */
const batchSize = 64;
/** A row is shown at most this long after it was read, in milliseconds. */
const batchPatience = 120;

/**
 * Brings the catalog up to what lies in the folder: reads what is new or changed (by size and modification time, program and
 * overrulings), forgets what is gone, and brings the quotations together again if anything changed.
 */
export async function refreshCatalog(options: RefreshOptions): Promise<DeskProgress> {
	const {folder, catalog, threads, overrulings, list, report} = options;
	report({phase: 'listing', done: 0, total: 0, changes: null}, []);
	const files = await sourceFilesOf(folder);
	list(files.map(({path}) => path));
	const known = catalog.files();
	const here = new Set(files.map(({path}) => path));
	const gone = [...known.keys()].filter(path => !here.has(path));
	const stale = files.filter(file => !catalog.unchanged(stampOf(file), derivationKey(overrulings[file.path])));
	const first = catalog.begun !== null;
	const changes = {
		added: first ? 0 : stale.filter(({path}) => !known.has(path)).length,
		edited: first ? 0 : stale.filter(file => wasEdited(file, known.get(file.path))).length,
		removed: gone.length,
		orphans: 0,
	};
	threads.warm(stale.length);
	catalog.remove(gone);
	let done = files.length - stale.length;
	const progress = (phase: DeskProgress['phase']): DeskProgress => ({phase, done, total: files.length, changes});
	report(progress('reading'), gone);
	let altered = gone.length > 0;
	let batch: FileResult[] = [];
	let written = performance.now();
	const write = () => {
		catalog.write(batch);
		done += batch.length;
		report(
			progress('reading'),
			batch.map(({path}) => path),
		);
		batch = [];
		written = performance.now();
	};
	const read = async (file: SourceFile) => threads.read({file, overrulings: overrulings[file.path], as: 'values'});
	for await (const result of mapInOrder(stale, filesAhead, read)) {
		batch.push(fileResult(result, derivationKey(overrulings[result.file.path])));
		// What cannot be read is tried at each start; still unread, it alters no utterance.
		altered ||= result.articles.length > 0 || (known.get(result.file.path)?.sha256 ?? null) !== null;
		if (batch.length >= batchSize || performance.now() - written > batchPatience) write();
	}
	write();
	if (altered || !isCollated(catalog, options.regrouping)) {
		report(progress('collating'), []);
		collateCatalog(catalog, options.regrouping);
		findCatalogCopies(catalog);
	}
	const end = progress('ready');
	report(end, []);
	return end;
}

/** Reads one file again, as the reviewer's latest decisions and corrections have it, and brings its quotations to their place. */
export async function rereadFile(
	{folder, catalog, threads, regrouping}: Pick<RefreshOptions, 'folder' | 'catalog' | 'threads' | 'regrouping'>,
	path: string,
	overrulings: Overrulings,
): Promise<void> {
	for (const file of await sourceFilesOf(folder, path)) {
		const result = await threads.read({file, overrulings, as: 'values'});
		catalog.write([fileResult(result, derivationKey(overrulings))]);
	}
	collateCatalog(catalog, regrouping);
	findCatalogCopies(catalog);
}

/** The source files of a desk, with paths relative to its folder. */
async function sourceFilesOf(folder: string, only?: string): Promise<readonly SourceFile[]> {
	const files: SourceFile[] = [];
	const start = only === undefined ? folder : `${folder}/${only}`;
	for await (const file of listSourceFiles([start]))
		files.push({...file, path: only ?? file.path.slice(folder.endsWith('/') ? folder.length : folder.length + 1)});
	return files;
}

const stampOf = ({path, size, mtimeMs}: SourceFile): FileStamp => ({path, size, mtimeMs});

const wasEdited = (file: SourceFile, before: FileStamp | undefined): boolean =>
	before !== undefined && (before.size !== file.size || before.mtimeMs !== file.mtimeMs);

/** What besides the file's bytes its articles depend on. */
export const derivationKey = (overrulings: Overrulings | undefined): string =>
	overrulings && Object.keys(overrulings).length > 0
		? `${program.build} ${contentId(JSON.stringify(overrulings))}`
		: program.build;

function fileResult({file, articles, quotations = [], unreadable}: ArticleJobResult, key: string): FileResult {
	return {
		...stampOf(file),
		sha256: articles[0]?.article.sha256 ?? null,
		key,
		articles: [...articles, ...unreadable],
		quotations,
	};
}
