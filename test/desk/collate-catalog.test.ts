import {afterEach, beforeEach, expect, test} from 'vitest';
import {openCatalog, type Catalog} from '../../source/catalog/catalog.ts';
import {noRegrouping, type Regrouping, type WitnessPlace} from '../../source/collation/regrouping.ts';
import {findCatalogCopies} from '../../source/desk/catalog-copies.ts';
import {collateCatalog, isCollated} from '../../source/desk/collate-catalog.ts';
import type {FileResult} from '../../source/catalog/catalog.ts';
import {collatable} from '../catalog/derived.ts';
import {cut, full, other, report} from '../catalog/pier-reports.ts';
import {madeUpQuotations, seededRandom} from '../collation/made-up-quotations.ts';

let catalog: Catalog;
beforeEach(() => {
	catalog = openCatalog(':memory:');
});
afterEach(() => catalog.close());

const outlets = () => catalog.utterances().map(({witnesses}) => witnesses.map(({quotation}) => quotation.publisher));

/** A folder of articles of three quotations each. */
function folder(seed: number): FileResult[] {
	const quotations = madeUpQuotations(240, seed);
	return Array.from({length: 80}, (_, at) =>
		collatable({
			path: `article-${at}.txt`,
			outlet: `Outlet ${at % 7}`,
			quotes: quotations.slice(3 * at, 3 * at + 3).map(({quote}) => [quote.speaker!.name, quote.text]),
		}),
	);
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
	const random = seededRandom(seed);
	return items
		.map(item => ({item, at: random()}))
		.sort((a, b) => a.at - b.at)
		.map(({item}) => item);
}

test.each([1, 2])(
	'a folder read file by file, in any order, has the utterances of one read at once (order %i)',
	seed => {
		const files = folder(seed);
		for (const file of shuffled(files, seed)) {
			catalog.write([file]);
			collateCatalog(catalog, noRegrouping);
		}
		// Edited files come back with other words, and then with their own.
		const edited = shuffled(files, seed + 10).slice(0, 20);
		for (const {path} of edited) catalog.write([report(path.replace('.txt', ''), other, cut)]);
		collateCatalog(catalog, noRegrouping);
		catalog.write(edited.slice(0, 10));
		collateCatalog(catalog, noRegrouping);
		catalog.remove(edited.slice(10).map(({path}) => path));
		collateCatalog(catalog, noRegrouping);
		const atOnce = openCatalog(':memory:');
		atOnce.write(files.filter(file => !edited.slice(10).includes(file)));
		collateCatalog(atOnce, noRegrouping);
		expect(catalog.utterances()).toEqual(atOnce.utterances());
		expect(atOnce.utterances().length).toBeGreaterThan(30);
		atOnce.close();
	},
);

test('what has not changed is not looked at again', () => {
	catalog.write([report('Courier', full), report('Meridian', full)]);
	collateCatalog(catalog, noRegrouping);
	findCatalogCopies(catalog);
	expect(isCollated(catalog, noRegrouping)).toBe(true);
	const [utterance] = catalog.utterances();
	const mark = {...utterance!, text: 'as it was'};
	catalog.collating((quotations, utterances) => {
		const [group] = quotations.groups();
		utterances.replace([group!], [{group: group!, utterance: mark}]);
	});
	catalog.write([report('Tribune', other), report('Beacon', other)]);
	expect(isCollated(catalog, noRegrouping)).toBe(false);
	collateCatalog(catalog, noRegrouping);
	expect(catalog.utterances().map(({text}) => text)).toEqual([other, 'as it was']);
});

test('a statement leads to its utterance, also after that has changed', () => {
	const key = {path: 'Meridian.txt', place: null};
	catalog.write([report('Courier', full), report('Meridian', cut), report('Tribune', other)]);
	collateCatalog(catalog, noRegrouping);
	expect(catalog.utteranceOf(key, 'q0')?.witnesses).toHaveLength(2);
	catalog.write([report('Beacon', full)]);
	collateCatalog(catalog, noRegrouping);
	expect(catalog.utteranceOf(key, 'q0')?.witnesses).toHaveLength(3);
	catalog.remove(['Courier.txt', 'Beacon.txt']);
	collateCatalog(catalog, noRegrouping);
	expect(catalog.utteranceOf(key, 'q0')).toBeUndefined();
});

test('an utterance stays what it was while one of its articles is read again, until that is collated', () => {
	catalog.write([report('Courier', full), report('Meridian', cut), report('Tribune', full)]);
	collateCatalog(catalog, noRegrouping);
	const before = catalog.utterances();
	catalog.write([report('Meridian', other)]);
	catalog.remove(['Tribune.txt']);
	expect(catalog.utterances()).toEqual(before);
	collateCatalog(catalog, noRegrouping);
	expect(catalog.utterances()).toEqual([]);
});

const placeOf = (outlet: string, words: string): WitnessPlace => ({
	path: `${outlet}.txt`,
	place: null,
	rawStart: 0,
	rawEnd: words.length,
});

test('what a reviewer joins stands together, and falls apart again when it is taken back', () => {
	catalog.write([report('Courier', full), report('Meridian', full), report('Tribune', other)]);
	const join = {kind: 'join', first: placeOf('Tribune', other), second: placeOf('Courier', full)} as const;
	const joined: Regrouping = {pins: [], decisions: [join]};
	collateCatalog(catalog, joined);
	expect(outlets()).toEqual([['Courier', 'Meridian', 'Tribune']]);
	catalog.write([report('Beacon', other)]);
	collateCatalog(catalog, joined);
	expect(outlets()).toEqual([['Beacon', 'Courier', 'Meridian', 'Tribune']]);
	expect(isCollated(catalog, noRegrouping)).toBe(false);
	collateCatalog(catalog, noRegrouping);
	expect(outlets()).toEqual([
		['Beacon', 'Tribune'],
		['Courier', 'Meridian'],
	]);
});
