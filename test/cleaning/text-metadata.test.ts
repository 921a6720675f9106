import {expect, test} from 'vitest';
import type {MetadataHint} from '../../source/model/raw-document.ts';
import {clean} from '../../source/cleaning/clean.ts';
import {isOutletName} from '../../source/cleaning/metadata/outlets.ts';
import {isHeadline} from '../../source/cleaning/metadata/titles.ts';
import {shownDates} from '../../source/cleaning/metadata/shown-date.ts';
import {dump, removed} from './documents.ts';

const body = `The head of the dockers' union offered on Thursday to return to the table, three days after her members walked off the piers of the largest port.

“We are ready to talk, but not under threat,” Marta Novak told reporters outside the gates. She said that nobody from the ministry had called her.

The ministry did not answer questions on Thursday. Its deadline for a return to work runs out at noon on Friday, after which a court may be asked.`;
const headline = 'Dockers’ leader offers talks but not under threat';
const of = (text: string) => {
	const {title, publisher, authors, published, modified, provenance} = clean(dump(text));
	return {title, publisher, authors, published, modified, from: provenance.publisher};
};

test('an outlet that stands in the byline is the publisher and no author', () => {
	expect(of(`${headline}\n\nBy Jo Sandberg, Inland Tribune, July 10, 2025\n\n${body}`)).toMatchObject({
		title: headline,
		publisher: 'Inland Tribune',
		authors: ['Jo Sandberg'],
		published: '2025-07-10',
		from: 'text',
	});
});

test.each([
	['above the headline', `Harbor Courier\n\n${headline}\n\n${body}`],
	['below the headline', `${headline}\n\nHarbor Courier · 14 March 2025 · Rosa Lind\n\n${body}`],
	['under the text', `${headline}\n\n${body}\n\n© 2025 Harbor Courier. All rights reserved.`],
	['in a notice of its company', `${headline}\n\n${body}\n\nCopyright 2025 Harbor Courier Ltd. All rights reserved.`],
])('an outlet’s name %s is found', (_, text) => {
	expect(of(text).publisher).toBe('Harbor Courier');
});

test('no outlet is read from what only mentions one, or from a section’s name', () => {
	expect(
		of(`${headline}\n\n${body}\n\nThe Inland Tribune reported on Monday that the court had been asked.`).publisher,
	).toBeNull();
	expect(['Breaking News', 'World News', 'Marta Novak', 'Read the Courier'].filter(isOutletName)).toEqual([]);
	expect(['Inland Tribune', 'The Meridian', 'Voice of the Valley'].filter(isOutletName)).toHaveLength(3);
});

test('an update’s day is the modification, beside the day of publication or below it', () => {
	expect(of(`${headline}\n\nJuly 10, 2025\n\nUpdated: 11 July 2025, 9:12 a.m.\n\n${body}`)).toMatchObject({
		published: '2025-07-10',
		modified: '2025-07-11',
	});
	expect(shownDates(dump(`${headline}\nJuly 10, 2025Updated on: July 11, 2025\n${body}`), 0)).toEqual({
		published: '2025-07-10',
		modified: '2025-07-11',
	});
});

test('a day in the text after the first paragraphs does not stand before the one under the headline', () => {
	const text = `${headline}\n\nMarch 13, 2025\n\n${body}\n\nDate: 6 January 2026\n\n${body}`;
	expect(of(text).published).toBe('2025-03-13');
});

test('a name beside the date is an author, glued to “By” too', () => {
	expect(of(`${headline}\n\nMarta Novak | 14 March 2025\n\n${body}`).authors).toEqual(['Marta Novak']);
	expect(of(`${headline}\n\nByMarta Novak\n\n${body}`).authors).toEqual(['Marta Novak']);
});

test('a notice of copyright is removed with its reason', () => {
	const article = clean(dump(`${headline}\n\n${body}\n\nCopyright 2025 Harbor Courier Ltd. All rights reserved.`));
	expect(removed(article, 'legal')).toEqual(['Copyright 2025 Harbor Courier Ltd. All rights reserved.']);
});

test('a question in a transcript is no headline', () => {
	const turns = `THE CHAIR: When did you first hear of a danger at the dock?\n\nMS NOVAK: ${body.replaceAll('\n\n', ' ')}`;
	expect(of(`Public inquiry into the fire at the dock\n\n${turns}\n\n${body}`).title).toBe(
		'Public inquiry into the fire at the dock',
	);
});

const structured = (hints: readonly MetadataHint[], lines: string) => {
	const {title, authors, published} = clean(dump(`${lines}\n\n${body}`, hints));
	return {title, authors, published};
};

test('a labelled byline stands before a file that names the outlet, or fewer people', () => {
	const lines = `${headline}\n\nBy Marta Novak and Pavel Petrov`;
	const stated = (value: string): MetadataHint => ({field: 'author', value, from: 'json-ld'});
	const both = ['Marta Novak', 'Pavel Petrov'];
	expect(structured([stated('Harbor Courier')], lines).authors).toEqual(both);
	expect(structured([stated('Marta Novak')], lines).authors).toEqual(both);
	expect(structured([stated('Ana Lind')], lines).authors).toEqual(['Ana Lind']);
});

test('a day under the headline that is earlier than the file’s stands before it, a later one does not', () => {
	const stated: MetadataHint = {field: 'published', value: '2025-03-14T09:00:00Z', from: 'json-ld'};
	expect(structured([stated], `${headline}\n\nMarch 2, 2025`).published).toBe('2025-03-02');
	expect(structured([stated], `${headline}\n\nMarch 20, 2025`).published).toBe('2025-03-14T09:00:00Z');
});

test('a heading that has nothing in common with the stated title is the site’s, one with a kicker before it is cut', () => {
	expect(isHeadline('Rosa Lind', 'Port stands still as talks remain a promise')).toBe(false);
	expect(isHeadline('Blog: Port stands still as talks remain', 'Port stands still as talks remain')).toBe(false);
	expect(isHeadline('Port at a standstill', 'Port stands still as talks remain a promise')).toBe(true);
});

test('a loud headline with a colon is neither an outlet nor somebody’s turn', () => {
	const loud = "HARBOUR STAR ADMITS: 'I BLEW IT'";
	expect(of(`${loud}\n\n${body}`)).toMatchObject({title: loud, publisher: null});
	expect(of(`HARBOUR STAR ADMITS: ‘I got it wrong’\n\n${body}`).title).toBe('HARBOUR STAR ADMITS: ‘I got it wrong’');
});

test('a sentence that ends with a number and tells what was done by a body is no byline', () => {
	const told = 'The leak was found by Kestrel Labs, a nonprofit in Tallinn, which told the company about it on Aug. 3.';
	expect(of(`${headline}\n\n${told}\n\n${body}`).authors).toEqual([]);
});

test('an agency names all who had to do with a text: who reported and who wrote are its authors', () => {
	expect(
		of(`${headline}\n\n${body}\n\n(Reporting by Jan Mirov; Writing by Ella Stone; Editing by Paul Grant)`).authors,
	).toEqual(['Jan Mirov', 'Ella Stone']);
});

test('a byline in another language names its author', () => {
	expect(of(`Hafenstreik geht in die zweite Woche\n\nVon Hanna Okoye\n\n${body}`).authors).toEqual(['Hanna Okoye']);
	expect(of(`${headline}\n\nVon der Leyen will talks\n\n${body}`).authors).toEqual([]);
});
