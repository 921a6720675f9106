import {mkdtempSync, rmSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {openCatalog, type Catalog} from '../../source/catalog/catalog.ts';
import {collateAdded} from '../../source/collation/incremental.ts';
import {emptyEntry, shinglesOfEntry} from '../../source/collation/roll-entry.ts';
import {placeAll} from '../../source/collation/place-all.ts';
import {cut, end, full, other, report} from './pier-reports.ts';

let catalog: Catalog;
beforeEach(() => {
	catalog = openCatalog(':memory:');
});
afterEach(() => catalog.close());

/** Brings what is new or left behind into its groups, as a desk does after it has read files. */
function settle(): void {
	catalog.collating(quotations => {
		const {added, left} = quotations.takeUnsettled();
		const newcomers = added.map(key => ({key, quotation: quotations.quotation(key)}));
		collateAdded(quotations, newcomers, left);
	});
}

/** The outlets whose quotations stand together. */
const groups = () =>
	catalog.collating(quotations =>
		quotations
			.groups()
			.map(group => quotations.quotationsIn(group).map(({quotation: {publisher}}) => publisher))
			.sort((a, b) => (a[0]! < b[0]! ? -1 : 1)),
	);

test('a quotation comes back as it was given', () => {
	const result = report('Courier', full, other);
	catalog.write([result]);
	catalog.collating(quotations => {
		expect([...quotations.all()].map(({key}) => quotations.quotation(key))).toEqual(result.quotations);
		expect(quotations.count()).toBe(2);
		expect(() => quotations.quotation(999)).toThrow(RangeError);
	});
});

test('quotations that are read many at a time come in the order in which they are asked for, without what stands around them', () => {
	const result = report('Courier', full, other);
	catalog.write([result]);
	catalog.collating(quotations => {
		const keys = [...quotations.all()].map(({key}) => key).reverse();
		expect(quotations.wordsOf(keys)).toEqual(
			result.quotations!.map(quotation => ({...quotation, neighbourhood: ''})).reverse(),
		);
		expect(() => quotations.wordsOf([keys[0]!, 999])).toThrow(RangeError);
		expect(quotations.wordsIn(999)).toEqual([]);
	});
});

test('articles that arrive one by one find the utterances that they belong to', () => {
	for (const result of [report('Courier', cut), report('Meridian', other), report('Tribune', full)]) {
		catalog.write([result]);
		settle();
	}
	expect(groups()).toEqual([['Courier', 'Tribune']]);
});

test('all at once gives the groups that one by one gives', () => {
	const results = [cut, other, full, end, full, other].map((text, at) => report(`Outlet ${at}`, text));
	for (const result of results) {
		catalog.write([result]);
		settle();
	}
	const oneByOne = groups();
	catalog.collating(quotations => quotations.placeAll(placeAll(quotations.all(), key => quotations.quotation(key))));
	expect(groups()).toEqual(oneByOne);
	expect(oneByOne).toEqual([
		['Outlet 0', 'Outlet 2', 'Outlet 3', 'Outlet 4'],
		['Outlet 1', 'Outlet 5'],
	]);
});

test('when an article goes, those that it held together are looked at again', () => {
	catalog.write([report('Courier', full), report('Meridian', cut), report('Tribune', end), report('Beacon', cut)]);
	settle();
	expect(groups()).toEqual([['Courier', 'Meridian', 'Tribune', 'Beacon']]);
	catalog.remove(['Courier.txt']);
	settle();
	expect(groups()).toEqual([['Meridian', 'Beacon']]);
	catalog.collating(quotations => expect(quotations.count()).toBe(3));
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
			quotations.takeUnsettled();
			quotations.begin(1, 7, 0, entryOf(1, 2, 3), null);
			throw new Error('out of memory');
		}),
	).toThrow('out of memory');
	expect(catalog.isCollated()).toBe(false);
	settle();
	expect(groups()).toHaveLength(1);
	expect(catalog.isCollated()).toBe(true);
});

test('a unit is what its quotations make it: who said it, which of them stands first, how many they are', () => {
	catalog.write([report('Meridian', full), report('Courier', full), report('Tribune', other)]);
	catalog.collating(quotations => {
		const [courier, meridian] = [...quotations.all()].map(({key}) => key) as [number, number];
		quotations.begin(meridian, 2 ** 51 + 1, 2 ** 39, entryOf(1, 2, 3), novak);
		expect(quotations.unitOfWording(2 ** 51 + 1)).toMatchObject({
			id: meridian,
			fullness: 2 ** 39,
			group: null,
			size: 1,
			stands: false,
		});
		quotations.move(meridian, meridian);
		quotations.join(courier, meridian, entryOf(4, 5, 6), novak);
		const worded = {id: meridian, group: meridian, first: courier, size: 2, speakers: [novak], entry: entryOf(4, 5, 6)};
		expect(quotations.unit(meridian)).toMatchObject({group: meridian, first: courier, size: 2});
		expect(quotations.wordedUnits([meridian])).toMatchObject([worded]);
		expect(quotations.wordedUnitsIn(meridian, Infinity)).toMatchObject([worded]);
		expect(quotations.wordedUnitsIn(courier, Infinity)).toEqual([]);
	});
	catalog.remove(['Courier.txt']);
	catalog.collating(quotations => {
		const unit = quotations.unitOfWording(2 ** 51 + 1)!;
		expect(unit).toMatchObject({first: unit.id, size: 1});
		expect(quotations.takeUnsettled().fewer).toEqual([unit.id]);
	});
});

test('units are found under what they are posted under, the latest first, and nowhere once they are taken out', () => {
	catalog.write([report('Courier', full, other)]);
	const [long, short] = [entryOf(1, 2, 2 ** 32 - 1, 4), entryOf(1, 2, 2 ** 32 - 1)];
	const [shared, own] = shinglesOfEntry(long) as unknown as [number, number];
	catalog.collating(quotations => {
		const [first, second] = [...quotations.all()].map(({key}) => key) as [number, number];
		quotations.begin(first, 1, 0, long, null);
		quotations.begin(second, 2, 0, short, null);
		quotations.post(first);
		quotations.post(second);
		// Numbers that end in the same bits share a row.
		const near = (shared ^ (1 << 30)) >>> 0;
		expect(quotations.posted(Uint32Array.of(shared, own, near), 10)).toEqual([[second, first], [first], []]);
		expect(quotations.posted(Uint32Array.of(shared), 1)).toEqual([[second]]);
		quotations.unpost(second);
		expect(quotations.posted(Uint32Array.of(shared), 10)).toEqual([[first]]);
		expect(quotations.unit(first).stands).toBe(true);
	});
	catalog.remove(['Courier.txt']);
	catalog.collating(quotations => expect(quotations.posted(Uint32Array.of(shared, own), 10)).toEqual([[], []]));
});

const novak = {kind: 'person', name: 'Marta Novak'} as const;

/** What is kept of a quotation of these words. */
function entryOf(...own: readonly number[]): Uint32Array {
	const {packed, words, weights} = emptyEntry(own.length, {flags: 0, day: 0, core: 3, length: 3, weight: 3});
	words.set(own);
	weights.fill(100);
	return packed;
}

test('units are found by their wording and their group through an index, also after all were placed at once', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-units-'));
	const file = path.join(folder, 'catalog.db');
	const onDisk = openCatalog(file);
	onDisk.write([report('Courier', full), report('Meridian', cut)]);
	onDisk.collating(quotations => quotations.placeAll(placeAll(quotations.all(), key => quotations.quotation(key))));
	onDisk.close();
	const database = new DatabaseSync(file);
	const indexes = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'unit'").all();
	database.close();
	rmSync(folder, {recursive: true});
	expect(indexes.map(({name}) => name).sort()).toEqual(['unit_of_group', 'unit_of_wording']);
});
