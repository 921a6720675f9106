import type {DatabaseSync} from 'node:sqlite';
import {fewestToStand} from '../collation/fullness.ts';
import type {PlacedUnit, Unit} from '../collation/store.ts';

/** Units of quotations, and the groups that they stand in. A unit is named by the lowest key that its quotations had when it began. */
export class UnitTable {
	readonly #database: DatabaseSync;
	readonly #queries: ReturnType<typeof prepareQueries>;

	constructor(database: DatabaseSync) {
		this.#database = database;
		this.#queries = prepareQueries(database);
	}

	unit(id: number): Unit {
		return toUnit(this.#queries.unit.get(id)!);
	}

	ofWording(wording: number): Unit | undefined {
		const row = this.#queries.ofWording.get(wording);
		return row && toUnit(row);
	}

	in(group: number): readonly number[] {
		return this.#queries.in.all(group).map(row => Number(row.id));
	}

	/** Groups of two quotations or more. */
	groups(): readonly number[] {
		return this.#database
			.prepare(
				'SELECT grouped FROM unit WHERE grouped IS NOT NULL GROUP BY grouped HAVING sum(size) > 1 ORDER BY grouped',
			)
			.all()
			.map(row => Number(row.grouped));
	}

	/** As `Roll.entry` has it. */
	entry(unit: number): Uint32Array {
		// A copy of its own begins at a place that can be read by four bytes.
		return new Uint32Array((this.#queries.entry.get(unit)!.entry as Uint8Array).slice().buffer);
	}

	begin(key: number, wording: number, fullness: number, entry: Uint32Array): void {
		this.#queries.begin.run(key, wording, fullness, key, bytesOf(entry));
		this.#queries.assign.run(key, key);
	}

	/** `entry`: of the quotation, where it now stands first. */
	join(key: number, unit: number, entry: Uint32Array | null): void {
		this.#queries.assign.run(unit, key);
		this.#queries.grow.run(unit);
		if (entry) this.#queries.lead.run(key, bytesOf(entry), unit);
	}

	move(unit: number, group: number | null): void {
		this.#queries.move.run(group, unit);
	}

	/**
	 * Takes a quotation, which is gone already, out of its unit. Gives the group that it stood in and whether all of that has to be placed anew, since the unit is
	 * no more what it was for the others; `speakerLost`: nobody else there gives the words to its speaker.
	 */
	leave(
		id: number,
		key: number,
		speakerLost: boolean,
		unpost: (unit: number) => void,
	): {group: number | null; whole: boolean} {
		const unit = this.unit(id);
		const {group, size, stands} = unit;
		if (size === 1) {
			if (stands) unpost(id);
			this.#queries.remove.run(id);
			return {group, whole: stands};
		}
		const first = unit.first === key ? Number(this.#queries.firstOf.get(id)?.key) : unit.first;
		this.#queries.shrink.run(first, id);
		return {group, whole: speakerLost || size === fewestToStand};
	}

	noteStanding(unit: number, stands: boolean): void {
		this.#queries.noteStanding.run(stands ? 1 : 0, unit);
	}

	/** Puts all units in place of those that were there. */
	replace(units: Iterable<PlacedUnit>): void {
		this.#database.exec('DELETE FROM unit');
		for (const {id, keys, wording, fullness, group, entry, stands} of units) {
			this.#queries.put.run(id, wording, fullness, group, keys[0]!, keys.length, stands ? 1 : 0, bytesOf(entry));
			for (const key of keys) this.#queries.assign.run(id, key);
		}
	}
}

const bytesOf = ({buffer, byteOffset, byteLength}: Uint32Array): Uint8Array =>
	new Uint8Array(buffer, byteOffset, byteLength);

const toUnit = (row: Record<string, unknown>): Unit => ({
	id: Number(row.id),
	wording: Number(row.wording),
	fullness: Number(row.fullness),
	group: row.grouped as number | null,
	first: Number(row.first),
	size: Number(row.size),
	stands: row.stands === 1,
});

const columns = 'id, wording, fullness, grouped, first, size, stands';

const prepareQueries = (database: DatabaseSync) => ({
	unit: database.prepare(`SELECT ${columns} FROM unit WHERE id = ?`),
	ofWording: database.prepare(`SELECT ${columns} FROM unit WHERE wording = ? AND wording <> 0`),
	in: database.prepare('SELECT id FROM unit WHERE grouped = ? ORDER BY id'),
	begin: database.prepare(
		'INSERT INTO unit (id, wording, fullness, first, size, stands, entry) VALUES (?, ?, ?, ?, 1, 0, ?)',
	),
	assign: database.prepare('UPDATE member SET unit = ? WHERE key = ?'),
	grow: database.prepare('UPDATE unit SET size = size + 1 WHERE id = ?'),
	lead: database.prepare('UPDATE unit SET first = ?, entry = ? WHERE id = ?'),
	shrink: database.prepare('UPDATE unit SET size = size - 1, first = ? WHERE id = ?'),
	move: database.prepare('UPDATE unit SET grouped = ? WHERE id = ?'),
	remove: database.prepare('DELETE FROM unit WHERE id = ?'),
	firstOf: database.prepare(
		`SELECT key FROM member JOIN statement ON statement.id = member.key JOIN article ON article.id = statement.article
		WHERE unit = ? ORDER BY path, position, key LIMIT 1`,
	),
	noteStanding: database.prepare('UPDATE unit SET stands = ? WHERE id = ?'),
	entry: database.prepare('SELECT entry FROM unit WHERE id = ?'),
	put: database.prepare(
		'INSERT INTO unit (id, wording, fullness, grouped, first, size, stands, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
	),
});
