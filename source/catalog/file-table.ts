import type {DatabaseSync} from 'node:sqlite';

/** What is known of a source file without reading it. The path is relative to the desk's folder. */
export interface FileStamp {
	readonly path: string;
	/** Bytes. */
	readonly size: number;
	readonly mtimeMs: number;
}

/** A source file as it was when its articles were derived. */
export interface KnownFile extends FileStamp {
	readonly sha256: string | null;
	/** What its articles were derived with: the program's version, and the reviewer's decisions and corrections. Another key makes them stale. */
	readonly key: string;
}

/** The source files whose articles are in the catalog. */
export class FileTable {
	readonly #database: DatabaseSync;
	readonly #insert;
	readonly #find;

	constructor(database: DatabaseSync) {
		this.#database = database;
		this.#insert = database.prepare(
			'INSERT OR REPLACE INTO file (path, size, mtime, sha256, key) VALUES (?, ?, ?, ?, ?)',
		);
		this.#find = database.prepare(
			`SELECT 1 FROM file WHERE path = ? AND size = ? AND mtime = ? AND key = ?
			AND NOT EXISTS (SELECT 1 FROM article WHERE article.path = file.path AND state = 'unreadable')`,
		);
	}

	insert({path, size, mtimeMs, sha256, key}: KnownFile): void {
		this.#insert.run(path, size, mtimeMs, sha256, key);
	}

	remove(path: string): void {
		this.#database.prepare('DELETE FROM file WHERE path = ?').run(path);
	}

	/**
	 * Size and modification time are trusted: hashing 10,000 files would take longer than opening the desk. What could not be read is tried again:
	 * a right that was given since, or a disk that was plugged in, changes neither.
	 */
	holds({path, size, mtimeMs}: FileStamp, key: string): boolean {
		return this.#find.get(path, size, mtimeMs, key) !== undefined;
	}

	all(): Map<string, KnownFile> {
		const rows = this.#database.prepare('SELECT path, size, mtime, sha256, key FROM file ORDER BY path').all();
		return new Map(
			rows.map(row => {
				const path = String(row.path);
				const sha256 = row.sha256 as string | null;
				return [path, {path, size: Number(row.size), mtimeMs: Number(row.mtime), sha256, key: String(row.key)}];
			}),
		);
	}
}
