import {readFile} from 'node:fs/promises';
import {basename, dirname, resolve} from 'node:path';
import {ExportError, readExport, type ReadExport} from '../export/read-export.ts';
import {verifyArticle, verifyTarget, type Fault} from '../export/verify.ts';
import {listSourceFiles} from '../intake/folder.ts';
import {readDocuments} from '../intake/read.ts';
import {visibleLine} from '../language/visible.ts';
import type {RawDocument} from '../model/raw-document.ts';
import {articleKey} from '../review/target-key.ts';
import {parseArguments} from './arguments.ts';
import {complain} from './complaints.ts';
import {isFolder} from './folder.ts';
import {done, incomplete, type CommandIo} from './io.ts';
import {plural} from './plural.ts';

const help = `
Usage: copydesk verify EXPORT [FOLDER]

Holds every place that an export names against the source files: blocks, quotes, claims, speakers and marks. What no longer holds
is listed, with where it stands now if it can be found. Without FOLDER the articles are sought where the export lies.
`;

/** `copydesk verify EXPORT [FOLDER]` */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
	const parsed = parseArguments({help, flags: {}, inputs: [1, 2]}, argv, io);
	if (parsed.kind === 'exit') return parsed.code;
	const [file = '', given] = parsed.input;
	const folder = given ?? folderOf(file);
	let desk: ReadExport;
	try {
		desk = readExport(await readFile(resolve(io.cwd, file), 'utf8'));
	} catch (error) {
		complain(io, file, error instanceof ExportError ? error.message : `it cannot be read (${String(error)})`);
		return incomplete;
	}
	if (!(await isFolder(resolve(io.cwd, folder)))) {
		complain(io, folder, 'there is no such folder');
		return incomplete;
	}
	const {checked, faults} = await verify(desk, resolve(io.cwd, folder), io);
	if (desk.refused > 0) complain(io, file, `${plural(desk.refused, 'part')} of it do not have the form of an export`);
	const total = faults + desk.refused;
	io.stderr.write(
		`copydesk: ${plural(checked, 'place')} checked, ${total === 0 ? 'all hold' : `${total} do not hold`}\n`,
	);
	return total === 0 ? done : incomplete;
}

/** An export in a desk's own folder is about the folder around it. */
function folderOf(file: string): string {
	const folder = dirname(file);
	return basename(folder) === '.copydesk' ? dirname(folder) : folder;
}

async function verify(desk: ReadExport, folder: string, io: CommandIo): Promise<{checked: number; faults: number}> {
	const marksOf = Map.groupBy(
		desk.marks.filter(({target}) => 'path' in target),
		({target}) => ('path' in target ? articleKey(target) : ''),
	);
	let checked = 0;
	let faults = 0;
	const report = (path: string, {what, words, at, why}: Fault): void => {
		faults++;
		const short = words.length > 60 ? `${words.slice(0, 59)}…` : words;
		io.stdout.write(`${visibleLine(`${path} ${at.rawStart}–${at.rawEnd}: ${what} “${short}”: ${why}`)}\n`);
	};
	const tell = (path: string, why: string): void => {
		faults++;
		io.stdout.write(`${visibleLine(`${path}: ${why}`)}\n`);
	};
	const articles = new Map(desk.articles.map(article => [articleKey(article), article]));
	const keys = new Set([...articles.keys(), ...marksOf.keys()]);
	const paths = new Set([...keys].map(key => (JSON.parse(key) as [string])[0]));
	for await (const document of documentsOf(folder, paths)) {
		const key = articleKey(document);
		if (!keys.delete(key)) continue;
		const name = document.path + (document.place ?? '');
		const article = articles.get(key);
		if (article && article.sha256 !== document.sha256) tell(name, 'the file has changed since the export');
		if (article) {
			const verified = verifyArticle(article, document.raw);
			checked += verified.checked;
			for (const fault of verified.faults) report(name, fault);
		}
		for (const {target, orphan} of marksOf.get(key) ?? []) {
			checked++;
			const fault = verifyTarget(target, document.raw);
			if (fault)
				report(name, orphan ? {...fault, why: `${fault.why} (an orphan already when it was exported)`} : fault);
		}
	}
	for (const key of [...keys].toSorted()) {
		const [path, place] = JSON.parse(key) as [string, string | null];
		tell(path + (place ?? ''), 'it is not in the folder, or cannot be read');
	}
	return {checked, faults};
}

/** The articles of files of a folder; a path that leads out of the folder is none of it. */
async function* documentsOf(folder: string, paths: ReadonlySet<string>): AsyncGenerator<RawDocument> {
	for await (const file of listSourceFiles([folder])) {
		const path = file.path.slice(folder.length + (folder.endsWith('/') ? 0 : 1));
		if (!paths.has(path)) continue;
		for await (const document of readDocuments({...file, path})) if ('raw' in document) yield document;
	}
}
