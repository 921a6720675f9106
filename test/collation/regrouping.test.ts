import {expect, test} from 'vitest';
import {collate} from '../../source/collation/collate.ts';
import {noRegrouping} from '../../source/collation/regrouping.ts';
import type {Quotation, Utterance} from '../../source/model/utterance.ts';
import {referenceOf, witness} from './quotation.ts';

const full = 'Nobody wants an empty harbour at Easter, believe me, not even the ministry.';
const cut = 'Nobody wants an empty harbour at Easter';
const courier = witness('Courier', full);
const meridian = witness('Meridian', cut);
const tribune = witness('Tribune', full);

const placeOf = ({path, place, quote}: Quotation) => ({
	path,
	place,
	rawStart: quote.segments[0]!.rawStart,
	rawEnd: quote.segments[0]!.rawEnd,
});
const outletsOf = (utterances: readonly Utterance[]) =>
	utterances.map(({witnesses}) => witnesses.map(({quotation}) => quotation.publisher).join(' '));

test('the witness that a reviewer pins is the reference, and says so', () => {
	const [utterance] = collate([courier, meridian, tribune], {...noRegrouping, pins: [placeOf(meridian)]});
	expect(referenceOf(utterance)).toBe('Meridian');
	expect(utterance!.referenceBy).toBe('reviewer');
});

test('a witness that a reviewer splits off is one no more', () => {
	const utterances = collate([courier, meridian, tribune], {
		...noRegrouping,
		decisions: [{kind: 'split', first: placeOf(meridian), second: placeOf(courier)}],
	});
	expect(outletsOf(utterances)).toEqual(['Courier Tribune']);
});

test('what a reviewer joins is one utterance, however different its words', () => {
	const other = witness('Beacon', 'Easter without a single ship would be a shame.');
	const utterances = collate([courier, meridian, other], {
		...noRegrouping,
		decisions: [{kind: 'join', first: placeOf(other), second: placeOf(meridian)}],
	});
	expect(outletsOf(utterances)).toEqual(['Beacon Courier Meridian']);
});

test('a decision about a quotation that is gone changes nothing', () => {
	const gone = {path: 'Ledger.txt', place: null, rawStart: 1, rawEnd: 9};
	const utterances = collate([courier, meridian], {
		pins: [gone],
		decisions: [
			{kind: 'join', first: gone, second: placeOf(courier)},
			{kind: 'split', first: gone, second: placeOf(courier)},
		],
	});
	expect(outletsOf(utterances)).toEqual(['Courier Meridian']);
});

test('of a join and a split of the same two the later one counts', () => {
	const other = witness('Beacon', 'Easter without a single ship would be a shame.');
	const join = {kind: 'join', first: placeOf(other), second: placeOf(meridian)} as const;
	const split = {...join, kind: 'split'} as const;
	const after = (...decisions: readonly (typeof join | typeof split)[]) =>
		outletsOf(collate([courier, meridian, other], {...noRegrouping, decisions}));
	expect(after(join, split)).toEqual(['Courier Meridian']);
	expect(after(join, split, join)).toEqual(['Beacon Courier Meridian']);
});

test('splitting one side of a join off leaves the other where it was joined', () => {
	const other = witness('Beacon', 'Easter without a single ship would be a shame.');
	const utterances = collate([courier, meridian, tribune, other], {
		...noRegrouping,
		decisions: [
			{kind: 'join', first: placeOf(other), second: placeOf(meridian)},
			{kind: 'split', first: placeOf(meridian), second: placeOf(courier)},
		],
	});
	expect(outletsOf(utterances)).toEqual(['Beacon Courier Tribune']);
});

test("an interview's long answer is not the reference because a reviewer joined a quote to a sentence of it", () => {
	const remark = 'Nobody wants an empty harbour at Easter, believe me, not even the ministry.';
	const before = `We have talked about little else since the storm took the old pier, and I have lost count of the evenings that I spent in that cold room above the fish market with people
		who would rather be at home. ${remark}`;
	const after = `Ask the pilots, ask the women who mend the nets, ask whoever sells coffee at the gate: each of them has a sum in mind that a week without ships would cost, and none of
		them has ever been asked for it by anybody who sits in an office.`;
	const interview = witness('Beacon', `${before} ${after}`, {genre: 'interview'});
	const short = witness('Ledger', 'An empty quay at Easter: nobody would like that.');
	const utterances = collate([courier, tribune, meridian, interview, short], {
		...noRegrouping,
		decisions: [
			{kind: 'join', first: placeOf(short), second: placeOf(courier)},
			{kind: 'join', first: placeOf(interview), second: placeOf(courier)},
		],
	});
	expect(utterances).toHaveLength(1);
	expect(utterances[0]!.witnesses).toHaveLength(5);
	expect(referenceOf(utterances[0])).toBe('Courier');
});
