import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {openDesk} from '../../source/desk/open-desk.ts';
import {anchorAt} from '../../source/model/anchor.ts';
import type {Target} from '../../source/model/event.ts';
import {sha256} from '../../source/model/identity.ts';
import {openReview} from '../../source/review/open-review.ts';
import {reviewFile} from '../../source/review/review-file.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'copydesk-settle-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const key = {path: 'one.txt', place: null};
const text = `Ferry line will reopen

“The ferry sails again on Friday,” Ida Holm told reporters in Lund Bay. The line had been closed since the storm in January, and the pier had to be rebuilt from the ground.

“Nobody was paid for the wait,” Otto Lind said. He has driven the ferry for eleven years and spent the winter at home.

“We are glad that it is over,” said Ida Holm, who runs the line for the town.
`;

function quote(words: string, raw = text): Target {
	const rawStart = raw.indexOf(words);
	return {kind: 'statement', ...key, anchor: anchorAt(raw, {rawStart, rawEnd: rawStart + words.length})};
}

test('in a file that was edited since, notes and rejections are on the words where they are now, and what is gone is counted', async () => {
	const review = openReview(reviewFile(folder), {reviewer: 'Jana Vrba', version: '0.1.0'});
	const file = {sha256: sha256(Buffer.from(text)), raw: text};
	review.record({action: 'reject', target: quote('The ferry sails again on Friday,'), after: true, ...file});
	review.record({action: 'note', target: quote('Nobody was paid for the wait,'), after: 'Ask the union.', ...file});
	review.record({action: 'note', target: quote('We are glad that it is over,'), after: 'Is it?', ...file});
	review.close();

	const edited = text
		.replace('\n\n', '\n\nThis report was corrected on Monday, since the first day of service is not known.\n\n')
		.replace('We are glad that it is over', 'There is nothing to add');
	writeFileSync(path.join(folder, 'one.txt'), edited);
	const desk = await openDesk(folder, {reviewer: 'Jana Vrba'});
	try {
		await desk.begin();
		const quotes = desk.article(key)!.extraction.quotes.map(({text: words}) => words);
		expect(quotes).toEqual(['Nobody was paid for the wait,', 'There is nothing to add,']);
		expect(desk.review.marksOf(quote('Nobody was paid for the wait,', edited)).note).toBe('Ask the union.');
		expect(desk.review.orphans().map(({marks}) => marks.note)).toEqual(['Is it?']);
		expect(desk.review.evidence(file.sha256, null)).toBe(text);
	} finally {
		await desk.close();
	}
});
