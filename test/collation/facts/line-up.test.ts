import {expect, test} from 'vitest';
import {lineUpFacts} from '../../../source/collation/facts/line-up.ts';

const source = (path: string, text: string) => ({path, place: null, text, published: '2025-07-12', people: []});

test('three years of war stand beside an over three-and-a-half-year war, three years without negotiations in another row', () => {
	const rows = lineUpFacts([
		source(
			'courier.txt',
			'The strike followed more than three years without direct negotiations. It was the third year of war.',
		),
		source('meridian.txt', 'The over three-and-a-half-year war has worn out the port.'),
		source('tribune.txt', 'After three years of war the port is empty.'),
	]);
	const seen = rows.map(
		({unit, noun, entries}) =>
			`${unit} | ${noun} | ${entries.map(({quantity}) => `${quantity.approximation ?? ''} ${quantity.value}`.trim()).join(', ')}`,
	);
	expect(seen).toContain('year | war | over 3.5, 3');
	expect(seen).toContain('year | without negotiations | more than 3');
});

test('each number can be jumped to', () => {
	const text = 'Nobody counted. In the end 212 passengers came ashore, Novak said.';
	const [row] = lineUpFacts([source('courier.txt', text)]);
	const {quantity, sentence} = row!.entries[0]!;
	expect(text.slice(quantity.start, quantity.end)).toBe('212');
	expect(text.slice(sentence.start, sentence.end)).toBe('In the end 212 passengers came ashore, Novak said.');
});

test('numbers of different people are kept apart where the sentence names one', () => {
	const people = [
		{name: 'Marta Novak', mentions: [{start: 0, end: 5}]},
		{name: 'Pavel Petrov', mentions: [{start: 23, end: 29}]},
	];
	const rows = lineUpFacts([{...source('a.txt', 'Novak has 12 deputies. Petrov has 15 deputies.'), people}]);
	expect(rows.map(({person, noun}) => `${person} ${noun}`)).toEqual(['Marta Novak deputies', 'Pavel Petrov deputies']);
});
