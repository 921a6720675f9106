import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openCatalog, type Catalog} from '../../source/catalog/catalog.ts';
import type {Target} from '../../source/model/event.ts';
import type {Marks} from '../../source/review/review.ts';
import {noMarks} from '../../source/search/mark-states.ts';
import {searchStatements} from '../../source/search/search-statements.ts';
import {fileResult} from '../catalog/derived.ts';

let catalog: Catalog;

beforeAll(() => {
	catalog = openCatalog(':memory:');
	catalog.write([
		fileResult({
			path: 'courier.txt',
			title: 'Dockers offer talks',
			outlet: 'Harbor Courier',
			published: '2025-03-13',
			quotes: [
				['Marta Novak', 'Nobody wants an empty harbour at Easter, believe me.'],
				['Marta Novak', 'We are ready to talk, but not under threat.'],
				[null, 'The cranes have not moved since Monday.'],
			],
			claims: ['The port lost nine ships in March.', 'Employers refused the arbitration proposal.'],
		}),
		fileResult({
			path: 'meridian.txt',
			title: 'Port stands still',
			outlet: 'The Meridian',
			published: '2025-04',
			quotes: [
				['Pavel Petrov', 'A deadline is a deadline.'],
				['Željko Řehoř', 'Talk is cheap; we are ready.'],
				['Marta Novak', 'The Harbor Courier misquoted me.'],
			],
		}),
	]);
});
afterAll(() => catalog.close());

const find = (query: string, options = {}) => searchStatements(catalog, query, options);
const textsOf = (query: string) => find(query).hits.map(({statement}) => statement.text);

describe('a misspelt word finds its statement first', () => {
	test.each([
		['harbuor easter', 'Nobody wants an empty harbour at Easter, believe me.'],
		['emtpy', 'Nobody wants an empty harbour at Easter, believe me.'],
		['beleive', 'Nobody wants an empty harbour at Easter, believe me.'],
		['nobdy wnats', 'Nobody wants an empty harbour at Easter, believe me.'],
		['thraet', 'We are ready to talk, but not under threat.'],
		['redy talk threat', 'We are ready to talk, but not under threat.'],
		['deadlin', 'A deadline is a deadline.'],
		['dedline', 'A deadline is a deadline.'],
		['deadlnie', 'A deadline is a deadline.'],
		['cranez', 'The cranes have not moved since Monday.'],
		['monady', 'The cranes have not moved since Monday.'],
		['misquotted', 'The Harbor Courier misquoted me.'],
		['arbitraton', 'Employers refused the arbitration proposal.'],
		['employeers refussed', 'Employers refused the arbitration proposal.'],
		['bitration', 'Employers refused the arbitration proposal.'],
		['petorv', 'A deadline is a deadline.'],
		['Petrof', 'A deadline is a deadline.'],
		['Pavl', 'A deadline is a deadline.'],
		['rehor', 'Talk is cheap; we are ready.'],
		['zeljko', 'Talk is cheap; we are ready.'],
		['speaker:zelko', 'Talk is cheap; we are ready.'],
		['novk easter', 'Nobody wants an empty harbour at Easter, believe me.'],
		['Novak under', 'We are ready to talk, but not under threat.'],
	])('%s', (query, text) => {
		expect(textsOf(query)[0]).toBe(text);
	});

	test('while it is typed, letter by letter', () => {
		for (let letters = 3; letters <= 'deadlnie'.length; letters++)
			expect(textsOf('deadlnie'.slice(0, letters))[0]).toBe('A deadline is a deadline.');
	});
});

describe('what is found', () => {
	test('comes with who said it, where it stands and which words matched', () => {
		expect(find('empty harb').hits).toEqual([
			expect.objectContaining({
				path: 'courier.txt',
				place: null,
				title: 'Dockers offer talks',
				publisher: 'Harbor Courier',
				published: '2025-03-13',
				context: expect.stringContaining('Nobody wants an empty harbour at Easter, believe me. We are ready') as string,
				speaker: expect.objectContaining({name: 'Marta Novak'}) as object,
				matches: [[16, 29]],
			}),
		]);
	});

	test('has the word as typed before it has one like it', () => {
		expect(textsOf('harbor')[0]).toBe('The Harbor Courier misquoted me.');
		expect(textsOf('harbour')[0]).toBe('Nobody wants an empty harbour at Easter, believe me.');
	});

	test('is not another word that the desk happens to have', () => {
		expect(textsOf('port')).toEqual(['The port lost nine ships in March.']);
	});

	test('may lack one word, and then says so', () => {
		const {hits, complaint} = find('nobody wants christmas');
		expect(hits[0]?.statement.text).toBe('Nobody wants an empty harbour at Easter, believe me.');
		expect(complaint).toBe('Nothing has all of these words; these have all but one.');
		expect(find('xylophone zeppelin')).toMatchObject({hits: [], total: 0, complaint: null});
	});

	test('is all there is for an empty query, as far as the limit goes', () => {
		expect(find('')).toMatchObject({total: 8});
		expect(find('', {limit: 2})).toMatchObject({total: 8, hits: [{}, {}]});
		expect(find('', {in: 'claims'}).hits.map(({statement}) => statement.kind)).toEqual(['asserted', 'asserted']);
		expect(find('talk', {in: 'quotes'}).total).toBe(2);
	});
});

describe('the signs and operators of a query', () => {
	test.each([
		["'arbou", ['Nobody wants an empty harbour at Easter, believe me.']],
		["'harbuor", []],
		['^we', ['We are ready to talk, but not under threat.']],
		['ready$', ['Talk is cheap; we are ready.']],
		['"ready to talk"', ['We are ready to talk, but not under threat.']],
		['"ready talk"', []],
		['talk !threat', ['Talk is cheap; we are ready.']],
		['!speaker:novak kind:quote !"the cranes"', ['A deadline is a deadline.', 'Talk is cheap; we are ready.']],
		['is:unattributed', ['The cranes have not moved since Monday.']],
		['outlet:meridain speaker:novak', ['The Harbor Courier misquoted me.']],
		['date:2025-03 ready', ['We are ready to talk, but not under threat.']],
		['date:>2025-03 ready', ['Talk is cheap; we are ready.']],
		['!date:2025-03 ready', ['Talk is cheap; we are ready.']],
		['kind:claim ships', ['The port lost nine ships in March.']],
		['kind:direct deadline', ['A deadline is a deadline.']],
	])('%s', (query, texts) => {
		expect(find(query)).toMatchObject({complaint: null});
		expect(textsOf(query).toSorted()).toEqual(texts.toSorted());
	});

	test('that do not exist are complained of, and the rest is followed', () => {
		const {hits, complaint} = find('colour:red dedline');
		expect(hits).toHaveLength(1);
		expect(complaint).toContain('There is no “colour:”');
		expect(find('is:copy dedline').complaint).toBe('is:copy is for articles, not for statements.');
	});
});

describe('marks', () => {
	const anchor = (rawStart: number) => ({exact: '', prefix: '', suffix: '', rawStart, rawEnd: rawStart + 1});
	const courier = {path: 'courier.txt', place: null};
	const mark = (target: Target, marks: Partial<Marks>) => ({target, marks: {...noMarks, ...marks}});
	const credible = {credibility: {scale: 'credibility', version: 1, grade: '2'}};
	const marked = [
		mark({kind: 'statement', ...courier, anchor: anchor(0)}, {tags: ['To check'], grades: credible}),
		mark({kind: 'article', path: 'meridian.txt', place: null}, {status: 'done', note: 'see the other one'}),
		mark(
			{kind: 'outlet', name: 'The Meridian'},
			{grades: {reliability: {scale: 'reliability', version: 1, grade: 'B'}}},
		),
	];
	const pathsOf = (query: string) => searchStatements(catalog, query, {}, marked).hits.map(({path}) => path);

	test.each([
		['tag:to', 1, 0],
		['grade:2', 1, 0],
		['grade:b', 0, 3],
		['is:done', 0, 3],
		['is:new', 5, 0],
		['!is:new', 0, 3],
		['is:noted', 0, 3],
		['is:marked', 1, 3],
		['!is:marked', 4, 0],
		['tag:other', 0, 0],
	])('%s', (query, ofCourier, ofMeridian) => {
		expect(pathsOf(query).filter(path => path === 'courier.txt')).toHaveLength(ofCourier);
		expect(pathsOf(query).filter(path => path === 'meridian.txt')).toHaveLength(ofMeridian);
	});
});

describe('whatever is typed', () => {
	test.each([
		'"',
		'""" OR "a"',
		"'); DROP TABLE statement; --",
		'NEAR(harbour easter, 2)',
		'{text} : harbour',
		'harbour AND NOT OR',
		'text:harbour*',
		'speaker:"',
		'*',
		'^',
		'!!!!',
		'- + ~ ( ) [ ] { } \\ / | ? # % & =',
		'%_%',
		'\u0000harbour\u0000',
		'\u001b[31mharbour',
		'\ud800',
		'🦊',
		'a'.repeat(5000),
		'a b '.repeat(400),
		"'a ".repeat(200),
	])('%j is only words', query => {
		expect(() => find(query)).not.toThrow();
		expect(find('')).toMatchObject({total: 8});
	});
});

test('what another process writes is found at once', () => {
	const own = openCatalog(':memory:');
	expect(searchStatements(own, 'lighthouse').hits).toEqual([]);
	own.write([fileResult({path: 'late.txt', quotes: [['Rosa Lind', 'The lighthouse went dark.']]})]);
	expect(searchStatements(own, 'lihgthouse').hits).toHaveLength(1);
	own.write([fileResult({path: 'late.txt', quotes: [['Rosa Lind', 'The ferry went under.']]})]);
	expect(searchStatements(own, 'lighthouse').hits).toEqual([]);
	own.close();
});
