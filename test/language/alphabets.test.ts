import {expect, test} from 'vitest';
import {byAlphabet, opensUpper} from '../../source/language/alphabets.ts';

const name = /^\p{Lu}[\p{L}\p{M}’-]+(?: \p{Lu}[^\p{L}\p{N}]*\p{Ll}+)?$/u;
const texts = [
	'Novak',
	'novak',
	'Marta Novak',
	'Łucja',
	'Marta Żak',
	'O’Hara',
	'Marta 7ak',
	'Étienne',
	'М. Новак',
	'',
	'Novak-Lind',
];

test('a plain text meets the plain pattern where it meets the one of every alphabet, and so do all others', () => {
	const pattern = byAlphabet(name);
	for (const text of texts) expect([text, pattern(text).test(text)]).toEqual([text, name.test(text)]);
});

test('only a text with letters of other alphabets is given the pattern that knows them', () => {
	const pattern = byAlphabet(name);
	expect(pattern('Novak')).not.toBe(name);
	expect(pattern('“Novak” – who?')).not.toBe(name);
	expect(pattern('Łucja')).toBe(name);
});

test('small letters stand for capitals where the pattern says so', () => {
	const pattern = byAlphabet(/^by (\p{Lu}\p{L}+)$/iu);
	expect(pattern('By novak').exec('By novak')?.[1]).toBe('novak');
});

test('letters that nobody thought of are refused', () => {
	expect(() => byAlphabet(/\p{Sc}/u)).toThrow('no plain letters');
});

test('a text opens with a capital in any alphabet, or does not', () => {
	for (const text of ['Novak', 'A', 'Łódź', 'Élan', 'Київ']) expect(opensUpper(text), text).toBe(true);
	for (const text of ['', 'novak', 'łódź', '“Novak', '4 March', '[A', 'київ', '東京'])
		expect(opensUpper(text), text).toBe(false);
});
