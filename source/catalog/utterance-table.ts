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
		for (const group of groups) {
			this.#queries.removeWitnesses.run(group);
			this.#queries.remove.run(group);
		}
		for (const {group, utterance} of utterances) {
			this.#queries.insert.run(utterance.id, group, JSON.stringify(utterance));
			for (const witness of utterance.witnesses) {
				for (const place of placesOf(witness)) this.#queries.insertWitness.run(...place, utterance.id);
			}
		}
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

/** Where the quotes of a witness stand: path, place and statement of each. */
const placesOf = ({quotation: {path, place, quote}, others = []}: Witness): [string, string, string][] =>
	[quote.id, ...others].map(statement => [path, place ?? '', statement]);

const prepareQueries = (database: DatabaseSync) => ({
	remove: database.prepare('DELETE FROM utterance WHERE grouped = ?'),
	removeWitnesses: database.prepare(
		'DELETE FROM witness WHERE utterance IN (SELECT id FROM utterance WHERE grouped = ?)',
	),
	insert: database.prepare('INSERT OR REPLACE INTO utterance VALUES (?, ?, ?)'),
	insertWitness: database.prepare('INSERT OR REPLACE INTO witness VALUES (?, ?, ?, ?)'),
	of: database.prepare(
		`SELECT json FROM witness JOIN utterance ON utterance.id = witness.utterance
		WHERE path = ? AND place = ? AND statement = ?`,
	),
});
