import type {Action, ArticleKey, ReviewEvent, Target} from '../model/event.ts';
import type {Correction, Decision} from '../model/decision.ts';
import type {Status} from '../model/mark.ts';
import type {Finding} from './anchoring.ts';

/** The precious record of a desk: what reviewers did, and what follows from it. Every call is synchronous; `record` returns when the event is on the disk. */
export interface Review {
	readonly reviewer: string;
	/** Rises with every event, so that a view knows when to look again. */
	readonly revision: number;
	/** Marks on a target. Statement, utterance and block targets are the same where path, place and anchor position agree. */
	marksOf(target: Target): Marks;
	/** Every target that carries a mark, in the order in which it was first marked. */
	marked(): readonly MarkedTarget[];
	/** Tags, most recently used first. */
	recentTags(): readonly string[];
	decisionsOf(article: ArticleKey): readonly Decision[];
	correctionsOf(article: ArticleKey): readonly Correction[];
	/** Marks whose words can no longer be found in the article as it is now. */
	orphans(): readonly MarkedTarget[];
	/** The history, oldest first. */
	events(target?: Target): readonly ReviewEvent[];
	/**
	 * Appends events as one step of undo and gives them; what changes nothing is not recorded. Throws `ReviewError` with a sentence for the
	 * reviewer; then nothing was recorded.
	 */
	record(...actions: readonly NewAction[]): readonly ReviewEvent[];
	/** Takes back the reviewer's latest step that is not undone, and gives the events of that step; undefined where there is none. */
	undo(): readonly ReviewEvent[] | undefined;
	/** Brings back the step that was undone last, and gives its events; undefined where there is none. */
	redo(): readonly ReviewEvent[] | undefined;
	/** Where the reviewer left the desk: any JSON value, kept beside the events but not one of them. */
	saveView(view: unknown): void;
	view(): unknown;
	close(): void;
}

export interface NewAction {
	readonly action: Exclude<Action, 'undo' | 'redo'>;
	readonly target: Target;
	/** A grade is `{scale, version, grade}` or null; a note its text or null; a tag its name; a status its name; else the decision or correction. */
	readonly after: unknown;
	readonly reason?: string | null;
	/** Of the source file as it is now. */
	readonly sha256?: string | null;
	/** The raw text of the article, kept as evidence with its first mark. */
	readonly raw?: string;
}

export interface Grade {
	readonly scale: string;
	readonly version: number;
	readonly grade: string;
}

export interface Marks {
	/** By scale. */
	readonly grades: Readonly<Record<string, Grade>>;
	readonly tags: readonly string[];
	readonly note: string | null;
	readonly status: Status;
	readonly rejected: boolean;
	/** Other reviewers' marks that came by import, by name. */
	readonly others: Readonly<Record<string, Omit<Marks, 'others'>>>;
}

export interface MarkedTarget {
	/** As it stands in the article now; for an orphan as it was recorded. */
	readonly target: Target;
	readonly marks: Marks;
	/** How its words were found again in a file that has changed, and how like they are (0–1); absent where nothing was looked for. */
	readonly found?: {readonly how: Finding; readonly similarity: number};
}
