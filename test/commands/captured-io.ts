import {PassThrough, Readable} from 'node:stream';
import type {CommandIo} from '../../source/commands/io.ts';

/** A world for a command in which all it prints can be read afterwards. */
export function capturedIo(
	options: {readonly stdin?: string; readonly terminal?: boolean; readonly env?: CommandIo['env']} = {},
) {
	const stdout = new PassThrough();
	const stderr = new PassThrough();
	const terminal = options.terminal ?? false;
	const io: CommandIo = {
		stdout,
		stderr,
		stdin: Readable.from(options.stdin === undefined ? [] : [options.stdin]),
		env: options.env ?? {},
		cwd: process.cwd(),
		terminal: {stdin: terminal, stdout: terminal, stderr: terminal},
	};
	const printed = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString() ?? '';
	return {io, out: () => printed(stdout), complaints: () => printed(stderr)};
}
