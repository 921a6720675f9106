import {isDeepStrictEqual} from 'node:util';
import {scales as ownScales, type Scale} from '../model/mark.ts';
import type {Action, Target} from '../model/event.ts';
import {targetIn} from './event-check.ts';
import {ReviewError} from './review-error.ts';
import type {Marks, NewAction} from './review.ts';
import {correctionIn, decisionIn, isGrade, isStatus} from './values.ts';

/** What an action changes: its event's value before and after. */
export interface Change {
	readonly before: unknown;
	readonly after: unknown;
}

/**
 * What an action changes in the marks of its target; nothing where it changes nothing (clearing all grades may change several scales). Throws `ReviewError` for a value that the
 * action cannot have.
 */
export function changesOf(
	{action, target, after}: NewAction,
	marks: Marks,
	scales: Readonly<Record<string, Scale>> = ownScales,
): readonly Change[] {
	return changes[action]({target, after, marks, scales}).filter(
		change => !isDeepStrictEqual(change.before, change.after),
	);
}

interface Wish {
	readonly target: Target;
	readonly after: unknown;
	readonly marks: Marks;
	readonly scales: Readonly<Record<string, Scale>>;
}

const changes: Readonly<Record<Exclude<Action, 'undo' | 'redo'>, (wish: Wish) => readonly Change[]>> = {
	grade({target, after, marks, scales}) {
		if (after === null) return Object.values(marks.grades).map(grade => ({before: grade, after: null}));
		if (!isGrade(after)) throw new ReviewError('A grade names its scale, the version of the scale and the grade.');
		const scale = Object.hasOwn(scales, after.scale) ? scales[after.scale] : undefined;
		if (!scale) throw new ReviewError(`This desk has no scale “${after.scale}”.`);
		if (!(scale.for as readonly string[]).includes(target.kind))
			throw new ReviewError(`“${after.scale}” grades ${scale.for.join(' and ')}, not ${target.kind}.`);
		if (!Object.hasOwn(scale.grades, after.grade))
			throw new ReviewError(
				`“${after.scale}” has no grade ${after.grade}, only ${Object.keys(scale.grades).join(' ')}.`,
			);
		return [{before: marks.grades[after.scale] ?? null, after}];
	},
	tag({after, marks}) {
		const tag = tagOf(after);
		return [{before: marks.tags.includes(tag) ? tag : null, after: tag}];
	},
	untag({after, marks}) {
		const tag = tagOf(after);
		return [{before: marks.tags.includes(tag) ? tag : null, after: null}];
	},
	note({after, marks}) {
		if (after !== null && typeof after !== 'string') throw new ReviewError('A note is text.');
		return [{before: marks.note, after: after?.trim() ? after : null}];
	},
	status({after, marks}) {
		if (!isStatus(after)) throw new ReviewError(`There is no status “${String(after)}”.`);
		return [{before: marks.status, after}];
	},
	correct({after}) {
		if (!correctionIn(after)) throw new ReviewError('This correction has a form that copydesk does not know.');
		return [{before: null, after}];
	},
	reject({target, after, marks}) {
		if (!('anchor' in target)) throw new ReviewError('Only a statement can be rejected.');
		const rejection = {kind: 'reject', anchor: target.anchor};
		return [{before: marks.rejected ? rejection : null, after: after === null ? null : rejection}];
	},
	'restore block': wish => decisionOnBlock('restore', wish),
	'remove block': wish => decisionOnBlock('remove', wish),
	metadata({after}) {
		if (decisionIn(after)?.kind !== 'metadata') throw new ReviewError('A date, title, author or outlet is text.');
		return [{before: null, after}];
	},
	pin: takenAsGiven,
	join: joinedOrSplit,
	split: joinedOrSplit,
};

function decisionOnBlock(kind: 'restore' | 'remove', {target, after}: Wish): readonly Change[] {
	if (!('anchor' in target)) throw new ReviewError('Only a block can be removed or restored.');
	const decision = decisionIn(after) ?? {kind, anchor: target.anchor};
	return after === null ? [{before: decision, after: null}] : [{before: null, after: decision}];
}

/** People are joined and split by name; the other one, or the article that means another, is a target as well. */
function joinedOrSplit(wish: Wish): readonly Change[] {
	if (wish.target.kind !== 'person') return takenAsGiven(wish);
	const other = targetIn(wish.after);
	if (other?.kind !== 'person' && other?.kind !== 'article')
		throw new ReviewError('A person is joined with another person, and split from one or in one article.');
	return [{before: null, after: other}];
}

function takenAsGiven({target, after}: Wish): readonly Change[] {
	if (!('anchor' in target)) throw new ReviewError('Only an utterance can be pinned, joined or split.');
	return [{before: null, after: after ?? true}];
}

/** One line, without spaces at the ends, so that two tags that look the same are the same. */
function tagOf(value: unknown): string {
	const tag = typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
	if (tag === '') throw new ReviewError('A tag has at least one letter.');
	return tag;
}
