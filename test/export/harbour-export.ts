import {collate} from '../../source/collation/collate.ts';
import type {DeskExport} from '../../source/export/desk-export.ts';
import {quotationsOf} from '../../source/desk/quotations.ts';
import {anchorAt} from '../../source/model/anchor.ts';
import type {Target} from '../../source/model/event.ts';
import {openReview, type ReviewRecord} from '../../source/review/open-review.ts';
import {makeArticle} from '../screen/fake-desk.ts';

export const words = 'We are ready to talk, but not under threat.';

export const tribune = makeArticle({
	path: 'inland-tribune.txt',
	title: 'Dockers "ready to talk", says union chief',
	publisher: 'Inland Tribune',
	authors: ['Rosa Lind'],
	published: '2025-03-14T06:40:00+01:00',
	paragraphs: [
		'The dockers stayed out for a third day on Friday.',
		`“${words}” Marta Novak told reporters.`,
		{reason: 'share bar', text: 'Share this'},
		'Read all about it.',
	],
	statements: [
		{words, kind: 'direct', speaker: 'Marta Novak', cue: 'told'},
		{words: 'The dockers stayed out for a third day on Friday.', kind: 'asserted'},
	],
});

export const courier = makeArticle({
	path: 'harbor-courier.txt',
	title: 'Union ready to talk',
	publisher: 'Harbor Courier',
	published: '2025-03-13',
	paragraphs: ['Novak was curt on Friday. “We are ready to talk,” she said at the gate.'],
	statements: [
		{
			words: 'We are ready to talk,',
			kind: 'direct',
			speaker: 'Marta Novak',
			mention: 'she',
			resolution: 'pronoun',
			cue: 'said',
		},
	],
});

export const articleTarget = (path = tribune.article.path): Target => ({kind: 'article', path, place: null});

export function statementTarget(
	{article, extraction} = tribune,
	kind: 'statement' | 'utterance' = 'statement',
): Target {
	const anchor = anchorAt(article.raw, extraction.quotes[0]!.segments[0]!);
	return {kind, path: article.path, place: article.place, anchor};
}

export const credibility = (grade: string) => ({scale: 'credibility', version: 1, grade});
export const reliability = (grade: string) => ({scale: 'reliability', version: 1, grade});

/** A review in memory whose clock stands still. */
export const janasReview = (): ReviewRecord =>
	openReview(':memory:', {reviewer: 'Jana Vrba', version: '0.1.0', clock: () => Date.UTC(2026, 2, 14)});

/** Two articles that report one remark, with the marks of a review. */
export function harbourExport(review: ReviewRecord, options: Partial<DeskExport> = {}): DeskExport {
	const articles = [courier, tribune];
	const utterances = collate(articles.flatMap(({article, extraction}) => quotationsOf(article, extraction)));
	return {name: 'harbour-strike', articles: () => articles, utterances, review, marked: false, ...options};
}
