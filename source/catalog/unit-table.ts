import type {DatabaseSync} from 'node:sqlite';
import {fewestToStand} from '../collation/fullness.ts';
import type {SpeakerName} from '../collation/speakers.ts';
import type {Placement, Unit, WordedUnit} from '../collation/store.ts';
import {rowsOf} from './rows.ts';
import {unitIndexes} from './schema.ts';
import {SpeakerTally} from './speaker-tally.ts';

/** What a unit is without a quotation that was taken out of it. */
interface Left {
	/** The group that it stood in. */
	readonly group: number | null;
	/** Whether all of that has to be placed anew, since the unit is no more what it was for the others. */
	readonly whole: boolean;
}

type UnitRow = [number, number, number, number | null, number, number, number];
type WordedRow = [...UnitRow, speakers: string, entry: Uint8Array];

/**
 * Units of quotations, and the groups that they stand in. A unit is named by the lowest key that its quotations had when it began. Which quotations it is stands with
 * it: a row for each in an index of its own would be written all over the file.
 */
export class UnitTable {
	readonly #database: DatabaseSync;
	readonly #queries: ReturnType<typeof prepareQueries>;

	constructor(database: DatabaseSync) {
		this.#database = database;
		this.#queries = prepareQueries(database);
	}

	unit(id: number): Unit {
		return toUnit(rowsOf<UnitRow>(this.#queries.unit, id)[0]!);
	}

	ofWording(wording: number): Unit | undefined {
		const row = rowsOf<UnitRow>(this.#queries.ofWording, wording)[0];
		return row && toUnit(row);
	}

	/** The unit that a quotation stands in. */
	of(key: number): number | undefined {
		return rowsOf<[number]>(this.#queries.unitOf, key)[0]?.[0];
	}

	worded(ids: readonly number[]): readonly WordedUnit[] {
		return ids.length === 0 ? [] : rowsOf<WordedRow>(this.#queries.worded, JSON.stringify(ids)).map(toWordedUnit);
	}

	wordedIn(group: number, limit: number): readonly WordedUnit[] {
		return rowsOf<WordedRow>(this.#queries.wordedIn, group, Number.isFinite(limit) ? limit : -1).map(toWordedUnit);
	}

	/** Groups of two quotations or more. */
	groups(): readonly number[] {
		const query = this.#database.prepare(
			'SELECT grouped FROM unit WHERE grouped IS NOT NULL GROUP BY grouped HAVING sum(size) > 1 ORDER BY grouped',
		);
		return rowsOf<[number]>(query).map(([group]) => group);
	}

	/** The keys of a group's quotations, the lowest first. */
	keysIn(group: number): readonly number[] {
		return rowsOf<[Uint8Array]>(this.#queries.keysIn, group)
			.flatMap(([keys]) => [...numbersOf(keys)])
			.sort((a, b) => a - b);
	}

	/** As `Roll.entry` has it. */
	entry(unit: number): Uint32Array {
		return numbersOf(rowsOf<[Uint8Array]>(this.#queries.entry, unit)[0]![0]);
	}

	begin(key: number, wording: number, fullness: number, entry: Uint32Array, speaker: SpeakerName | null): void {
		const speakers = new SpeakerTally().with(speaker).toText();
		this.#queries.insert.run(
			key,
			wording,
			fullness,
			null,
			key,
			0,
			1,
			bytesOf(Uint32Array.of(key)),
			speakers,
			bytesOf(entry),
		);
		this.#queries.assign.run(key, key);
	}

	/** `entry`: of the quotation, where it now stands first. */
	join(key: number, unit: number, entry: Uint32Array | null, speaker: SpeakerName | null): void {
		this.#queries.assign.run(key, unit);
		this.#writeKeys(unit, [...this.#keys(unit), key], this.#tally(unit).with(speaker));
		if (entry) this.#queries.lead.run(key, bytesOf(entry), unit);
	}

	move(unit: number, group: number | null): void {
		this.#queries.move.run(group, unit);
	}

	/** Takes a quotation, which is gone already, out of its unit. Nothing comes out if it stood in none. */
	leave(key: number, speaker: SpeakerName | null, unpost: (unit: number) => void): Left | undefined {
		const id = this.of(key);
		if (id === undefined) return undefined;
		this.#queries.unassign.run(key);
		const {group, size, stands, first} = this.unit(id);
		if (size === 1) {
			if (stands) unpost(id);
			this.#queries.remove.run(id);
			return {group, whole: stands};
		}
		const keys = [...this.#keys(id)].filter(own => own !== key);
		const tally = this.#tally(id).without(speaker);
		this.#writeKeys(id, keys, tally);
		if (first === key) this.#queries.noteFirst.run(this.#firstOf(keys), id);
		return {group, whole: !tally.has(speaker) || size === fewestToStand};
	}

	noteStanding(unit: number, stands: boolean): void {
		this.#queries.noteStanding.run(stands ? 1 : 0, unit);
	}

	/**
	 * Puts all units in place of those that were there. The indexes are made when all are there: to find a place in them for one after the other takes longer than all else.
	 */
	replace(placement: Placement): void {
		this.#database.exec('DELETE FROM unit; DELETE FROM member; DROP INDEX unit_of_wording; DROP INDEX unit_of_group');
		for (const {id, keys, wording, fullness, group, entry, speakers, stands} of placement.units()) {
			const tally = new SpeakerTally();
			for (const speaker of speakers) tally.with(speaker);
			this.#queries.insert.run(
				id,
				wording,
				fullness,
				group,
				keys[0]!,
				stands ? 1 : 0,
				keys.length,
				bytesOf(Uint32Array.from(keys)),
				tally.toText(),
				bytesOf(entry),
			);
		}
		this.#database.exec(unitIndexes);
		for (const [key, unit] of placement.members()) this.#queries.assign.run(key, unit);
	}

	#keys(unit: number): Uint32Array {
		return numbersOf(rowsOf<[Uint8Array]>(this.#queries.keys, unit)[0]![0]);
	}

	#tally(unit: number): SpeakerTally {
		return SpeakerTally.read(rowsOf<[string]>(this.#queries.speakers, unit)[0]![0]);
	}

	#writeKeys(unit: number, keys: readonly number[], tally: SpeakerTally): void {
		this.#queries.writeKeys.run(keys.length, bytesOf(Uint32Array.from(keys)), tally.toText(), unit);
	}

	#firstOf(keys: readonly number[]): number {
		return rowsOf<[number]>(this.#queries.firstOf, JSON.stringify(keys))[0]![0];
	}
}

const bytesOf = ({buffer, byteOffset, byteLength}: Uint32Array): Uint8Array =>
	new Uint8Array(buffer, byteOffset, byteLength);

/** A copy of its own begins at a place that can be read by four bytes. */
const numbersOf = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer);

const toWordedUnit = ([id, wording, fullness, group, first, stands, size, speakers, entry]: WordedRow): WordedUnit => ({
	...toUnit([id, wording, fullness, group, first, stands, size]),
	speakers: SpeakerTally.read(speakers).speakers(),
	entry: numbersOf(entry),
});

const toUnit = ([id, wording, fullness, group, first, stands, size]: UnitRow): Unit => ({
	id,
	wording,
	fullness,
	group,
	first,
	size,
	stands: stands === 1,
});

const columns = 'id, wording, fullness, grouped, first, stands, size';

const prepareQueries = (database: DatabaseSync) => ({
	unit: database.prepare(`SELECT ${columns} FROM unit WHERE id = ?`),
	ofWording: database.prepare(`SELECT ${columns} FROM unit WHERE wording = ? AND wording <> 0`),
	unitOf: database.prepare('SELECT unit FROM member WHERE key = ?'),
	worded: database.prepare(
		`SELECT ${columns}, speakers, entry FROM (SELECT value AS asked FROM json_each(?)) CROSS JOIN unit ON unit.id = asked`,
	),
	wordedIn: database.prepare(`SELECT ${columns}, speakers, entry FROM unit WHERE grouped = ? ORDER BY id LIMIT ?`),
	keysIn: database.prepare('SELECT keys FROM unit WHERE grouped = ?'),
	keys: database.prepare('SELECT keys FROM unit WHERE id = ?'),
	speakers: database.prepare('SELECT speakers FROM unit WHERE id = ?'),
	entry: database.prepare('SELECT entry FROM unit WHERE id = ?'),
	insert: database.prepare(
		`INSERT INTO unit (${columns}, keys, speakers, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
	),
	assign: database.prepare('INSERT OR REPLACE INTO member VALUES (?, ?)'),
	unassign: database.prepare('DELETE FROM member WHERE key = ?'),
	writeKeys: database.prepare('UPDATE unit SET size = ?, keys = ?, speakers = ? WHERE id = ?'),
	lead: database.prepare('UPDATE unit SET first = ?, entry = ? WHERE id = ?'),
	noteFirst: database.prepare('UPDATE unit SET first = ? WHERE id = ?'),
	move: database.prepare('UPDATE unit SET grouped = ? WHERE id = ?'),
	remove: database.prepare('DELETE FROM unit WHERE id = ?'),
	noteStanding: database.prepare('UPDATE unit SET stands = ? WHERE id = ?'),
	firstOf: database.prepare(
		`SELECT statement.id FROM json_each(?) AS own JOIN statement ON statement.id = own.value JOIN article ON article.id = statement.article
		ORDER BY article.path, article.position, statement.id LIMIT 1`,
	),
});
