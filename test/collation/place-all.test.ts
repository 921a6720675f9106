import {expect, test} from 'vitest';
import {byPlace} from '../../source/collation/by-place.ts';
import {placeAll} from '../../source/collation/place-all.ts';
import {madeUpQuotations} from './made-up-quotations.ts';

const quotations = madeUpQuotations(600, 4).sort(byPlace);
/** Keys do not come in the order of the desk. */
const keyOf = (at: number): number => (at * 7) % 600;
const placed = () => {
	const byKey = new Map(quotations.map((quotation, at) => [keyOf(at), quotation]));
	return placeAll(
		quotations.map((quotation, at) => ({key: keyOf(at), quotation})),
		key => byKey.get(key)!,
	);
};

test('groups of two quotations or more come with all their keys, each in the order of the numbers', () => {
	const placement = placed();
	const keys = new Map<number, number[]>();
	for (const unit of placement.units()) keys.set(unit.group, [...(keys.get(unit.group) ?? []), ...unit.keys]);
	const several = [...keys]
		.filter(([, own]) => own.length > 1)
		.map(([group, own]) => [group, own.sort((a, b) => a - b)] as const)
		.sort((a, b) => a[0] - b[0]);
	expect(Array.from(placement.groups(), ([group, own]) => [group, [...own]])).toEqual(several);
	expect(several.length).toBeGreaterThan(100);
});

test('each quotation is a member of the unit that names it', () => {
	const placement = placed();
	const members = new Map(placement.members());
	expect(members.size).toBe(600);
	for (const {id, keys} of placement.units()) expect(keys.map(key => members.get(key))).toEqual(keys.map(() => id));
});
