import {expect, test} from 'vitest';
import {joinPeople} from '../../../source/extraction/names/join-people.ts';
import type {Person} from '../../../source/model/person.ts';

const person = (name: string, kind: Person['kind'] = 'person'): Person => ({
	name,
	kind,
	gender: null,
	roles: [],
	names: [name],
	mentions: [{text: name, how: 'name', start: 0, end: 1, rawStart: 0, rawEnd: 1}],
});
const joined = (...articles: Person[][]) =>
	joinPeople(articles.map(people => ({people}))).map(({name, members}) => [name, members.length]);

test('the same name in two articles is one person', () => {
	expect(joined([person('Marta Novak')], [person('Marta Novak')])).toEqual([['Marta Novak', 2]]);
});

test('an initial and a bare family name join the only one who bears it', () => {
	expect(joined([person('Marta Novak')], [person('M. Novak')], [person('Novak')])).toEqual([['Marta Novak', 3]]);
});

test('two of one family stay two, and a bare name between them joins neither', () => {
	expect(joined([person('Marta Novak')], [person('Jan Novak')], [person('Novak')])).toEqual([
		['Marta Novak', 1],
		['Jan Novak', 1],
		['Novak', 1],
	]);
});

test('a body is not the person of the same name', () => {
	expect(joined([person('Velmar', 'organisation')], [person('Velmar')])).toHaveLength(2);
});
