import {utteranceJson} from '../collation/json.ts';
import {parseArguments} from './arguments.ts';
import {complainOfUnread, readyDesk} from './folder.ts';
import {done, incomplete, type CommandIo} from './io.ts';
import {utteranceText} from './utterance-text.ts';

const help = `
Usage: copydesk collate FOLDER [--json]

Shows every quotation that two articles or more report, and how their words differ; differences that change the sense come first.

  --json    one utterance a line, with its witnesses and variants
`;

/** `copydesk collate FOLDER` */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
	const parsed = parseArguments({help, flags: {json: {type: 'boolean'}}, inputs: [1, 1]}, argv, io);
	if (parsed.kind === 'exit') return parsed.code;
	const desk = await readyDesk(parsed.input[0]!, io);
	if (typeof desk === 'number') return desk;
	const unread = complainOfUnread(desk, io);
	for (const utterance of await desk.utterances())
		io.stdout.write(
			parsed.flags.json ? `${JSON.stringify(utteranceJson(utterance))}\n` : `${utteranceText(utterance)}\n`,
		);
	await desk.close();
	return unread > 0 ? incomplete : done;
}
