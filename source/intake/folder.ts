import type {Stats} from 'node:fs';
import {lstat, opendir, realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {formatOfName} from './format-of-name.ts';

/** A file that holds one article or several. */
export interface SourceFile {
	readonly absolute: string;
	/** The path argument joined with the relative path, with forward slashes. */
	readonly path: string;
	readonly size: number;
	readonly mtimeMs: number;
}

/**
 * The source files under the given files and folders, in the order of the arguments and within a folder in the order of their paths
 * (by code unit, the same on every machine). Dotted files and folders (so also `.copydesk`), unknown suffixes and symbolic links that
 * lead out of the folder are passed over. A file that is named itself is given whatever its suffix. Throws if an argument does not exist.
 */
export async function* listSourceFiles(paths: readonly string[]): AsyncIterable<SourceFile> {
	for (const argument of paths) {
		const absolute = path.resolve(argument);
		const found = await stat(absolute);
		const shown = argument.split(path.sep).join('/');
		if (found.isDirectory())
			yield* walk(absolute, shown.replace(/(?<=.)\/+$/, ''), await realpath(absolute), new Set());
		else yield {absolute, path: shown, size: found.size, mtimeMs: found.mtimeMs};
	}
}

/** `open` holds the real paths of the folders above: a link to one of them would lead round in circles. */
async function* walk(
	folder: string,
	shown: string,
	root: string,
	open: ReadonlySet<string>,
): AsyncIterable<SourceFile> {
	const real = await realpath(folder).catch(() => folder);
	if (open.has(real)) return;
	const names: string[] = [];
	try {
		for await (const entry of await opendir(folder)) if (!entry.name.startsWith('.')) names.push(entry.name);
	} catch {
		return; // a folder without permission to read: nothing in it can be listed
	}
	for await (const [name, itself] of lookedAt(folder, names.sort())) {
		const absolute = path.join(folder, name);
		if (itself.isSymbolicLink() && !(await staysInside(absolute, root))) continue;
		const found = itself.isSymbolicLink() ? await stat(absolute).catch(() => undefined) : itself;
		const joined = shown === '.' ? name : shown.endsWith('/') ? shown + name : `${shown}/${name}`;
		if (found?.isDirectory()) yield* walk(absolute, joined, root, new Set([...open, real]));
		else if (found?.isFile() && formatOfName(name))
			yield {absolute, path: joined, size: found.size, mtimeMs: found.mtimeMs};
	}
}

/** Many at once: whoever reads the files may be too busy to ask for each. */
const together = 64;

/** What stands in a folder under these names, in their order; without what is gone. */
async function* lookedAt(folder: string, names: readonly string[]): AsyncIterable<readonly [string, Stats]> {
	for (let from = 0; from < names.length; from += together) {
		const some = names.slice(from, from + together);
		const looks = await Promise.all(some.map(async name => lstat(path.join(folder, name)).catch(() => undefined)));
		for (const [index, look] of looks.entries()) if (look) yield [some[index]!, look];
	}
}

async function staysInside(link: string, root: string): Promise<boolean> {
	const target = await realpath(link).catch(() => undefined);
	return target !== undefined && (target === root || target.startsWith(root + path.sep));
}
