import {expect, test} from 'vitest';
import {chooseApart} from '../../../../source/extraction/claims/tagging/choose-apart.ts';
import type {TaggedCue} from '../../../../source/extraction/claims/tagging/tagged-cue.ts';

const at = (cue: number, from: number, to: number): TaggedCue => ({
	source: null,
	cue: {from: cue, to: cue + 1},
	content: from < to ? [{from, to}] : [],
});

test('the likeliest comes first, and what has its cue in its content is left out', () => {
	const outer = at(1, 2, 9);
	const inner = at(5, 6, 9);
	const apart = at(12, 13, 15);
	const scored = [outer, inner, apart].map((tagged, index) => ({tagged, worth: [2, 1, 3][index]!}));
	expect(chooseApart(scored)).toEqual([apart, outer]);
});

test('what is not better than nothing, or has no content, is never taken', () => {
	expect(chooseApart([{tagged: at(1, 2, 9), worth: 0}])).toEqual([]);
	expect(chooseApart([{tagged: at(1, 2, 2), worth: 5}])).toEqual([]);
});

test('what finds the same content again is left out, and what shares a few of its words is not', () => {
	const said = at(1, 5, 15);
	const debate = at(3, 5, 15);
	const later = at(20, 14, 18);
	const scored = [said, debate, later].map((tagged, index) => ({tagged, worth: 3 - index}));
	expect(chooseApart(scored)).toEqual([said, later]);
});
