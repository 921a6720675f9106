import {expect, test} from 'vitest';
import {passWords, readWords} from '../../source/collation/words.ts';

const numbersIn = (text: string): readonly number[] => readWords(text).words.map(({number}) => number);

test('a word is one in small letters and in capitals, in every spelling, whether a table knows it or not', () => {
	expect(numbersIn('pier Pier PIER')).toEqual(Array(3).fill(numbersIn('pier')[0]));
	expect(numbersIn('colour color Colour')).toEqual(Array(3).fill(numbersIn('color')[0]));
	expect(numbersIn('realised realized Realised')).toEqual(Array(3).fill(numbersIn('realized')[0]));
	expect(new Set(numbersIn('pier piers rise rize')).size).toBe(4);
});

test('words that are read in passing are the same as those that are kept', () => {
	for (const text of [
		'The pier (all of it) is, you know, closed…',
		'About three cranes',
		'“I think [the mayor] knew,” he',
	]) {
		const kept = readWords(text);
		expect(passWords(text)).toEqual(kept);
	}
});

test('what is read next in passing changes nothing about the words that are kept', () => {
	const kept = readWords('um, nobody asked us');
	passWords('(every) crane of the port stands still');
	expect(kept.words.map(({plain, bracketed, filler}) => [plain, bracketed, filler])).toEqual([
		['um', false, true],
		['nobody', false, false],
		['asked', false, false],
		['us', false, false],
	]);
});

test('a text ends where it ends, whatever longer one was read before', () => {
	readWords('pierpiers per cent (of it)');
	expect(readWords('pier').words.map(({plain, bracketed}) => [plain, bracketed])).toEqual([['pier', false]]);
	readWords('50 per cent');
	expect(readWords('50 per').words.map(({plain}) => plain)).toEqual(['50', 'per']);
	const long = `${'pier '.repeat(20_000)}per cent`;
	expect(readWords(long).words.length).toBe(20_001);
	expect(readWords('a per').words.map(({plain}) => plain)).toEqual(['a', 'per']);
});
