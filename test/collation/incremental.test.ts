import {expect, test} from 'vitest';
import {byPlace} from '../../source/collation/by-place.ts';
import {collateAdded} from '../../source/collation/incremental.ts';
import {placeAll} from '../../source/collation/place-all.ts';
import type {Quotation} from '../../source/model/utterance.ts';
import {madeUpQuotations, seededRandom} from './made-up-quotations.ts';
import {MemoryStore} from './memory-store.ts';
import {witness} from './quotation.ts';

const full = 'The northern pier will stay closed until the divers have looked at every single pile beneath it.';
const cut = 'The northern pier will stay closed until the divers have looked';
const end = 'until the divers have looked at every single pile beneath it.';
const other = 'Nobody in the ministry has answered a letter of ours since the autumn.';

/** Adds quotations one by one; gives the outlets that stand together. */
function oneByOne(...quotations: readonly Quotation[]): {store: MemoryStore; keys: readonly number[]} {
	const store = new MemoryStore();
	const keys = quotations.map(quotation => {
		const added = store.add(quotation);
		collateAdded(store, [added]);
		return added.key;
	});
	return {store, keys};
}

/** The groups that collating all at once gives, written as the store in memory writes its own. */
function atOnce(quotations: readonly Quotation[]): string[] {
	const sorted = quotations.toSorted(byPlace);
	const placement = placeAll(
		sorted.map((quotation, key) => ({key, quotation})),
		key => sorted[key]!,
	);
	const groups = Map.groupBy(placement.units(), ({group}) => group);
	return [...groups.values()]
		.map(own =>
			own
				.flatMap(({keys}) => keys.map(key => `${sorted[key]!.path} ${sorted[key]!.quote.id}`))
				.sort()
				.join('\n'),
		)
		.sort();
}

function shuffled(quotations: readonly Quotation[], seed: number): Quotation[] {
	const random = seededRandom(seed);
	return quotations
		.map(quotation => ({quotation, at: random()}))
		.sort((a, b) => a.at - b.at)
		.map(({quotation}) => quotation);
}

test('an article that arrives later joins the utterance that its quotation belongs to', () => {
	const {store} = oneByOne(witness('Courier', full), witness('Meridian', other));
	const touched = collateAdded(store, [store.add(witness('Tribune', cut))]);
	expect([...touched]).toEqual([1]);
	expect([1, 2].map(group => store.wordedUnitsIn(group, 10).map(({id}) => id))).toEqual([[1, 3], [2]]);
});

test('a fuller quotation that arrives later brings the two halves of it together', () => {
	const whole =
		'The northern pier will stay closed until winter, or until the divers have looked at every single pile.';
	const {store} = oneByOne(
		witness('Courier', 'The northern pier will stay closed until winter'),
		witness('Meridian', 'the divers have looked at every single pile'),
	);
	expect(store.groups()).toHaveLength(2);
	collateAdded(store, [store.add(witness('Tribune', whole))]);
	expect(store.groups()).toHaveLength(1);
});

test('when the article that held them together goes, the others are looked at again', () => {
	const {store, keys} = oneByOne(
		...[witness('Courier', full), witness('Meridian', cut), witness('Tribune', end), witness('Beacon', cut)],
	);
	expect(store.groups()).toHaveLength(1);
	collateAdded(store, [], store.remove([keys[0]!]));
	expect(store.groups()).toEqual([
		`Beacon.txt Beacon ${cut}\nMeridian.txt Meridian ${cut}`,
		`Tribune.txt Tribune ${end}`,
	]);
});

test('a wording that several print draws the odd ones to it, whoever added a sentence to it', () => {
	const longer = (outlet: string) =>
		witness(outlet, `${other} That is what the pilots say as well, and they have been here longer.`, {
			by: 'Pavel Petrov',
		});
	const odd = witness('Ledger', other.replace('autumn', 'spring'));
	const printed = ['Courier', 'Meridian', 'Tribune'].map(outlet => witness(outlet, other));
	expect(oneByOne(odd, longer('Beacon'), ...printed).store.groups()).toEqual(
		atOnce([odd, longer('Beacon'), ...printed]),
	);
	expect(oneByOne(...printed, odd).store.groups()).toHaveLength(1);
});

test.each([1, 2, 3])('in whatever order articles come, they stand where all at once puts them (order %i)', seed => {
	const quotations = madeUpQuotations(250, seed);
	expect(oneByOne(...shuffled(quotations, seed)).store.groups()).toEqual(atOnce(quotations));
});

test.each([4, 5])('what stays when articles go stands as if they had never been there (order %i)', seed => {
	const quotations = shuffled(madeUpQuotations(250, seed), seed);
	const {store, keys} = oneByOne(...quotations);
	const isGone = (at: number): boolean => at % 3 === 0;
	collateAdded(store, [], store.remove(keys.filter((_, at) => isGone(at))));
	expect(store.groups()).toEqual(atOnce(quotations.filter((_, at) => !isGone(at))));
});
