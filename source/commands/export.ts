import {resolve} from 'node:path';
import {once} from 'node:events';
import {exportFormats, exportPieces, writeExport, type ExportFormat} from '../desk/export-desk.ts';
import {exportSchema} from '../export/schema.ts';
import {faultText} from '../model/fault.ts';
import {parseArguments} from './arguments.ts';
import {complain} from './complaints.ts';
import {complainOfUnread, readyDesk} from './folder.ts';
import {done, incomplete, wrongUsage, type CommandIo} from './io.ts';

const help = `
Usage: copydesk export FOLDER [--format json|markdown] [--output FILE] [--marked]

Writes the articles, the utterances and the marks with their history to standard output. JSON can be imported again; Markdown is
what an editor reads: quote, speaker, citation, differences, grade, note.

  --format NAME    json (the default) or markdown
  --output FILE    write into this file instead
  --marked         only what the reviewers marked
  --reviewer NAME  whose desk it is
  --schema         print the JSON Schema of the JSON export; needs no folder
`;

/** `copydesk export FOLDER` */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
	const flags = {
		format: {type: 'string'},
		output: {type: 'string'},
		marked: {type: 'boolean'},
		reviewer: {type: 'string'},
		schema: {type: 'boolean'},
	} as const;
	const parsed = parseArguments({help, flags, inputs: [argv.includes('--schema') ? 0 : 1, 1]}, argv, io);
	if (parsed.kind === 'exit') return parsed.code;
	const {format = 'json', output, marked = false, reviewer, schema} = parsed.flags;
	if (schema) {
		io.stdout.write(`${JSON.stringify(exportSchema, undefined, '\t')}\n`);
		return done;
	}
	if (!Object.hasOwn(exportFormats, format)) {
		io.stderr.write(`copydesk: --format takes ${Object.keys(exportFormats).join(' or ')}, not “${format}”\n`);
		return wrongUsage;
	}
	const desk = await readyDesk(parsed.input[0]!, io, reviewer);
	if (typeof desk === 'number') return desk;
	try {
		const unread = complainOfUnread(desk, io);
		const pieces = await exportPieces(desk, {format: format as ExportFormat, marked});
		if (output === undefined) await print(pieces, io);
		else await writeExport(resolve(io.cwd, output), pieces);
		return unread > 0 ? incomplete : done;
	} catch (error) {
		complain(io, output ?? parsed.input[0]!, faultText(error));
		return incomplete;
	} finally {
		await desk.close();
	}
}

async function print(pieces: Iterable<string>, {stdout}: CommandIo): Promise<void> {
	for (const piece of pieces) if (!stdout.write(piece)) await once(stdout, 'drain');
}
