import {expect, test} from 'vitest';
import {joinLines, wordsOf} from '../../../source/intake/pdf/hyphens.ts';

const join = (lines: readonly string[], elsewhere = '') => joinLines(lines, wordsOf([...lines, elsewhere]));

test('a word that was divided is put together', () => {
	expect(join(['The munici-', 'pality paid.'])).toBe('The municipality paid.');
});

test('a hyphen stays where the document has the word with it elsewhere', () => {
	expect(join(['a long-', 'term plan'], 'the long-term view')).toBe('a long-term plan');
});

test('a hyphen before a capital letter or a number stays', () => {
	expect(join(['the Velmar-', 'Castra line', 'of 2024-', '25'])).toBe('the Velmar-Castra line of 2024-25');
});

test('a dash at the end of a line is no hyphen', () => {
	expect(join(['nobody came –', 'not one'])).toBe('nobody came – not one');
});

test('soft hyphens go wherever they stand', () => {
	expect(join(['un\u00adusual muni\u00ad', 'cipality'])).toBe('unusual municipality');
});
