import {expect, test} from 'vitest';
import {compareVersions, isUnchanged} from '../../../source/collation/compare/versions.ts';
import type {Article} from '../../../source/model/article.ts';
import {makeArticle} from '../../screen/fake-desk.ts';

const version = (...paragraphs: Parameters<typeof makeArticle>[0]['paragraphs']): Article =>
	makeArticle({path: 'courier.html', title: 'Dock', paragraphs}).article;

const strike = 'The strike at the port began on Monday and has stopped eleven ships so far.';
const talks = '“We are ready to talk,” Marta Novak told reporters outside the gates on Thursday.';
const court = 'The ministry has asked a judge to forbid everything before Easter comes.';

/** The changed words of each row, before and after; a block that one of them lacks as null. */
const changes = (before: Article, after: Article) =>
	compareVersions(before, after)
		.filter(row => !isUnchanged(row))
		.map(row =>
			[row.before, row.after].map(block =>
				block ? block.changed.map(({start, end}) => block.text.slice(start, end)) : null,
			),
		);

test('a changed figure is marked in both versions, the rest of the paragraph is not', () => {
	expect(changes(version(strike, talks), version(strike.replace('eleven', 'fourteen'), talks))).toEqual([
		[['eleven'], ['fourteen']],
	]);
});

test('neighbouring words that changed are one stretch', () => {
	expect(changes(version(talks), version(talks.replace('outside the gates', 'beneath seven cranes')))).toEqual([
		[['outside the gates'], ['beneath seven cranes']],
	]);
});

test('a paragraph that came in or went stands alone, and the others are still lined up', () => {
	expect(changes(version(strike, talks), version(strike, court, talks))).toEqual([[null, []]]);
	expect(changes(version(strike, court, talks), version(strike, talks))).toEqual([[[], null]]);
	expect(compareVersions(version(strike, talks), version(strike, court, talks)).filter(isUnchanged)).toHaveLength(2);
});

test('another paragraph in the place of one is no change of it', () => {
	expect(changes(version(strike, talks), version(court, talks))).toEqual([
		[[], null],
		[null, []],
	]);
});

test('a correction that was added is a block of its own kind', () => {
	const note = {kind: 'correction', text: 'Correction: an earlier version named the wrong pier.'} as const;
	const rows = compareVersions(version(strike), version(strike, note));
	expect(rows.filter(row => !isUnchanged(row)).map(({after}) => after?.kind)).toEqual(['correction']);
});

test('the same text twice has no change', () => {
	expect(changes(version(strike, talks, strike), version(strike, talks, strike))).toEqual([]);
});
