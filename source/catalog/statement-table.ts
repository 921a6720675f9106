import type {DatabaseSync} from 'node:sqlite';
import type {ArticleKey} from '../model/event.ts';
import {isQuote, speakerOf, type Claim, type Quote, type Statement} from '../model/statement.ts';
import type {ReadArticle} from './article-table.ts';
import {contextOf} from './context.ts';
import {rowsOf} from './rows.ts';
import {endMark, toMatch, toSql, type StatementFilter} from './statement-filter.ts';
import {traitsOf} from './traits.ts';
import {Vocabulary} from './vocabulary.ts';
import {fold} from './words.ts';

/** A statement with what a hit shows of its article. */
export interface FoundStatement extends ArticleKey {
	/** What the catalog knows the statement by; another after the article was read again. */
	readonly number: number;
	readonly statement: Statement;
	readonly title: string;
	readonly publisher: string | null;
	readonly published: string | null;
	readonly context: string;
}

/** What a statement is ranked by. Words and speakers are folded. */
export interface WordedStatement {
	readonly number: number;
	readonly kind: Statement['kind'];
	readonly words: string;
	readonly speakers: string;
	readonly publisher: string | null;
}

/** The statements of a desk with the index of their words. */
export class StatementTable {
	readonly vocabulary = new Vocabulary();
	readonly #database: DatabaseSync;
	readonly #insert;
	readonly #insertWords;
	readonly #insertWord;
	readonly #newWords;
	/** Words that are in the table for certain. */
	readonly #known = new Set<string>();

	constructor(database: DatabaseSync) {
		this.#database = database;
		this.#insert = database.prepare(
			'INSERT INTO statement (article, name, kind, raw_start, words, speakers, json, context) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
		);
		this.#insertWords = database.prepare(
			'INSERT INTO statement_words (rowid, text, speaker, outlet, trait) VALUES (?, ?, ?, ?, ?)',
		);
		this.#insertWord = database.prepare('INSERT OR IGNORE INTO word (text) VALUES (?)');
		this.#newWords = database.prepare(
			"SELECT max(id) AS last, group_concat(text, ' ') AS words FROM (SELECT id, text FROM word WHERE id > ? ORDER BY id)",
		);
	}

	insert({article, extraction}: ReadArticle, number: number): void {
		const outlet = fold(article.publisher ?? '');
		for (const statement of [...extraction.quotes, ...extraction.claims]) {
			const text = fold(statement.text);
			const speaker = fold([speakerOf(statement), ...statement.with].map(said => said?.name ?? '').join(' '));
			const {lastInsertRowid} = this.#insert.run(
				number,
				statement.id,
				statement.kind,
				statement.segments[0]?.rawStart ?? 0,
				text,
				speaker,
				JSON.stringify(statement),
				contextOf(article, statement),
			);
			this.#insertWords.run(lastInsertRowid, `${text} ${endMark}`, speaker, outlet, traitsOf(statement).join(' '));
			for (const field of [text, speaker, outlet]) this.#learn(field);
		}
	}

	remove(article: number): void {
		this.#database
			.prepare('DELETE FROM statement_words WHERE rowid IN (SELECT id FROM statement WHERE article = ?)')
			.run(article);
		this.#database.prepare('DELETE FROM statement WHERE article = ?').run(article);
	}

	/** The statements of an article, in the order of the text. */
	of(article: number): {quotes: Quote[]; claims: Claim[]} {
		const rows = this.#database.prepare('SELECT kind, json FROM statement WHERE article = ? ORDER BY id').all(article);
		const quotes: Quote[] = [];
		const claims: Claim[] = [];
		for (const row of rows) {
			const statement = JSON.parse(String(row.json)) as Statement;
			if (isQuote(statement)) quotes.push(statement);
			else claims.push(statement);
		}
		return {quotes, claims};
	}

	/** Takes up the words that were written since the last call, by whichever process. */
	refreshVocabulary(): Vocabulary {
		// One row for all words: reading a row for each would take three times as long.
		const row = this.#newWords.get(this.vocabulary.last);
		if (typeof row?.words !== 'string') return this.vocabulary;
		for (const word of row.words.split(' ')) this.vocabulary.add(word);
		this.vocabulary.last = Number(row.last);
		return this.vocabulary;
	}

	/** The numbers of statements that pass, in the order of the desk, `limit` at most. */
	matching(filter: StatementFilter, limit: number): number[] {
		const {number, from, values} = this.#query(filter);
		const query = this.#database.prepare(`SELECT ${number} ${from} LIMIT ?`);
		return rowsOf<[number]>(query, ...values, limit).map(([found]) => found);
	}

	/** How many statements pass; counting stops at `limit`. */
	count(filter: StatementFilter, limit: number): number {
		const {number, from, values} = this.#query(filter);
		const query = this.#database.prepare(`SELECT count(*) AS n FROM (SELECT ${number} ${from} LIMIT ?)`);
		return Number(query.get(...values, limit)?.n ?? 0);
	}

	/** What statements are ranked by, in no particular order. */
	worded(numbers: readonly number[]): WordedStatement[] {
		const query = this.#database.prepare(
			`SELECT statement.id, statement.kind, statement.words, statement.speakers, publisher
			FROM statement JOIN article ON article.id = statement.article
			WHERE statement.id IN (SELECT value FROM json_each(?))`,
		);
		const rows = rowsOf<[number, string, string, string, string | null]>(query, JSON.stringify(numbers));
		return rows.map(([number, kind, words, speakers, publisher]) => ({
			number,
			kind: kind as Statement['kind'],
			words,
			speakers,
			publisher,
		}));
	}

	found(numbers: readonly number[]): FoundStatement[] {
		const rows = this.#database
			.prepare(
				`SELECT statement.id, statement.json, context, article.path, place, title, publisher, published
				FROM json_each(?) AS wanted JOIN statement ON statement.id = wanted.value JOIN article ON article.id = statement.article
				ORDER BY wanted.key`,
			)
			.all(JSON.stringify(numbers));
		return rows.map(row => ({
			number: Number(row.id),
			path: String(row.path),
			place: String(row.place) || null,
			statement: JSON.parse(String(row.json)) as Statement,
			title: String(row.title),
			publisher: row.publisher as string | null,
			published: row.published as string | null,
			context: String(row.context),
		}));
	}

	/** The numbers of an article's statements: all, or those that begin at a position of the raw text. */
	numbersIn({path, place}: ArticleKey, rawStart?: number): number[] {
		const rows = this.#database
			.prepare(
				`SELECT statement.id AS id FROM article JOIN statement ON statement.article = article.id
				WHERE path = ? AND place = ? AND (? IS NULL OR raw_start = ?)`,
			)
			.all(path, place ?? '', rawStart ?? null, rawStart ?? null);
		return rows.map(row => Number(row.id));
	}

	/** The numbers of all statements of an outlet's articles. */
	numbersOfOutlet(publisher: string): number[] {
		const rows = this.#database
			.prepare(
				'SELECT statement.id AS id FROM article JOIN statement ON statement.article = article.id WHERE publisher = ?',
			)
			.all(publisher);
		return rows.map(row => Number(row.id));
	}

	/** Where no condition needs a table, the word index answers alone: it counts 10,000 statements in the time in which 200 rows are read. */
	#query(filter: StatementFilter): {number: string; from: string; values: (string | number)[]} {
		const {wanted} = toMatch(filter.words);
		const {sql, values} = toSql(filter);
		const article = filter.dates?.length ? 'JOIN article ON article.id = statement.article' : '';
		if (wanted === '') {
			return {number: 'statement.id', from: `FROM statement ${article} WHERE ${sql}`, values: [...values]};
		}
		const match = 'statement_words MATCH ?';
		if (values.length === 0) return {number: 'rowid', from: `FROM statement_words WHERE ${match}`, values: [wanted]};
		// The word index goes first: CROSS JOIN keeps SQLite from beginning with the table.
		const joined = `statement_words CROSS JOIN statement ON statement.id = statement_words.rowid ${article}`;
		return {number: 'statement.id', from: `FROM ${joined} WHERE ${match} AND ${sql}`, values: [wanted, ...values]};
	}

	#learn(folded: string): void {
		for (const word of folded.split(' ')) {
			if (word === '' || this.#known.has(word)) continue;
			this.#insertWord.run(word);
			this.#known.add(word);
		}
	}
}
