import {parseArguments} from './arguments.ts';
import {complainOfUnread, readyDesk} from './folder.ts';
import {done, incomplete, type CommandIo} from './io.ts';
import {plural} from './plural.ts';

const help = `
Usage: copydesk index FOLDER

Builds or refreshes the desk's catalog without opening it. The next start finds everything ready.
`;

/** `copydesk index FOLDER` */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
	const parsed = parseArguments({help, flags: {}, inputs: [1, 1]}, argv, io);
	if (parsed.kind === 'exit') return parsed.code;
	const desk = await readyDesk(parsed.input[0]!, io);
	if (typeof desk === 'number') return desk;
	const unread = complainOfUnread(desk, io);
	const rows = desk.articles().filter(({state}) => state === 'ready');
	const sum = (count: 'quotes' | 'claims') => rows.reduce((total, row) => total + row[count], 0);
	io.stdout.write(
		`${plural(rows.length, 'article')} · ${plural(sum('quotes'), 'quote')} · ${plural(sum('claims'), 'claim')}\n`,
	);
	await desk.close();
	return unread > 0 ? incomplete : done;
}
