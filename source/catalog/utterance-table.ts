import type {DatabaseSync} from 'node:sqlite';
import type {ArticleKey} from '../model/event.ts';
import type {Utterance, Witness} from '../model/utterance.ts';

/** An utterance, and the group of quotations that it was made of. */
export interface GroupedUtterance {
	readonly group: number;
	readonly utterance: Utterance;
}

/** Utterances as JSON, and which statement is a witness of which. */
export class UtteranceTable {
	readonly #database: DatabaseSync;
	readonly #queries: ReturnType<typeof prepareQueries>;

	constructor(database: DatabaseSync) {
		this.#database = database;
		this.#queries = prepareQueries(database);
	}

	/** Puts utterances in, in place of those that were made of these groups. */
	replace(groups: Iterable<number>, utterances: Iterable<GroupedUtterance>): void {
		// Most witnesses of what has changed are what they were: only the others are written, since each row stands in a page of its own.
		const before = new Map<string, readonly [...Place, string]>();
		for (const group of groups) {
			for (const row of this.#queries.witnesses.all(group)) {
				const place: Place = [String(row.path), String(row.place), String(row.statement)];
				before.set(place.join('\n'), [...place, String(row.utterance)]);
			}
			this.#queries.remove.run(group);
		}
		for (const {group, utterance} of utterances) {
			this.#queries.insert.run(utterance.id, group, JSON.stringify(utterance));
			for (const place of utterance.witnesses.flatMap(placesOf)) {
				const known = before.get(place.join('\n'));
				if (known?.[3] !== utterance.id) this.#queries.insertWitness.run(...place, utterance.id);
				before.delete(place.join('\n'));
			}
		}
		for (const witness of before.values()) this.#queries.removeWitness.run(...witness);
	}

	clear(): void {
		this.#database.exec('DELETE FROM utterance; DELETE FROM witness;');
	}

	/** In no particular order. */
	all(): Utterance[] {
		const rows = this.#database.prepare('SELECT json FROM utterance').all();
		return rows.map(row => JSON.parse(String(row.json)) as Utterance);
	}

	/** The utterance that a statement is a witness of. */
	of({path, place}: ArticleKey, statement: string): Utterance | undefined {
		const row = this.#queries.of.get(path, place ?? '', statement);
		return row && (JSON.parse(String(row.json)) as Utterance);
	}
}

type Place = [path: string, place: string, statement: string];

/** Where the quotes of a witness stand. */
const placesOf = ({quotation: {path, place, quote}, others = []}: Witness): Place[] =>
	[quote.id, ...others].map(statement => [path, place ?? '', statement]);

const prepareQueries = (database: DatabaseSync) => ({
	remove: database.prepare('DELETE FROM utterance WHERE grouped = ?'),
	witnesses: database.prepare(
		'SELECT path, place, statement, utterance FROM utterance CROSS JOIN witness ON witness.utterance = utterance.id WHERE grouped = ?',
	),
	removeWitness: database.prepare(
		'DELETE FROM witness WHERE path = ? AND place = ? AND statement = ? AND utterance = ?',
	),
	insert: database.prepare('INSERT OR REPLACE INTO utterance VALUES (?, ?, ?)'),
	insertWitness: database.prepare('INSERT OR REPLACE INTO witness VALUES (?, ?, ?, ?)'),
	of: database.prepare(
		`SELECT json FROM witness JOIN utterance ON utterance.id = witness.utterance
		WHERE path = ? AND place = ? AND statement = ?`,
	),
});
