import {expect, test} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {only, readBytes, readFixture} from '../intake/reading.ts';

test('nothing is removed from a document that holds the article alone', async () => {
	for (const name of ['ledger.docx', 'ledger.rtf', 'ledger.epub'])
		expect(clean(await only(readFixture(name))).removed).toEqual([]);
	const brief = JSON.stringify({title: 'Rink opens', maintext: 'It had no ice.\n“It is quiet,” said Nils Galloway.'});
	const {removed, text} = clean(await only(readBytes('brief.json', brief)));
	expect(removed).toEqual([]);
	expect(text).toContain('“It is quiet,” said Nils Galloway.');
});

test('of a PDF, running heads and page numbers are removed and every paragraph stays', async () => {
	const {removed, text} = clean(await only(readFixture('ledger.pdf')));
	expect(removed.map(block => block.text)).toEqual([
		'The Weathervane · Coast and country · Autumn 2025',
		'Page 1',
		'The Weathervane · Coast and country · Autumn 2025',
		'Page 2',
	]);
	expect(text).toContain('Farrow has asked for permission to look behind the other stove as well.');
});

test('a document without headings has its headline in its first line, its author below, and a list by its bullets', async () => {
	const text = String.raw`{\rtf1\ansi{\info{\title Untitled}}{\pard\b\fs32 Judge blocks sale of reservoir\par}{\pard Amara Pell\par}{\pard WETHERBY \emdash  A judge halted the sale of a Victorian reservoir on Tuesday and said that the council had never asked the right question.\par}{\pard\bullet\tab The judgment runs to 61 pages.\par}{\pard The council may appeal until May.\par}}`;
	const article = clean(await only(readBytes('judge.rtf', text)));
	expect(article).toMatchObject({title: 'Judge blocks sale of reservoir', authors: ['Amara Pell'], removed: []});
	expect(article.blocks.map(({kind}) => kind)).toEqual(['title', 'byline', 'paragraph', 'list item', 'paragraph']);
});
