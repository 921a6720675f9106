import {expect, test} from 'vitest';
import {senseFirst} from '../../source/collation/by-sense.ts';
import type {Difference, Utterance} from '../../source/model/utterance.ts';

const utterance = (id: string, ...witnesses: Difference[][]): Utterance =>
	({
		id,
		witnesses: witnesses.map(differences => ({differences, quotation: {path: `${id}.txt`, place: null, order: 0}})),
	}) as unknown as Utterance;

const order = (...utterances: Utterance[]): string[] => senseFirst(utterances).map(({id}) => id);

test('a silent omission stands before other changes of sense, these before shown editing, form and what is the same everywhere', () => {
	expect(
		order(
			utterance('same', [], []),
			utterance('form', [], ['typography']),
			utterance('shown', [], ['bracket']),
			utterance('sense', [], ['typography', 'wording']),
			utterance('omission', [], ['omission']),
		),
	).toEqual(['omission', 'sense', 'shown', 'form', 'same']);
});

test('of the same gravity, what most articles report comes first, and ties stand in the order of the desk', () => {
	expect(
		order(utterance('b', [], ['number']), utterance('three', [], ['hedge'], []), utterance('a', [], ['number'])),
	).toEqual(['three', 'a', 'b']);
});
