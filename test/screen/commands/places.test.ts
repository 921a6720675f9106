import {expect, test} from 'vitest';
import {fakeDesk} from '../fake-desk.ts';
import {emptyHarbour, harbour} from '../harbour.ts';
import {sitDown} from '../sitting.ts';

test('the statement selected in its pane is brought into view in the reader', async () => {
	const sitting = await sitDown(fakeDesk(harbour), {size: {columns: 140, rows: 14}});
	await sitting.press('tab', 'tab', 'G');
	expect(sitting.screen).toMatch(/▌❝ “A deadline is a deadline,”/);
});

test('statements are gone through in the reader with ( and )', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('enter', ')', ')');
	expect(sitting.state.statements.lists.quotes.cursor).toBe(2);
	await sitting.press('(');
	expect(sitting.state.statements.lists.quotes.cursor).toBe(1);
});

test('a narrow terminal shows one pane at a time, a wide one three', async () => {
	const sitting = await sitDown(fakeDesk(harbour), {size: {columns: 80, rows: 24}});
	expect(sitting.screen).not.toContain('Quotes 4');
	await sitting.press('tab');
	expect(sitting.screen).toContain('Rosa Lind');
	expect(sitting.screen).not.toContain('Articles');
	sitting.session.store.dispatch({type: 'resized', size: {columns: 120, rows: 30}});
	expect(sitting.screen).toContain('Quotes 4');
	expect(sitting.screen).toContain('Articles');
});

test.each([
	[80, 24],
	[100, 30],
	[120, 36],
	[140, 40],
	[200, 60],
	[40, 10],
])('every row of a terminal of %i×%i is filled and none is overfull', async (columns, rows) => {
	const sitting = await sitDown(fakeDesk(harbour, {utterances: [emptyHarbour]}), {size: {columns, rows}});
	for (const keys of [
		[],
		['enter'],
		['l'],
		['z'],
		['D'],
		['enter'],
		['q', 'q', 'F'],
		['q', 'B'],
		['q', 'P'],
		['q', 's'],
		['esc', '?'],
		['q', 'r'],
		['esc', ':'],
		['esc', 't'],
	]) {
		await sitting.press(...keys);
		const lines = sitting.screen.split('\n');
		expect(lines).toHaveLength(rows);
		for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(columns);
	}
});

test('an utterance opens from the differences, earliest witness first, with each difference named', async () => {
	const sitting = await sitDown(fakeDesk(harbour, {utterances: [emptyHarbour]}));
	await sitting.press('D');
	expect(sitting.screen).toContain('● truncation  ● wording  ● speaker  bracket  article');
	await sitting.press('enter');
	const lines = sitting.screen.split('\n');
	const at = (text: string) => lines.findIndex(line => line.includes(text));
	expect(at('Harbor Courier · 13 Mar 2025')).toBeLessThan(at('Inland Tribune · 14 Mar 2025'));
	expect(sitting.screen).toContain('‾‾‾‾ ● wording');
	expect(sitting.screen).not.toContain('bracket');
	await sitting.press('a');
	expect(sitting.screen).toContain('‾‾‾‾‾‾‾‾‾‾‾ bracket');
});

test('the difference is underlined where it stands', async () => {
	const sitting = await sitDown(fakeDesk(harbour, {utterances: [emptyHarbour]}));
	await sitting.press('D', 'enter', 'a');
	const lines = sitting.screen.split('\n');
	const words = lines.findIndex(line => line.includes('(at Easter)'));
	expect(lines[words]!.indexOf('(at Easter)')).toBe(lines[words + 1]!.indexOf('‾'));
});

test('compare opens on the witness one came from, and Enter goes to another one', async () => {
	const sitting = await sitDown(fakeDesk(harbour, {utterances: [emptyHarbour]}));
	await sitting.press('tab', 'tab', 'j', 'j', '=');
	expect(sitting.state.compare.witness).toBe(1);
	await sitting.press('k', 'enter');
	expect(sitting.state.articles.selected).toBe('harbor-courier.txt');
	await sitting.press('ctrl-o');
	expect(sitting.footer).toContain('compare');
});

test('a quote that no other article has says so', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('tab', 'tab', '=');
	expect(sitting.footer).toContain('No other article has this quote.');
});

test('a person leads to what they said', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('P');
	expect(sitting.screen).toMatch(/▌ Marta Novak .*2 articles/);
	await sitting.press('enter');
	expect(sitting.screen).toContain('speaker:"Marta Novak"');
});

test('q goes back one step at a time and quits at the top; Q quits anywhere', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('tab', 'tab', 'D', 'q', 'q', 'q');
	expect(sitting.footer).toContain('browse');
	expect(sitting.left).toEqual([]);
	await sitting.press('q');
	expect(sitting.left).toEqual(['quit']);
});

test('Esc never quits', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('esc', 'esc', 'esc');
	expect(sitting.left).toEqual([]);
});

test('the palette finds a command by letters of its name and runs it', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press(':');
	await sitting.type('differ');
	await sitting.press('enter');
	expect(sitting.footer).toContain('differences');
});

test('the help lists the keys of the place it was asked in', async () => {
	const sitting = await sitDown(fakeDesk(harbour), {size: {columns: 140, rows: 60}});
	await sitting.press('?');
	expect(sitting.screen).toContain('Keys and signs: the list of articles');
	expect(sitting.screen).not.toContain('Next difference');
	await sitting.press('q', 'D', '?');
	expect(sitting.screen).toContain('words silently gone from the middle');
});

test('what is exported is said with its path', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('E', 'm');
	expect(sitting.desk.exported).toEqual(['markdown marked']);
	expect(sitting.footer).toContain('Exported to .copydesk/export.md');
});

test('a statement is copied with its citation', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('tab', 'tab', 'j', 'y');
	const [, encoded = ''] = /52;c;(.*)\u0007/.exec(sitting.left[0] ?? '') ?? [];
	expect(Buffer.from(encoded, 'base64').toString()).toBe(
		'“We are ready to talk, but not under threat,” (Marta Novak, in: Rosa Lind, Dockers "ready to talk", says union chief, Inland Tribune, 14 Mar 2025, https://tribune.example/dockers)',
	);
});
