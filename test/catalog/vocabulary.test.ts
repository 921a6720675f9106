import {describe, expect, test} from 'vitest';
import {editsBetween} from '../../source/catalog/edits.ts';
import {Vocabulary} from '../../source/catalog/vocabulary.ts';

function vocabularyOf(...words: string[]): Vocabulary {
	const vocabulary = new Vocabulary();
	for (const word of words) vocabulary.add(word);
	return vocabulary;
}

describe('edits', () => {
	test.each([
		['harbour', 'harbour', 0],
		['harbuor', 'harbour', 1],
		['novk', 'novak', 1],
		['novaak', 'novak', 1],
		['navak', 'novak', 1],
		['onvak', 'novak', 1],
		['harbor', 'harbour', 1],
		['habror', 'harbour', 2],
	])('between %s and %s are %i', (typed, word, edits) => {
		expect(editsBetween(typed, word, 3).whole).toBe(edits);
	});

	test('to the beginning of a word do not count its rest', () => {
		expect(editsBetween('harb', 'harbour', 1)).toEqual({whole: 2, start: 0});
		expect(editsBetween('hrab', 'harbour', 1)).toEqual({whole: 2, start: 1});
	});

	test('past the limit are not counted', () => {
		expect(editsBetween('deadline', 'harbour', 2)).toEqual({whole: 3, start: 3});
		expect(editsBetween('a'.repeat(500), 'a'.repeat(500), 2)).toEqual({whole: 3, start: 3});
	});
});

describe('a vocabulary', () => {
	test('gives the nearest words first', () => {
		const vocabulary = vocabularyOf('harbour', 'harbours', 'harvest', 'labour', 'arbour', 'port');
		expect(vocabulary.near('harbuor', 2, 3).map(({word}) => word)).toEqual(['harbour', 'harbours', 'arbour']);
	});

	test('takes a beginning with a slip for the word that goes on', () => {
		expect(vocabularyOf('harbourmaster', 'port').near('harbuor', 2, 3)).toMatchObject([{word: 'harbourmaster'}]);
	});

	test('knows which words begin with letters and which hold them', () => {
		const vocabulary = vocabularyOf('port', 'portal', 'report', 'airport', 'pore');
		expect(vocabulary.startingWith('port')).toEqual(['port', 'portal']);
		expect(vocabulary.hasPrefix('por')).toBe(true);
		expect(vocabulary.hasPrefix('portals')).toBe(false);
		expect(vocabulary.containing('port', 10)).toEqual(['port', 'portal', 'report', 'airport']);
		expect(vocabulary.containing('port', 2)).toHaveLength(2);
	});

	test('has a word once, however often it is added', () => {
		const vocabulary = vocabularyOf('port', 'port');
		expect(vocabulary.size).toBe(1);
		expect(vocabulary.near('prot', 1, 5)).toHaveLength(1);
	});

	test('that is empty knows nothing', () => {
		expect(vocabularyOf().near('harbour', 2, 5)).toEqual([]);
		expect(vocabularyOf().hasPrefix('h')).toBe(false);
	});
});
