import {expect, test} from 'vitest';
import type {MarkedTarget, Review} from '../../../source/review/review.ts';
import {unmarked, viewMarks} from '../../../source/screen/state/marks-view.ts';
import {fakeDesk} from '../fake-desk.ts';
import {harbour} from '../harbour.ts';
import {sitDown} from '../sitting.ts';

const key = {path: 'a.txt', place: null};
const at = (rawStart: number, note: string): MarkedTarget => ({
	target: {
		kind: 'statement',
		...key,
		anchor: {exact: `words at ${rawStart}`, prefix: '', suffix: '', rawStart, rawEnd: rawStart + 5},
	},
	marks: {...unmarked, note},
});

const reviewOf = (marked: readonly MarkedTarget[], orphans: readonly MarkedTarget[]): Review => ({
	...fakeDesk([]).review,
	revision: 1,
	reviewer: 'Tess',
	marksOf: () => unmarked,
	marked: () => marked,
	orphans: () => orphans,
});

test('marks of an article stand in the order of the text, those that lost their words last', () => {
	const lost = at(1, 'lost');
	const view = viewMarks(reviewOf([at(90, 'later'), at(5, 'earlier')], [lost]));
	expect(view.inArticle(key).map(({marks}) => marks.note)).toEqual(['earlier', 'later', 'lost']);
	expect(view.orphans.has(lost)).toBe(true);
});

test('an orphan is listed with its words and said to be one', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	const orphan: MarkedTarget = {
		...at(1, 'who said so?'),
		target: {...at(1, '').target, path: 'inland-tribune.txt'} as MarkedTarget['target'],
	};
	sitting.session.store.dispatch({type: 'reviewed', marks: viewMarks(reviewOf([], [orphan]))});
	await sitting.press(']', ']');
	expect(sitting.screen).toContain('orphan “words at 1”');
	expect(sitting.screen).toContain('1 orphan');
});
