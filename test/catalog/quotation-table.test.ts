import {afterEach, beforeEach, expect, test} from 'vitest';
import {openCatalog, type Catalog} from '../../source/catalog/catalog.ts';
import {collateAdded, collateAll, collateLeft} from '../../source/collation/incremental.ts';
import {MemoryStore} from '../../source/collation/memory-store.ts';
import {collatable} from './derived.ts';

const full = 'The northern pier will stay closed until the divers have looked at every single pile beneath it.';
const cut = 'The northern pier will stay closed until the divers have looked';
const end = 'until the divers have looked at every single pile beneath it.';
const other = 'Nobody in the ministry has answered a letter of ours since the autumn.';

let catalog: Catalog;
beforeEach(() => {
	catalog = openCatalog(':memory:');
});
afterEach(() => catalog.close());

const report = (outlet: string, ...words: readonly string[]) =>
	collatable({path: `${outlet}.txt`, outlet, quotes: words.map(text => ['Marta Novak', text])});

/** Brings what is new or left behind into its groups, as a desk does after it has read files. */
function settle(): void {
	catalog.collating(quotations => {
		const {added, left} = quotations.takeUnsettled();
		collateLeft(quotations, left);
		collateAdded(
			quotations,
			added.map(key => ({key, quotation: quotations.quotation(key)})),
		);
	});
}

/** The outlets whose quotations stand together. */
const groups = () =>
	catalog.collating(quotations =>
		[...quotations.groups()].map(group => group.map(key => quotations.quotation(key).publisher)),
	);

test('a quotation comes back as it was given', () => {
	const result = report('Courier', full, other);
	catalog.write([result]);
	catalog.collating(quotations => {
		expect([...quotations.all()].map(({quotation}) => quotation)).toEqual(result.quotations);
		expect(quotations.size).toBe(2);
		expect(() => quotations.quotation(999)).toThrow(RangeError);
	});
});

test('articles that arrive one by one find the utterances that they belong to', () => {
	for (const result of [report('Courier', cut), report('Meridian', other), report('Tribune', full)]) {
		catalog.write([result]);
		settle();
	}
	expect(groups()).toEqual([['Courier', 'Tribune']]);
});

test('all at once gives the groups that memory gives', () => {
	const words = [cut, other, full, end, full, other];
	const results = words.map((text, at) => report(`Outlet ${at}`, text));
	catalog.write(results);
	catalog.collating(quotations => {
		quotations.clear();
		collateAll(quotations, quotations.all());
	});
	const memory = new MemoryStore();
	collateAll(
		memory,
		results.map(({quotations}) => memory.add(quotations![0]!)),
	);
	const inMemory = memory.groups().map(group => group.map(key => memory.quotation(key).publisher));
	expect(groups()).toEqual(inMemory);
	expect(inMemory).toHaveLength(2);
});

test('when an article goes, those that it held together are looked at again', () => {
	catalog.write([report('Courier', full), report('Meridian', cut), report('Tribune', end), report('Beacon', cut)]);
	settle();
	expect(groups()).toEqual([['Courier', 'Meridian', 'Tribune', 'Beacon']]);
	catalog.remove(['Courier.txt']);
	settle();
	expect(groups()).toEqual([['Meridian', 'Beacon']]);
	catalog.collating(quotations => expect(quotations.size).toBe(3));
});

test('an article that is read again stands where its new words belong', () => {
	catalog.write([report('Courier', full), report('Meridian', cut)]);
	settle();
	catalog.write([report('Meridian', other)]);
	settle();
	expect(groups()).toEqual([]);
	catalog.write([report('Meridian', end)]);
	settle();
	expect(groups()).toEqual([['Courier', 'Meridian']]);
});

test('work that fails undoes all that it did', () => {
	catalog.write([report('Courier', full), report('Meridian', cut)]);
	expect(() =>
		catalog.collating(quotations => {
			quotations.regroup([[1, 2]]);
			throw new Error('out of memory');
		}),
	).toThrow('out of memory');
	expect(groups()).toEqual([]);
	settle();
	expect(groups()).toHaveLength(1);
});

test('a quotation is in one group, and a group that lost its members is none', () => {
	catalog.write([report('Courier', full, other), report('Meridian', cut, end)]);
	catalog.collating(quotations => {
		const [a, b, c, d] = [...quotations.all()].map(({key}) => key) as [number, number, number, number];
		quotations.regroup([[a, b, c]]);
		quotations.regroup([[b, d]]);
		expect(quotations.companions(a)).toEqual([a, c]);
		expect(quotations.companions(d)).toEqual([b, d]);
		quotations.regroup([[a]]);
		expect(quotations.companions(c)).toEqual([c]);
	});
});

test('keys are posted once, and given the latest first', () => {
	catalog.write([report('Courier', full, other)]);
	catalog.collating(quotations => {
		const [first, second] = [...quotations.all()].map(({key}) => key) as [number, number];
		quotations.post(first, [7, 2 ** 32 - 1]);
		quotations.post(first, [7, 8]);
		quotations.post(second, [7]);
		expect(quotations.posted(7, 10)).toEqual([second, first]);
		expect(quotations.posted(7, 1)).toEqual([second]);
		expect(quotations.postedCounts([7, 8, 2 ** 32 - 1, 9])).toEqual([2, 1, 1, 0]);
		quotations.countWords([5, 6]);
		quotations.countWords([5]);
		expect(quotations.wordCounts([5, 6, 7])).toEqual([2, 1, 0]);
	});
	catalog.remove(['Courier.txt']);
	catalog.collating(quotations => expect(quotations.postedCounts([7, 8, 2 ** 32 - 1])).toEqual([0, 0, 0]));
});
