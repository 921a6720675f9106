import {ArticleThreads} from '../desk/article-threads.ts';
import type {CommandIo} from './io.ts';

/** `copydesk extract PATH…`: articles as NDJSON, streamed as they are read. */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
	const threads = new ArticleThreads();
	// The first thread loads what extraction needs while this one loads the rest and reads what is asked of it.
	if (argv.length > 0) threads.warm(1);
	const {extractFiles} = await import('./extract-files.ts');
	return extractFiles(argv, io, threads);
}
