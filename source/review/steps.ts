import {randomUUID} from 'node:crypto';
import type {ReviewEvent} from '../model/event.ts';

/** Events that were recorded together share their step, which is undone and redone as one. An event's id is its step's, a full stop and its number. */
export const newStep = (): string => randomUUID();
export const eventId = (step: string, number: number): string => `${step}.${number}`;
export const stepOf = ({id}: ReviewEvent): string => id.slice(0, Math.max(0, id.lastIndexOf('.'))) || id;

/** What an undo or redo event is about: its `before` (undo) or `after` (redo) names the event. */
export interface EventReference {
	readonly event: string;
}

/** The event that an undo takes back or a redo brings back; undefined for other actions. */
export function referredEvent({action, before, after}: ReviewEvent): string | undefined {
	if (action !== 'undo' && action !== 'redo') return undefined;
	const reference = action === 'undo' ? before : after;
	return isReference(reference) ? reference.event : undefined;
}

const isReference = (value: unknown): value is EventReference =>
	typeof value === 'object' && value !== null && 'event' in value && typeof value.event === 'string';

/**
 * One reviewer's steps as undo and redo see them. Events are added in their order. A new step forgets what could be redone. Steps that only say
 * that an article was seen are passed over: looking is nothing to take back.
 */
export class Steps {
	readonly #events = new Map<string, ReviewEvent[]>();
	readonly #stepOfEvent = new Map<string, string>();
	readonly #done: string[] = [];
	readonly #undone: string[] = [];

	add(event: ReviewEvent): void {
		if (isLooking(event)) return;
		const referred = referredEvent(event);
		if (referred !== undefined) {
			const step = this.#stepOfEvent.get(referred);
			if (step === undefined) return;
			const [from, to] = event.action === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
			// A step of several events is undone by as many; the first of them moves it.
			const at = from.lastIndexOf(step);
			if (at < 0) return;
			from.splice(at, 1);
			to.push(step);
		} else if (event.action !== 'undo' && event.action !== 'redo') {
			const step = stepOf(event);
			this.#stepOfEvent.set(event.id, step);
			const known = this.#events.get(step);
			if (known) known.push(event);
			else {
				this.#events.set(step, [event]);
				this.#done.push(step);
			}
			this.#undone.length = 0;
		}
	}

	/** The events of the step that undo takes back next. */
	get last(): readonly ReviewEvent[] | undefined {
		return this.#events.get(this.#done.at(-1) ?? '');
	}

	/** The events of the step that redo brings back next. */
	get lastUndone(): readonly ReviewEvent[] | undefined {
		return this.#events.get(this.#undone.at(-1) ?? '');
	}
}

/** That an article was seen is recorded by looking at it. */
const isLooking = ({action, after}: ReviewEvent): boolean => action === 'status' && after === 'seen';
