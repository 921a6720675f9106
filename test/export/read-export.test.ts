import {expect, test} from 'vitest';
import {jsonExport} from '../../source/export/json.ts';
import {ExportError, readExport} from '../../source/export/read-export.ts';
import {articleTarget, harbourExport, janasReview, statementTarget} from './harbour-export.ts';

const begun = {$schema: 'urn:copydesk:export:1', articles: [], utterances: [], marks: [], events: [], evidence: []};

const event = {
	id: 'e.0',
	time: '2026-03-14T09:30:00.000Z',
	reviewer: 'Piet Roos',
	action: 'tag',
	target: articleTarget(),
	before: null,
	after: 'strike',
	reason: null,
	sha256: null,
	version: '0.1.0',
};

const eventsOf = (...events: readonly unknown[]) => readExport(JSON.stringify({...begun, events}));

test.each([
	['not JSON', '{"articles": [', 'it is no JSON, or it was cut off'],
	['another program’s JSON', '{"articles": []}', 'it is no export of copydesk'],
	['a later form', '{"$schema": "urn:copydesk:export:2"}', 'written by another version'],
	['a list', '[]', 'it is no export of copydesk'],
])('%s is refused with a sentence', (_, json, sentence) => {
	expect(() => readExport(json)).toThrow(ExportError);
	expect(() => readExport(json)).toThrow(sentence);
});

test('an event is taken as it is', () => {
	expect(eventsOf(event)).toMatchObject({events: [event], refused: 0});
});

test.each([
	['a time that is none', {time: 'yesterday'}],
	['a time in another form, which would sort wrong', {time: '2026-03-14T09:30:00Z'}],
	['an action that is none', {action: 'delete'}],
	['a target that is none', {target: {kind: 'disk'}}],
	['a target without its anchor', {target: {kind: 'statement', path: 'a.txt', place: null}}],
	[
		'an anchor before the beginning',
		{target: {...statementTarget(), anchor: {exact: '', prefix: '', suffix: '', rawStart: -1, rawEnd: 3}}},
	],
	['no reviewer', {reviewer: ''}],
	['a name of a megabyte', {reviewer: 'x'.repeat(1_000_000)}],
	['an id that is a number', {id: 7}],
])('an event with %s is left out and counted, the others are taken', (_, wrong) => {
	expect(eventsOf({...event, ...wrong}, event)).toMatchObject({events: [event], refused: 1});
});

test('values that are no events at all are left out', () => {
	expect(eventsOf(null, 3, 'event', [], {}).refused).toBe(5);
});

test('nobody’s marks change by an import in which somebody else takes them back', () => {
	const review = janasReview();
	const [mine] = review.record({action: 'tag', target: articleTarget(), after: 'strike'});
	const attack = {...event, action: 'undo', before: {event: mine!.id}, after: null};
	review.merge(eventsOf(attack).events, []);
	expect(review.marksOf(articleTarget()).tags).toEqual(['strike']);
});

test('an import cannot put another event in the place of one that is there', () => {
	const review = janasReview();
	const [mine] = review.record({action: 'tag', target: articleTarget(), after: 'strike'});
	expect(review.merge(eventsOf({...event, id: mine!.id, after: 'forged'}).events, [])).toEqual([]);
	expect(review.marksOf(articleTarget())).toMatchObject({tags: ['strike'], others: {}});
});

test('a reviewer named like a part of the language is a reviewer like any other', () => {
	const review = janasReview();
	review.merge(eventsOf({...event, reviewer: '__proto__'}).events, []);
	expect(Object.keys(review.marksOf(articleTarget()).others)).toEqual(['__proto__']);
	expect(review.marksOf(articleTarget('other.txt')).others).toEqual({});
	expect([...jsonExport(harbourExport(review))].join('')).toContain('"reviewer":"__proto__"');
});

test('corrections and decisions of a form that is unknown change nothing', () => {
	const review = janasReview();
	const correct = (id: string, after: unknown) => ({...event, id, action: 'correct', target: statementTarget(), after});
	review.merge(
		eventsOf(correct('a.0', {kind: 'speaker'}), correct('b.0', 'Marta'), correct('c.0', {kind: 'eval', anchor: {}}))
			.events,
		[],
	);
	expect(review.correctionsOf({path: 'inland-tribune.txt', place: null})).toEqual([]);
	expect(review.decisionsOf({path: 'inland-tribune.txt', place: null})).toEqual([]);
});
