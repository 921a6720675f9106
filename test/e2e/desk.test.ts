import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeAll, describe, expect, test, vi} from 'vitest';
import {clearUp, copyOfSamples, narrow, openDesk, preparedSamples, wide} from './desk-driver.ts';

// The other test files run beside this one and may have all the processors.
vi.setConfig({testTimeout: 90_000});
beforeAll(() => void preparedSamples(), 120_000);
afterEach(clearUp);

describe.each([
	['140 × 40', wide],
	['80 × 24', narrow],
])('in a terminal of %s', (_, size) => {
	test('a newcomer finds a quotation by a misspelt word, grades it, notes it and exports it', async () => {
		const desk = await openDesk({size});
		desk.press('s');
		await desk.screen.shows('Search all sources');
		desk.type('emtpy harbuor');
		await desk.screen.shows('“Nobody wants an empty harbour');
		desk.press('Enter');
		await desk.status.shows('read');
		await desk.screen.shows('Nobody wants an empty harbour');
		await desk.grade('2');
		desk.press('m');
		await desk.status.shows('Note on this quote');
		desk.type('who was there?');
		desk.press('Enter');
		await desk.status.shows('✓ Note kept');
		desk.press('E');
		await desk.screen.shows('Markdown of what you marked');
		desk.press('m');
		await desk.status.shows(/\.copydesk|\.md/);
		const [written] = readdirSync(path.join(desk.folder, '.copydesk'), {recursive: true}).filter(name =>
			String(name).endsWith('.md'),
		);
		const markdown = readFileSync(path.join(desk.folder, '.copydesk', String(written)), 'utf8');
		expect(markdown).toContain('Nobody wants an empty harbour');
		expect(markdown).toContain('who was there?');
	});

	test('quitting gives the terminal back and ends with 0', async () => {
		const desk = await openDesk({size});
		expect(desk.terminal.onAlternateScreen).toBe(true);
		desk.press('?');
		await desk.status.shows('help');
		desk.press('q');
		await desk.status.shows('browse');
		desk.press('Q');
		expect(await desk.terminal.exit).toMatchObject({code: 0});
		expect(desk.terminal.onAlternateScreen).toBe(false);
		expect(desk.terminal.raw).toMatch(/\u001b\[\?25h/);
	});
});

test('grading by keyboard survives a kill', async () => {
	const desk = await openDesk();
	await desk.filterArticles('talks');
	await desk.grade('b');
	await desk.articles.selected.shows(/[◐✓] B/);
	await desk.kill();
	const again = await openDesk({folder: desk.folder});
	await again.screen.shows(/[◐✓] B/);
});

test('the desk reopens where it was left', async () => {
	const desk = await openDesk();
	desk.press('j', 'j');
	await desk.articles.selected.shows('Engineer wrote');
	desk.press('Q');
	await desk.terminal.exit;
	const again = await openDesk({folder: desk.folder});
	await again.articles.selected.shows('Engineer wrote');
});

test('the filter narrows as one types, misspelt too, and Esc brings all articles back', async () => {
	const desk = await openDesk();
	await desk.articles.shows('THEY IGNORED');
	desk.press('f');
	desk.type('dokers');
	await desk.articles.shows(/[12] of 12/);
	await desk.articles.selected.shows('Dockers');
	desk.press('Esc');
	await desk.articles.shows(text => !text.includes(' of 12'));
});

test('the reader and the statements follow the selected article', async () => {
	const desk = await openDesk();
	desk.press('G');
	await desk.articles.selected.shows('EXCLUSIVE');
	await desk.reader.shows('Anyone could have walked in');
	await desk.statements.shows('The test server was open for nine weeks');
	desk.press('g', 'g');
	await desk.reader.shows('A brave engineer tore into her old bosses');
	await desk.statements.shows('It was never a question of money');
});

test('a tag is set, undone and done again', async () => {
	const desk = await openDesk();
	await desk.filterArticles('insider');
	desk.press('t');
	await desk.status.shows('Tag ');
	desk.type('strike');
	desk.press('Enter');
	await desk.reader.shows('#strike');
	desk.press('u');
	await desk.reader.showsNo('#strike');
	desk.press('^r');
	await desk.reader.shows('#strike');
});

test('what the outlets made of one sentence stands side by side', async () => {
	const desk = await openDesk();
	desk.press('D');
	await desk.screen.shows('negation');
	await desk.screen.shows('We did not know that the gate would not close');
	desk.press('q');
	await desk.status.shows('browse');
});

test('removed blocks stand where they stood, on demand', async () => {
	const desk = await openDesk();
	await desk.filterArticles('says union chief');
	await desk.reader.shows('blocks removed');
	await desk.reader.showsNo('214 partners');
	desk.press('Enter', 'z');
	await desk.reader.shows('We and our 214 partners');
});

test('the window can change its size at any time', async () => {
	const desk = await openDesk();
	desk.terminal.resize(narrow);
	await desk.screen.shows(text => text.includes('THEY IGNORED') && !text.includes('Claims'));
	desk.press('j');
	desk.terminal.resize(wide);
	await desk.statements.shows('Claims');
});

test('escape sequences in an article never reach the terminal, and a bad file is listed with its reason', async () => {
	const folder = copyOfSamples();
	writeFileSync(
		path.join(folder, 'a-hostile.txt'),
		'Mayor \u001b]0;owned\u0007opens \u001b[2Jbridge\n\nThe bridge \u009b31mis\u202e open, she said.\n',
	);
	writeFileSync(path.join(folder, 'b-broken.pdf'), '%PDF-1.7 and then nothing');
	const desk = await openDesk({folder});
	await desk.articles.shows('Mayor');
	// The selection stays on the article where it was when new ones come in above it.
	desk.press('g', 'g');
	await desk.reader.shows('bridge');
	expect(desk.terminal.raw).not.toContain('\u001b]0;owned');
	expect(desk.terminal.raw).not.toContain('\u009b31m');
	expect(desk.terminal.raw).not.toContain('\u202e');
	desk.press('j');
	await desk.reader.shows('cut off or damaged: not a whole PDF');
});
