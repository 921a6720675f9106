import {expect, test} from 'vitest';
import {collate} from '../../source/collation/collate.ts';
import {differencesOf, referenceOf, witness} from './quotation.ts';

test("a word that only one paper brackets is a marked substitution, and the blame is that paper's", () => {
	const [utterance] = collate([
		witness('Courier', 'We need a plan for how this (strike) can end before the season begins.'),
		witness('Meridian', 'We need a plan for how this dispute can end before the season begins.'),
	]);
	expect(referenceOf(utterance)).toBe('Meridian');
	expect(differencesOf(utterance, 'Courier')).toEqual(['marked substitution']);
	expect(differencesOf(utterance, 'Meridian')).toEqual([]);
});

test('an explanation in brackets is a marked insertion, a dropped you know a filler, a dropped a an article', () => {
	const [utterance] = collate([
		witness(
			'Courier',
			"I do not see in it an end of trouble, but it's a plan that, you know, that we'll lay before the chairwoman (Marta Novak).",
		),
		witness(
			'Meridian',
			'I do not see in it an end of the trouble, but it’s a plan that we’ll lay before the chairwoman.',
		),
	]);
	expect(differencesOf(utterance, 'Courier')).toEqual(['typography', 'article', 'filler', 'marked insertion']);
});

test('strangers who happen to use the same phrase are not brought together', () => {
	const utterances = collate([
		witness('Courier', 'At the end of the day we have to look at the timetable of the ferries.'),
		witness('Meridian', 'At the end of the day we have to look at what the hospital can afford.', {by: 'Pavel Petrov'}),
	]);
	expect(utterances).toEqual([]);
});
