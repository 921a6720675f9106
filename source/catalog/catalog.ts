import type {ArticleKey} from '../model/event.ts';
import type {Unreadable} from '../model/raw-document.ts';
import type {Quotation, Utterance} from '../model/utterance.ts';
import type {FactsOfArticle, ReadArticle} from './article-table.ts';
import type {CopyTable} from './copy-table.ts';
import type {Begun} from './database.ts';
import type {FileStamp, KnownFile} from './file-table.ts';
import type {QuotationTable} from './quotation-table.ts';
import type {BodyCondition, StatementFilter} from './statement-filter.ts';
import type {FoundStatement, WordedStatement} from './statement-table.ts';
import type {PersonGrouping} from '../model/person.ts';
import type {ArticleSummary, DeskPerson} from './summary.ts';
import type {UtteranceTable} from './utterance-table.ts';
import type {Vocabulary} from './vocabulary.ts';

export {CatalogDamaged} from './damage.ts';
export {inMemory} from './database.ts';
export {discardDatabase as discardCatalog} from './database.ts';
export {openCatalog} from './open-catalog.ts';
export {readCatalog} from './read-catalog.ts';
export type {FactsOfArticle, ReadArticle} from './article-table.ts';
export type {FileStamp, KnownFile} from './file-table.ts';
export type {ArticleSummary, DeskPerson} from './summary.ts';

/** All that was derived from one source file: its articles, and those of them that could not be read. */
export interface FileResult extends KnownFile {
	readonly articles: readonly (ReadArticle | Unreadable)[];
	/** The quotations of each of its articles, where they are to be collated in the catalog. */
	readonly quotations?: readonly Quotation[];
}

/**
 * The rebuildable index of a desk. Everything in it was derived from the folder and the review, and can be derived again.
 * Every call is synchronous and sees what other processes have committed. Throws `CatalogDamaged` when the file turns out to be broken.
 */
export interface Catalog {
	readonly file: string;
	/** Why the catalog began empty: there was none, it was broken, or another version wrote it; null where it was taken over. */
	readonly begun: Begun;
	/** Changes when this or another process has written. */
	revision(): string;
	/** Every source file by path. */
	files(): ReadonlyMap<string, KnownFile>;
	/** Whether the file's articles are here and still hold: same size, modification time and key. */
	unchanged(file: FileStamp, key: string): boolean;
	/** Puts in what was derived from files, in place of what was there of them. One transaction for all of them: give many at once. */
	write(results: Iterable<FileResult>): void;
	/** Forgets source files and their articles. */
	remove(paths: Iterable<string>): void;
	/** One row an article, in the order of their paths. */
	summaries(): ArticleSummary[];
	/** With its facts; `articles` gives them without. */
	/** How many articles could be read. */
	count(): number;
	/** In how many articles a word stands, counted up to `limit`. */
	articlesWith(word: string, limit: number): number;
	article(key: ArticleKey): ReadArticle | undefined;
	/** The numbers and dates of every article, in the order of their paths. */
	facts(): FactsOfArticle[];
	/** The articles whose text fulfils the conditions; all that could be read where there is none to fulfil. */
	articlesHaving(conditions: readonly BodyCondition[]): ArticleKey[];
	/** Every article that could be read, in the order of their paths, one at a time. */
	articles(): IterableIterator<ReadArticle>;
	/** Says of articles which other article they copy; those not named copy none. */
	setCopies(copies: Iterable<readonly [ArticleKey, ArticleKey]>): void;
	/** Those with changes of sense first. */
	utterances(): Utterance[];
	utteranceOf(key: ArticleKey, statement: string): Utterance | undefined;
	/** Who speaks, joined across articles and as the reviewer joined and split them, the oldest word first; the most frequent come first. */
	people(told?: readonly PersonGrouping[]): DeskPerson[];
	/** Any JSON value kept under a name; undefined where there is none. */
	meta(name: string): unknown;
	setMeta(name: string, value: unknown): void;
	readonly statements: StatementIndex;
	/** Does collation's work on the quotations, the utterances and the search for copies in one transaction. Whatever it throws undoes all of it. */
	collating<Result>(
		work: (quotations: QuotationTable, utterances: UtteranceTable, copies: CopyTable) => Result,
	): Result;
	/** Reads quotations as they were last written. */
	reading<Result>(work: (quotations: QuotationTable) => Result): Result;
	/** Whether every article was held against the others for copies. */
	isSearchedForCopies(): boolean;
	/** Whether collation has looked at every quotation that is here. */
	isCollated(): boolean;
	close(): void;
}

/** What search asks of the catalog. Numbers of statements hold until their article is written again. */
export interface StatementIndex {
	/** The numbers of statements that pass, in the order of the desk, `limit` at most. */
	matching(filter: StatementFilter, limit: number): number[];
	/** How many statements pass; counting stops at `limit`. */
	count(filter: StatementFilter, limit: number): number;
	/** What statements are ranked by, in no particular order. */
	worded(numbers: readonly number[]): WordedStatement[];
	/** The statements themselves, in the order of the numbers. */
	found(numbers: readonly number[]): FoundStatement[];
	/** The numbers of an article's statements: all, or those that begin at a position of the raw text. */
	numbersIn(key: ArticleKey, rawStart?: number): number[];
	/** The numbers of all statements of an outlet's articles. */
	numbersOfOutlet(publisher: string): number[];
	/** The words of all statements, speakers and outlets, as they are now. */
	vocabulary(): Vocabulary;
}
