import type {DatabaseSync} from 'node:sqlite';
import type {ArticleKey} from '../model/event.ts';
import {PostingTable} from './posting-table.ts';

/** By what rows of words articles are found that may be copies of each other. An article is named by its number. */
export class CopyTable {
	readonly #database: DatabaseSync;
	readonly #postings: PostingTable;
	readonly #queries: ReturnType<typeof prepareQueries>;

	constructor(database: DatabaseSync) {
		this.#database = database;
		this.#postings = new PostingTable(database, 'seed_posting');
		this.#queries = prepareQueries(database);
	}

	/** Notes that an article is new. */
	note(article: number): void {
		this.#queries.note.run(article);
	}

	remove(article: number): void {
		this.#queries.settle.run(article);
		const seeds = this.#seedsOf(article);
		if (seeds.length === 0) return;
		this.#postings.remove(article, seeds);
		this.#queries.removeSeeds.run(article);
	}

	/** Whether no article is new. */
	isSettled(): boolean {
		return this.#database.prepare('SELECT 1 FROM unsettled_copy LIMIT 1').get() === undefined;
	}

	/** Articles that are new since it was last asked for. */
	takeNew(): readonly {readonly number: number; readonly key: ArticleKey}[] {
		const rows = this.#queries.fresh.all();
		this.#database.exec('DELETE FROM unsettled_copy');
		return rows.map(row => ({number: Number(row.id), key: toKey(row)}));
	}

	numberOf({path, place}: ArticleKey): number | undefined {
		const row = this.#queries.numberOf.get(path, place ?? '');
		return row && Number(row.id);
	}

	/** Puts a new article under its seeds. */
	add(article: number, seeds: Uint32Array): void {
		this.#postings.add(article, seeds);
		this.#queries.insertSeeds.run(article, bytesOf(seeds));
	}

	/** Puts these articles under their seeds, in place of all that were there. */
	replace(articles: readonly (readonly [article: number, seeds: Uint32Array])[]): void {
		this.#database.exec('DELETE FROM article_seeds');
		for (const [article, seeds] of articles) this.#queries.insertSeeds.run(article, bytesOf(seeds));
		this.#postings.replace(() => articles);
	}

	/** Articles that share a seed with an article; a seed that more than `widest` have does not count. */
	sharing(article: number, widest: number): readonly ArticleKey[] {
		const shared = new Set<number>();
		for (const holders of this.#postings.find(this.#seedsOf(article), widest + 1)) {
			if (holders.length <= widest) for (const holder of holders) shared.add(holder);
		}
		shared.delete(article);
		return [...shared].sort((a, b) => a - b).map(number => toKey(this.#queries.key.get(number)!));
	}

	/** How many articles have each of these seeds, counted up to `limit`. */
	holders(seeds: Uint32Array, limit: number): readonly number[] {
		return this.#postings.find(seeds, limit).map(({length}) => length);
	}

	#seedsOf(article: number): Uint32Array {
		const seeds = this.#queries.seeds.get(article)?.seeds as Uint8Array | undefined;
		return seeds ? new Uint32Array(seeds.slice().buffer) : new Uint32Array(0);
	}
}

const bytesOf = ({buffer, byteOffset, byteLength}: Uint32Array): Uint8Array =>
	new Uint8Array(buffer, byteOffset, byteLength);

const toKey = (row: Record<string, unknown>): ArticleKey => ({
	path: String(row.path),
	place: String(row.place) || null,
});

const prepareQueries = (database: DatabaseSync) => ({
	note: database.prepare('INSERT OR REPLACE INTO unsettled_copy VALUES (?)'),
	settle: database.prepare('DELETE FROM unsettled_copy WHERE article = ?'),
	fresh: database.prepare(
		'SELECT id, path, place FROM unsettled_copy JOIN article ON article.id = unsettled_copy.article ORDER BY path, position',
	),
	key: database.prepare('SELECT path, place FROM article WHERE id = ?'),
	numberOf: database.prepare('SELECT id FROM article WHERE path = ? AND place = ?'),
	seeds: database.prepare('SELECT seeds FROM article_seeds WHERE article = ?'),
	insertSeeds: database.prepare('INSERT OR REPLACE INTO article_seeds VALUES (?, ?)'),
	removeSeeds: database.prepare('DELETE FROM article_seeds WHERE article = ?'),
});
