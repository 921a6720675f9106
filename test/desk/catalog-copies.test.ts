import {afterEach, beforeEach, expect, test} from 'vitest';
import {openCatalog, type Catalog} from '../../source/catalog/catalog.ts';
import type {CopyRelation} from '../../source/collation/copies.ts';
import {findCatalogCopies} from '../../source/desk/catalog-copies.ts';
import {fileResult} from '../catalog/derived.ts';

let catalog: Catalog;
beforeEach(() => {
	catalog = openCatalog(':memory:');
});
afterEach(() => catalog.close());

const strike = [
	'The dockers of Port Alder went back to work on Thursday after nineteen days, the longest strike that the harbour has seen since the war.',
	'The ministry had threatened to bring soldiers to the cranes, a step that even its own lawyers called hasty.',
	'Wholesalers in the valley counted their losses and sent the last of their fish inland by lorry.',
];
const lamps = [
	'The council of Port Alder meets on Monday to talk about lamps, drains and the price of berths on the northern quay.',
	'Nobody expects a vote before the spring, when the new engineer is to bring her report on the cellars.',
];

const article = (path: string, ...claims: readonly string[]) => fileResult({path, claims});

const found = () =>
	(catalog.meta('copies') as readonly CopyRelation[]).map(({copy, original}) => `${copy.path} ${original.path}`);

const files = [
	article('a.txt', ...strike),
	article('b.txt', ...lamps),
	article('c.txt', ...strike, 'This report was edited in Lindau.'),
	article('d.txt', ...lamps),
	article('e.txt', 'Fog kept the night boats in the harbour until the morning bell had rung for the third time.'),
];

test('copies of articles that arrive one by one are those of all at once', () => {
	catalog.write(files);
	findCatalogCopies(catalog);
	const atOnce = catalog.meta('copies');
	expect(found()).toEqual(['c.txt a.txt', 'd.txt b.txt']);
	const oneByOne = openCatalog(':memory:');
	for (const file of [4, 2, 3, 0, 1].map(at => files[at]!)) {
		oneByOne.write([file]);
		findCatalogCopies(oneByOne);
	}
	expect(oneByOne.meta('copies')).toEqual(atOnce);
	oneByOne.close();
});

test('an article that is edited or gone is no copy any more, and the others stay', () => {
	catalog.write(files);
	findCatalogCopies(catalog);
	catalog.write([article('c.txt', ...lamps)]);
	findCatalogCopies(catalog);
	expect(found()).toEqual(['c.txt b.txt', 'd.txt b.txt', 'd.txt c.txt']);
	catalog.remove(['b.txt']);
	findCatalogCopies(catalog);
	expect(found()).toEqual(['d.txt c.txt']);
	expect(catalog.summaries().find(({path}) => path === 'd.txt')?.copyOf).toEqual({path: 'c.txt', place: null});
});

test('what two have in common is no copy any more once many have it', () => {
	const note = 'The harbour company has paid for no line of this page, and whoever reads it may quote it as his own.';
	const unlike = (at: number): string => Array.from({length: 60}, (_, word) => `berth${at}quay${word}`).join(' ');
	const noted = [0, 1, 2, 3, 4].map(at => article(`${at}.txt`, unlike(at), note));
	const relations = noted.map(file => {
		catalog.write([file]);
		findCatalogCopies(catalog);
		return found().length;
	});
	expect(relations).toEqual([0, 1, 3, 6, 0]);
});
