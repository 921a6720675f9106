import type {CommandIo} from './io.ts';

/** `copydesk extract PATH…`: articles as NDJSON, streamed as they are read. */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
	const {extractFiles} = await import('./extract-files.ts');
	return extractFiles(argv, io);
}
