import {existsSync} from 'node:fs';
import {program} from '../model/program.ts';
import {eventText} from '../export/event-text.ts';
import {openReview} from '../review/open-review.ts';
import {reviewFile} from '../review/review-file.ts';
import {faultText} from '../model/fault.ts';
import {parseArguments} from './arguments.ts';
import {complain} from './complaints.ts';
import {done, incomplete, type CommandIo} from './io.ts';

const help = `
Usage: copydesk log FOLDER [--json]

Shows who did what when in the review of a folder, oldest first.

  --json    one event a line, as it was recorded
`;

/** `copydesk log FOLDER` */
export const run = (argv: readonly string[], io: CommandIo): Promise<number> => Promise.resolve(log(argv, io));

function log(argv: readonly string[], io: CommandIo): number {
	const parsed = parseArguments({help, flags: {json: {type: 'boolean'}}, inputs: [1, 1]}, argv, io);
	if (parsed.kind === 'exit') return parsed.code;
	const folder = parsed.input[0]!;
	if (!existsSync(folder)) {
		complain(io, folder, 'there is no such folder');
		return incomplete;
	}
	const file = reviewFile(folder, io.env);
	if (!existsSync(file)) {
		io.stderr.write('copydesk: nothing was reviewed here yet\n');
		return done;
	}
	try {
		const review = openReview(file, {reviewer: '', version: program.version});
		const events = review.events();
		const byId = new Map(events.map(event => [event.id, event]));
		for (const event of events) {
			io.stdout.write(`${parsed.flags.json ? JSON.stringify(event) : eventText(event, id => byId.get(id))}\n`);
		}
		review.close();
		return done;
	} catch (error) {
		complain(io, folder, faultText(error));
		return incomplete;
	}
}
