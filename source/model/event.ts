import type {Anchor} from './anchor.ts';

/** What a reviewer can do. The state of a review is a fold over its events. */
export const actions = [
	'grade',
	'tag',
	'untag',
	'note',
	'status',
	'correct',
	'reject',
	'restore block',
	'remove block',
	'metadata',
	'pin',
	'join',
	'split',
	'undo',
	'redo',
] as const;
export type Action = (typeof actions)[number];

/** Which article of a desk: path relative to the folder, and place in the file. */
export interface ArticleKey {
	readonly path: string;
	readonly place: string | null;
}

/** What a mark is left on. Anchors are in the raw text. An utterance is named by one of its witnesses. */
export type Target =
	| ({readonly kind: 'article'} & ArticleKey)
	| {readonly kind: 'outlet'; readonly name: string}
	| {readonly kind: 'person'; readonly name: string}
	| ({readonly kind: 'statement' | 'utterance' | 'block' | 'passage'; readonly anchor: Anchor} & ArticleKey);

/** One reviewer's action, as recorded; never changed afterwards. */
export interface ReviewEvent {
	/** Unique over all desks and reviewers. */
	readonly id: string;
	/** ISO 8601, UTC, milliseconds. */
	readonly time: string;
	readonly reviewer: string;
	readonly action: Action;
	readonly target: Target;
	/** The value before and after the action, as JSON: a grade, a tag, a note's text, a decision, a correction. */
	readonly before: unknown;
	readonly after: unknown;
	readonly reason: string | null;
	/** Of the source file when the event was recorded; null for outlets and persons. */
	readonly sha256: string | null;
	/** Of the program. */
	readonly version: string;
}
