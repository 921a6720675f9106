import {visibleLine} from '../language/visible.ts';
import type {ReviewEvent, Target} from '../model/event.ts';
import {targetIn} from '../review/event-check.ts';
import {referredEvent} from '../review/steps.ts';
import {correctionIn, decisionIn, isGrade, isObject} from '../review/values.ts';

/** Characters of a note or of marked words that fit into a line. */
const longest = 60;

/** An event on one line for people: *2026-03-14 09:30:00  Jana Vrba  grade  harbour.txt “a deadline is …”  – → 2*. The time is UTC. */
export function eventText(event: ReviewEvent, find: (id: string) => ReviewEvent | undefined): string {
	const {time, reviewer, action, target, reason} = event;
	const referred = referredEvent(event);
	const about = referred === undefined ? event : find(referred);
	const what = referred === undefined ? action : `${action} ${about?.action ?? 'what is not here'}`;
	const change = about ? changeText(action === 'undo' ? {before: about.after, after: about.before} : about) : '';
	const parts = [
		time.slice(0, 19).replace('T', ' '),
		reviewer,
		what,
		targetText(target),
		change,
		reason ? `because ${reason}` : '',
	];
	return visibleLine(parts.filter(part => part !== '').join('  '));
}

function targetText(target: Target): string {
	switch (target.kind) {
		case 'outlet':
		case 'person':
			return `${target.kind} ${target.name}`;
		case 'article':
			return target.path + (target.place ?? '');
		default:
			return `${target.path}${target.place ?? ''} ${target.kind} “${short(target.anchor.exact)}”`;
	}
}

function changeText({before, after}: {readonly before: unknown; readonly after: unknown}): string {
	if (before === null) return valueText(after);
	return `${valueText(before)} → ${valueText(after)}`;
}

function valueText(value: unknown): string {
	if (value === null || value === undefined) return '–';
	if (typeof value === 'string') return `“${short(value)}”`;
	if (isGrade(value)) return value.grade;
	const correction = correctionIn(value);
	if (correction?.kind === 'speaker') return `speaker ${correction.name ?? '–'}`;
	if (correction?.kind === 'bounds') return `“${short(correction.to.exact)}”`;
	if (correction) return 'to' in correction ? correction.to : 'as' in correction ? correction.as : correction.kind;
	const other = targetIn(value);
	if (other) return targetText(other);
	const decision = decisionIn(value);
	if (decision) return decision.kind === 'metadata' ? `${decision.field} “${short(decision.value)}”` : decision.kind;
	return isObject(value) ? '…' : short(JSON.stringify(value));
}

const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);
