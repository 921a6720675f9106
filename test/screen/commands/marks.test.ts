import {expect, test} from 'vitest';
import {fakeDesk} from '../fake-desk.ts';
import {courier, harbour, tribune} from '../harbour.ts';
import {sitDown} from '../sitting.ts';

const articleOf = ({article: {path}}: typeof tribune) => ({kind: 'article', path, place: null}) as const;

test('a note is typed in place and shown in the notes tab', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('m');
	expect(sitting.footer).toContain('Note on Inland Tribune');
	await sitting.type('who counted the ships');
	await sitting.press('enter', ']', ']');
	expect(sitting.screen).toContain('Notes 1');
	expect(sitting.screen).toContain('✎ who counted the ships');
});

test('Esc leaves a note as it was', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('m');
	await sitting.type('half a thou');
	await sitting.press('esc');
	expect(sitting.desk.review.events()).toEqual([]);
});

test('a recent tag is put on by its number', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('t');
	await sitting.type('lead');
	await sitting.press('enter', 'j', 't');
	expect(sitting.screen).toContain('#lead');
	await sitting.press('1');
	expect(sitting.desk.review.marksOf(articleOf(courier)).tags).toEqual(['lead']);
});

test('tagging with a tag that is there takes it off', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('t');
	await sitting.type('lead');
	await sitting.press('enter', 't', '1');
	expect(sitting.desk.review.marksOf(articleOf(tribune)).tags).toEqual([]);
});

test('done goes on to the next article that is not done', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('j', 'd');
	expect(sitting.desk.review.marksOf(articleOf(courier)).status).toBe('done');
	expect(sitting.state.articles.selected).toBe('meridian.txt');
	await sitting.press('d', 'd');
	expect(sitting.footer).toContain('All articles in the list are done');
});

test('rejecting asks with another key, and says what it does', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('tab', 'tab', 'x');
	expect(sitting.footer).toContain('Reject this quote of Marta Novak?');
	await sitting.press('x');
	expect(sitting.desk.review.events().filter(({action}) => action === 'reject')).toEqual([]);
	await sitting.press('x', 'y');
	expect(sitting.desk.review.correctionsOf(tribune.article)).toMatchObject([{kind: 'reject'}]);
});

test('a removed block is restored with x once it is shown and reached', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('enter', 'z', '}', '}', '}', 'x');
	expect(sitting.footer).toContain('Restore this block to the text?');
	await sitting.press('y');
	expect(sitting.desk.review.decisionsOf(tribune.article)).toMatchObject([
		{kind: 'restore', anchor: {exact: 'You may also like: Ten lighthouses to see before summer'}},
	]);
});

test('a paragraph is removed from the text with x', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('enter', '}', 'x', 'y');
	expect(sitting.desk.review.decisionsOf(tribune.article)).toMatchObject([{kind: 'remove'}]);
});

test('the speaker is corrected by name', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('tab', 'tab', 'e', 's');
	await sitting.type('Ana Reyes');
	await sitting.press('enter');
	expect(sitting.desk.review.correctionsOf(tribune.article)).toMatchObject([{kind: 'speaker', name: 'Ana Reyes'}]);
});

test('a date that is no date is refused with the form it should have', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('e', 'd', 'ctrl-u');
	await sitting.type('last friday');
	await sitting.press('enter');
	expect(sitting.footer).toContain('A date is written as 2025-03-14');
	expect(sitting.desk.review.events()).toEqual([]);
});

test('an article is seen when the reviewer goes into it, not when the selection passes over it', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('j');
	expect(sitting.desk.review.events()).toEqual([]);
	await sitting.press('enter');
	expect(sitting.desk.review.marksOf(articleOf(courier)).status).toBe('seen');
	expect(sitting.screen).toContain('◐ – Union');
});

test('folded removed blocks are shown before one of them can be restored', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('enter', '}', '}', 'x');
	expect(sitting.screen).toContain('Share this on Chirp');
	expect(sitting.footer).toContain('x restores one');
	expect(sitting.desk.review.decisionsOf(tribune.article)).toEqual([]);
});
