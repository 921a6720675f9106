import type {Anchor} from '../model/anchor.ts';
import type {Correction, Decision} from '../model/decision.ts';
import type {ReviewEvent} from '../model/event.ts';
import type {Marks} from './review.ts';
import {correctionIn, decisionIn, isGrade, isStatus} from './values.ts';

export type OwnMarks = Omit<Marks, 'others'>;

export const noMarks: OwnMarks = {grades: {}, tags: [], note: null, status: 'new', rejected: false};

/**
 * The marks that one reviewer's events leave on one target. The events are in their order and none is taken back. Values of a form that
 * this program does not know (a newer one may have recorded them) change nothing.
 */
export function foldMarks(events: readonly ReviewEvent[]): OwnMarks {
	return events.reduce(applyToMarks, noMarks);
}

function applyToMarks(marks: OwnMarks, {action, before, after}: ReviewEvent): OwnMarks {
	switch (action) {
		case 'grade':
			if (isGrade(after)) return {...marks, grades: {...marks.grades, [after.scale]: after}};
			if (after !== null || !isGrade(before)) return marks;
			return {...marks, grades: without(marks.grades, before.scale)};
		case 'tag':
			if (typeof after !== 'string' || marks.tags.includes(after)) return marks;
			return {...marks, tags: [...marks.tags, after]};
		case 'untag':
			return {...marks, tags: marks.tags.filter(tag => tag !== before)};
		case 'note':
			return after === null || typeof after === 'string' ? {...marks, note: after} : marks;
		case 'status':
			return isStatus(after) ? {...marks, status: after} : marks;
		case 'reject':
			return {...marks, rejected: after !== null};
		default:
			return marks;
	}
}

/** Whether anything was left on the target. That an article was opened is no mark. */
export const hasMarks = ({grades, tags, note, status, rejected}: OwnMarks): boolean =>
	Object.keys(grades).length > 0 || tags.length > 0 || note !== null || status === 'done' || rejected;

/** Finds where an anchor of an event stands now; undefined where it is lost. */
export type Locate = (event: ReviewEvent, anchor: Anchor) => Anchor | undefined;

/** What the events of one article decide about its blocks and metadata: of several about the same block or field, the last. */
export function foldDecisions(events: readonly ReviewEvent[], locate: Locate): readonly Decision[] {
	const decisions = new Map<string, Decision>();
	for (const event of events) {
		const {action, after} = event;
		if (action !== 'restore block' && action !== 'remove block' && action !== 'metadata') continue;
		const value = decisionIn(after ?? event.before);
		if (!value) continue;
		if (value.kind === 'metadata') {
			decisions.delete(value.field);
			if (after !== null) decisions.set(value.field, value);
			continue;
		}
		const anchor = locate(event, value.anchor);
		if (!anchor) continue;
		decisions.delete(position(anchor));
		if (after !== null) decisions.set(position(anchor), {...value, anchor});
	}
	return [...decisions.values()];
}

/** What the events of one article correct about its statements: of several about the same thing of a statement, the last. */
export function foldCorrections(events: readonly ReviewEvent[], locate: Locate): readonly Correction[] {
	const corrections = new Map<string, Correction>();
	for (const event of events) {
		if (event.action !== 'correct' && event.action !== 'reject') continue;
		const value = correctionIn(event.after ?? event.before);
		const anchor = value && locate(event, value.anchor);
		if (!anchor) continue;
		const key = `${value.kind} ${position(anchor)}`;
		corrections.delete(key);
		if (event.after === null) continue;
		if (value.kind === 'bounds') {
			const to = locate(event, value.to);
			if (to) corrections.set(key, {...value, anchor, to});
		} else corrections.set(key, {...value, anchor});
	}
	return [...corrections.values()];
}

const position = ({rawStart, rawEnd}: Anchor): string => `${rawStart}–${rawEnd}`;

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
	return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
