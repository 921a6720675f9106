import {afterAll, beforeAll, expect, test} from 'vitest';
import {openCatalog, type Catalog} from '../../source/catalog/catalog.ts';
import {noMarks} from '../../source/search/mark-states.ts';
import {searchArticles} from '../../source/search/search-articles.ts';
import {fileResult} from '../catalog/derived.ts';

let catalog: Catalog;

beforeAll(() => {
	catalog = openCatalog(':memory:');
	catalog.write([
		fileResult({
			path: 'a.txt',
			title: 'Dockers offer talks',
			outlet: 'Harbor Courier',
			claims: ['The ferry left empty.'],
		}),
		fileResult({path: 'b.txt', title: 'Ferry goes dark', quotes: [['Ida Holm', 'We have no dockers left.']]}),
		fileResult({path: 'c.txt', title: 'Bakery closes', published: '2025-03', claims: ['Nobody bakes at night.']}),
	]);
});
afterAll(() => catalog.close());

test.each([
	['ferry', ['b.txt', 'a.txt']],
	['dockers', ['a.txt', 'b.txt']],
	['dokcers', ['a.txt', 'b.txt']],
	['ferry !empty', ['b.txt']],
	['"no dockers"', ['b.txt']],
	['left !date:2025', ['a.txt', 'b.txt']],
	['bakes date:2025', ['c.txt']],
	['bakes date:2024', []],
	['', ['a.txt', 'b.txt', 'c.txt']],
	['zeppelin', []],
])('%s is found in titles first, then in texts', (query, paths) => {
	expect(searchArticles(catalog, query).keys.map(({path}) => path)).toEqual(paths);
});

test('marks are those of the article', () => {
	const marked = [
		{target: {kind: 'article', path: 'b.txt', place: null} as const, marks: {...noMarks, tags: ['ferry']}},
	];
	expect(searchArticles(catalog, 'tag:ferry left', marked).keys.map(({path}) => path)).toEqual(['b.txt']);
});

test('the text of an article that was removed is not found', () => {
	const own = openCatalog(':memory:');
	own.write([fileResult({path: 'a.txt', claims: ['The ferry left empty.']})]);
	own.write([fileResult({path: 'a.txt', claims: ['The quay is closed.']})]);
	expect(searchArticles(own, 'empty').keys).toEqual([]);
	expect(searchArticles(own, 'quay').keys).toHaveLength(1);
	own.close();
});
