import type {Desk} from '../desk/desk.ts';
import {operators} from '../search/operators.ts';
import {parseArguments} from './arguments.ts';
import {complainOfUnread, readyDesk} from './folder.ts';
import {articleLine, hitText} from './hit-text.ts';
import {articleHitJson, hitJson} from './hit-json.ts';
import {done, incomplete, wrongUsage, type CommandIo} from './io.ts';

const help = `
Usage: copydesk search FOLDER QUERY [--in quotes|claims|articles] [--json] [--limit N]

Finds quotes and claims of all articles by their words, speaker and outlet, best first; a misspelt word finds what it is nearest to.

  --in       only quotes, only claims, or articles by title, outlet, file name and text
  --json     one hit a line; paths are relative to FOLDER
  --limit    how many hits at most (default 50, with --json all)

Query:
  word  'exact  ^start  end$  !not  "a phrase"
${Object.values(operators)
	.map(({example, finds}) => `  ${example.padEnd(19)}  ${finds}`)
	.join('\n')}
`;

const rooms = ['quotes', 'claims', 'articles', 'statements'] as const;
type Room = (typeof rooms)[number];

/** Hits that a person is shown, and that a program is. */
const shown = 50;
const given = 10_000;

/** `copydesk search FOLDER QUERY` */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
	const flags = {in: {type: 'string'}, json: {type: 'boolean'}, limit: {type: 'number'}} as const;
	const parsed = parseArguments({help, flags, inputs: [2, Infinity]}, argv, io);
	if (parsed.kind === 'exit') return parsed.code;
	const {json, limit = json ? given : shown} = parsed.flags;
	const room = (parsed.flags.in ?? 'statements') as Room;
	if (!rooms.includes(room)) {
		io.stderr.write(`copydesk: --in takes quotes, claims or articles, not “${room}”\n`);
		return wrongUsage;
	}
	const [folder, ...words] = parsed.input;
	const desk = await readyDesk(folder!, io);
	if (typeof desk === 'number') return desk;
	const unread = complainOfUnread(desk, io);
	const query = words.join(' ');
	const {lines, total, complaint} = await (room === 'articles'
		? articles(desk, query, limit, json)
		: statements(desk, query, room, limit, json));
	for (const line of lines) io.stdout.write(`${line}\n`);
	if (complaint !== null) io.stderr.write(`copydesk: ${complaint}\n`);
	if (total === 0) io.stderr.write('copydesk: nothing matches\n');
	else if (total > lines.length) io.stderr.write(`copydesk: ${lines.length} of ${total} shown; --limit shows more\n`);
	await desk.close();
	return unread > 0 ? incomplete : done;
}

interface Lines {
	readonly lines: readonly string[];
	readonly total: number;
	readonly complaint: string | null;
}

async function statements(desk: Desk, query: string, room: Room, limit: number, json = false): Promise<Lines> {
	const {hits, total, complaint} = await desk.search(query, {in: room, limit});
	return {lines: hits.map(hit => (json ? JSON.stringify(hitJson(hit)) : hitText(hit))), total, complaint};
}

async function articles(desk: Desk, query: string, limit: number, json = false): Promise<Lines> {
	const {keys, complaint} = await desk.searchArticles(query);
	const rows = new Map(desk.articles().map(row => [`${row.path}\n${row.place ?? ''}`, row]));
	const found = keys.slice(0, limit).map(({path, place}) => rows.get(`${path}\n${place ?? ''}`)!);
	return {
		lines: found.map(row => (json ? JSON.stringify(articleHitJson(row)) : articleLine(row))),
		total: keys.length,
		complaint,
	};
}
