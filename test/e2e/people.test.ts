import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeAll, expect, test, vi} from 'vitest';
import {clearUp, openDesk, preparedSamples, type DeskDriver} from './desk-driver.ts';

// The other test files run beside this one and may have all the processors.
vi.setConfig({testTimeout: 90_000});
beforeAll(() => void preparedSamples(), 120_000);
afterEach(clearUp);

/** Narrows the people down to those that match. */
async function showPeople(desk: DeskDriver, words: string): Promise<void> {
	desk.press('P');
	await desk.status.shows('people');
	desk.press('f');
	desk.type(words);
	await desk.screen.shows(new RegExp(`\\d/\\d+ of \\d+`));
	desk.press('Enter');
	await desk.screen.shows(`filter: ${words}`);
}

test('one who is called by a full and by a bare name is one person, and their words are found under both', async () => {
	const desk = await openDesk();
	await showPeople(desk, 'brandt');
	await desk.screen.shows('1/1 of');
	await desk.screen.shows('Lena Brandt');
	desk.press('Enter');
	await desk.screen.shows('speaker:"Lena Brandt|Brandt"');
	await desk.screen.shows(/Brandt.*Brandt/);
});

test('two people who are joined stay one after a new start, and go into the export, until that is taken back', async () => {
	let desk = await openDesk();
	await showPeople(desk, 'ruta');
	desk.press('+');
	await desk.status.shows('Ruta Simon is the same as');
	desk.type('hanna');
	await desk.screen.shows('Hanna Weil');
	desk.press('Enter');
	await desk.screen.shows('Joined with Hanna Weil');
	await desk.screen.shows('Also written Simon a coffee seller Hanna Weil');
	await desk.kill();
	desk = await openDesk({folder: desk.folder});
	await showPeople(desk, 'hanna');
	await desk.screen.shows('Ruta Simon coffee seller');
	await desk.screen.shows('3 ❝');
	desk.press('E');
	await desk.screen.shows('JSON');
	desk.press('j');
	await desk.status.shows('export.json');
	const exported = readFileSync(path.join(desk.folder, '.copydesk', 'export.json'), 'utf8');
	expect(exported).toMatch(/"action": ?"join"/);
	desk.press('u');
	await desk.status.shows('Took back');
	await desk.screen.shows('1 ❝');
});

test('a name that is somebody else is split off', async () => {
	const desk = await openDesk();
	await showPeople(desk, 'halm');
	await desk.screen.shows('1/1 of');
	desk.press('-');
	await desk.status.shows('Not Victor Halm');
	desk.press('1');
	await desk.screen.shows('Split off Halm');
	await desk.screen.shows('1/2 of');
	desk.press('u');
	await desk.screen.shows('1/1 of');
});
