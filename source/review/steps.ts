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

type Step = readonly ReviewEvent[];

export interface Steps {
	/** What undo takes back next is last. */
	readonly done: readonly Step[];
	/** What redo brings back next is last. */
	readonly undone: readonly Step[];
}

/**
 * A reviewer's steps as undo and redo see them, from all events in their order. A new step forgets what could be redone. Steps that only
 * say that an article was seen are passed over: looking is nothing to take back.
 */
export function stepsOf(events: readonly ReviewEvent[], reviewer: string): Steps {
	const eventsOfStep = new Map<string, ReviewEvent[]>();
	const stepOfEvent = new Map<string, string>();
	const done = new Set<string>();
	const undone = new Set<string>();
	for (const event of events) {
		if (event.reviewer !== reviewer || isLooking(event)) continue;
		const referred = referredEvent(event);
		if (referred !== undefined) {
			const step = stepOfEvent.get(referred);
			if (step === undefined) continue;
			const [from, to] = event.action === 'undo' ? [done, undone] : [undone, done];
			from.delete(step);
			to.add(step);
		} else if (event.action !== 'undo' && event.action !== 'redo') {
			const step = stepOf(event);
			stepOfEvent.set(event.id, step);
			const known = eventsOfStep.get(step);
			if (known) known.push(event);
			else eventsOfStep.set(step, [event]);
			done.add(step);
			undone.clear();
		}
	}
	const listed = (steps: ReadonlySet<string>): readonly Step[] => [...steps].map(step => eventsOfStep.get(step)!);
	return {done: listed(done), undone: listed(undone)};
}

/** That an article was seen is recorded by looking at it: nothing to take back. */
const isLooking = ({action, after}: ReviewEvent): boolean => action === 'status' && after === 'seen';
