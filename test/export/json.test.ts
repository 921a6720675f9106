import {expect, test} from 'vitest';
import type {DeskExport} from '../../source/export/desk-export.ts';
import {jsonExport} from '../../source/export/json.ts';
import type {MarkJson} from '../../source/export/marks-json.ts';
import {readExport} from '../../source/export/read-export.ts';
import {
	articleTarget,
	courier,
	credibility,
	harbourExport,
	janasReview,
	reliability,
	statementTarget,
	tribune,
} from './harbour-export.ts';

interface Document {
	readonly articles: readonly {readonly path: string; readonly quotes: readonly {readonly id: string}[]}[];
	readonly utterances: readonly {readonly text: string}[];
	readonly marks: readonly MarkJson[];
	readonly events: readonly {readonly id: string}[];
	readonly evidence: readonly unknown[];
}

const written = (desk: DeskExport): string => [...jsonExport(desk)].join('');
const parsed = (desk: DeskExport) => JSON.parse(written(desk)) as Document;

test('a desk without marks is its articles and utterances', () => {
	const document = parsed(harbourExport(janasReview()));
	expect(document.articles.map(({path}) => path)).toEqual(['harbor-courier.txt', 'inland-tribune.txt']);
	expect(document.utterances.map(({text}) => text)).toEqual(['We are ready to talk, but not under threat.']);
	expect(document).toMatchObject({marks: [], events: [], evidence: []});
});

test('a mark names its statement, its reviewer, its words and the events that it follows from', () => {
	const review = janasReview();
	review.record({action: 'grade', target: statementTarget(), after: credibility('3')});
	review.record({action: 'grade', target: statementTarget(), after: credibility('2')});
	review.record({action: 'note', target: statementTarget(), after: 'Heard the tape.'});
	const {marks, events} = parsed(harbourExport(review));
	expect(marks).toEqual([
		{
			target: statementTarget(),
			statement: tribune.extraction.quotes[0]!.id,
			orphan: false,
			found: null,
			by: [
				{
					reviewer: 'Jana Vrba',
					grades: [credibility('2')],
					tags: [],
					note: 'Heard the tape.',
					status: 'new',
					rejected: false,
				},
			],
			history: events.map(({id}) => id),
		},
	]);
	expect(events).toHaveLength(3);
});

test('with --marked only articles with marks are written, and the utterances they report', () => {
	const review = janasReview();
	review.record({action: 'grade', target: articleTarget(courier.article.path), after: reliability('C')});
	review.record({action: 'tag', target: articleTarget(), after: 'strike'});
	review.undo();
	const document = parsed(harbourExport(review, {marked: true}));
	expect(document.articles.map(({path}) => path)).toEqual(['harbor-courier.txt']);
	expect(document.utterances).toHaveLength(1);
	expect(document.events).toHaveLength(3);
});

test('marks that are lost, and marks in articles that cannot be read, are still exported', () => {
	const review = janasReview();
	review.record({action: 'tag', target: statementTarget(), after: 'strike', sha256: 'old'});
	review.record({action: 'tag', target: articleTarget('unreadable.txt'), after: 'ask again', sha256: 'x'});
	review.record({action: 'note', target: {kind: 'outlet', name: 'Inland Tribune'}, after: 'owned by the port'});
	review.settle([
		{path: tribune.article.path, place: null, sha256: 'new', raw: () => 'An article about something else.'},
		{path: 'unreadable.txt', place: null, sha256: 'x', raw: () => undefined},
	]);
	const {marks} = parsed(harbourExport(review));
	expect(marks.map(({target, orphan}) => [target.kind, orphan])).toEqual([
		['outlet', false],
		['article', false],
		['statement', true],
	]);
});

test('what is exported can be imported again without loss, and twice changes nothing', () => {
	const review = janasReview();
	const raw = tribune.article.raw;
	const sha256 = 'ab'.repeat(32);
	review.record({
		action: 'grade',
		target: articleTarget(),
		after: reliability('B'),
		sha256,
		raw,
		reason: 'knows the port',
	});
	review.record(
		{action: 'tag', target: statementTarget(), after: '=1+1', sha256},
		{action: 'note', target: statementTarget(), after: 'a “note”\n\twith \u202Eeverything\u0000 </script>', sha256},
	);
	review.undo();
	review.redo();
	const json = written(harbourExport(review));
	const {events, evidence, refused} = readExport(json);
	expect(refused).toBe(0);

	const other = janasReview();
	other.merge(events, evidence);
	expect(written(harbourExport(other))).toBe(json);
	expect(other.merge(events, evidence)).toEqual([]);
	expect(written(harbourExport(other))).toBe(json);
	expect(other.evidence(sha256, null)).toBe(raw);
});

test('the same desk gives the same bytes', () => {
	const review = janasReview();
	review.record({action: 'tag', target: articleTarget(), after: 'strike'});
	expect(written(harbourExport(review))).toBe(written(harbourExport(review)));
});
