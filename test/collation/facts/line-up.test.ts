import {expect, test} from 'vitest';
import {factsOf, type FactArticle} from '../../../source/collation/facts/article-facts.ts';
import {lineUpFacts} from '../../../source/collation/facts/line-up.ts';

const source = (path: string, text: string, people: FactArticle['people'] = []) => {
	const blocks = [{start: 0, end: text.length}];
	return {path, place: null, facts: factsOf({text, blocks, published: '2025-07-12', people})};
};

test('three years of war stand beside an over three-and-a-half-year war, three years without negotiations in another row', () => {
	const rows = lineUpFacts([
		source(
			'courier.txt',
			'The strike followed more than three years without direct negotiations. It was the third year of war.',
		),
		source('meridian.txt', 'The over three-and-a-half-year war has worn out the port.'),
		source('tribune.txt', 'After three years of war the port is empty.'),
	]);
	const seen = rows.map(({unit, noun, entries}) => `${unit} | ${noun} | ${entries.map(({words}) => words).join(', ')}`);
	expect(seen).toContain('year | war | over three-and-a-half-year, three years');
	expect(seen).toContain('year | without negotiations | more than three years');
});

test('each number can be jumped to', () => {
	const text = 'Nobody counted. In the end 212 passengers came ashore, Novak said.';
	const [row] = lineUpFacts([source('courier.txt', text)]);
	const {value, sentence} = row!.entries[0]!;
	expect(text.slice(sentence.start + value.start, sentence.start + value.end)).toBe('212');
	expect(sentence.text).toBe('In the end 212 passengers came ashore, Novak said.');
});

test('numbers of different people are kept apart where the sentence names one', () => {
	const people = [
		{name: 'Marta Novak', mentions: [{start: 0, end: 5}]},
		{name: 'Pavel Petrov', mentions: [{start: 23, end: 29}]},
	];
	const rows = lineUpFacts([source('a.txt', 'Novak has 12 deputies. Petrov has 15 deputies.', people)]);
	expect(rows.map(({person, noun}) => `${person} ${noun}`)).toEqual(['Marta Novak deputies', 'Pavel Petrov deputies']);
});

test('a fine of 500 euros is a fine, two-thirds are no two, percentage points no percent', () => {
	const rows = lineUpFacts([
		source(
			'a.txt',
			'The court set a fine of about 500 euros. Two-thirds of the crew stayed. She led by a margin of 3 percentage points.',
		),
	]);
	expect(rows.map(({unit, noun, entries}) => `${unit} ${noun} ${entries[0]?.words}`)).toEqual([
		'euro fine about 500 euros',
		'percentage point margin 3 percentage points',
	]);
});

test('amounts of money stand in one row where no word says what they are paid for', () => {
	const rows = lineUpFacts([
		source('a.txt', 'The new pier cost 3 million crowns.'),
		source('b.txt', 'Nobody expected to pay 4 million crowns.'),
		source('c.txt', 'It weighs 40 pounds.'),
	]);
	expect(rows.map(({unit, noun, entries}) => [unit, noun, ...entries.map(({words}) => words)])).toEqual([
		['crown', 'money', '3 million crowns', '4 million crowns'],
	]);
});

test('a row is not parted by people where some of its numbers are nobody’s', () => {
	const people = [{name: 'Noor Ellery', mentions: [{start: 0, end: 6}]}];
	const [row, ...others] = lineUpFacts([
		source('a.txt', 'Ellery blocked about 40,000 cards.', people),
		source('b.txt', 'About 400,000 cards were affected.'),
	]);
	expect(others).toEqual([]);
	expect(row).toMatchObject({person: null, articles: 2});
});

test('a rate is lined up with rates, and what only places a length of time is not measured', () => {
	const rows = lineUpFacts([source('a.txt', 'It costs 1.2 million crowns a day. The sirens sounded two hours later.')]);
	expect(rows.map(({noun}) => noun)).toEqual(['per day']);
});
