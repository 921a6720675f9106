import {describe, expect, test} from 'vitest';
import {asksForMarks, parseQuery} from '../../source/search/query.ts';

const termsOf = (text: string) => parseQuery(text).terms;
const exact = {kind: 'exact', whole: false, atStart: false, atEnd: false, not: false};

describe('a query', () => {
	test('of free words is folded', () => {
		expect(parseQuery('  Empty Hárbour ')).toMatchObject({words: ['empty', 'harbour'], complaint: null});
	});

	test.each([
		["'harb", {...exact, words: ['harb']}],
		['^we', {...exact, words: ['we'], atStart: true}],
		['threat$', {...exact, words: ['threat'], atEnd: true}],
		['^never$', {...exact, words: ['never'], atStart: true, atEnd: true}],
		['!deadline', {...exact, words: ['deadline'], not: true}],
		['"not under threat"', {...exact, words: ['not', 'under', 'threat'], whole: true}],
		['“not under threat”', {...exact, words: ['not', 'under', 'threat'], whole: true}],
		['!"not under"', {...exact, words: ['not', 'under'], whole: true, not: true}],
		['"not under', {...exact, words: ['not', 'under'], whole: true}],
		['"under threat"$', {...exact, words: ['under', 'threat'], whole: true, atEnd: true}],
		['speaker:Novák', {kind: 'speaker', words: ['novak'], not: false}],
		['speaker:"Marta Novak"', {kind: 'speaker', words: ['marta', 'novak'], not: false}],
		['!OUTLET:tribune', {kind: 'outlet', words: ['tribune'], not: true}],
		['tag:To-Check', {kind: 'tag', tag: 'to check', not: false}],
		['grade:b', {kind: 'grade', grade: 'B', not: false}],
		['kind:direct', {kind: 'trait', trait: 'direct', not: false}],
		['kind:attr', {kind: 'trait', trait: 'attributed', not: false}],
		['is:done', {kind: 'mark', state: 'done', not: false}],
		['is:unnamed', {kind: 'trait', trait: 'unnamed', not: false}],
		['is:copy', {kind: 'article', state: 'copy', not: false}],
		[
			'date:2025-03',
			{
				kind: 'date',
				bounds: [
					{is: '>=', date: '2025-03'},
					{is: '<=', date: '2025-03'},
				],
				not: false,
			},
		],
		['date:2025-03-01..', {kind: 'date', bounds: [{is: '>=', date: '2025-03-01'}], not: false}],
		['date:<2025', {kind: 'date', bounds: [{is: '<', date: '2025'}], not: false}],
	])('%s is understood', (text, term) => {
		expect(parseQuery(text)).toMatchObject({terms: [term], complaint: null});
	});

	test.each(['speaker:', '!', "'", '^', '$', '"', '""', 'is:', '   ', '! !', '…', 'tag:…'])(
		'%s is still being typed',
		text => {
			expect(parseQuery(text)).toEqual({terms: [], words: [], complaint: null});
		},
	);

	test.each([
		['colour:red harbour', 'There is no “colour:”'],
		['grade:z harbour', 'grade: takes'],
		['kind:poem harbour', 'kind: takes'],
		['is:a harbour', 'is: takes'],
		['date:yesterday harbour', 'date: takes'],
		['date:2025-13 harbour', 'date: takes'],
		['date:1..2..3 harbour', 'date: takes'],
		['constructor:x harbour', 'There is no “constructor:”'],
	])('%s is followed but for what makes no sense', (text, complaint) => {
		const query = parseQuery(text);
		expect(query.words).toEqual(['harbour']);
		expect(query.complaint).toContain(complaint);
	});

	test('that was pasted is words, not operators', () => {
		expect(parseQuery('Novak: we are ready').words).toEqual(['novak', 'we', 'are', 'ready']);
		expect(parseQuery('https://courier.example/a').words).toEqual(['https', 'courier', 'example', 'a']);
		expect(parseQuery('at 10:30').words).toEqual(['at', '10', '30']);
	});

	test('that is endless is cut', () => {
		expect(parseQuery('harbour '.repeat(100_000)).words.length).toBeLessThan(200);
		expect(termsOf('"'.repeat(100_000))).toEqual([]);
	});

	test('says whether it asks for marks', () => {
		expect(asksForMarks(parseQuery('harbour speaker:novak is:unnamed'))).toBe(false);
		for (const text of ['tag:a', 'grade:b', 'is:done']) expect(asksForMarks(parseQuery(text))).toBe(true);
	});
});
