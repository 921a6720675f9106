import {expect, test} from 'vitest';
import {fakeDesk} from '../fake-desk.ts';
import {harbour} from '../harbour.ts';
import {sitDown} from '../sitting.ts';

test('the list narrows as the filter is typed, and keys move in it meanwhile', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('f');
	await sitting.type('talks');
	expect(sitting.screen).toContain('2 of 3');
	await sitting.press('ctrl-n');
	expect(sitting.screen).toMatch(/▌ · – Port stands still/);
	await sitting.press('enter');
	expect(sitting.footer).toContain('filter: talks');
	await sitting.press('esc');
	expect(sitting.screen).not.toContain('filter:');
});

test('the selection stays on its article when the filter is cleared', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('f');
	await sitting.type('meridian');
	await sitting.press('enter', 'esc');
	expect(sitting.state.articles.selected).toBe('meridian.txt');
	expect(sitting.state.articles.cursor).toBe(2);
});

test('a filter that nothing matches says so and says what to do', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('f');
	await sitting.type('zeppelin');
	expect(sitting.screen).toContain('No article matches this filter.');
	await sitting.press('enter', 'r');
	expect(sitting.state.prompt).not.toBeNull();
});

test('a page pasted into the filter becomes one bounded line', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('f');
	sitting.session.paste(`first line\nsecond\u001B[31m line\n${'x'.repeat(100_000)}`);
	expect(sitting.state.articles.filter).toHaveLength(200);
	expect(sitting.state.articles.filter).toMatch(/^first line second\[31m line x/);
});

test('a paste outside a prompt runs no commands', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	sitting.session.paste('dddQ');
	expect(sitting.desk.review.events()).toEqual([]);
	expect(sitting.left).toEqual([]);
});

test('a quotation in another article is found by its words, with speaker and outlet, and Enter goes to its place', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('s');
	await sitting.type('believe me');
	expect(sitting.screen).toMatch(/❝ Marta Novak said .*Harbor Courier · 13 Mar 2025/);
	await sitting.press('enter');
	expect(sitting.state.articles.selected).toBe('harbor-courier.txt');
	expect(sitting.footer).toContain('read');
	await sitting.press('ctrl-o');
	expect(sitting.footer).toContain('search');
	await sitting.press('esc');
	expect(sitting.state.articles.selected).toBe('inland-tribune.txt');
});

test('going to a claim opens the tab that lists it', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('s');
	await sitting.type('eleven ships');
	await sitting.press('enter');
	expect(sitting.state.statements.tab).toBe('claims');
	expect(sitting.screen).toContain('▌◇ The strike began');
});

test('an empty search explains its syntax', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('s');
	expect(sitting.screen).toContain('misspelt will do');
	expect(sitting.screen).toContain('speaker:');
});

test('find goes from hit to hit in the text, whatever the case of letters', async () => {
	const sitting = await sitDown(fakeDesk(harbour), {size: {columns: 140, rows: 16}});
	await sitting.press('enter', '/');
	await sitting.type('WEEK 9'.toLowerCase());
	await sitting.press('enter');
	expect(sitting.screen).toContain('In week 9 of the year');
	const {top} = sitting.state.reader;
	await sitting.press('n');
	expect(sitting.state.reader.top).toBe(top);
});

test('find looks through the list that is in front', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('/');
	await sitting.type('talks');
	await sitting.press('enter', 'n');
	expect(sitting.state.articles.selected).toBe('meridian.txt');
	await sitting.press('N');
	expect(sitting.state.articles.selected).toBe('harbor-courier.txt');
});

test('what is found never moves the way a pattern would: the words are words', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('enter', '/');
	await sitting.type('(a+)+$[');
	expect(sitting.screen).toContain('Inland Tribune');
});
