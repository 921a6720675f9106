import {describe, expect, test} from 'vitest';
import type {ArticleSummary} from '../../source/catalog/summary.ts';
import {filterArticles} from '../../source/search/filter-articles.ts';
import {noMarks} from '../../source/search/mark-states.ts';

const row = (title: string, more: Partial<ArticleSummary> = {}): ArticleSummary => ({
	path: `${title.toLowerCase().replace(/\W+/gu, '-')}.txt`,
	place: null,
	title,
	publisher: null,
	published: null,
	state: 'ready',
	problem: null,
	sha256: 'hash',
	words: 300,
	quotes: 2,
	claims: 3,
	copyOf: null,
	speakers: [],
	...more,
});

const dockers = row('Dockers “ready to talk”, says union chief', {
	publisher: 'Inland Tribune',
	published: '2025-03-14',
	speakers: ['Marta Novák'],
});
const port = row('Port stands still as talks fail', {publisher: 'The Meridian', published: '2025-03', quotes: 0});
const union = row('Union offers talks in port dispute', {publisher: 'Harbor Courier', speakers: ['Pavel Petrov']});
const rocks = row('Rock falls close the coast road', {copyOf: {path: union.path, place: null}, state: 'unreadable'});
const rows = [dockers, port, union, rocks];

const pathsOf = (query: string, list: readonly ArticleSummary[] = rows) =>
	filterArticles(list, query, () => noMarks).keys.map(({path}) => path);

describe('the article filter', () => {
	test('gives all, in their order, for an empty query', () => {
		expect(pathsOf('')).toEqual(rows.map(({path}) => path));
		expect(pathsOf('  ')).toEqual(rows.map(({path}) => path));
	});

	test.each([
		['dock', [dockers]],
		['dokcers', [dockers]],
		['port', [port, union]],
		['union talks', [union, dockers]],
		['tribnue', [dockers]],
		['offers-talks', [union]],
		['talks !port', [dockers]],
		['^port', [port]],
		['dispute$', [union]],
		['"ready to talk"', [dockers]],
		["'stand", [port]],
		['outlet:meridian', [port]],
		['speaker:novk', [dockers]],
		['!speaker:petrov', [dockers, port, rocks]],
		['date:2025-03', [dockers, port]],
		['date:2025-03-14', [dockers]],
		['kind:quote', [dockers, union, rocks]],
		['is:copy', [rocks]],
		['is:unreadable', [rocks]],
		['!is:unreadable port', [port, union]],
	])('%s', (query, found) => {
		expect(pathsOf(query).toSorted()).toEqual(found.map(({path}) => path).toSorted());
	});

	test('puts the nearest first', () => {
		expect(pathsOf('talk')[0]).toBe(dockers.path);
		expect(pathsOf('harbour')[0]).toBe(union.path);
		expect(pathsOf('stil port')[0]).toBe(port.path);
	});

	test('asks the review only where the query asks for marks', () => {
		const asked: string[] = [];
		const marksOf = ({path}: {path: string}) => {
			asked.push(path);
			return {...noMarks, tags: path === port.path ? ['Check'] : [], status: 'done' as const};
		};
		filterArticles(rows, 'port date:2025', marksOf);
		expect(asked).toEqual([]);
		expect(filterArticles(rows, 'tag:che', marksOf).keys).toEqual([{path: port.path, place: null}]);
		expect(filterArticles(rows, 'is:new', marksOf).keys).toEqual([]);
		expect(filterArticles(rows, 'grade:b', marksOf).keys).toEqual([]);
		expect(filterArticles(rows, '!grade:b', marksOf).keys).toHaveLength(4);
	});

	test('complains of what articles cannot be, and follows the rest', () => {
		const {keys, complaint} = filterArticles(rows, 'kind:direct colour:red dock', () => noMarks);
		expect(keys).toHaveLength(1);
		expect(complaint).toContain('“colour:”');
		expect(complaint).toContain('direct is for statements');
	});

	test('follows a list that grows, fills in and shrinks', () => {
		const list = [port];
		expect(pathsOf('lighthouse', list)).toEqual([]);
		const lighthouse = row('The lighthouse goes dark');
		list.unshift(lighthouse);
		expect(pathsOf('lighthuose', list)).toEqual([lighthouse.path]);
		list[0] = {...lighthouse, title: 'The ferry goes under'};
		expect(pathsOf('ferry', list)).toEqual([lighthouse.path]);
		list.shift();
		expect(pathsOf('ferry', list)).toEqual([]);
	});

	test.each(['"', '*', '\\', '^$', "'", '🦊', '(port', '[a-z]+', 'a'.repeat(5000)])('takes %j as words', query => {
		expect(() => pathsOf(query)).not.toThrow();
	});
});
