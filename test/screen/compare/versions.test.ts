import {expect, test} from 'vitest';
import type {CopyRelation} from '../../../source/collation/copies.ts';
import {fakeDesk, makeArticle} from '../fake-desk.ts';
import {sitDown} from '../sitting.ts';

const strike = 'The strike at the port began on Monday and has stopped eleven ships so far.';
const talks = '“We are ready to talk,” Marta Novak told reporters outside the gates on Thursday.';

const first = makeArticle({
	path: 'a-courier-monday.html',
	title: 'Port stands still',
	publisher: 'Harbor Courier',
	paragraphs: [strike, talks],
});
const second = makeArticle({
	path: 'b-courier-tuesday.html',
	title: 'Port stands still',
	publisher: 'Harbor Courier',
	paragraphs: [
		strike.replace('eleven', 'fourteen'),
		talks,
		{kind: 'correction', text: 'Correction: an earlier version named the wrong pier.'},
	],
});
const copy = makeArticle({
	path: 'c-post.txt',
	title: 'Talks at the docks',
	publisher: 'Northern Post',
	paragraphs: [strike, talks],
});
const alone = makeArticle({
	path: 'd-meridian.txt',
	title: 'What a week of strike means',
	publisher: 'The Meridian',
	paragraphs: [talks],
});

const relation = (kind: CopyRelation['kind'], later: string): CopyRelation => ({
	copy: {path: later, place: null},
	original: {path: first.article.path, place: null},
	kind,
	share: 1,
	passages: [],
	quotations: 1,
	errors: [],
});
const relations = [relation('version', second.article.path), relation('copy', copy.article.path)];

const sit = (copies: readonly CopyRelation[] = relations) =>
	sitDown({...fakeDesk([first, second, copy, alone]), copies: () => Promise.resolve(copies)});

test('versions and copies go under their article and come out again', async () => {
	const sitting = await sit();
	expect(sitting.screen).toContain('Talks at the docks');
	await sitting.press('Z');
	expect(sitting.screen).not.toContain('Talks at the docks');
	expect(sitting.screen).toContain('2 and 2 folded');
	expect(sitting.screen).toMatch(/Port stands still.*▸2/);
	await sitting.press('Z');
	expect(sitting.screen).toContain('Talks at the docks');
});

test('the selection goes to the article that the selected copy is now under', async () => {
	const sitting = await sit();
	await sitting.press('j', 'j', 'Z');
	expect(sitting.state.articles.selected).toBe(first.article.path);
});

test('a filter finds what is folded away', async () => {
	const sitting = await sit();
	await sitting.press('Z', 'f');
	await sitting.type('talks');
	expect(sitting.screen).toContain('Talks at the docks');
});

test('a reworded report is not folded away', async () => {
	const sitting = await sit([relation('reworded', copy.article.path)]);
	await sitting.press('Z');
	expect(sitting.screen).toContain('Talks at the docks');
	expect(sitting.footer).toContain('No article is a version or a copy');
});

test('two versions stand line by line, changed words in both, the correction said', async () => {
	const sitting = await sit();
	await sitting.press('j', 'V');
	expect(sitting.screen).toMatch(/− .*stopped eleven ships/);
	expect(sitting.screen).toMatch(/\+ .*stopped fourteen ships/);
	expect(sitting.screen).toContain('● correction added');
	expect(sitting.screen).toContain('┄ one block the same');
	await sitting.press('enter');
	expect(sitting.footer).toContain('read');
	expect(sitting.state.articles.selected).toBe(second.article.path);
});

test('an article without another version says so', async () => {
	const sitting = await sit();
	await sitting.press('G', 'V');
	expect(sitting.footer).toContain('no other version');
});
