import {expect, test} from 'vitest';
import {factsOf} from '../../../source/collation/facts/article-facts.ts';
import {chosenFacts, factTable} from '../../../source/collation/facts/table.ts';
import type {CopyRelation} from '../../../source/collation/copies.ts';
import {collate} from '../../../source/collation/collate.ts';
import {witness} from '../quotation.ts';

const article = (path: string, text: string, published = '2025-07-12') => {
	const blocks = [{start: 0, end: text.length}];
	return {
		path,
		place: null,
		publisher: path.replace('.txt', ''),
		facts: factsOf({text, blocks, published, people: []}),
	};
};

const copyOf = (copy: string, original: string): CopyRelation => ({
	copy: {path: copy, place: null},
	original: {path: original, place: null},
	kind: 'copy',
	share: 0.9,
	passages: [],
	quotations: 0,
	errors: [],
});

const lines = (table: ReturnType<typeof factTable>): string[] =>
	table.map(
		({verdict, entries}) => `${verdict ?? '-'}: ${entries.map(({path, words}) => `${path} ${words}`).join(' | ')}`,
	);

const strike = 'The strike at the docks of Velmar lasted 17 days.';

test('a copy that changed one number differs, and both places are named', () => {
	const courier = article('courier.txt', strike);
	const post = article('post.txt', strike.replace('17', '19'));
	expect(lines(factTable([courier, post], [copyOf('post.txt', 'courier.txt')], []))).toEqual([
		'differ: courier.txt 17 days | post.txt 19 days',
	]);
});

test('the same two sentences in articles that do not copy each other get no verdict', () => {
	const table = factTable([article('courier.txt', strike), article('post.txt', strike.replace('17', '19'))], [], []);
	expect(table.filter(({verdict}) => verdict !== null)).toEqual([]);
});

test('a copy that came out days later and still says yesterday does not differ', () => {
	const text = 'The pier at Port Alder reopened yesterday, 9 weeks after the fire.';
	const articles = [article('courier.txt', text), article('post.txt', text, '2025-07-15')];
	expect(lines(factTable(articles, [copyOf('post.txt', 'courier.txt')], []))).toEqual([]);
});

test('a line that comes round with other numbers beside its unchanged self does not differ', () => {
	const table = 'Turnout in the northern ward was 61 percent.\n\nTurnout in the northern ward was 67 percent.';
	const articles = [article('courier.txt', table), article('post.txt', table)];
	expect(factTable(articles, [copyOf('post.txt', 'courier.txt')], []).some(({verdict}) => verdict)).toBe(false);
});

test('the line that says when each article appeared does not differ', () => {
	const dated = (day: string) => `Harbor Courier report of March ${day}, 2025.\n\nMarch ${day}, 2025\n\n${strike}`;
	const lines = [article('courier.txt', dated('13'), '2025-03-13'), article('post.txt', dated('15'), '2025-03-15')];
	const table = factTable(lines, [copyOf('post.txt', 'courier.txt')], []);
	expect(table.filter(({verdict}) => verdict !== null)).toEqual([]);
});

test('a number that one witness of an utterance changed differs, also where that witness breaks off', () => {
	const utterances = collate([
		witness(
			'courier',
			'We have 340 members on this pier who have not had a raise in four years, and they will not wait.',
		),
		witness('post', 'We have 430 members on this pier who have not had a raise in four years,'),
	]);
	expect(lines(factTable([], [], utterances))).toEqual(['differ: courier.txt 340 | post.txt 430']);
});

test('a weekday that contradicts its date says which day the calendar has', () => {
	const [row] = factTable([article('courier.txt', 'Velmar, Friday, July 10, 2025. The port is shut.')], [], []);
	expect(row).toMatchObject({verdict: 'weekday', noun: '2025-07-10 is a Thursday', articles: 1});
});

test('rows are found by value, noun and outlet, and those with a verdict stay on top in every order', () => {
	const table = factTable(
		[
			article('courier.txt', 'It was Friday, July 10, 2025. The ferry had 212 passengers and 14 cranes.'),
			article('post.txt', 'The ferry had 221 passengers.'),
		],
		[],
		[],
	);
	const shown = (filter: string, order: 'articles' | 'what' = 'articles') =>
		chosenFacts(table, {filter, order}, ({path}) => (path === 'post.txt' ? 'Northern Post' : null)).map(
			({verdict, noun}) => verdict ?? noun,
		);
	expect(shown('')).toEqual(['weekday', 'passengers', 'cranes']);
	expect(shown('', 'what')).toEqual(['weekday', 'cranes', 'passengers']);
	expect(shown('northern 221')).toEqual(['passengers']);
	expect(shown('nobody')).toEqual([]);
});
