import type {ArticleKey, ReviewEvent, Target} from '../model/event.ts';
import type {Correction, Decision} from '../model/decision.ts';
import {foldCorrections, foldDecisions, foldMarks, hasMarks, noMarks, type Locate} from './fold.ts';
import {Placements} from './placements.ts';
import type {MarkedTarget, Marks} from './review.ts';
import {referredEvent} from './steps.ts';
import {articleKey, articleOf, targetKey} from './target-key.ts';

/** All events of a review in memory, in order, and what follows from them. It knows nothing of the disk. */
export class Ledger {
	readonly #reviewer: string;
	#events: ReviewEvent[] = [];
	#placements = new Placements();
	readonly #authors = new Map<string, string>();
	readonly #takenBack = new Set<string>();
	readonly #targets = new Map<string, {target: Target; events: ReviewEvent[]}>();
	readonly #articles = new Map<string, ReviewEvent[]>();
	readonly #lost = new Map<string, {target: Target; events: ReviewEvent[]}>();
	readonly #marks = new Map<string, Marks>();

	/** The reviewer whose own marks these are; everybody else's are `others`. */
	constructor(reviewer: string) {
		this.#reviewer = reviewer;
	}

	/** In order of time; of the same moment, as they were recorded. */
	get events(): readonly ReviewEvent[] {
		return this.#events;
	}

	isTakenBack({id}: ReviewEvent): boolean {
		return this.#takenBack.has(id);
	}

	/** An event that is here already is passed over. */
	add(added: readonly ReviewEvent[]): void {
		const events = added.filter(({id}) => !this.#authors.has(id));
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
		this.#authors.clear();
		this.#takenBack.clear();
		this.#targets.clear();
		this.#articles.clear();
		this.#lost.clear();
		this.#marks.clear();
		for (const event of this.#events) this.#enter(event);
	}

	#enter(event: ReviewEvent): void {
		this.#authors.set(event.id, event.reviewer);
		const referred = referredEvent(event);
		// Nobody takes back what somebody else did.
		if (referred !== undefined && this.#authors.get(referred) === event.reviewer) {
			if (event.action === 'undo') this.#takenBack.add(referred);
			else this.#takenBack.delete(referred);
		}
		const target = this.#placements.targetOf(event);
		const [shelf, of] = target ? [this.#targets, target] : [this.#lost, event.target];
		const key = targetKey(of);
		this.#marks.delete(key);
		const known = shelf.get(key);
		if (known) known.events.push(event);
		else shelf.set(key, {target: of, events: [event]});
		const article = target && articleOf(target);
		if (!article) return;
		const events = this.#articles.get(articleKey(article));
		if (events) events.push(event);
		else this.#articles.set(articleKey(article), [event]);
	}

	/** Those that count: neither undo or redo nor taken back. */
	#live(events: readonly ReviewEvent[]): readonly ReviewEvent[] {
		return events.filter(event => event.action !== 'undo' && event.action !== 'redo' && !this.#takenBack.has(event.id));
	}

	marksOf(target: Target): Marks {
		const key = targetKey(target);
		let marks = this.#marks.get(key);
		if (!marks) {
			marks = this.#foldMarks(this.#targets.get(key)?.events ?? []);
			this.#marks.set(key, marks);
		}
		return marks;
	}

	#foldMarks(events: readonly ReviewEvent[]): Marks {
		if (events.length === 0) return unmarked;
		const byReviewer = Map.groupBy(this.#live(events), ({reviewer}) => reviewer);
		const others = [...byReviewer]
			.filter(([reviewer]) => reviewer !== this.#reviewer)
			.map(([reviewer, theirs]) => [reviewer, foldMarks(theirs)] as const)
			.filter(([, marks]) => hasMarks(marks));
		return {...foldMarks(byReviewer.get(this.#reviewer) ?? []), others: Object.fromEntries(others)};
	}

	marked(): readonly MarkedTarget[] {
		const marked: MarkedTarget[] = [];
		for (const {target, events} of this.#targets.values()) {
			const marks = this.marksOf(target);
			if (!isMarked(marks)) continue;
			// The latest event was recorded nearest to the words as they are now.
			const finding = events.map(event => this.#placements.findingOf(event)).findLast(known => known !== undefined);
			marked.push({target, marks, ...(finding && {found: finding})});
		}
		return marked;
	}

	orphans(): readonly MarkedTarget[] {
		const orphans: MarkedTarget[] = [];
		for (const {target, events} of this.#lost.values()) {
			const marks = this.#foldMarks(events);
			const overrulings = this.#live(events).some(({action, after}) => overrules.has(action) && after !== null);
			if (isMarked(marks) || overrulings) orphans.push({target, marks});
		}
		return orphans;
	}

	/** Own tags, the latest used first. */
	recentTags(): readonly string[] {
		const tags = new Set<string>();
		for (const {reviewer, action, after} of this.#live(this.#events).toReversed())
			if (reviewer === this.#reviewer && action === 'tag' && typeof after === 'string') tags.add(after);
		return [...tags];
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
