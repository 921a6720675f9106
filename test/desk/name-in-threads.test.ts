import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {openCatalog, type Catalog} from '../../source/catalog/catalog.ts';
import {noRegrouping} from '../../source/collation/regrouping.ts';
import {collateCatalog} from '../../source/desk/collate-catalog.ts';
import {nameInThreads} from '../../source/desk/name-in-threads.ts';
import {nameShare, shareGroups, type Named} from '../../source/desk/naming.ts';
import {collatable} from '../catalog/derived.ts';
import {madeUpQuotations} from '../collation/made-up-quotations.ts';

let folder: string;
let catalog: Catalog;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'copydesk-naming-'));
	catalog = openCatalog(path.join(folder, 'catalog.db'));
	const quotations = madeUpQuotations(500, 5);
	catalog.write(
		Array.from({length: 100}, (_, at) =>
			collatable({
				path: `article-${at}.txt`,
				outlet: `Outlet ${at % 7}`,
				quotes: quotations.slice(5 * at, 5 * at + 5).map(({quote}) => [quote.speaker!.name, quote.text]),
			}),
		),
	);
	collateCatalog(catalog, noRegrouping);
});

afterEach(() => {
	catalog.close();
	rmSync(folder, {recursive: true});
});

const inOrder = (parts: Iterable<Named>) => [...parts].flat().sort((a, b) => a[0] - b[0]);

/** What this thread alone makes of the groups, and what two make of them when the other reads this file. */
const byOneAndTwo = (file: string) =>
	catalog.collating(quotations => {
		const groups = () =>
			shareGroups(
				quotations.groups().map(group => [group, quotations.quotationsIn(group).map(({key}) => key)] as const),
			);
		return {
			byOne: inOrder(nameShare(groups(), quotations, noRegrouping).map(([, named]) => named)),
			byTwo: inOrder(nameInThreads(file, groups(), quotations, noRegrouping)),
		};
	});

test('two threads name what one names', () => {
	const {byOne, byTwo} = byOneAndTwo(catalog.file);
	expect(byTwo).toEqual(byOne);
	expect(byOne.length).toBeGreaterThan(64);
});

test('what a thread that fails leaves undone is named all the same', () => {
	const {byOne, byTwo} = byOneAndTwo(path.join(folder, 'nowhere.db'));
	expect(byTwo).toEqual(byOne);
});
