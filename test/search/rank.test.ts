import {expect, test} from 'vitest';
import {Vocabulary} from '../../source/catalog/vocabulary.ts';
import {meaningOf} from '../../source/search/meanings.ts';
import {rank} from '../../source/search/rank.ts';

/** The texts of quotes in the order in which a query puts them. */
function ranked(query: string, ...texts: readonly string[]): string[] {
	const vocabulary = new Vocabulary();
	for (const word of texts.join(' ').split(' ')) vocabulary.add(word);
	const words = query.split(' ');
	const statements = texts.map((text, number) => ({
		number,
		kind: 'direct' as const,
		words: text,
		speakers: '',
		publisher: null,
	}));
	const meanings = words.map(word => meaningOf(word, vocabulary, true));
	return rank(statements, words, meanings).map(number => texts[number]!);
}

test('the word as typed comes before its longer forms, and these before words like it', () => {
	expect(ranked('harbor', 'the harbour is full', 'the harbors are full', 'the harbor is full')).toEqual([
		'the harbor is full',
		'the harbors are full',
		'the harbour is full',
	]);
});

test('words one after the other come before the same words apart', () => {
	expect(ranked('empty harbour', 'a harbour is never empty', 'an empty harbour is a sad sight for everybody')).toEqual([
		'an empty harbour is a sad sight for everybody',
		'a harbour is never empty',
	]);
});

test('a short statement comes before a long one that says the same', () => {
	const long = 'the deadline that the ministry set in march and then moved twice was never a deadline to speak of';
	expect(ranked('deadline', long, 'no deadline')).toEqual(['no deadline', long]);
});
