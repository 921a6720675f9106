import {expect, test} from 'vitest';
import type {Anchor} from '../../source/model/anchor.ts';
import type {Action, ReviewEvent} from '../../source/model/event.ts';
import {foldCorrections, foldDecisions, foldMarks, hasMarks, noMarks} from '../../source/review/fold.ts';
import {Steps} from '../../source/review/steps.ts';

const anchor: Anchor = {exact: 'dock', prefix: '', suffix: '', rawStart: 3, rawEnd: 7};

let count = 0;
function event(action: Action, after: unknown, before: unknown = null, id = `s${count++}.0`): ReviewEvent {
	const target = {kind: 'statement', path: 'a.txt', place: null, anchor} as const;
	const time = '2026-03-14T09:30:00.000Z';
	return {id, time, reviewer: 'Jana Vrba', action, target, before, after, reason: null, sha256: null, version: '0'};
}

const here = (_: ReviewEvent, found: Anchor) => found;

test('grades of two scales stand beside each other, and each is cleared by itself', () => {
	const credibility = {scale: 'credibility', version: 1, grade: '2'};
	const verdict = {scale: 'verdict', version: 3, grade: 'false'};
	const events = [event('grade', credibility), event('grade', verdict)];
	expect(foldMarks(events).grades).toEqual({credibility, verdict});
	expect(foldMarks([...events, event('grade', null, credibility)]).grades).toEqual({verdict});
});

test('tags keep the order in which they were given, each once', () => {
	const events = [event('tag', 'port'), event('tag', 'strike'), event('tag', 'port'), event('untag', null, 'port')];
	expect(foldMarks(events.slice(0, 3)).tags).toEqual(['port', 'strike']);
	expect(foldMarks(events).tags).toEqual(['strike']);
});

test('values of a form that is not known change nothing', () => {
	const odd = [
		event('grade', 'B'),
		event('tag', 7),
		event('note', {text: 'x'}),
		event('status', 'gone'),
		event('pin', true),
	];
	expect(foldMarks(odd)).toEqual(noMarks);
});

test('an article that was only seen carries no mark', () => {
	expect(hasMarks(foldMarks([event('status', 'seen')]))).toBe(false);
	expect(hasMarks(foldMarks([event('status', 'done')]))).toBe(true);
});

test('of decisions on one block the last counts, of corrections the last of each kind', () => {
	const decisions = [
		event('restore block', {kind: 'restore', anchor, as: 'caption'}),
		event('remove block', {kind: 'remove', anchor}),
		event('metadata', {kind: 'metadata', field: 'title', value: 'A'}),
		event('metadata', {kind: 'metadata', field: 'title', value: 'B'}),
		event('metadata', {kind: 'metadata', field: 'size', value: 'B'}),
	];
	expect(foldDecisions(decisions, here)).toEqual([
		{kind: 'remove', anchor},
		{kind: 'metadata', field: 'title', value: 'B'},
	]);
	const corrections = [
		event('correct', {kind: 'speaker', anchor, name: 'Marta Novak'}),
		event('correct', {kind: 'bounds', anchor, to: {...anchor, rawEnd: 9}}),
		event('correct', {kind: 'speaker', anchor, name: null}),
	];
	expect(foldCorrections(corrections, here)).toEqual([
		{kind: 'bounds', anchor, to: {...anchor, rawEnd: 9}},
		{kind: 'speaker', anchor, name: null},
	]);
});

test('a decision or correction whose words are lost is not applied', () => {
	const lost = () => undefined;
	expect(foldDecisions([event('remove block', {kind: 'remove', anchor})], lost)).toEqual([]);
	expect(foldCorrections([event('reject', {kind: 'reject', anchor})], lost)).toEqual([]);
});

test('steps are undone in reverse, redone in order, and a new step ends redo', () => {
	const steps = new Steps();
	const [one, two, three] = [event('tag', '1'), event('tag', '2', null, 'pair.0'), event('tag', '3', null, 'pair.1')];
	for (const added of [one, two, three]) steps.add(added);
	expect(steps.last).toEqual([two, three]);
	for (const id of ['pair.0', 'pair.1']) steps.add(event('undo', null, {event: id}));
	expect([steps.last, steps.lastUndone]).toEqual([[one], [two, three]]);
	for (const id of ['pair.0', 'pair.1']) steps.add(event('redo', {event: id}));
	expect([steps.last, steps.lastUndone]).toEqual([[two, three], undefined]);
	for (const id of ['pair.0', 'pair.1']) steps.add(event('undo', null, {event: id}));
	steps.add(event('tag', '4'));
	expect(steps.lastUndone).toBeUndefined();
});

test('an undo of what is not there is passed over', () => {
	const steps = new Steps();
	for (const reference of [{event: 'nowhere.0'}, null, 'x', {event: 7}]) steps.add(event('undo', null, reference));
	expect([steps.last, steps.lastUndone]).toEqual([undefined, undefined]);
});
