import type {DatabaseSync} from 'node:sqlite';

/** Written into the database's header ("cdsk"), so that another program's file is never taken for a review. */
export const applicationId = 0x6364736b;

/**
 * What makes a review of version n from one of version n - 1, in order; the first makes it from an empty file. A migration only ever
 * adds: events are never rewritten.
 */
export const migrations: readonly Migration[] = [
	database =>
		database.exec(`
			CREATE TABLE events (
				sequence INTEGER PRIMARY KEY AUTOINCREMENT,
				id TEXT NOT NULL UNIQUE,
				time TEXT NOT NULL,
				reviewer TEXT NOT NULL,
				action TEXT NOT NULL,
				target TEXT NOT NULL,
				before TEXT NOT NULL,
				after TEXT NOT NULL,
				reason TEXT,
				sha256 TEXT,
				version TEXT NOT NULL
			) STRICT;
			CREATE TABLE evidence (
				sha256 TEXT NOT NULL,
				place TEXT NOT NULL,
				raw BLOB NOT NULL,
				PRIMARY KEY (sha256, place)
			) STRICT, WITHOUT ROWID;
			CREATE TABLE views (
				reviewer TEXT PRIMARY KEY,
				view TEXT NOT NULL
			) STRICT, WITHOUT ROWID;
			CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
				BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
			CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
				BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
			CREATE TRIGGER evidence_is_never_changed BEFORE UPDATE ON evidence
				BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
			CREATE TRIGGER evidence_is_never_deleted BEFORE DELETE ON evidence
				BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END;
		`),
];

export type Migration = (database: DatabaseSync) => void;
