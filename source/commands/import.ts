import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {reviewerName} from '../desk/reviewer.ts';
import {readExport, type ReadExport} from '../export/read-export.ts';
import {visibleLine} from '../language/visible.ts';
import type {ReviewEvent} from '../model/event.ts';
import {program} from '../model/program.ts';
import {agreementOf, type ScaleAgreement} from '../review/agreement.ts';
import {openReview} from '../review/open-review.ts';
import {reviewFile} from '../review/review-file.ts';
import {faultText} from '../model/fault.ts';
import {parseArguments} from './arguments.ts';
import {complain} from './complaints.ts';
import {complainOfUnread, isFolder, readyDesk} from './folder.ts';
import {done, incomplete, type CommandIo} from './io.ts';
import {plural} from './plural.ts';

const help = `
Usage: copydesk import FOLDER EXPORT

Merges the marks of another reviewer's export (JSON) into the review of a folder. Nothing of yours changes; importing twice changes
nothing. Then says how far the reviewers agree.

  --reviewer NAME  who you are
`;

/** `copydesk import FOLDER EXPORT` */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
	const parsed = parseArguments({help, flags: {reviewer: {type: 'string'}}, inputs: [2, 2]}, argv, io);
	if (parsed.kind === 'exit') return parsed.code;
	const [folder = '', file = ''] = parsed.input;
	const {reviewer} = parsed.flags;
	let other: ReadExport;
	try {
		other = readExport(await readFile(resolve(io.cwd, file), 'utf8'));
	} catch (error) {
		complain(io, file, faultText(error));
		return incomplete;
	}
	if (!(await isFolder(folder))) {
		complain(io, folder, 'there is no such folder');
		return incomplete;
	}
	try {
		const added = await merge(folder, other, io, reviewer);
		for (const line of mergedLines(other.events, added)) io.stdout.write(`${visibleLine(line)}\n`);
	} catch (error) {
		complain(io, folder, faultText(error));
		return incomplete;
	}
	// The desk finds the places of the new marks, and works decisions and corrections into its articles.
	const desk = await readyDesk(folder, io, reviewer);
	if (typeof desk === 'number') return desk;
	const unread = complainOfUnread(desk, io);
	for (const scale of agreementOf(desk.review.marked(), desk.review.reviewer))
		for (const line of agreementLines(scale)) io.stdout.write(`${visibleLine(line)}\n`);
	const orphans = desk.review.orphans().length;
	if (orphans > 0)
		complain(io, folder, `${plural(orphans, 'mark')} whose words are not in the articles here; kept as orphans`);
	await desk.close();
	if (other.refused > 0) complain(io, file, `${plural(other.refused, 'part')} without the form of an export; left out`);
	return unread > 0 || other.refused > 0 ? incomplete : done;
}

async function merge(
	folder: string,
	{events, evidence}: ReadExport,
	io: CommandIo,
	given?: string,
): Promise<readonly ReviewEvent[]> {
	const reviewer = await reviewerName(given);
	const review = openReview(reviewFile(folder, io.env), {reviewer, version: program.version});
	try {
		return review.merge(events, evidence);
	} finally {
		review.close();
	}
}

/** *Jana Vrba: 12 events taken over, 3 were here already* */
function mergedLines(events: readonly ReviewEvent[], added: readonly ReviewEvent[]): readonly string[] {
	const addedIds = new Set(added.map(({id}) => id));
	if (events.length === 0) return ['No marks in it.'];
	return [...Map.groupBy(events, ({reviewer}) => reviewer)].map(([reviewer, theirs]) => {
		const fresh = theirs.filter(({id}) => addedIds.has(id)).length;
		const known = theirs.length - fresh;
		return `${reviewer}: ${plural(fresh, 'event')} taken over${known > 0 ? `, ${known} ${known === 1 ? 'was' : 'were'} here already` : ''}`;
	});
}

/** *credibility: 12 graded by two or more, alpha 0.61* and a line a pair. */
function agreementLines({scale, units, alpha, pairs}: ScaleAgreement): readonly string[] {
	const figure = (value: number | null): string => (value === null ? 'undefined' : value.toFixed(2));
	return [
		`${scale}: ${units} graded by two reviewers or more, Krippendorff's alpha ${figure(alpha)}`,
		...pairs.map(
			({reviewers, both, same, kappa}) =>
				`  ${reviewers.join(' and ')}: ${both} graded by both, ${Math.round(same * 100)} % the same, Cohen's kappa ${figure(kappa)}`,
		),
	];
}
