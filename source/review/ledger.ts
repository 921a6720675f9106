import type {ArticleKey, ReviewEvent, Target} from '../model/event.ts';
import type {Correction, Decision} from '../model/decision.ts';
import {foldCorrections, foldDecisions, foldMarks, hasMarks, noMarks, type Locate} from './fold.ts';
import {Placements} from './placements.ts';
import type {MarkedTarget, Marks} from './review.ts';
import {referredEvent, Steps} from './steps.ts';
import {articleKey, articleOf, targetKey} from './target-key.ts';

/** The events of one target, and what follows from them as long as none is added. */
interface Shelf {
	readonly target: Target;
	readonly events: ReviewEvent[];
	marks: Marks | undefined;
	/** Null where there is nothing to show. */
	marked: MarkedTarget | null | undefined;
}

/** All events of a review in memory, in order, and what follows from them. It knows nothing of the disk. */
export class Ledger {
	readonly #reviewer: string;
	#events: ReviewEvent[] = [];
	#placements = new Placements();
	readonly #known = new Map<string, {readonly reviewer: string; readonly shelf: Shelf}>();
	readonly #takenBack = new Set<string>();
	#steps = new Steps();
	#lastOwn: ReviewEvent | undefined;
	#recentTags: readonly string[] | undefined;
	readonly #targets = new Map<string, Shelf>();
	readonly #articles = new Map<string, ReviewEvent[]>();
	/** What is said of words and articles that are not there any more. */
	readonly #lost = new Map<string, Shelf>();

	/** The reviewer whose own marks these are; everybody else's are `others`. */
	constructor(reviewer: string) {
		this.#reviewer = reviewer;
	}

	/** In order of time; of the same moment, as they were recorded. */
	get events(): readonly ReviewEvent[] {
		return this.#events;
	}

	/** The reviewer's own steps. */
	get steps(): Steps {
		return this.#steps;
	}

	get lastOwn(): ReviewEvent | undefined {
		return this.#lastOwn;
	}

	/** An event that is here already is passed over. */
	add(added: readonly ReviewEvent[]): void {
		const events = added.filter(({id}) => !this.#known.has(id));
		const last = this.#events.at(-1);
		this.#events.push(...events);
		// Merged events may be older than what is here.
		const inOrder = events.every((event, index) => (events[index - 1] ?? last ?? event).time <= event.time);
		if (inOrder) for (const event of events) this.#enter(event);
		else this.#rebuild();
	}

	place(placements: Placements): void {
		this.#placements = placements;
		this.#rebuild();
	}

	#rebuild(): void {
		this.#events = this.#events.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
		this.#known.clear();
		this.#takenBack.clear();
		this.#targets.clear();
		this.#articles.clear();
		this.#lost.clear();
		this.#steps = new Steps();
		this.#lastOwn = undefined;
		for (const event of this.#events) this.#enter(event);
	}

	#enter(event: ReviewEvent): void {
		if (event.reviewer === this.#reviewer) {
			this.#lastOwn = event;
			this.#steps.add(event);
			this.#recentTags = undefined;
		}
		const target = this.#placements.targetOf(event);
		const [shelves, of] = target ? [this.#targets, target] : [this.#lost, event.target];
		const key = targetKey(of);
		const shelf: Shelf = shelves.get(key) ?? {target: of, events: [], marks: undefined, marked: undefined};
		shelves.set(key, shelf);
		shelf.events.push(event);
		shelf.marks = shelf.marked = undefined;
		this.#known.set(event.id, {reviewer: event.reviewer, shelf});
		this.#turn(event);
		const article = target && articleOf(target);
		if (!article) return;
		const events = this.#articles.get(articleKey(article));
		if (events) events.push(event);
		else this.#articles.set(articleKey(article), [event]);
	}

	/** Follows an undo or a redo. Nobody takes back what somebody else did. */
	#turn(event: ReviewEvent): void {
		const referred = referredEvent(event);
		const known = referred === undefined ? undefined : this.#known.get(referred);
		if (referred === undefined || known?.reviewer !== event.reviewer) return;
		if (event.action === 'undo') this.#takenBack.add(referred);
		else this.#takenBack.delete(referred);
		known.shelf.marks = known.shelf.marked = undefined;
	}

	/** Those that count: neither undo or redo nor taken back. */
	#live(events: readonly ReviewEvent[]): readonly ReviewEvent[] {
		return events.filter(event => event.action !== 'undo' && event.action !== 'redo' && !this.#takenBack.has(event.id));
	}

	marksOf(target: Target): Marks {
		const shelf = this.#targets.get(targetKey(target));
		return shelf ? this.#marksOn(shelf) : unmarked;
	}

	#marksOn(shelf: Shelf): Marks {
		return (shelf.marks ??= this.#foldMarks(shelf.events));
	}

	#foldMarks(events: readonly ReviewEvent[]): Marks {
		const byReviewer = Map.groupBy(this.#live(events), ({reviewer}) => reviewer);
		const others = [...byReviewer]
			.filter(([reviewer]) => reviewer !== this.#reviewer)
			.map(([reviewer, theirs]) => [reviewer, foldMarks(theirs)] as const)
			.filter(([, marks]) => hasMarks(marks));
		return {...foldMarks(byReviewer.get(this.#reviewer) ?? []), others: Object.fromEntries(others)};
	}

	marked(): readonly MarkedTarget[] {
		return this.#shown(this.#targets, shelf => {
			const {target, events} = shelf;
			const marks = this.#marksOn(shelf);
			if (!isMarked(marks)) return null;
			// The latest event was recorded nearest to the words as they are now.
			const found = events.map(event => this.#placements.findingOf(event)).findLast(known => known !== undefined);
			return {target, marks, ...(found && {found: {how: found.how, similarity: found.similarity}})};
		});
	}

	orphans(): readonly MarkedTarget[] {
		return this.#shown(this.#lost, shelf => {
			const {target, events} = shelf;
			const marks = this.#marksOn(shelf);
			const overrulings = this.#live(events).some(({action, after}) => overrules.has(action) && after !== null);
			return isMarked(marks) || overrulings ? {target, marks} : null;
		});
	}

	/** What there is to show of each shelf, made only of those that changed: a key press must not wait for ten thousand marks. */
	#shown(shelves: ReadonlyMap<string, Shelf>, make: (shelf: Shelf) => MarkedTarget | null): readonly MarkedTarget[] {
		const shown: MarkedTarget[] = [];
		for (const shelf of shelves.values()) {
			if (shelf.marked === undefined) shelf.marked = make(shelf);
			if (shelf.marked) shown.push(shelf.marked);
		}
		return shown;
	}

	/** Own tags, the latest used first. */
	recentTags(): readonly string[] {
		if (this.#recentTags) return this.#recentTags;
		const tags = new Set<string>();
		for (const {reviewer, action, after} of this.#live(this.#events).toReversed())
			if (reviewer === this.#reviewer && action === 'tag' && typeof after === 'string') tags.add(after);
		return (this.#recentTags = [...tags]);
	}

	decisionsOf(article: ArticleKey): readonly Decision[] {
		return foldDecisions(this.#live(this.#articles.get(articleKey(article)) ?? []), this.#locate);
	}

	correctionsOf(article: ArticleKey): readonly Correction[] {
		return foldCorrections(this.#live(this.#articles.get(articleKey(article)) ?? []), this.#locate);
	}

	/** Pins, joins and splits that stand, oldest first, with their targets as they are now. */
	groupings(): readonly Grouping[] {
		return this.#live(this.#events).flatMap((event): readonly Grouping[] => {
			const {action, after} = event;
			if (action !== 'pin' && action !== 'join' && action !== 'split') return [];
			const target = this.#placements.targetOf(event);
			if (!target) return [];
			if (action === 'pin') return [{action, target, after}];
			const other = this.#placements.otherTargetOf(event);
			return other ? [{action, target, after: other}] : [];
		});
	}

	eventsOf(target: Target): readonly ReviewEvent[] {
		return (this.#targets.get(targetKey(target)) ?? this.#lost.get(targetKey(target)))?.events ?? [];
	}

	readonly #locate: Locate = (event, anchor) => this.#placements.anchorOf(event, anchor);
}

/** A reviewer's word on which quotes are one utterance, and which witness is its reference. */
export interface Grouping {
	readonly action: 'pin' | 'join' | 'split';
	readonly target: Target;
	/** Of a join or split the target of the other witness. */
	readonly after: unknown;
}

const unmarked: Marks = {...noMarks, others: {}};

const overrules: ReadonlySet<string> = new Set([
	'correct',
	'reject',
	'restore block',
	'remove block',
	'metadata',
	'pin',
	'join',
	'split',
]);

const isMarked = (marks: Marks): boolean => hasMarks(marks) || Object.keys(marks.others).length > 0;
