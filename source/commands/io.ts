import type {Readable, Writable} from 'node:stream';

/** What a shell command is given of the world, so that a test can give it another. */
export interface CommandIo {
	/** Results. */
	readonly stdout: Writable;
	/** Progress and complaints. */
	readonly stderr: Writable;
	readonly stdin: Readable;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly cwd: string;
	/** Whether results, complaints and keys go to and come from a terminal. */
	readonly terminal: {readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean};
}

/** A shell command: `argv` is what follows its name. Gives the exit code: 0 done, 1 something could not be read or a check failed, 2 wrong usage. */
export interface Command {
	readonly run: (argv: readonly string[], io: CommandIo) => Promise<number>;
}

export const done = 0;
export const incomplete = 1;
export const wrongUsage = 2;
