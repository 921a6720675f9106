import type {Anchor} from '../model/anchor.ts';
import {blockKinds} from '../model/article.ts';
import type {Correction, Decision} from '../model/decision.ts';
import {statuses, type Status} from '../model/mark.ts';
import {speakerKinds} from '../model/statement.ts';
import type {Grade} from './review.ts';

// The values in events are JSON: another reviewer's export or a newer program may hold anything there, so nothing is believed unchecked.

type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

export function isGrade(value: unknown): value is Grade {
	return isObject(value) && isText(value.scale) && Number.isSafeInteger(value.version) && isText(value.grade);
}

export const isStatus = (value: unknown): value is Status => statuses.includes(value as Status);

export function isAnchor(value: unknown): value is Anchor {
	if (!isObject(value)) return false;
	const {exact, prefix, suffix, rawStart, rawEnd} = value;
	return (
		isText(exact) && isText(prefix) && isText(suffix) && isOffset(rawStart) && isOffset(rawEnd) && rawStart <= rawEnd
	);
}

/** The decision that an event's value holds, if it holds one. */
export function decisionIn(value: unknown): Decision | undefined {
	if (!isObject(value)) return undefined;
	const {kind, anchor, as, field, value: text} = value;
	switch (kind) {
		case 'restore':
			return isAnchor(anchor) && (as === undefined || (isText(as) && Object.hasOwn(blockKinds, as)))
				? (value as unknown as Decision)
				: undefined;
		case 'remove':
			return isAnchor(anchor) ? {kind, anchor} : undefined;
		case 'metadata':
			return metadataFields.includes(field as string) && isText(text) ? (value as unknown as Decision) : undefined;
		default:
			return undefined;
	}
}

const metadataFields = ['title', 'publisher', 'published', 'authors'];

/** The correction that an event's value holds, if it holds one. */
export function correctionIn(value: unknown): Correction | undefined {
	if (!isObject(value) || !isAnchor(value.anchor)) return undefined;
	const {kind, name, speakerKind, to, as} = value;
	const known =
		kind === 'reject' ||
		(kind === 'speaker' &&
			(name === null || isText(name)) &&
			(speakerKind === undefined || (speakerKinds as readonly unknown[]).includes(speakerKind))) ||
		(kind === 'bounds' && isAnchor(to)) ||
		(kind === 'statement kind' && statementKinds.includes(to)) ||
		(kind === 'add' && statementKinds.includes(as));
	return known ? (value as unknown as Correction) : undefined;
}

const statementKinds: readonly unknown[] = ['direct', 'partial', 'attributed', 'asserted'];

/** Every anchor in an event's value. */
export function anchorsIn(value: unknown): readonly Anchor[] {
	if (!isObject(value)) return [];
	return [value.anchor, value.to].filter(isAnchor);
}
