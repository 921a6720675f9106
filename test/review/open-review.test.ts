import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {Target} from '../../source/model/event.ts';
import {openReview, type ReviewRecord} from '../../source/review/open-review.ts';

let folder: string;
const open: ReviewRecord[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'copydesk-review-'));
});

afterEach(() => {
	for (const review of open.splice(0)) review.close();
	rmSync(folder, {recursive: true});
});

function reviewBy(reviewer: string, file = 'review.db'): ReviewRecord {
	const review = openReview(join(folder, file), {reviewer, version: '0.1.0'});
	open.push(review);
	return review;
}

const article: Target = {kind: 'article', path: 'courier.txt', place: null};
const otherArticle: Target = {kind: 'article', path: 'meridian.txt', place: null};
const statement: Target = {
	kind: 'statement',
	path: 'courier.txt',
	place: null,
	anchor: {exact: 'a deadline is a deadline', prefix: 'told radio: “', suffix: '.”', rawStart: 120, rawEnd: 144},
};
const reliability = (grade: string) => ({scale: 'reliability', version: 1, grade});
const credibility = (grade: string) => ({scale: 'credibility', version: 1, grade});

test('marks are there again when the desk is opened the next time', () => {
	const first = reviewBy('Jana Vrba');
	first.record({action: 'grade', target: article, after: reliability('B')});
	first.record({action: 'grade', target: statement, after: credibility('2')});
	first.record({action: 'tag', target: statement, after: '  port   strike '});
	first.record({action: 'note', target: statement, after: 'Ask the radio station for the tape.'});
	first.record({action: 'status', target: article, after: 'done'});
	first.close();

	const second = reviewBy('Jana Vrba');
	expect(second.marksOf(article)).toEqual({
		grades: {reliability: reliability('B')},
		tags: [],
		note: null,
		status: 'done',
		rejected: false,
		others: {},
	});
	expect(second.marksOf(statement)).toMatchObject({
		grades: {credibility: credibility('2')},
		tags: ['port strike'],
		note: 'Ask the radio station for the tape.',
	});
	expect(second.marked().map(({target}) => target.kind)).toEqual(['article', 'statement']);
});

test('undo takes back one step, also one of several marks, and redo brings it back', () => {
	const review = reviewBy('Jana Vrba');
	review.record({action: 'grade', target: article, after: reliability('B')});
	review.record(
		{action: 'tag', target: article, after: 'strike'},
		{action: 'tag', target: otherArticle, after: 'strike'},
	);
	expect(review.undo()?.map(({target}) => target)).toEqual([article, otherArticle]);
	expect(review.marksOf(article)).toMatchObject({tags: [], grades: {reliability: reliability('B')}});
	expect(review.marksOf(otherArticle).tags).toEqual([]);

	review.undo();
	expect(review.marked()).toEqual([]);
	expect(review.undo()).toBeUndefined();

	review.redo();
	review.redo();
	expect(review.marksOf(article)).toMatchObject({tags: ['strike'], grades: {reliability: reliability('B')}});
	expect(review.redo()).toBeUndefined();
});

test('undo returns to the grade before, not to none', () => {
	const review = reviewBy('Jana Vrba');
	for (const grade of ['B', 'C', 'D']) review.record({action: 'grade', target: article, after: reliability(grade)});
	review.undo();
	expect(review.marksOf(article).grades.reliability?.grade).toBe('C');
	review.undo();
	expect(review.marksOf(article).grades.reliability?.grade).toBe('B');
});

test('a new step after an undo leaves nothing to redo', () => {
	const review = reviewBy('Jana Vrba');
	review.record({action: 'tag', target: article, after: 'strike'});
	review.undo();
	review.record({action: 'tag', target: article, after: 'port'});
	expect(review.redo()).toBeUndefined();
	expect(review.marksOf(article).tags).toEqual(['port']);
});

test('undo works on after the desk was closed', () => {
	const first = reviewBy('Jana Vrba');
	first.record({action: 'tag', target: article, after: 'strike'});
	first.record({action: 'tag', target: article, after: 'port'});
	first.undo();
	first.close();
	const second = reviewBy('Jana Vrba');
	expect(second.undo()?.map(({after}) => after)).toEqual(['strike']);
	expect(second.redo()?.map(({after}) => after)).toEqual(['strike']);
	expect(second.redo()?.map(({after}) => after)).toEqual(['port']);
});

test('undo passes over the articles that were only looked at', () => {
	const review = reviewBy('Jana Vrba');
	review.record({action: 'grade', target: article, after: reliability('B')});
	review.record({action: 'status', target: otherArticle, after: 'seen'});
	expect(review.undo()?.[0]).toMatchObject({action: 'grade'});
	expect(review.marksOf(otherArticle).status).toBe('seen');
});

test('a grade is cleared by null, and clearing what is not there is no event', () => {
	const review = reviewBy('Jana Vrba');
	review.record({action: 'grade', target: article, after: reliability('B')});
	expect(review.record({action: 'grade', target: article, after: null})).toHaveLength(1);
	expect(review.marksOf(article).grades).toEqual({});
	expect(review.record({action: 'grade', target: article, after: null})).toEqual([]);
	expect(review.record({action: 'untag', target: article, after: 'nothing'})).toEqual([]);
	expect(review.events()).toHaveLength(2);
});

test('a grade of another scale, or of none, is refused with a sentence and nothing is recorded', () => {
	const review = reviewBy('Jana Vrba');
	const grade = (target: Target, after: unknown) => () => review.record({action: 'grade', target, after});
	expect(grade(article, reliability('G'))).toThrow('“reliability” has no grade G, only A B C D E F.');
	expect(grade(statement, reliability('A'))).toThrow('“reliability” grades article and outlet, not statement.');
	expect(grade(article, {scale: '__proto__', version: 1, grade: 'A'})).toThrow('This desk has no scale “__proto__”.');
	expect(() =>
		review.record({action: 'tag', target: article, after: 'fine'}, {action: 'tag', target: article, after: ' '}),
	).toThrow('A tag has at least one letter.');
	expect(review.events()).toEqual([]);
	expect(review.marked()).toEqual([]);
});

test('an event says who did what to which words, when, in which file and with which program', () => {
	const review = openReview(join(folder, 'clock.db'), {
		reviewer: 'Jana Vrba',
		version: '0.1.0',
		clock: () => Date.UTC(2026, 2, 14, 9, 30),
	});
	open.push(review);
	review.record({action: 'note', target: statement, after: 'first', sha256: 'ab12'});
	review.record({action: 'note', target: statement, after: 'second', sha256: 'ab12', reason: 'typing error'});
	const [, event] = review.events(statement);
	expect(event).toEqual({
		id: expect.stringMatching(/^[0-9a-f-]{36}\.0$/) as string,
		time: '2026-03-14T09:30:00.000Z',
		reviewer: 'Jana Vrba',
		action: 'note',
		target: statement,
		before: 'first',
		after: 'second',
		reason: 'typing error',
		sha256: 'ab12',
		version: '0.1.0',
	});
});

test('a clock that is set back does not undo the order of what was done', () => {
	let now = Date.UTC(2026, 2, 14, 9, 30);
	const file = join(folder, 'clock.db');
	const first = openReview(file, {reviewer: 'Jana Vrba', version: '0.1.0', clock: () => now});
	first.record({action: 'grade', target: article, after: reliability('B')});
	now -= 86_400_000;
	first.record({action: 'grade', target: article, after: reliability('E')});
	first.close();
	const second = openReview(file, {reviewer: 'Jana Vrba', version: '0.1.0'});
	open.push(second);
	expect(second.marksOf(article).grades.reliability?.grade).toBe('E');
});

test('two desks on one folder see each other’s marks, and each undoes its own reviewer’s', () => {
	const jana = reviewBy('Jana Vrba');
	const piet = reviewBy('Piet Roos');
	const before = piet.revision;
	jana.record({action: 'grade', target: article, after: reliability('B')});
	expect(piet.revision).toBe(before + 1);
	expect(piet.marksOf(article)).toMatchObject({
		grades: {},
		others: {'Jana Vrba': {grades: {reliability: reliability('B')}}},
	});
	piet.record({action: 'grade', target: article, after: reliability('D')});
	jana.record({action: 'tag', target: article, after: 'strike'});
	piet.undo();
	expect(piet.marksOf(article)).toMatchObject({grades: {}, others: {'Jana Vrba': {tags: ['strike']}}});
	expect(jana.revision).toBe(4);
	expect(jana.marksOf(article)).toMatchObject({grades: {reliability: reliability('B')}, others: {}});
});

test('an action is held against what another desk of the same reviewer did a moment before', () => {
	const one = reviewBy('Jana Vrba');
	const two = reviewBy('Jana Vrba');
	one.record({action: 'tag', target: article, after: 'strike'});
	expect(two.record({action: 'tag', target: article, after: 'strike'})).toEqual([]);
	expect(two.undo()?.map(({after}) => after)).toEqual(['strike']);
	expect(one.revision).toBe(two.revision);
	expect(one.marksOf(article).tags).toEqual([]);
});

test('recent tags are the reviewer’s own, the latest used first', () => {
	const review = reviewBy('Jana Vrba');
	for (const tag of ['port', 'strike', 'port']) {
		review.record({action: 'tag', target: article, after: tag});
		review.record({action: 'untag', target: article, after: tag});
	}
	review.record({action: 'tag', target: article, after: 'tape'});
	review.undo();
	reviewBy('Piet Roos').record({action: 'tag', target: article, after: 'theirs'});
	expect(review.revision).toBeGreaterThan(0);
	expect(review.recentTags()).toEqual(['port', 'strike']);
});

test('decisions and corrections follow the last word on each block and statement', () => {
	const review = reviewBy('Jana Vrba');
	const {path, place} = {path: 'courier.txt', place: null};
	const {anchor} = statement;
	const block: Target = {kind: 'block', path, place, anchor: {...anchor, rawStart: 400, rawEnd: 424}};
	review.record({action: 'restore block', target: block, after: {kind: 'restore', anchor: block.anchor}});
	review.record({action: 'metadata', target: article, after: {kind: 'metadata', field: 'published', value: '2025-03'}});
	review.record({action: 'correct', target: statement, after: {kind: 'speaker', anchor, name: 'Pavel Petrov'}});
	review.record({action: 'correct', target: statement, after: {kind: 'speaker', anchor, name: 'Marta Novak'}});
	review.record({action: 'reject', target: statement, after: true});
	expect(review.decisionsOf({path, place})).toEqual([
		{kind: 'restore', anchor: block.anchor},
		{kind: 'metadata', field: 'published', value: '2025-03'},
	]);
	expect(review.correctionsOf({path, place})).toEqual([
		{kind: 'speaker', anchor, name: 'Marta Novak'},
		{kind: 'reject', anchor},
	]);
	expect(review.marksOf(statement).rejected).toBe(true);

	review.undo();
	review.undo();
	expect(review.correctionsOf({path, place})).toEqual([{kind: 'speaker', anchor, name: 'Pavel Petrov'}]);
	review.record({action: 'restore block', target: block, after: null});
	expect(review.decisionsOf({path, place})).toEqual([{kind: 'metadata', field: 'published', value: '2025-03'}]);
	expect(review.decisionsOf({path: 'other.txt', place})).toEqual([]);
});

test('the raw text of a marked article is kept as it was', () => {
	const review = reviewBy('Jana Vrba');
	const raw = '\uFEFFShe told radio: “a deadline is a deadline.”\r\n\r\nNo more — 港.';
	review.record({action: 'note', target: statement, after: 'tape', sha256: 'ab12', raw});
	review.record({action: 'note', target: statement, after: 'tapes', sha256: 'ab12', raw: 'never the second'});
	expect(review.evidence('ab12', null)).toBe(raw);
	expect(review.evidence('cd34', null)).toBeUndefined();
});

test('the desk knows where each reviewer left it', () => {
	const review = reviewBy('Jana Vrba');
	const before = review.revision;
	review.saveView({article: 'courier.txt', filter: 'dock'});
	review.saveView({article: 'meridian.txt', filter: ''});
	expect(review.revision).toBe(before);
	review.close();
	expect(reviewBy('Jana Vrba').view()).toEqual({article: 'meridian.txt', filter: ''});
	expect(reviewBy('Piet Roos').view()).toBeUndefined();
});
