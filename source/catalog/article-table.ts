import {basename} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import type {ArticleFacts} from '../collation/facts/article-facts.ts';
import type {ArticleKey} from '../model/event.ts';
import type {Extraction} from '../model/extraction.ts';
import type {Article} from '../model/article.ts';
import type {Unreadable} from '../model/raw-document.ts';
import {speakerOf, type Statement} from '../model/statement.ts';
import {pack, unpack} from './packed.ts';
import {rowsOf} from './rows.ts';
import {toMatch, type BodyCondition} from './statement-filter.ts';
import type {ArticleSummary} from './summary.ts';
import {fold} from './words.ts';

export interface ReadArticle {
	readonly article: Article;
	readonly extraction: Extraction;
	/** Its numbers and dates; absent where nobody asked for them. */
	readonly facts?: ArticleFacts;
}

/** The facts of an article, with what says whose they are. */
export interface FactsOfArticle extends ArticleKey {
	readonly publisher: string | null;
	readonly facts: ArticleFacts;
}

/** What is packed: all but the statements, which stand in a table of their own. */
type Packed = Omit<Article, 'path' | 'place'> & {readonly extraction: Omit<Extraction, 'quotes' | 'claims'>};

const summaryColumns =
	'path, place, title, publisher, published, state, problem, sha256, words, quotes, claims, speakers, copy_path, copy_place';

/** The articles of a desk: a row each for the list, and all that is known of them, packed. */
export class ArticleTable {
	readonly #database: DatabaseSync;
	readonly #insert;
	readonly #insertContent;
	readonly #insertWords;
	readonly #find;
	readonly #content;
	readonly #insertFacts;
	readonly #facts;

	constructor(database: DatabaseSync) {
		this.#database = database;
		this.#insert = database.prepare(
			`INSERT OR REPLACE INTO article (position, ${summaryColumns}) VALUES (?, ${summaryColumns.replace(/\w+/g, '?')})`,
		);
		this.#insertContent = database.prepare('INSERT OR REPLACE INTO content VALUES (?, ?)');
		this.#insertWords = database.prepare('INSERT INTO article_words (rowid, body) VALUES (?, ?)');
		this.#find = database.prepare('SELECT id FROM article WHERE path = ? AND place = ?');
		this.#content = database.prepare('SELECT packed FROM content WHERE article = ?');
		this.#insertFacts = database.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?)');
		this.#facts = database.prepare(
			'SELECT packed FROM article JOIN facts ON facts.article = article.id WHERE path = ? AND place = ?',
		);
	}

	/** Puts an article in and gives its number. */
	insert({article, extraction, facts}: ReadArticle, position: number): number {
		const {path, place, ...rest} = article;
		const {quotes, claims, ...people} = extraction;
		const {lastInsertRowid} = this.#insert.run(
			position,
			path,
			place ?? '',
			article.title ?? basename(path),
			article.publisher,
			article.published,
			'ready',
			article.problems.length > 0 ? article.problems.join('; ') : null,
			article.sha256,
			countWords(article.text),
			quotes.length,
			claims.length,
			namesOf([...quotes, ...claims]).join('\n'),
			null,
			null,
		);
		const packed: Packed = {...rest, extraction: people};
		this.#insertContent.run(lastInsertRowid, pack(packed));
		this.#insertWords.run(lastInsertRowid, fold(article.text));
		if (facts) this.#insertFacts.run(lastInsertRowid, pack(facts));
		return Number(lastInsertRowid);
	}

	insertUnreadable({path, place, reason}: Unreadable, position: number, sha256: string | null): void {
		const title = basename(path);
		this.#insert.run(
			position,
			path,
			place ?? '',
			title,
			null,
			null,
			'unreadable',
			reason,
			sha256,
			0,
			0,
			0,
			'',
			null,
			null,
		);
	}

	numbersOf(path: string): number[] {
		const rows = this.#database.prepare('SELECT id FROM article WHERE path = ?').all(path);
		return rows.map(row => Number(row.id));
	}

	remove(number: number): void {
		this.#database.prepare('DELETE FROM content WHERE article = ?').run(number);
		this.#database.prepare('DELETE FROM facts WHERE article = ?').run(number);
		this.#database.prepare('DELETE FROM article_words WHERE rowid = ?').run(number);
		this.#database.prepare('DELETE FROM article WHERE id = ?').run(number);
	}

	/** The number of a article, which other tables know it by; undefined where there is none. */
	numberOf({path, place}: ArticleKey): number | undefined {
		const row = this.#find.get(path, place ?? '');
		return row && Number(row.id);
	}

	/** The article without its statements. */
	read(
		number: number,
		key: ArticleKey,
	): {article: Article; extraction: Omit<Extraction, 'quotes' | 'claims'>} | undefined {
		const row = this.#content.get(number);
		if (!row) return undefined;
		const {extraction, ...article} = unpack(row.packed as Uint8Array) as Packed;
		return {article: {...key, ...article}, extraction};
	}

	/** The numbers and dates of an article, where they were put in with it. */
	factsOf({path, place}: ArticleKey): ArticleFacts | undefined {
		const row = this.#facts.get(path, place ?? '');
		return row && (unpack(row.packed as Uint8Array) as ArticleFacts);
	}

	/** The facts of all articles, in the order of their paths. */
	facts(): FactsOfArticle[] {
		const query = this.#database.prepare(
			'SELECT path, place, publisher, packed FROM facts JOIN article ON article.id = facts.article ORDER BY path, position',
		);
		return query.all().map(({path, place, publisher, packed}) => ({
			path: String(path),
			place: String(place) || null,
			publisher: publisher === null ? null : String(publisher),
			facts: unpack(packed as Uint8Array) as ArticleFacts,
		}));
	}

	/** In the order of their paths, those of one file in its order. */
	summaries(): ArticleSummary[] {
		const query = this.#database.prepare(`SELECT ${summaryColumns}, position FROM article`);
		// Sorted here, not by SQLite: rows were mostly written in this order, which a sort in memory makes use of.
		return rowsOf<SummaryRow>(query)
			.sort((a, b) => (a[0] === b[0] ? a[14] - b[14] : a[0] < b[0] ? -1 : 1))
			.map(toSummary);
	}

	keys(): ArticleKey[] {
		const rows = this.#database
			.prepare(`SELECT path, place FROM article WHERE state = 'ready' ORDER BY path, position`)
			.all();
		return rows.map(row => ({path: String(row.path), place: String(row.place) || null}));
	}

	/** The articles whose text fulfils the conditions, in the order in which they were written; all where there is none to fulfil. */
	having(conditions: readonly BodyCondition[]): ArticleKey[] {
		const {wanted, unwanted} = toMatch(conditions.map(condition => ({...condition, fields: ['body']})));
		const words = 'SELECT rowid FROM article_words WHERE article_words MATCH ?';
		let where = 'TRUE';
		if (wanted !== '') where = `id IN (${words})`;
		else if (unwanted !== '') where = `id NOT IN (${words})`;
		const query = this.#database.prepare(
			`SELECT path, place FROM article WHERE state = 'ready' AND ${where} ORDER BY id`,
		);
		const rows = where === 'TRUE' ? query.all() : query.all(wanted || unwanted);
		return rows.map(row => ({path: String(row.path), place: String(row.place) || null}));
	}

	/** How many could be read. */
	count(): number {
		return Number(this.#database.prepare(`SELECT count(*) AS n FROM article WHERE state = 'ready'`).get()?.n);
	}

	/** In how many a word stands, counted up to `limit`. */
	countWith(word: string, limit: number): number {
		const folded = fold(word);
		if (folded === '') return 0;
		const query = 'SELECT count(*) AS n FROM (SELECT 1 FROM article_words WHERE article_words MATCH ? LIMIT ?)';
		return Number(this.#database.prepare(query).get(`"${folded}"`, limit)?.n);
	}

	setCopies(copies: Iterable<readonly [ArticleKey, ArticleKey]>): void {
		this.#database.exec('UPDATE article SET copy_path = NULL, copy_place = NULL WHERE copy_path IS NOT NULL');
		const update = this.#database.prepare(
			'UPDATE article SET copy_path = ?, copy_place = ? WHERE path = ? AND place = ?',
		);
		for (const [copy, original] of copies) {
			update.run(original.path, original.place ?? '', copy.path, copy.place ?? '');
		}
	}
}

type SummaryRow = [
	path: string,
	place: string,
	title: string,
	publisher: string | null,
	published: string | null,
	state: ArticleSummary['state'],
	problem: string | null,
	sha256: string | null,
	words: number,
	quotes: number,
	claims: number,
	speakers: string,
	copyPath: string | null,
	copyPlace: string | null,
	position: number,
];

function toSummary(row: SummaryRow): ArticleSummary {
	const [path, place, title, publisher, published, state, problem, sha256, words, quotes, claims, speakers] = row;
	const [copyPath, copyPlace] = [row[12], row[13]];
	return {
		path,
		place: place === '' ? null : place,
		title,
		publisher,
		published,
		state,
		problem,
		sha256,
		words,
		quotes,
		claims,
		copyOf: copyPath === null ? null : {path: copyPath, place: copyPlace === '' ? null : copyPlace},
		speakers: speakers === '' ? [] : speakers.split('\n'),
	};
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Line breaks tell names apart in the table. */
function namesOf(statements: readonly Statement[]): string[] {
	const names = statements.map(statement => speakerOf(statement)?.name.replace(/\s+/gu, ' '));
	return [...new Set(names.filter(name => name !== undefined))];
}
