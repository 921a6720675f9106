import {describe, expect, test} from 'vitest';
import {joinPeople, type CalledPerson} from '../../../source/extraction/names/join-people.ts';
import type {PersonGrouping} from '../../../source/model/person.ts';

/** Each name as an article of its own calls somebody: `a.txt`, `b.txt` and so on. */
function called(names: readonly (string | [string, CalledPerson['kind']])[]): CalledPerson[] {
	return names.map((one, at) => {
		const [name, kind] = typeof one === 'string' ? [one, 'person' as const] : one;
		return {article: {path: `${'abcdefgh'[at]!}.txt`, place: null}, name, kind};
	});
}
const joined = (names: Parameters<typeof called>[0], ...told: PersonGrouping[]) =>
	joinPeople(called(names), told).map(({name, members}) => [name, members.length]);

describe('without a word of the reviewer', () => {
	test('the same name in two articles is one person', () => {
		expect(joined(['Marta Novak', 'Marta Novak'])).toEqual([['Marta Novak', 2]]);
	});

	test('an initial and a bare family name join the only one who bears it', () => {
		expect(joined(['Novak', 'M. Novak', 'Marta Novak'])).toEqual([['Marta Novak', 3]]);
	});

	test('two of one family stay two, and a bare name between them joins neither', () => {
		expect(joined(['Marta Novak', 'Jan Novak', 'Novak'])).toEqual([
			['Marta Novak', 1],
			['Jan Novak', 1],
			['Novak', 1],
		]);
	});

	test('a body is not the person of the same name', () => {
		expect(joined([['Velmar', 'organisation'], 'Velmar'])).toHaveLength(2);
	});

	test('I, we and they are nobody', () => {
		expect(joined(['I', ['We', 'group'], ['they', 'group'], 'Everyone', 'Ines Quist'])).toEqual([['Ines Quist', 1]]);
	});
});

describe('the reviewer', () => {
	test('joins two names that nothing but knowledge joins', () => {
		const told = {action: 'join', name: 'Marta Novak', other: 'Marta Sorda'} as const;
		expect(joined(['Marta Novak', 'Marta Sorda', 'Sorda'], told)).toEqual([['Marta Novak', 3]]);
	});

	test('splits off a name, or whom one article means by the same name', () => {
		expect(joined(['Marta Novak', 'Novak'], {action: 'split', name: 'Marta Novak', other: 'Novak'})).toEqual([
			['Marta Novak', 1],
			['Novak', 1],
		]);
		const inB = {action: 'split', name: 'Marta Novak', other: {path: 'b.txt', place: null}} as const;
		expect(joined(['Marta Novak', 'Marta Novak', 'Marta Novak'], inB)).toEqual([
			['Marta Novak', 2],
			['Marta Novak', 1],
		]);
	});

	test('has the last word, and a word about nobody is passed over', () => {
		const join = {action: 'join', name: 'Marta Novak', other: 'Ines Quist'} as const;
		const split = {action: 'split', name: 'Marta Novak', other: 'Ines Quist'} as const;
		const nobody = {action: 'join', name: 'Pavel Petrov', other: 'Marta Novak'} as const;
		expect(joined(['Marta Novak', 'Ines Quist'], join, nobody)).toEqual([['Marta Novak', 2]]);
		expect(joined(['Marta Novak', 'Ines Quist'], join, split)).toHaveLength(2);
		expect(joined(['Marta Novak', 'Ines Quist'], join, split, join)).toHaveLength(1);
	});
});
