#!/usr/bin/env node
// The launcher: it must run on any Node, so it imports nothing before it has checked the version.
import type {Command, CommandIo} from './commands/io.ts';

// The first whose SQLite has full-text search.
const oldest = [22, 16] as const;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
	open: () => import('./commands/open.ts'),
	extract: () => import('./commands/extract.ts'),
	index: () => import('./commands/index.ts'),
	search: () => import('./commands/search.ts'),
	collate: () => import('./commands/collate.ts'),
	export: () => import('./commands/export.ts'),
	import: () => import('./commands/import.ts'),
	verify: () => import('./commands/verify.ts'),
	log: () => import('./commands/log.ts'),
};

function nodeIsOld(): boolean {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

async function main(): Promise<number> {
	if (nodeIsOld()) {
		process.stderr.write(
			`copydesk needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}.\n` +
				'In a checkout, `npm install` brings its own: run `npm start -- FOLDER`.\n',
		);
		return 2;
	}
	// Node 22 calls its SQLite experimental on stderr, which is the reviewer's screen.
	process.removeAllListeners('warning');
	// Compiled code is kept in the system's folder for temporary files: every start but the first is faster by a third.
	(await import('node:module')).enableCompileCache();
	// A reader that closes the pipe (`| head`) has had enough; that is no error.
	process.stdout.on('error', error => {
		if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
		throw error;
	});
	const argv = process.argv.slice(2);
	const [first = ''] = argv;
	const named = Object.hasOwn(commands, first);
	const command = await commands[named ? first : 'open']!();
	const io: CommandIo = {
		stdout: process.stdout,
		stderr: process.stderr,
		stdin: process.stdin,
		env: process.env,
		cwd: process.cwd(),
		terminal: {stdin: process.stdin.isTTY, stdout: process.stdout.isTTY, stderr: process.stderr.isTTY},
	};
	return command.run(named ? argv.slice(1) : argv, io);
}

try {
	process.exitCode = await main();
} catch (error) {
	// What no command expected: the reviewer gets a sentence, and whoever mends it the rest.
	process.stderr.write(`copydesk: ${error instanceof Error ? error.message : String(error)}\n`);
	if (process.env.COPYDESK_TRACE && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
	process.exitCode = 1;
}
