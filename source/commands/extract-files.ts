import {stat} from 'node:fs/promises';
import {ArticleThreads, filesAhead} from '../desk/article-threads.ts';
import {mapInOrder} from '../desk/thread-pool.ts';
import {listSourceFiles} from '../intake/folder.ts';
import {visible} from '../language/visible.ts';
import {parseArguments} from './arguments.ts';
import {complain} from './complaints.ts';
import {done, incomplete, type CommandIo} from './io.ts';

const help = `
Usage: copydesk extract PATH… [--explain]

Prints the articles of files and folders as JSON, one a line, in the order of their paths; writes nothing.
- as a path reads paths from standard input, one a line.

  --explain    each block with the verdict of cleaning, its reason and what decided, for people
`;

/** Prints the articles of what the arguments name. */
export async function extractFiles(argv: readonly string[], io: CommandIo): Promise<number> {
	const parsed = parseArguments({help, flags: {explain: {type: 'boolean'}}, inputs: [1, Infinity]}, argv, io);
	if (parsed.kind === 'exit') return parsed.code;
	// There is no screen that would have to wait: this thread has read the first article before another one has begun.
	const threads = new ArticleThreads(async () => (await import('../desk/read-articles.ts')).readArticles);
	const as = parsed.flags.explain ? 'explanations' : 'lines';
	let code = done;
	const paths: string[] = [];
	for (const path of await namedPaths(parsed.input, io)) {
		try {
			await stat(path);
			paths.push(path);
		} catch {
			complain(io, path, 'there is no such file or folder');
			code = incomplete;
		}
	}
	try {
		for await (const result of mapInOrder(listSourceFiles(paths), filesAhead, file => threads.read({file, as}))) {
			for (const line of result.lines)
				if (!io.stdout.write(`${as === 'explanations' ? visible(line) : line}\n`)) await drained(io);
			for (const {path, place, reason} of result.problems) complain(io, path + (place ?? ''), reason);
			for (const {path, place, reason} of result.unreadable) {
				complain(io, path + (place ?? ''), reason);
				code = incomplete;
			}
		}
	} finally {
		await threads.close();
	}
	return code;
}

async function namedPaths(input: readonly string[], io: CommandIo): Promise<readonly string[]> {
	const paths: string[] = [];
	for (const word of input) {
		if (word !== '-') paths.push(word);
		else {
			const {createInterface} = await import('node:readline');
			for await (const line of createInterface({input: io.stdin})) if (line !== '') paths.push(line);
		}
	}
	return paths;
}

const drained = async ({stdout}: CommandIo): Promise<void> =>
	new Promise(resolve => stdout.once('drain', () => resolve()));
