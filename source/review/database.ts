import {closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {ReviewError} from './review-error.ts';
import {applicationId, migrations as ownMigrations, type Migration} from './schema.ts';

/** How long another copydesk that writes at the same moment is waited for, in milliseconds. */
const patience = 5000;

/**
 * Opens the database of a review, or makes it where there is none. A file that is damaged, of another program or of a newer copydesk
 * is left as it is and refused with a `ReviewError` that names it. An older one is copied beside itself before it is migrated.
 */
export function openDatabase(file: string, migrations: readonly Migration[] = ownMigrations): DatabaseSync {
	refuseForeignFile(file);
	try {
		mkdirSync(dirname(file), {recursive: true});
		const database = new DatabaseSync(file);
		try {
			// As a pragma, since Node before 22.16 has no option for it.
			database.exec(`PRAGMA busy_timeout = ${patience}`);
			refuseForeignDatabase(file, database, migrations.length);
			useWriteAheadLog(database);
			// A mark that was shown as saved survives a power cut as well.
			database.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF');
			migrate(file, database, migrations);
			return database;
		} catch (error) {
			database.close();
			throw error;
		}
	} catch (error) {
		throw asReviewError(file, error);
	}
}

/** SQLite would take any file shorter than its header for an empty database and write over it. */
function refuseForeignFile(file: string): void {
	if (!existsSync(file) || statSync(file).size === 0) return;
	const header = Buffer.alloc(magic.length);
	const descriptor = openSync(file, 'r');
	try {
		readSync(descriptor, header, 0, header.length, 0);
	} finally {
		closeSync(descriptor);
	}
	if (!header.equals(magic))
		throw new ReviewError(
			`${file} is not a review of copydesk, or it is damaged. It was left as it is; move it away to begin anew.`,
		);
}

const magic = Buffer.from('SQLite format 3\0', 'latin1');

function refuseForeignDatabase(file: string, database: DatabaseSync, newest: number): void {
	const empty = number(database, 'SELECT count(*) FROM sqlite_schema') === 0;
	const application = number(database, 'PRAGMA application_id');
	if (application !== applicationId && !(empty && application === 0))
		throw new ReviewError(
			`${file} is a database of another program. It was left as it is; move it away to begin anew.`,
		);
	const version = number(database, 'PRAGMA user_version');
	if (version > newest)
		throw new ReviewError(
			`${file} was written by a newer copydesk (form ${version}, this one knows ${newest}). It was left as it is.`,
		);
}

/** The switch needs the file for itself for a moment, and SQLite does not wait for that by itself. */
function useWriteAheadLog(database: DatabaseSync): void {
	const deadline = Date.now() + patience;
	for (;;) {
		try {
			database.exec('PRAGMA journal_mode = WAL');
			return;
		} catch (error) {
			if (!isBusy(error) || Date.now() > deadline) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
		}
	}
}

function migrate(file: string, database: DatabaseSync, migrations: readonly Migration[]): void {
	if (number(database, 'PRAGMA user_version') === migrations.length) return;
	backUp(file, database);
	// Immediate: of two desks that open at once, one migrates and the other finds it done.
	database.exec('BEGIN IMMEDIATE');
	try {
		const version = number(database, 'PRAGMA user_version');
		for (const migration of migrations.slice(version)) migration(database);
		database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}`);
		database.exec('COMMIT');
	} catch (error) {
		database.exec('ROLLBACK');
		throw error;
	}
}

/** `review.db` of version 1 is copied to `review.db.1.backup`; a copy that is already there is the older and so the better one. */
function backUp(file: string, database: DatabaseSync): void {
	const version = number(database, 'PRAGMA user_version');
	const copy = `${file}.${version}.backup`;
	if (version === 0 || existsSync(copy)) return;
	// Under another name until it is whole, so that a copy that was cut off is never taken for a backup.
	const unfinished = `${copy}.${process.pid}`;
	rmSync(unfinished, {force: true});
	database.prepare('VACUUM INTO ?').run(unfinished);
	renameSync(unfinished, copy);
}

function number(database: DatabaseSync, query: string): number {
	return Number(Object.values(database.prepare(query).get() ?? {})[0]);
}

const resultCode = (error: unknown): number | undefined =>
	error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;

const busy = 5;
const damaged = 11;
const isBusy = (error: unknown): boolean => resultCode(error) === busy;

const sentences: Readonly<Record<number, (file: string) => string>> = {
	[busy]: file => `${file} is being written by another program. Nothing was recorded; try again.`,
	8: file => `${file} cannot be written: it or its folder is read-only. Nothing was recorded.`,
	10: file => `${file} could not be read or written: the disk reports a fault. Nothing was recorded.`,
	[damaged]: file => `${file} is damaged. It was left as it is; move it away to begin anew.`,
	13: file => `The disk is full: ${file} could not be written. Nothing was recorded.`,
	14: file => `${file} cannot be opened: it or its folder may not be read or written.`,
	26: file =>
		`${file} is not a review of copydesk, or it is damaged. It was left as it is; move it away to begin anew.`,
};

/** The error as a sentence that names the file; SQLite's own message where there is no better. */
export function asReviewError(file: string, error: unknown): ReviewError {
	if (error instanceof ReviewError) return error;
	// What is no JSON in it was not written by a copydesk.
	const sentence = sentences[error instanceof SyntaxError ? damaged : (resultCode(error) ?? 0)];
	if (sentence) return new ReviewError(sentence(file), {cause: error});
	const message = error instanceof Error ? error.message : String(error);
	return new ReviewError(`${file}: ${message}`, {cause: error});
}
