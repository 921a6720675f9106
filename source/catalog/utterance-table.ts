import type {DatabaseSync} from 'node:sqlite';
import type {ArticleKey} from '../model/event.ts';
import type {Quotation, Utterance} from '../model/utterance.ts';
import {keep, keptWhole, read, type Kept} from './kept-utterance.ts';
import type {QuotationTable} from './quotation-table.ts';
import {rowsOf} from './rows.ts';

/** An utterance, and the group of quotations that it was made of; null where a reviewer had a word in: those of several groups may be one. */
export interface GroupedUtterance {
	readonly group: number | null;
	readonly utterance: Utterance;
	/** What the catalog knows the quotations by. */
	readonly keys?: ReadonlyMap<Quotation, number>;
}

/** Utterances as JSON, by the groups that they were made of; those that a reviewer had a word in stand under numbers below 0. */
export class UtteranceTable {
	readonly #database: DatabaseSync;
	readonly #quotations: QuotationTable;
	readonly #queries: ReturnType<typeof prepareQueries>;

	constructor(database: DatabaseSync, quotations: QuotationTable) {
		this.#database = database;
		this.#quotations = quotations;
		this.#queries = prepareQueries(database);
	}

	/** Puts utterances in, in place of those that were made of these groups and of all that a reviewer had a word in. */
	replace(groups: Iterable<number>, utterances: Iterable<GroupedUtterance>): void {
		for (const group of groups) this.#queries.remove.run(group);
		this.#database.exec('DELETE FROM utterance WHERE number < 0');
		let reviewed = 0;
		for (const {group, utterance, keys} of utterances) {
			const kept = keys ? keep(utterance, keys) : keptWhole(utterance);
			this.#queries.insert.run(group ?? --reviewed, JSON.stringify(kept));
		}
	}

	/** Puts utterances in that are made anew, by their groups, as `keep` has them. */
	put(named: Iterable<readonly [group: number, kept: string]>): void {
		for (const [group, kept] of named) this.#queries.insert.run(group, kept);
	}

	/** Lets the utterances that an article has a part in stay what they are until they are made anew: its quotations are about to go. */
	keepWhole(article: number): void {
		for (const group of this.#quotations.groupsOf(article)) {
			const utterance = this.#utterance(rowsOf<[string]>(this.#queries.utterance, group)[0]);
			if (utterance) this.#queries.insert.run(group, JSON.stringify(keptWhole(utterance)));
		}
	}

	clear(): void {
		this.#database.exec('DELETE FROM utterance');
	}

	/** In no particular order. */
	all(): Utterance[] {
		return rowsOf<[string]>(this.#queries.all).map(row => this.#utterance(row)!);
	}

	/** The utterance that a statement is a witness of. */
	of(key: ArticleKey, statement: string): Utterance | undefined {
		const group = this.#quotations.groupOf(key, statement);
		if (group === undefined) return undefined;
		const own = this.#utterance(rowsOf<[string]>(this.#queries.utterance, group)[0]);
		if (own) return isWitness(own, key, statement) ? own : undefined;
		return rowsOf<[string]>(this.#queries.reviewed)
			.map(row => this.#utterance(row)!)
			.find(utterance => isWitness(utterance, key, statement));
	}

	#utterance(row: [string] | undefined): Utterance | undefined {
		return row && read(JSON.parse(row[0]) as Kept, key => this.#quotations.quotation(key));
	}
}

const isWitness = ({witnesses}: Utterance, {path, place}: ArticleKey, statement: string): boolean =>
	witnesses.some(
		({quotation, others = []}) =>
			quotation.path === path &&
			quotation.place === place &&
			(quotation.quote.id === statement || others.includes(statement)),
	);

const prepareQueries = (database: DatabaseSync) => ({
	remove: database.prepare('DELETE FROM utterance WHERE number = ?'),
	insert: database.prepare('INSERT OR REPLACE INTO utterance VALUES (?, ?)'),
	utterance: database.prepare('SELECT json FROM utterance WHERE number = ?'),
	all: database.prepare('SELECT json FROM utterance ORDER BY number'),
	reviewed: database.prepare('SELECT json FROM utterance WHERE number < 0'),
});
