import {mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync, truncateSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {openDatabase} from '../../source/review/database.ts';
import {openReview} from '../../source/review/open-review.ts';
import {ReviewError} from '../../source/review/review-error.ts';
import {migrations} from '../../source/review/schema.ts';

let folder: string;
let file: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'copydesk-database-'));
	file = join(folder, 'review.db');
});

afterEach(() => rmSync(folder, {recursive: true}));

const options = {reviewer: 'Jana Vrba', version: '0.1.0'};
const article = {kind: 'article', path: 'courier.txt', place: null} as const;

function reviewWithMarks(count: number): void {
	const review = openReview(file, options);
	for (let index = 0; index < count; index++) review.record({action: 'note', target: article, after: `note ${index}`});
	review.close();
}

/** Opening must fail with a sentence that names the file, and must not change a byte of it. */
function expectRefusal(sentence: RegExp): void {
	const before = readFileSync(file);
	let error: unknown;
	try {
		openReview(file, options).close();
	} catch (caught) {
		error = caught;
	}
	expect(error).toBeInstanceOf(ReviewError);
	expect((error as Error).message).toMatch(sentence);
	expect((error as Error).message).toContain(file);
	expect(readFileSync(file).equals(before)).toBe(true);
}

test('a file that is no database is refused and left as it is', () => {
	writeFileSync(file, 'Dear desk,\nplease keep my notes.\n');
	expectRefusal(/not a review of copydesk, or it is damaged/);
});

test('a file shorter than a header is not taken for an empty database', () => {
	writeFileSync(file, 'SQL');
	expectRefusal(/not a review of copydesk/);
});

test('a database of another program is refused and left as it is', () => {
	const other = new DatabaseSync(file);
	other.exec('CREATE TABLE bookmarks (url TEXT)');
	other.close();
	expectRefusal(/a database of another program/);
});

test('a review of a newer copydesk is refused and left as it is', () => {
	reviewWithMarks(1);
	const newer = new DatabaseSync(file);
	newer.exec('PRAGMA user_version = 99');
	newer.close();
	expectRefusal(/written by a newer copydesk \(form 99/);
});

test('a review whose pages are overwritten is refused with a sentence, and nothing is written over it', () => {
	reviewWithMarks(200);
	const bytes = readFileSync(file);
	bytes.fill(0xa5, 4096);
	writeFileSync(file, bytes);
	expectRefusal(/is damaged/);
});

test('a review that was cut off is refused, not begun anew', () => {
	reviewWithMarks(200);
	truncateSync(file, Math.floor(statSync(file).size / 2));
	expectRefusal(/is damaged/);
});

test('a row that no copydesk wrote makes the review damaged, not empty', () => {
	reviewWithMarks(1);
	const database = new DatabaseSync(file);
	database.exec("INSERT INTO events VALUES (7, 'x.0', 'now', 'Piet Roos', 'tag', 'no JSON', '', '', NULL, NULL, '0')");
	database.close();
	expectRefusal(/is damaged/);
});

test('the database itself refuses to change or delete what was recorded', () => {
	reviewWithMarks(1);
	const database = openDatabase(file);
	database.exec("INSERT INTO evidence VALUES ('ab', '', x'00')");
	expect(() => database.exec("UPDATE events SET reviewer = 'Piet Roos'")).toThrow('events are never changed');
	expect(() => database.exec('DELETE FROM events')).toThrow('events are never deleted');
	expect(() => database.exec("UPDATE evidence SET raw = x'01'")).toThrow('evidence is never changed');
	expect(() => database.exec('DELETE FROM evidence')).toThrow('evidence is never deleted');
	database.close();
});

test('events are on the disk when they are recorded: write-ahead log, full synchronisation', () => {
	const database = openDatabase(file);
	expect(database.prepare('PRAGMA journal_mode').get()).toEqual({journal_mode: 'wal'});
	expect(database.prepare('PRAGMA synchronous').get()).toEqual({synchronous: 2});
	database.close();
});

test('a review is migrated only after a copy was made, and the copy is the review as it was', () => {
	reviewWithMarks(3);
	const migrated = openDatabase(file, [
		...migrations,
		database => database.exec('ALTER TABLE views ADD COLUMN screen TEXT'),
	]);
	expect(migrated.prepare('PRAGMA user_version').get()).toEqual({user_version: 2});
	expect(migrated.prepare('SELECT count(*) AS events FROM events').get()).toEqual({events: 3});
	migrated.close();
	const copy = new DatabaseSync(`${file}.1.backup`, {readOnly: true});
	expect(copy.prepare('PRAGMA user_version').get()).toEqual({user_version: 1});
	expect(copy.prepare('SELECT count(*) AS events FROM events').get()).toEqual({events: 3});
	copy.close();
});

test('a migration that fails leaves the review as it was, with its copy beside it', () => {
	reviewWithMarks(3);
	const failing = [
		...migrations,
		(database: DatabaseSync) => {
			database.exec('ALTER TABLE views ADD COLUMN screen TEXT');
			throw new Error('no space');
		},
	];
	expect(() => openDatabase(file, failing)).toThrow('no space');
	expect(existsSync(`${file}.1.backup`)).toBe(true);
	const review = openReview(file, options);
	expect(review.marksOf(article).note).toBe('note 2');
	review.close();
});

test('a new review makes its folder and no backup', () => {
	file = join(folder, 'desk', '.copydesk', 'review.db');
	openReview(file, options).close();
	expect(existsSync(file)).toBe(true);
	expect(existsSync(`${file}.0.backup`)).toBe(false);
});
