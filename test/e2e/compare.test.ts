import {afterEach, beforeAll, expect, test, vi} from 'vitest';
import {clearUp, openDesk, preparedSamples, type DeskDriver} from './desk-driver.ts';

vi.setConfig({testTimeout: 90_000});
beforeAll(() => void preparedSamples(), 120_000);
afterEach(clearUp);

/** To the quote that these words find, in the reader. */
async function goToQuote(desk: DeskDriver, words: string, shown: string): Promise<void> {
	desk.press('s');
	await desk.screen.shows('Search all sources');
	desk.type(words);
	await desk.screen.shows(shown);
	desk.press('Enter');
	await desk.status.shows('read');
}

async function showDeadline(desk: DeskDriver): Promise<void> {
	desk.press('D');
	await desk.status.shows('differences');
	desk.press('f');
	desk.type('cranes moving');
	await desk.screen.shows(/1\/1 of \d+/);
	desk.press('Enter');
	await desk.screen.shows('In 4 articles');
}

test('two quotes that a reviewer joins are one utterance, also after undo and redo, and split again', async () => {
	const desk = await openDesk();
	await goToQuote(desk, 'government court strike cranes', 'The government will ask the court');
	desk.press('+');
	await desk.status.shows('Joining “The government will ask');
	await showDeadline(desk);
	desk.press('+');
	await desk.status.shows('Joined the two quotes');
	await desk.screen.shows('In 5 articles');
	desk.press('u');
	await desk.screen.shows('In 4 articles');
	desk.press('^r');
	await desk.screen.shows('In 5 articles');

	desk.press('Enter');
	await desk.screen.shows('Compare ─ 5 articles');
	await desk.screen.shows('Northern Post');
	// The witnesses stand by time: the joined one is looked for.
	desk.press('g', 'g');
	await desk.status.shows('compare 1/5');
	for (let row = 2; row <= 5 && !desk.terminal.text().includes('▌ Northern Post'); row++) {
		desk.press('j');
		await desk.status.shows(`compare ${row}/5`);
	}
	desk.press('-');
	await desk.status.shows('Split this witness off');
	desk.press('y');
	await desk.status.shows('Split off');
	// What is left of the utterance stays in view, so that q leaves one view and not two.
	await desk.screen.shows('Compare ─ 4 articles');
	desk.press('q');
	await desk.screen.shows('In 4 articles');
});

test('a reference that is pinned stays it until that is taken back', async () => {
	const desk = await openDesk();
	await showDeadline(desk);
	desk.press('Enter');
	await desk.screen.shows('reference: fullest');
	desk.press('G');
	await desk.status.shows('compare 4/4');
	desk.press('p');
	await desk.screen.shows('reference: pinned by a reviewer');
	desk.press('u');
	await desk.screen.shows('reference: fullest');
});

test('facts: what differs is seen at once, and its place is one key away and back', async () => {
	const desk = await openDesk();
	desk.press('F');
	await desk.screen.shows('340 ≠ 430');
	desk.press('j', 'j');
	await desk.status.shows('facts 3/');
	desk.press('Enter');
	await desk.reader.shows('We have 430 members on this pier');
	desk.press('\u000f');
	await desk.status.shows('facts 3/');
});

test('the date that a reviewer gives an article moves its relative dates, until that is taken back', async () => {
	const desk = await openDesk();
	await desk.filterArticles('Castra');
	await desk.reader.shows('→ 4 Jun');
	desk.press('e');
	await desk.status.shows('Correct');
	desk.press('d');
	await desk.status.shows('Date of publication');
	desk.press('\u0015');
	desk.type('2025-06-13');
	desk.press('Enter');
	await desk.reader.shows('→ 11 Jun');
	desk.press('u');
	await desk.reader.shows('→ 4 Jun');
	expect(desk.terminal.text()).not.toContain('11 Jun');
});

test('a headline is held against what was said', async () => {
	const desk = await openDesk();
	await desk.filterArticles('port fight');
	desk.press('B');
	await desk.screen.shows('● in no quotation of these articles');
});
