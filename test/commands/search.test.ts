import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {run} from '../../source/commands/search.ts';
import {capturedIo} from './captured-io.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'copydesk-search-'));
	const article = (name: string, ...paragraphs: string[]) =>
		writeFileSync(path.join(folder, name), `${paragraphs.join('\n\n')}\n`);
	article(
		'ferry.txt',
		'Ferry line will reopen',
		'The ferry between Lund Bay and the islands will run again after eleven days, the line that operates it announced in a statement on Wednesday evening.',
		'“The ferry sails again on Friday,” Ida Holm told reporters in Lund Bay. The harbour had been closed since a barge struck the quay during the storm at the beginning of the month.',
		'“Nobody was hurt \u001b[31mat the quay,” she said.',
	);
	article(
		'bakery.txt',
		'Bakery closes',
		'The last bakery of the village will close its doors at the end of the summer, after the family that owns it found nobody who wanted to take it over.',
		'“We have baked here for ninety years,” Otto Brandt said. His grandfather had bought the house from the miller, who moved to the coast when the railway came.',
	);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

async function search(...argv: string[]) {
	const world = capturedIo({env: {COPYDESK_REVIEWER: 'Test Reviewer'}});
	const code = await run(argv, world.io);
	return {code, out: world.out(), complaints: world.complaints()};
}

test('a misspelt word finds the quote, with its speaker and its path in the folder', async () => {
	const {code, out} = await search(folder, 'ferrry sials', '--in', 'quotes');
	expect(code).toBe(0);
	expect(out).toBe('“The ferry sails again on Friday,”\n  Ida Holm told · ferry.txt\n\n');
});

test('with --json a hit is one line: where it stands, and the statement as extract gives it', async () => {
	const {out} = await search(folder, 'speaker:brandt', 'ninety', '--json', '--in', 'quotes');
	const lines = out.trimEnd().split('\n');
	expect(lines).toHaveLength(1);
	expect(JSON.parse(lines[0]!)).toMatchObject({
		path: 'bakery.txt',
		place: null,
		title: 'Bakery closes',
		kind: 'direct',
		text: 'We have baked here for ninety years,',
		speaker: {name: 'Otto Brandt'},
		segments: [{rawStart: 166}],
		matches: [[23, 29]],
	});
});

test('nothing in an article steers the terminal', async () => {
	const {out} = await search(folder, 'nobody hurt');
	expect(out).toContain('Nobody was hurt');
	expect(out).not.toContain('\u001b');
});

test('articles are found by their titles and by their text', async () => {
	const {out} = await search(folder, 'bakrey', '--in', 'articles');
	expect(out).toBe('Bakery closes · 1 quote · bakery.txt\n');
	const asJson = await search(folder, 'grandfather miller', '--in', 'articles', '--json');
	expect(JSON.parse(asJson.out)).toMatchObject({path: 'bakery.txt', title: 'Bakery closes', quotes: 1});
});

test('what is left out is said on stderr, and what makes no sense too', async () => {
	const limited = await search(folder, '', '--limit', '1', '--in', 'quotes');
	expect(limited.complaints).toMatch(/1 of 3 shown/u);
	const {code, complaints} = await search(folder, 'zeppelin', 'colour:red');
	expect(code).toBe(0);
	expect(complaints).toContain('There is no “colour:”');
	expect(complaints).toContain('nothing matches');
});

test('wrong usage is explained', async () => {
	expect(await search(folder)).toMatchObject({code: 2, out: ''});
	const {code, complaints} = await search(folder, 'ferry', '--in', 'paragraphs');
	expect(code).toBe(2);
	expect(complaints).toContain('--in takes quotes, claims or articles');
	expect((await search(path.join(folder, 'nowhere'), 'ferry')).code).toBe(1);
});

test('the help shows every operator', async () => {
	const {out} = await search('--help');
	for (const name of ['speaker:', 'outlet:', 'tag:', 'grade:', 'kind:', 'date:', 'is:']) expect(out).toContain(name);
});
