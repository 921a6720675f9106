import {expect, test} from 'vitest';
import {agenciesIn} from '../../source/cleaning/metadata/agencies.ts';
import {authorNames, looksLikeName} from '../../source/cleaning/metadata/authors.ts';
import {bylinesOf} from '../../source/cleaning/metadata/bylines.ts';
import {dateInAddress, isoDate} from '../../source/cleaning/metadata/dates.ts';
import {languageCode, languageOf} from '../../source/cleaning/metadata/language.ts';
import {bareTitle} from '../../source/cleaning/metadata/titles.ts';
import {dump} from './documents.ts';

test.each([
	['2026-03-14T09:12:00+01:00', '2026-03-14T09:12:00+01:00'],
	['March 14, 2026 at 9:12 a.m.', '2026-03-14'],
	['Published: 18:02, 18 November 2025 | Updated: 18:44', '2025-11-18'],
	['14. März 2026', '2026-03-14'],
	['14 de marzo de 2026', '2026-03-14'],
	['14 марта 2026', '2026-03-14'],
	['2026年3月14日', '2026-03-14'],
	['14.03.2026', '2026-03-14'],
	['03/14/2026', '2026-03-14'],
	['20260314', '2026-03-14'],
	['2026-03', '2026-03'],
	['Thursday', undefined],
	['2026-13-45', undefined],
])('the date of “%s” is %s', (text, date) => {
	expect(isoDate(text)).toBe(date);
});

test('a page’s address tells the day', () => {
	expect(dateInAddress('https://courier.example/2026/03/14/dock-strike')).toBe('2026-03-14');
});

test.each([
	['By Marta Novak and Pavel Petrov, Inland Tribune Staff Writer', ['Marta Novak', 'Pavel Petrov']],
	['Rosa Lind, PhD', ['Rosa Lind']],
	['Written by Tomas Reed on March 14, 2026', ['Tomas Reed']],
	['By Kalina Dorr in Velmar · 14 March 2026', ['Kalina Dorr']],
	['admin', []],
	['https://courier.example/people/reed', []],
])('“%s” names %j', (text, names) => {
	expect(authorNames(text)).toEqual(names);
});

test('a line under “Written by” names the author', () => {
	const document = dump('Dock talks resume\nWritten by\nTomas Reed\nThe strike is over.');
	expect(bylinesOf(document, 0)[0]).toEqual({text: 'Tomas Reed', rank: 0});
});

test('a section’s name is not shaped like a person’s', () => {
	expect(looksLikeName('Marta van der Berg')).toBe(true);
	expect(looksLikeName('Business News')).toBe(false);
});

test('the site’s name leaves the title, a bar within the headline stays', () => {
	expect(bareTitle('Dock talks resume | Inland Tribune', 'Inland Tribune', null)).toBe('Dock talks resume');
	expect(bareTitle('Strike - what now', 'Inland Tribune', null)).toBe('Strike - what now');
});

test('an agency is credited in a dateline or a closing line, not by being mentioned', () => {
	expect(agenciesIn('VELMAR (AP) — The strike is over.')).toEqual(['Associated Press']);
	expect(agenciesIn('With reporting by Reuters')).toEqual(['Reuters']);
	expect(
		agenciesIn(
			'The minister told Reuters that he would resign if the strike went on for another week, and that nobody had asked him.',
		),
	).toEqual([]);
});

test('languages are told by codes and by letters', () => {
	expect(languageCode('en_US')).toBe('en');
	expect(
		languageOf(
			'Der Vorsitzende der Hafenarbeiter sagte am Donnerstag, seine Mitglieder seien zu Gesprächen bereit, wenn das Ministerium seine Frist fallen lasse.',
		),
	).toBe('de');
	expect(languageOf('No.')).toBeNull();
});
