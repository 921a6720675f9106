import type {ArticleKey, ReviewEvent, Target} from '../model/event.ts';
import type {Scale} from '../model/mark.ts';
import type {Correction, Decision} from '../model/decision.ts';
import {targetIn} from './event-check.ts';
import {EventStore, type Evidence} from './event-store.ts';
import type {PresentArticle} from './file-matching.ts';
import {Ledger, type Grouping} from './ledger.ts';
import {changesOf} from './new-events.ts';
import {Placements} from './placements.ts';
import {ReviewError} from './review-error.ts';
import type {MarkedTarget, Marks, NewAction, Review} from './review.ts';
import {eventId, newStep} from './steps.ts';

export interface ReviewOptions {
	readonly reviewer: string;
	/** Of the program, for the record. */
	readonly version: string;
	/** The scales of the desk; the program's own where none are given. */
	readonly scales?: Readonly<Record<string, Scale>>;
	/** Milliseconds since 1970; for tests. */
	readonly clock?: () => number;
}

/** What the desk, exports and imports may do with a review besides what the screen may. */
export interface ReviewRecord extends Review {
	/**
	 * Finds all marks again in the articles as they are now. To be called when the desk has read its articles and whenever one of them changed; until
	 * then every mark stands where it was recorded.
	 */
	settle(present: Iterable<PresentArticle>): void;
	/** Pins, joins and splits of utterances that stand, oldest first. */
	groupings(): readonly Grouping[];
	/** Appends events of another review, each once. Gives those that were new here. */
	merge(events: readonly ReviewEvent[], evidence: readonly Evidence[]): readonly ReviewEvent[];
	/** The raw text of an article version as it was when it was first marked. */
	evidence(sha256: string, place: string | null): string | undefined;
	evidenceKeys(): readonly Omit<Evidence, 'raw'>[];
}

/**
 * Opens the review in a file, or begins one. Throws `ReviewError` where the file is damaged, another program's or a newer copydesk's; it is then left as
 * it is. Several programs may have the same file open.
 */
export function openReview(file: string, options: ReviewOptions): ReviewRecord {
	return new StoredReview(file, options);
}

class StoredReview implements ReviewRecord {
	readonly reviewer: string;
	readonly #options: ReviewOptions;
	readonly #store: EventStore;
	readonly #ledger: Ledger;
	#settled = 0;

	constructor(file: string, options: ReviewOptions) {
		this.reviewer = options.reviewer;
		this.#options = options;
		this.#store = new EventStore(file);
		this.#ledger = new Ledger(options.reviewer);
		this.#catchUp();
	}

	/** Asks the disk (microseconds) whether another desk recorded something, too. */
	get revision(): number {
		this.#catchUp();
		return this.#ledger.events.length + this.#settled;
	}

	#catchUp(): void {
		const events = this.#store.read();
		if (events.length > 0) this.#ledger.add(events);
	}

	marksOf(target: Target): Marks {
		return this.#ledger.marksOf(target);
	}

	marked(): readonly MarkedTarget[] {
		return this.#ledger.marked();
	}

	orphans(): readonly MarkedTarget[] {
		return this.#ledger.orphans();
	}

	recentTags(): readonly string[] {
		return this.#ledger.recentTags();
	}

	decisionsOf(article: ArticleKey): readonly Decision[] {
		return this.#ledger.decisionsOf(article);
	}

	correctionsOf(article: ArticleKey): readonly Correction[] {
		return this.#ledger.correctionsOf(article);
	}

	groupings(): readonly Grouping[] {
		return this.#ledger.groupings();
	}

	events(target?: Target): readonly ReviewEvent[] {
		return target ? this.#ledger.eventsOf(target) : [...this.#ledger.events];
	}

	settle(present: Iterable<PresentArticle>): void {
		this.#catchUp();
		this.#ledger.place(Placements.of(this.#ledger.events, present, this.#options.version));
		this.#settled++;
	}

	record(...actions: readonly NewAction[]): readonly ReviewEvent[] {
		const evidence = actions.flatMap(({target, sha256, raw}) =>
			raw !== undefined && sha256 && 'place' in target ? [{sha256, place: target.place, raw}] : [],
		);
		return this.#append(evidence, () => {
			const step = newStep();
			const events: ReviewEvent[] = [];
			for (const action of actions) {
				const {reason = null, sha256 = null} = action;
				const target = targetIn(action.target);
				if (!target) throw new ReviewError('There is nothing here that can be marked.');
				for (const change of changesOf(action, this.marksOf(target), this.#options.scales))
					events.push(this.#event(step, events.length, {action: action.action, target, ...change, reason, sha256}));
			}
			return events;
		});
	}

	undo(): readonly ReviewEvent[] | undefined {
		return this.#turn('undo');
	}

	redo(): readonly ReviewEvent[] | undefined {
		return this.#turn('redo');
	}

	#turn(action: 'undo' | 'redo'): readonly ReviewEvent[] | undefined {
		let turned: readonly ReviewEvent[] | undefined;
		this.#append([], () => {
			turned = action === 'undo' ? this.#ledger.steps.last : this.#ledger.steps.lastUndone;
			const step = newStep();
			return (turned ?? []).map(({id, target, sha256}, number) => {
				const reference = {event: id};
				const [before, after] = action === 'undo' ? [reference, null] : [null, reference];
				return this.#event(step, number, {action, target, before, after, reason: null, sha256});
			});
		});
		return turned;
	}

	merge(events: readonly ReviewEvent[], evidence: readonly Evidence[]): readonly ReviewEvent[] {
		return this.#append(evidence, () => events);
	}

	/** In one transaction: what others did meanwhile is known before it is decided what this reviewer's action changes. */
	#append(evidence: readonly Evidence[], decide: () => readonly ReviewEvent[]): readonly ReviewEvent[] {
		const written = this.#store.append(others => {
			this.#ledger.add(others);
			return decide();
		}, evidence);
		this.#ledger.add(written);
		return written;
	}

	#event(step: string, number: number, event: Omit<ReviewEvent, 'id' | 'time' | 'reviewer' | 'version'>): ReviewEvent {
		const {reviewer} = this;
		return {id: eventId(step, number), time: this.#now(), reviewer, ...event, version: this.#options.version};
	}

	/** Never before the reviewer's last event: a clock that was set back must not undo the order of what was done. */
	#now(): string {
		const now = new Date(this.#options.clock?.() ?? Date.now()).toISOString();
		const last = this.#ledger.lastOwn?.time ?? now;
		return last > now ? last : now;
	}

	saveView(view: unknown): void {
		this.#store.saveView(this.reviewer, view);
	}

	view(): unknown {
		return this.#store.view(this.reviewer);
	}

	evidence(sha256: string, place: string | null): string | undefined {
		return this.#store.evidence(sha256, place);
	}

	evidenceKeys(): readonly Omit<Evidence, 'raw'>[] {
		return this.#store.evidenceKeys();
	}

	close(): void {
		this.#store.close();
	}
}
