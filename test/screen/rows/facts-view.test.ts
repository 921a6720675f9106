import {expect, test} from 'vitest';
import {factsOf} from '../../../source/collation/facts/article-facts.ts';
import type {DeskArticle} from '../../../source/desk/services.ts';
import {fakeDesk, makeArticle, type GivenArticle} from '../fake-desk.ts';
import {sitDown} from '../sitting.ts';

const report = (given: GivenArticle): DeskArticle => {
	const desk = makeArticle(given);
	return {...desk, facts: factsOf({...desk.article, people: []})};
};

const courier = report({
	path: 'courier.txt',
	publisher: 'Harbor Courier',
	published: '2025-03-13',
	paragraphs: ['The ferry carried 212 passengers on Tuesday.', 'Eleven ships are waiting.'],
});
const post = report({
	path: 'post.txt',
	publisher: 'Northern Post',
	published: '2025-03-14',
	paragraphs: ['Velmar, Monday, March 14, 2025.', 'On board were 221 passengers, the harbour master said.'],
});

const press = async (...keys: readonly string[]) => {
	const sitting = await sitDown(fakeDesk([courier, post]));
	await sitting.press(...keys);
	return sitting;
};

test('a weekday that is none stands on top, numbers of one thing in one row', async () => {
	const {screen} = await press('F');
	expect(screen).toMatch(/▌ {2}● weekday {2}Monday, March 14, 2025 {2}2025-03-14 is a Friday/);
	expect(screen).toMatch(/▸ passengers +212 {2}221 +2 articles/);
	expect(screen).toMatch(/ships +Eleven +1 article/);
});

test('a row shows its places, Enter goes to one, and ^o comes back to it', async () => {
	const sitting = await press('F', 'j', 'enter', 'j', 'j');
	expect(sitting.screen).toMatch(/▌ {4}Northern Post +14 Mar 2025 +On board were 221 passengers/);
	await sitting.press('enter');
	expect(sitting.state.articles.selected).toBe('post.txt');
	const {place} = sitting.state.reader;
	expect(post.article.text.slice(place!.start, place!.end)).toBe('221');
	await sitting.press('ctrl-o');
	expect(sitting.footer).toContain('facts');
	expect(sitting.screen).toMatch(/▌ {4}Northern Post/);
});

test('the table is sorted by another column and filtered by what stands in it', async () => {
	const sitting = await press('F', ']');
	expect(sitting.state.facts.order).toBe('what');
	await sitting.press('f');
	await sitting.type('courier ships');
	await sitting.press('enter');
	expect(sitting.screen).toContain('1 of 3');
	expect(sitting.screen).not.toContain('passengers');
	await sitting.press('esc');
	expect(sitting.screen).toContain('passengers');
});

test('a note is written on the sentence that gives the number', async () => {
	const sitting = await press('F', 'j', 'm');
	expect(sitting.footer).toContain('Note on this sentence');
	await sitting.type('counted how?');
	await sitting.press('enter');
	const [marked] = sitting.desk.review.marked();
	expect(marked?.target).toMatchObject({kind: 'passage', path: 'courier.txt'});
	expect('anchor' in marked!.target && marked!.target.anchor.exact).toBe(
		'The ferry carried 212 passengers on Tuesday.',
	);
});

test('a folder without numbers says so', async () => {
	const plain = report({path: 'a.txt', paragraphs: ['Nobody counted.']});
	const sitting = await sitDown(fakeDesk([plain]));
	await sitting.press('F');
	expect(sitting.screen).toContain('No article gives a number of something.');
});
