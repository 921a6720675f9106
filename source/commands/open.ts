import {faultText} from '../model/fault.ts';
import {articleTable} from './article-table.ts';
import {complain} from './complaints.ts';
import {readSettings} from './settings.ts';
import {complainOfUnread, readyDesk, tryDesk} from './folder.ts';
import {done, incomplete, type CommandIo} from './io.ts';

const help = `
Usage: copydesk [FOLDER] [--reviewer NAME]
       copydesk COMMAND …

Opens the desk on a folder of articles (this folder, if none is named). Press ? there for the keys.

Commands, each with --help:
  extract PATH…         articles as JSON, one a line
  index FOLDER          build or refresh the catalog
  search FOLDER QUERY   find quotes and claims
  collate FOLDER        the same quotation across articles, and how it differs
  export FOLDER         the annotated articles, as JSON or Markdown
  import FOLDER EXPORT  merge another reviewer's marks
  verify EXPORT         check every anchor against the source files
  log FOLDER            who did what when

  --reviewer NAME    who reviews (else git's user.name, else the login)
  --version          the program's version

A folder named like a command is ./export.
`;

/** `copydesk [FOLDER]`: the desk; without a terminal a table of its articles. */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
	// A folder and nothing else needs no parser, whose loading would hold up the first frame.
	const plain = argv.length <= 1 && !argv[0]?.startsWith('-');
	if (plain) return open(argv[0], undefined, io);
	const {parseArguments} = await import('./arguments.ts');
	const parsed = parseArguments({help, flags: {reviewer: {type: 'string'}}, inputs: [0, 1]}, argv, io);
	return parsed.kind === 'exit' ? parsed.code : open(parsed.input[0], parsed.flags.reviewer, io);
}

const open = async (folder = '.', reviewer: string | undefined, io: CommandIo): Promise<number> =>
	io.terminal.stdin && io.terminal.stdout ? onScreen(folder, io, reviewer) : asTable(folder, io, reviewer);

async function onScreen(folder: string, io: CommandIo, reviewer: string | undefined): Promise<number> {
	// The screen's code loads while the desk is opened.
	const screen = import('../screen/open-screen.tsx');
	const settings = readSettings(io.env);
	const desk = await tryDesk(folder, io, reviewer);
	if (typeof desk === 'number') return desk;
	const {openScreen} = await screen;
	const left = openScreen(desk, {settings});
	let fault: unknown;
	// The screen has begun this already, after its first frame.
	desk.begin().catch((error: unknown) => (fault = error));
	await left;
	// A reviewer may leave while the desk is still being read: that closing it breaks this off is no fault.
	const before = fault;
	await desk.close();
	if (before === undefined) return done;
	complain(io, folder, faultText(before));
	return incomplete;
}

async function asTable(folder: string, io: CommandIo, reviewer: string | undefined): Promise<number> {
	const desk = await readyDesk(folder, io, reviewer);
	if (typeof desk === 'number') return desk;
	const unread = complainOfUnread(desk, io);
	io.stdout.write(articleTable(desk.articles(), article => desk.review.marksOf({kind: 'article', ...article})));
	io.stderr.write(
		'This is no terminal, so the desk stays closed. As JSON: copydesk extract, export; all commands: copydesk --help\n',
	);
	await desk.close();
	return unread > 0 ? incomplete : done;
}
