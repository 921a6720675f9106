import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {CatalogDamaged, discardCatalog, openCatalog, readCatalog, type Catalog} from '../../source/catalog/catalog.ts';
import {derived, fileResult} from './derived.ts';
import type {PersonGrouping} from '../../source/model/person.ts';

let folder: string;
let file: string;
let open: Catalog[];

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'copydesk-catalog-'));
	file = path.join(folder, '.copydesk', 'catalog.db');
	open = [];
});

afterEach(() => {
	for (const catalog of open) catalog.close();
	rmSync(folder, {recursive: true, force: true});
});

function opened(options?: {readonly readOnly?: boolean}): Catalog {
	const catalog = openCatalog(file, options);
	open.push(catalog);
	return catalog;
}

const courier = {
	path: 'courier.txt',
	title: 'Dockers offer talks',
	outlet: 'Harbor Courier',
	published: '2025-03-13',
	quotes: [['Marta Novak', 'Nobody wants an empty harbour at Easter, believe me.']],
	claims: ['The port lost nine ships in March.'],
} as const;
const tribune = {
	path: 'tribune.txt',
	outlet: 'Inland Tribune',
	quotes: [['Marta Novak', 'We are ready to talk.']],
} as const;

describe('what is written', () => {
	test('comes back as it was, article and statements and raw text', () => {
		const catalog = opened();
		catalog.write([fileResult(courier)]);
		expect(catalog.article({path: 'courier.txt', place: null})).toEqual(derived(courier));
	});

	test('is a row of the article list', () => {
		const catalog = opened();
		catalog.write([fileResult(tribune), fileResult(courier)]);
		const [first, second] = catalog.summaries();
		expect(first).toEqual({
			path: 'courier.txt',
			place: null,
			title: 'Dockers offer talks',
			publisher: 'Harbor Courier',
			published: '2025-03-13',
			state: 'ready',
			problem: null,
			sha256: 'hash of courier.txt',
			words: 16,
			quotes: 1,
			claims: 1,
			copyOf: null,
			speakers: ['Marta Novak'],
		});
		expect(second).toMatchObject({path: 'tribune.txt', title: 'tribune.txt'});
	});

	test('replaces what the same file held before', () => {
		const catalog = opened();
		catalog.write([fileResult(courier)]);
		catalog.write([fileResult({...courier, quotes: [['Pavel Petrov', 'A deadline is a deadline.']], claims: []})]);
		expect(catalog.summaries()).toHaveLength(1);
		expect(catalog.people().map(({name}) => name)).toEqual(['Pavel Petrov']);
		const harbour = {anyOf: [{words: ['harbour']}], fields: ['text' as const]};
		expect(catalog.statements.matching({words: [harbour]}, 10)).toEqual([]);
	});

	test('is gone after its file is removed', () => {
		const catalog = opened();
		catalog.write([fileResult(courier), fileResult(tribune)]);
		catalog.remove(['courier.txt']);
		expect(catalog.summaries().map(row => row.path)).toEqual(['tribune.txt']);
		expect([...catalog.files().keys()]).toEqual(['tribune.txt']);
		expect(catalog.article({path: 'courier.txt', place: null})).toBeUndefined();
	});

	test('keeps the articles of one file apart and in their order', () => {
		const catalog = opened();
		const feed = {...courier, path: 'feed.xml'};
		catalog.write([fileResult({...feed, place: '#10', title: 'Ten'}, {...feed, place: '#2', title: 'Two'})]);
		expect(catalog.summaries().map(({place}) => place)).toEqual(['#10', '#2']);
		expect(catalog.article({path: 'feed.xml', place: '#2'})?.article.title).toBe('Two');
	});

	test('may be a file that could not be read, with the reason', () => {
		const catalog = opened();
		const unreadable = {path: 'broken.pdf', place: null, reason: 'the file is encrypted'};
		catalog.write([{...fileResult(courier), path: 'broken.pdf', articles: [unreadable]}]);
		expect(catalog.summaries()).toMatchObject([
			{title: 'broken.pdf', state: 'unreadable', problem: 'the file is encrypted'},
		]);
		expect([...catalog.articles()]).toEqual([]);
	});

	test('is not there at all when one of many files fails', () => {
		const catalog = opened();
		function* failing() {
			yield fileResult(courier);
			throw new Error('the thread died');
		}
		expect(() => catalog.write(failing())).toThrow('the thread died');
		expect(catalog.summaries()).toEqual([]);
		catalog.write([fileResult(tribune)]);
		expect(catalog.summaries()).toHaveLength(1);
	});

	test('changes the revision, also for who has it open elsewhere', () => {
		const writer = opened();
		const reader = opened({readOnly: true});
		const [before, beforeThere] = [writer.revision(), reader.revision()];
		writer.write([fileResult(courier)]);
		expect(writer.revision()).not.toBe(before);
		expect(reader.revision()).not.toBe(beforeThere);
		expect(reader.summaries()).toHaveLength(1);
	});
});

describe('a source file', () => {
	const stamp = {path: 'courier.txt', size: 100, mtimeMs: 1_700_000_000_000.5};

	test('is unchanged while size, modification time and key are the same', () => {
		const catalog = opened();
		catalog.write([fileResult(courier)]);
		expect(catalog.unchanged(stamp, '1')).toBe(true);
		expect(catalog.unchanged({...stamp, size: 101}, '1')).toBe(false);
		expect(catalog.unchanged({...stamp, mtimeMs: stamp.mtimeMs + 0.25}, '1')).toBe(false);
		expect(catalog.unchanged(stamp, 'with a correction')).toBe(false);
		expect(catalog.unchanged({...stamp, path: 'other.txt'}, '1')).toBe(false);
	});

	test('that could not be read is tried again', () => {
		const catalog = opened();
		const unreadable = {path: 'courier.txt', place: null, reason: 'permission denied'};
		catalog.write([{...fileResult(courier), articles: [unreadable]}]);
		expect(catalog.unchanged(stamp, '1')).toBe(false);
	});
});

describe('people', () => {
	test('are the same under other accents and capitals, with where they speak', () => {
		const catalog = opened();
		catalog.write([
			fileResult(courier),
			fileResult({
				path: 'meridian.txt',
				quotes: [
					['Marta NOVÁK', 'No.'],
					['Pavel Petrov', 'Yes.'],
					[null, 'Perhaps.'],
				],
			}),
		]);
		expect(catalog.people()).toEqual([
			{
				name: 'Marta Novak',
				kind: 'person',
				roles: ['dockworker'],
				names: ['Marta Novak', 'Novak', 'Marta NOVÁK', 'NOVÁK'],
				called: ['Marta Novak', 'Marta NOVÁK'],
				quotes: 2,
				claims: 0,
				articles: [
					{path: 'courier.txt', place: null},
					{path: 'meridian.txt', place: null},
				],
			},
			expect.objectContaining({name: 'Pavel Petrov', quotes: 1}),
		]);
	});

	test('are joined and split as the reviewer says', () => {
		const catalog = opened();
		catalog.write([
			fileResult(courier),
			fileResult({path: 'meridian.txt', quotes: [['Novak', 'No.']]}),
			fileResult({path: 'tribune.txt', quotes: [['Ines Quist', 'Yes.']]}),
		]);
		const counted = (told: readonly PersonGrouping[]) => catalog.people(told).map(({name, quotes}) => [name, quotes]);
		expect(counted([])).toEqual([
			['Marta Novak', 2],
			['Ines Quist', 1],
		]);
		expect(counted([{action: 'join', name: 'Ines Quist', other: 'Marta Novak'}])).toEqual([['Ines Quist', 3]]);
		expect(counted([{action: 'split', name: 'Marta Novak', other: {path: 'meridian.txt', place: null}}])).toEqual([
			['Ines Quist', 1],
			['Marta Novak', 1],
			['Novak', 1],
		]);
	});
});

describe('copies and other values', () => {
	test('a copy names its original until it is said to be none', () => {
		const catalog = opened();
		catalog.write([fileResult(courier), fileResult(tribune)]);
		const [original, copy] = [
			{path: 'courier.txt', place: null},
			{path: 'tribune.txt', place: null},
		];
		catalog.setCopies([[copy, original]]);
		expect(catalog.summaries().map(({copyOf}) => copyOf)).toEqual([null, original]);
		catalog.setCopies([]);
		expect(catalog.summaries().map(({copyOf}) => copyOf)).toEqual([null, null]);
	});

	test('any JSON value is kept under its name', () => {
		const catalog = opened();
		expect(catalog.meta('collated')).toBeUndefined();
		catalog.setMeta('collated', {revision: 3});
		catalog.setMeta('collated', {revision: 4});
		expect(catalog.meta('collated')).toEqual({revision: 4});
	});
});

describe('a catalog', () => {
	test('is taken over by the next start', () => {
		const first = openCatalog(file);
		expect(first.begun).toBe('new');
		first.write([fileResult(courier)]);
		first.close();
		const second = opened();
		expect(second.begun).toBeNull();
		expect(second.summaries()).toHaveLength(1);
	});

	test('of another version is begun anew', () => {
		const first = openCatalog(file);
		first.write([fileResult(courier)]);
		first.close();
		const foreign = new DatabaseSync(file);
		foreign.exec('PRAGMA user_version = 999; CREATE TABLE "another""s" (x); ALTER TABLE article RENAME TO articles;');
		foreign.close();
		const second = opened();
		expect(second.begun).toBe('outdated');
		second.write([fileResult(tribune)]);
		expect(second.summaries().map(row => row.path)).toEqual(['tribune.txt']);
	});

	test.each([
		['is no database', () => writeFileSync(file, 'Nobody wants an empty harbour.'.repeat(400))],
		['was cut off', () => truncateSync(file, 9000)],
		['is empty but for its header', () => truncateSync(file, 100)],
		[
			'is overwritten in the middle',
			() => {
				const bytes = readFileSync(file);
				writeFileSync(file, bytes.fill(0x5a, 4096, bytes.length));
			},
		],
	])('that %s is begun anew', (_, damage) => {
		const first = openCatalog(file);
		first.write([fileResult(courier)]);
		first.close();
		damage();
		const second = opened();
		expect(second.begun).toBe('damaged');
		second.write([fileResult(tribune)]);
		expect(second.summaries()).toHaveLength(1);
		expect(existsSync(file)).toBe(true);
	});

	test('that lacks a table is begun anew', () => {
		openCatalog(file).close();
		const breaking = new DatabaseSync(file);
		breaking.exec('DROP TABLE content');
		breaking.close();
		expect(opened().begun).toBe('damaged');
	});

	test('whose damage shows only when it is read says so by name, and can be discarded', () => {
		const catalog = openCatalog(file);
		catalog.write([fileResult(courier)]);
		const breaking = new DatabaseSync(file);
		breaking.exec("UPDATE content SET packed = x'ffff'");
		breaking.close();
		expect(() => catalog.article({path: 'courier.txt', place: null})).toThrow(CatalogDamaged);
		catalog.close();
		discardCatalog(file);
		expect(opened().begun).toBe('new');
	});

	test('that is not there cannot be opened only to read', () => {
		expect(() => openCatalog(file, {readOnly: true})).toThrow();
		expect(existsSync(file)).toBe(false);
	});

	test('whose pages are torn somewhere in the middle is begun anew', () => {
		const first = openCatalog(file);
		first.write(Array.from({length: 40}, (_, at) => fileResult({...courier, path: `${at}.txt`})));
		first.close();
		const bytes = readFileSync(file);
		writeFileSync(file, bytes.fill(0x5a, bytes.length / 2, bytes.length / 2 + 4096));
		expect(opened().begun).toBe('damaged');
	});

	test('that another thread keeps is read when there is one, and anew when it was begun anew', () => {
		expect(readCatalog(file)).toBeUndefined();
		const first = openCatalog(file);
		const reader = readCatalog(file);
		expect(readCatalog(file, reader)).toBe(reader);
		first.close();
		discardCatalog(file);
		const second = opened();
		second.write([fileResult(courier)]);
		const reopened = readCatalog(file, reader)!;
		expect(reopened.summaries()).toHaveLength(1);
		reopened.close();
	});

	test('that is broken or outdated is not read', () => {
		openCatalog(file).close();
		const foreign = new DatabaseSync(file);
		foreign.exec('PRAGMA user_version = 999');
		foreign.close();
		expect(readCatalog(file)).toBeUndefined();
		writeFileSync(file, 'Nobody wants an empty harbour.'.repeat(400));
		expect(readCatalog(file)).toBeUndefined();
	});

	test('can be in memory alone', () => {
		const catalog = openCatalog(':memory:');
		catalog.write([fileResult(courier)]);
		expect(catalog.summaries()).toHaveLength(1);
		catalog.close();
	});
});

test('two processes that write at once both get their articles in', () => {
	const catalog = opened();
	const script = `
		import {openCatalog} from ${JSON.stringify(path.resolve('source/catalog/catalog.ts'))};
		import {fileResult} from ${JSON.stringify(path.resolve('test/catalog/derived.ts'))};
		const catalog = openCatalog(process.argv[1]);
		for (let round = 0; round < 20; round++) catalog.write([fileResult({path: process.argv[2] + round + '.txt', quotes: [[null, 'One of many words ' + process.argv[2] + round]]})]);
		catalog.close();
	`;
	const other = ['--input-type=module', '--eval', script, file, 'other'];
	const both = spawnSync(
		process.execPath,
		[
			'--input-type=module',
			'--eval',
			`import {spawn} from 'node:child_process'; for (const name of ['a', 'b']) spawn(process.execPath, [...${JSON.stringify(other.slice(0, 3))}, ${JSON.stringify(file)}, name], {stdio: 'inherit'}).on('exit', code => (process.exitCode ||= code));`,
		],
		{encoding: 'utf8'},
	);
	expect(both.stderr).toBe('');
	expect(both.status).toBe(0);
	expect(catalog.summaries()).toHaveLength(40);
	const many = {words: [{anyOf: [{words: ['many']}], fields: ['text' as const]}]};
	expect(catalog.statements.count(many, 100)).toBe(40);
});
