import type {Target} from '../model/event.ts';
import {hasMarks, type OwnMarks} from '../review/fold.ts';
import type {Finding} from '../review/anchoring.ts';
import type {Grade, MarkedTarget} from '../review/review.ts';
import type {ExportedReview} from './desk-export.ts';

/** What was left on one target, by whom, and the events that it follows from. */
export interface MarkJson {
	/** As it stands in the articles of this export; for an orphan as it was recorded. */
	readonly target: Target;
	/** Of the statement that the target covers, unique in its article; null where it covers none. */
	readonly statement: string | null;
	readonly orphan: boolean;
	/** How the words were found again in a file that has changed; null where it has not. */
	readonly found: {readonly how: Finding; readonly similarity: number} | null;
	readonly by: readonly ReviewerMarksJson[];
	/** Ids of events, oldest first. */
	readonly history: readonly string[];
}

export interface ReviewerMarksJson {
	readonly reviewer: string;
	readonly grades: readonly Grade[];
	readonly tags: readonly string[];
	readonly note: string | null;
	readonly status: string;
	readonly rejected: boolean;
}

export function markJson(
	{target, marks, found}: MarkedTarget,
	review: ExportedReview,
	{statement = null, orphan = false}: {readonly statement?: string | null; readonly orphan?: boolean},
): MarkJson {
	const {others, ...own} = marks;
	const everybody = [[review.reviewer, own] as const, ...Object.entries(others).toSorted(byName)];
	return {
		target,
		statement,
		orphan,
		found: found ? {how: found.how, similarity: found.similarity} : null,
		by: everybody.filter(([, theirs]) => hasMarks(theirs)).map(([reviewer, theirs]) => reviewerJson(reviewer, theirs)),
		history: review.events(target).map(({id}) => id),
	};
}

const reviewerJson = (reviewer: string, {grades, tags, note, status, rejected}: OwnMarks): ReviewerMarksJson => ({
	reviewer,
	grades: Object.values(grades).map(({scale, version, grade}) => ({scale, version, grade})),
	tags,
	note,
	status,
	rejected,
});

// Not by the language of the machine: the same export everywhere.
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
	a < b ? -1 : a > b ? 1 : 0;
