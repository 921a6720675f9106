import {expect, test} from 'vitest';
import {collateAdded, collateAll, collateLeft} from '../../source/collation/incremental.ts';
import {MemoryStore} from '../../source/collation/memory-store.ts';
import {witness} from './quotation.ts';

const full = 'The northern pier will stay closed until the divers have looked at every single pile beneath it.';
const cut = 'The northern pier will stay closed until the divers have looked';
const end = 'until the divers have looked at every single pile beneath it.';
const other = 'Nobody in the ministry has answered a letter of ours since the autumn.';

test('an article that arrives later joins the utterance that its quotation belongs to', () => {
	const store = new MemoryStore();
	collateAll(store, [store.add(witness('Courier', full)), store.add(witness('Meridian', other))]);
	expect(collateAdded(store, [store.add(witness('Tribune', cut))])).toEqual([[1, 3]]);
	expect(store.companions(2)).toEqual([2]);
});

test('a fuller quotation that arrives later brings the two halves of it together', () => {
	const store = new MemoryStore();
	collateAll(store, [
		store.add(witness('Courier', 'The northern pier will stay closed until winter')),
		store.add(witness('Meridian', 'the divers have looked at every single pile')),
	]);
	expect(store.groups()).toEqual([]);
	const whole =
		'The northern pier will stay closed until winter, or until the divers have looked at every single pile.';
	expect(collateAdded(store, [store.add(witness('Tribune', whole))])).toEqual([[1, 2, 3]]);
});

test('when the article that held them together goes, the others are looked at again', () => {
	const store = new MemoryStore();
	const added = [witness('Courier', full), witness('Meridian', cut), witness('Tribune', end), witness('Beacon', cut)];
	collateAll(
		store,
		added.map(quotation => store.add(quotation)),
	);
	expect(store.companions(1)).toEqual([1, 2, 3, 4]);
	collateLeft(store, store.remove(1));
	expect(store.companions(2)).toEqual([2, 4]);
	expect(store.companions(3)).toEqual([3]);
});

test('the same quotations one by one or all at once give the same groups', () => {
	const quotations = [cut, other, full, end, full, other].map((words, at) => witness(`Outlet ${at}`, words));
	const [atOnce, oneByOne] = [new MemoryStore(), new MemoryStore()];
	collateAll(
		atOnce,
		quotations.map(quotation => atOnce.add(quotation)),
	);
	for (const quotation of quotations) collateAdded(oneByOne, [oneByOne.add(quotation)]);
	expect(oneByOne.groups()).toEqual(atOnce.groups());
	expect(atOnce.groups()).toEqual([
		[1, 3, 4, 5],
		[2, 6],
	]);
});
