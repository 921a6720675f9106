import type {DatabaseSync} from 'node:sqlite';
import {deflateRawSync, inflateRawSync} from 'node:zlib';
import type {ReviewEvent} from '../model/event.ts';
import {asReviewError, openDatabase} from './database.ts';

/** An article version that carries a mark, kept so that the evidence survives an overwritten page. */
export interface Evidence {
	/** Of the source file. */
	readonly sha256: string;
	readonly place: string | null;
	readonly raw: string;
}

/** The events, evidence and views of a review on the disk. Every call throws `ReviewError` with a sentence that names the file. */
export class EventStore {
	readonly #file: string;
	readonly #database: DatabaseSync;
	readonly #statements;
	#closed = false;
	/** Up to where events were read or written here. */
	#sequence = 0;
	#dataVersion = -1;
	readonly #evidence: Set<string>;

	constructor(file: string) {
		this.#file = file;
		this.#database = openDatabase(file);
		const prepare = (sql: string) => this.#database.prepare(sql);
		this.#statements = this.#guarded(() => ({
			insert: prepare(
				`INSERT INTO events (id, time, reviewer, action, target, before, after, reason, sha256, version)
				VALUES (:id, :time, :reviewer, :action, :target, :before, :after, :reason, :sha256, :version) ON CONFLICT (id) DO NOTHING`,
			),
			since: prepare('SELECT * FROM events WHERE sequence > ? ORDER BY sequence'),
			insertEvidence: prepare('INSERT INTO evidence (sha256, place, raw) VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
			evidence: prepare('SELECT raw FROM evidence WHERE sha256 = ? AND place = ?'),
			evidenceKeys: prepare('SELECT sha256, place FROM evidence ORDER BY sha256, place'),
			dataVersion: prepare('PRAGMA data_version'),
			saveView: prepare('INSERT INTO views VALUES (?, ?) ON CONFLICT (reviewer) DO UPDATE SET view = excluded.view'),
			view: prepare('SELECT view FROM views WHERE reviewer = ?'),
		}));
		this.#evidence = this.#guarded(() => new Set(this.#evidenceKeys().map(evidenceKey)));
	}

	/** Events that were recorded here or by another program since the last call, in the order in which they were recorded. */
	read(): readonly ReviewEvent[] {
		return this.#guarded(() => {
			const version = Number(this.#statements.dataVersion.get()!.data_version);
			if (version === this.#dataVersion) return [];
			this.#dataVersion = version;
			const rows = this.#statements.since.all(this.#sequence);
			this.#sequence = Number(rows.at(-1)?.sequence ?? this.#sequence);
			return rows.map(eventOf);
		});
	}

	/**
	 * Runs `decide` with everything that others recorded until now and writes the events that it gives, in one transaction; on the disk
	 * when it returns. Events whose id is there already are left out. Gives the others' events, then those that were written.
	 */
	append(
		decide: (others: readonly ReviewEvent[]) => readonly ReviewEvent[],
		evidence: readonly Evidence[] = [],
	): readonly ReviewEvent[] {
		return this.#guarded(() => {
			this.#database.exec('BEGIN IMMEDIATE');
			try {
				const others = this.#statements.since.all(this.#sequence).map(eventOf);
				const written = decide(others).filter(event => this.#statements.insert.run(rowOf(event)).changes > 0);
				for (const article of evidence) this.#keep(article);
				const last = this.#database.prepare('SELECT max(sequence) AS last FROM events').get()!;
				this.#database.exec('COMMIT');
				this.#sequence = Number(last.last ?? 0);
				return written;
			} catch (error) {
				this.#rollBack();
				throw error;
			}
		});
	}

	#keep(article: Evidence): void {
		const {sha256, place, raw} = article;
		const key = evidenceKey(article);
		if (this.#evidence.has(key)) return;
		this.#statements.insertEvidence.run(sha256, place ?? '', deflateRawSync(Buffer.from(raw, 'utf8')));
		this.#evidence.add(key);
	}

	evidence(sha256: string, place: string | null): string | undefined {
		return this.#guarded(() => {
			const row = this.#statements.evidence.get(sha256, place ?? '');
			return row && inflateRawSync(row.raw as Uint8Array).toString('utf8');
		});
	}

	evidenceKeys(): readonly Omit<Evidence, 'raw'>[] {
		return this.#guarded(() => this.#evidenceKeys());
	}

	#evidenceKeys(): readonly Omit<Evidence, 'raw'>[] {
		const rows = this.#statements.evidenceKeys.all() as {sha256: string; place: string}[];
		return rows.map(({sha256, place}) => ({sha256, place: place === '' ? null : place}));
	}

	saveView(reviewer: string, view: unknown): void {
		this.#guarded(() => {
			// Where the desk was left is no evidence: it need not wait for the disk, only survive the program.
			this.#database.exec('PRAGMA synchronous = NORMAL');
			try {
				this.#statements.saveView.run(reviewer, JSON.stringify(view));
			} finally {
				this.#database.exec('PRAGMA synchronous = FULL');
			}
		});
	}

	view(reviewer: string): unknown {
		return this.#guarded(() => {
			const row = this.#statements.view.get(reviewer);
			return row && (JSON.parse(row.view as string) as unknown);
		});
	}

	/** Whether a transaction is open is not asked: Node before 22.16 does not know. */
	#rollBack(): void {
		try {
			this.#database.exec('ROLLBACK');
		} catch {
			// SQLite has taken it back by itself.
		}
	}

	close(): void {
		if (this.#closed) return;
		this.#closed = true;
		this.#database.close();
	}

	#guarded<T>(work: () => T): T {
		try {
			return work();
		} catch (error) {
			throw asReviewError(this.#file, error);
		}
	}
}

const evidenceKey = ({sha256, place}: Omit<Evidence, 'raw'>): string => `${sha256} ${place ?? ''}`;

type Row = Record<string, string | number | bigint | Uint8Array | null>;

const rowOf = (event: ReviewEvent): Record<string, string | null> => ({
	id: event.id,
	time: event.time,
	reviewer: event.reviewer,
	action: event.action,
	target: JSON.stringify(event.target),
	before: JSON.stringify(event.before),
	after: JSON.stringify(event.after),
	reason: event.reason,
	sha256: event.sha256,
	version: event.version,
});

const eventOf = (row: Row): ReviewEvent => ({
	id: row.id as string,
	time: row.time as string,
	reviewer: row.reviewer as string,
	action: row.action as ReviewEvent['action'],
	target: JSON.parse(row.target as string) as ReviewEvent['target'],
	before: JSON.parse(row.before as string) as unknown,
	after: JSON.parse(row.after as string) as unknown,
	reason: row.reason as string | null,
	sha256: row.sha256 as string | null,
	version: row.version as string,
});
