import {actions, type Action, type ReviewEvent, type Target} from '../model/event.ts';
import type {Evidence} from './event-store.ts';
import {isAnchor, isObject} from './values.ts';

// Events of another desk come from outside: they are taken over only if they have the form of an event, field by field.

/** Longer than any name, path or hash; notes and anchors may be longer. */
const longestName = 4096;

const isName = (value: unknown): value is string =>
	typeof value === 'string' && value !== '' && value.length <= longestName;

const isNameOrNull = (value: unknown): value is string | null => value === null || isName(value);

/** As this program writes it, so that times can be put in order as text. */
function isTime(value: unknown): value is string {
	if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return false;
	return !Number.isNaN(Date.parse(value));
}

/** The event that a value from outside is, without anything else that it holds; undefined where it is none. */
export function eventIn(value: unknown): ReviewEvent | undefined {
	if (!isObject(value)) return undefined;
	const {id, time, reviewer, action, before = null, after = null, reason, sha256, version} = value;
	const target = targetIn(value.target);
	const sound =
		isName(id) &&
		isTime(time) &&
		isName(reviewer) &&
		(actions as readonly unknown[]).includes(action) &&
		target !== undefined &&
		(reason === null || typeof reason === 'string') &&
		isNameOrNull(sha256) &&
		isName(version);
	if (!sound) return undefined;
	return {id, time, reviewer, action: action as Action, target, before, after, reason, sha256, version};
}

/** The target that a value is, its fields in one order, so that equal targets are the same text; undefined where it is none. */
export function targetIn(value: unknown): Target | undefined {
	if (!isObject(value)) return undefined;
	const {kind, name, path, place, anchor} = value;
	switch (kind) {
		case 'outlet':
		case 'person':
			return isName(name) ? {kind, name} : undefined;
		case 'article':
			return isName(path) && isNameOrNull(place) ? {kind, path, place} : undefined;
		case 'statement':
		case 'utterance':
		case 'block':
		case 'passage': {
			if (!isName(path) || !isNameOrNull(place) || !isAnchor(anchor)) return undefined;
			const {exact, prefix, suffix, rawStart, rawEnd} = anchor;
			return {kind, path, place, anchor: {exact, prefix, suffix, rawStart, rawEnd}};
		}
		default:
			return undefined;
	}
}

export function evidenceIn(value: unknown): Evidence | undefined {
	if (!isObject(value)) return undefined;
	const {sha256, place, raw} = value;
	if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return undefined;
	return isNameOrNull(place) && typeof raw === 'string' ? {sha256, place, raw} : undefined;
}
