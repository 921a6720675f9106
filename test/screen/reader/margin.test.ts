import {expect, test} from 'vitest';
import {factsOf} from '../../../source/collation/facts/article-facts.ts';
import {readerLayout} from '../../../source/screen/reader/reader-layout.ts';
import {fakeDesk, makeArticle} from '../fake-desk.ts';
import {sitDown} from '../sitting.ts';

const dated = (text: string, published: string | null = '2025-03-14') => {
	const desk = makeArticle({path: 'courier.txt', published, paragraphs: [text]});
	return {...desk, facts: factsOf({...desk.article, people: []})};
};

const marginOf = (text: string, width: number, published?: string | null): readonly string[] => [
	...readerLayout(dated(text, published), width, false).margin.values(),
];

test('a relative date stands in the margin as what it comes to, one with its year does not', () => {
	expect(marginOf('The pier reopened on Thursday.', 90)).toEqual(['→ 2025-03-13']);
	expect(marginOf('The pier reopened on 13 March 2025.', 90)).toEqual([]);
});

test('a narrower reader writes it short, a very narrow one keeps its room for the text', () => {
	const text = 'The pier reopened on Thursday, after a fire in December.';
	expect(marginOf(text, 63)).toEqual(['→ 13 Mar', '→ Dec ’24']);
	expect(marginOf(text, 50)).toEqual([]);
	expect(readerLayout(dated(text), 50, false).measure).toBe(46);
});

test('two dates of one line stand under each other, and where there is no line left, … says so', () => {
	expect(marginOf('It opens on Monday or on Tuesday.', 90)).toEqual(['→ 2025-03-17 …']);
});

test('an article without a date resolves none', () => {
	expect(marginOf('The pier reopened on Thursday.', 90, null)).toEqual([]);
});

test('a statement’s card says what its relative dates come to, and what they were counted from', async () => {
	const text = 'The pier reopened on Thursday, the harbour master said.';
	const statements = [{words: 'The pier reopened on Thursday', kind: 'asserted'}] as const;
	const desk = makeArticle({path: 'courier.txt', published: '2025-03-14', paragraphs: [text], statements});
	const facts = factsOf({...desk.article, people: []});
	const sitting = await sitDown(fakeDesk([{...desk, facts}]));
	await sitting.press('tab', 'tab', ']');
	expect(sitting.screen).toMatch(/Thursday → 13 Mar 2025/);
	expect(sitting.screen).toMatch(/from the article’s 14 Mar 2025/);
});

test('an undated article whose dates wait for one says how to give it', async () => {
	const waits = await sitDown(fakeDesk([dated('The pier reopened on Thursday.', null)]));
	expect(waits.screen).toContain('undated (e d dates it)');
	const plain = await sitDown(fakeDesk([dated('The pier reopened.', null)]));
	expect(plain.screen).not.toContain('dates it');
});
