import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {dirname} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {isDamage} from './damage.ts';
import {applicationId, schema, schemaVersion} from './schema.ts';

/** Why a catalog began empty. */
export type Begun = 'new' | 'damaged' | 'outdated' | null;

export interface OpenDatabase<Tables> {
	readonly database: DatabaseSync;
	readonly begun: Begun;
	readonly tables: Tables;
}

/** What a catalog is opened for. */
export interface Use {
	readonly readOnly?: boolean;
	/** With little in memory, for whoever reads most of it once. */
	readonly thrifty?: boolean;
}

/** The file of a catalog that is kept in memory. */
export const inMemory = ':memory:';

/** Milliseconds to wait for another process that is writing. */
const patience = 10_000;

/**
 * Opens the database of a catalog, or begins a new one where there is none, where it is broken and where another version of the program wrote it:
 * everything in it can be derived again. `prepare` prepares its tables for use, which finds missing ones out. Throws if the file cannot be opened at all
 * (no right to write, no room); read-only also if there is no usable one.
 */
export function openDatabase<Tables>(
	file: string,
	{readOnly = false, thrifty = !readOnly}: Use,
	prepare: (database: DatabaseSync) => Tables,
): OpenDatabase<Tables> {
	if (!readOnly && file !== inMemory) mkdirSync(dirname(file), {recursive: true});
	let database: DatabaseSync | undefined;
	try {
		database = connect(file, readOnly, thrifty);
		const begun = readOnly ? probe(database) : begin(database);
		return {database, begun, tables: prepare(database)};
	} catch (error) {
		close(database);
		if (readOnly || file === inMemory || !isDamage(error)) throw error;
	}
	discardDatabase(file);
	database = connect(file, false, thrifty);
	begin(database);
	return {database, begun: 'damaged', tables: prepare(database)};
}

/**
 * Takes a broken catalog out of the way. Renamed before it is deleted: a process that still has it open then works on in the renamed file,
 * and never writes into the new one.
 */
export function discardDatabase(file: string): void {
	const aside = `${file}.${process.pid}.damaged`;
	if (existsSync(file)) renameSync(file, aside);
	for (const leftover of [`${file}-wal`, `${file}-shm`, aside]) rmSync(leftover, {force: true});
}

/** Takes back what a failed transaction has done. Whether one is open is not asked: Node before 22.16 does not know. */
export function rollBack(database: DatabaseSync): void {
	try {
		database.exec('ROLLBACK');
	} catch {
		// SQLite has taken it back by itself.
	}
}

function close(database: DatabaseSync | undefined): void {
	try {
		database?.close();
	} catch {
		// It never was open.
	}
}

function connect(file: string, readOnly: boolean, thrifty: boolean): DatabaseSync {
	const database = new DatabaseSync(file, {readOnly, enableForeignKeyConstraints: false});
	try {
		// As a pragma, since Node before 22.16 has no option for it.
		database.exec(`PRAGMA busy_timeout = ${patience}`);
		// Pages in memory, and room for sorting there: a search reads postings from all over the file. Who writes does so from one end to the other.
		database.exec(`PRAGMA cache_size = -${thrifty ? 16_384 : 65_536}; PRAGMA temp_store = MEMORY;`);
		if (!thrifty) database.exec('PRAGMA mmap_size = 268435456');
		if (!readOnly) useWriteAheadLog(database);
		if (readOnly && !isCurrent(database)) throw new Error(`${file} was written by another version of the program`);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}

/** Node 22.13 to 22.15 have SQLite, but without FTS5. */
const needsNewerNode = `a desk needs Node 22.16 or newer: the SQLite of this one (${process.versions.node}) has no full-text index`;
const lacksWordIndex = (error: unknown): boolean =>
	error instanceof Error && error.message.includes('no such module: fts5');

/** Two processes that turn to the log at once refuse each other without waiting, whatever their patience. */
function useWriteAheadLog(database: DatabaseSync): void {
	const deadline = performance.now() + patience;
	for (;;) {
		try {
			// A log of 32 MB: one more article among a million quotations touches some hundred pages, and should not have to wait for them to be moved.
			database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000;');
			return;
		} catch (error) {
			const busy = error instanceof Error && 'errcode' in error && error.errcode === 5;
			if (!busy || performance.now() > deadline) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
		}
	}
}

/** Makes the tables where they are missing or another version's. Under the write lock, so that of two processes that begin at once only one does. */
function begin(database: DatabaseSync): Begun {
	if (isCurrent(database)) return checked(database);
	database.exec('BEGIN EXCLUSIVE');
	try {
		if (isCurrent(database)) {
			database.exec('COMMIT');
			return null;
		}
		const begun = dropAll(database) > 0 ? 'outdated' : 'new';
		database.exec(schema);
		database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion};`);
		database.exec('COMMIT');
		return begun;
	} catch (error) {
		rollBack(database);
		throw lacksWordIndex(error) ? new Error(needsNewerNode, {cause: error}) : error;
	}
}

/** Pages that are looked at in full before the catalog is used; a larger one is only probed, since looking takes a second for 200 MB. */
const pagesChecked = 4096;

function checked(database: DatabaseSync): null {
	if (Number(pragma(database, 'page_count')) <= pagesChecked && pragma(database, 'quick_check') !== 'ok')
		throw damaged();
	return probe(database);
}

const damaged = (): Error => Object.assign(new Error('database disk image is malformed'), {errcode: 11});

/** Touches each table, so that a file with damage near its roots is found out now and not at the first key press. */
function probe(database: DatabaseSync): null {
	for (const table of tablesOf(database)) {
		if (!table.startsWith('statement_words')) database.prepare(`SELECT * FROM "${table}" LIMIT 1`).get();
	}
	database.prepare(`SELECT rowid FROM statement_words WHERE statement_words MATCH '"a"' LIMIT 1`).get();
	return null;
}

function isCurrent(database: DatabaseSync): boolean {
	return pragma(database, 'application_id') === applicationId && pragma(database, 'user_version') === schemaVersion;
}

function dropAll(database: DatabaseSync): number {
	const tables = tablesOf(database);
	// Virtual tables first: they take their shadow tables with them.
	const virtual = tables.filter(table => tables.includes(`${table}_data`) && tables.includes(`${table}_idx`));
	for (const table of [...virtual, ...tables]) database.exec(`DROP TABLE IF EXISTS "${table.replaceAll('"', '""')}"`);
	return tables.length;
}

function tablesOf(database: DatabaseSync): string[] {
	const rows = database
		.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
		.all();
	return rows.map(row => String(row.name));
}

const pragma = (database: DatabaseSync, name: string): unknown => database.prepare(`PRAGMA ${name}`).get()?.[name];
