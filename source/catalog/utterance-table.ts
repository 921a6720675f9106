import type {DatabaseSync} from 'node:sqlite';
import type {ArticleKey} from '../model/event.ts';
import type {Utterance} from '../model/utterance.ts';

/** Utterances as JSON, and which statement is a witness of which. */
export class UtteranceTable {
	readonly #database: DatabaseSync;

	constructor(database: DatabaseSync) {
		this.#database = database;
	}

	/** Puts these in place of all that were there. */
	replace(utterances: Iterable<Utterance>): void {
		this.#database.exec('DELETE FROM utterance; DELETE FROM witness;');
		const insert = this.#database.prepare('INSERT OR REPLACE INTO utterance VALUES (?, ?, ?)');
		const insertWitness = this.#database.prepare('INSERT OR REPLACE INTO witness VALUES (?, ?, ?, ?)');
		let position = 0;
		for (const utterance of utterances) {
			insert.run(utterance.id, position++, JSON.stringify(utterance));
			for (const {quotation, others = []} of utterance.witnesses) {
				for (const statement of [quotation.quote.id, ...others]) {
					insertWitness.run(quotation.path, quotation.place ?? '', statement, utterance.id);
				}
			}
		}
	}

	all(): Utterance[] {
		const rows = this.#database.prepare('SELECT json FROM utterance ORDER BY position').all();
		return rows.map(row => JSON.parse(String(row.json)) as Utterance);
	}

	/** The utterance that a statement is a witness of. */
	of({path, place}: ArticleKey, statement: string): Utterance | undefined {
		const row = this.#database
			.prepare(
				`SELECT json FROM witness JOIN utterance ON utterance.id = witness.utterance
				WHERE path = ? AND place = ? AND statement = ?`,
			)
			.get(path, place ?? '', statement);
		return row && (JSON.parse(String(row.json)) as Utterance);
	}
}
