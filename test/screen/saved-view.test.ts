import {expect, test} from 'vitest';
import {fakeDesk} from './fake-desk.ts';
import {harbour} from './harbour.ts';
import {sitDown} from './sitting.ts';

test('the desk reopens where it was left', async () => {
	const desk = fakeDesk(harbour);
	const sitting = await sitDown(desk);
	await sitting.press('f');
	await sitting.type('tribune');
	await sitting.press('enter', 'tab', 'tab', 'j', 'j', 'z');
	sitting.session.close();
	const again = await sitDown(fakeDesk(harbour, {view: desk.review.view()}));
	expect(again.state.articles.filter).toBe('tribune');
	expect(again.state.articles.selected).toBe('inland-tribune.txt');
	expect(again.state.focus).toBe('statements');
	expect(again.state.statements.lists.quotes.cursor).toBe(2);
	expect(again.state.reader.removedShown).toBe(true);
});

test.each([
	null,
	7,
	'x',
	{},
	{article: 3, cursor: -1, tab: 'verses', focus: [], top: '9'},
	{article: 'gone.txt', filter: '', focus: 'reader'},
])('a view that another program wrote does no harm: %j', async view => {
	const sitting = await sitDown(fakeDesk(harbour, {view}));
	expect(sitting.screen).toContain('Inland Tribune');
});
