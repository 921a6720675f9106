import type {DatabaseSync} from 'node:sqlite';
import type {KeyedQuotation, QuotationStore} from '../collation/store.ts';
import type {Quote} from '../model/statement.ts';
import type {Quotation} from '../model/utterance.ts';

/** What a quotation knows besides its statement and its article's row. */
type Rest = Pick<Quotation, 'article' | 'genre' | 'language' | 'block' | 'neighbourhood' | 'order'>;

/**
 * Quotations for collation, on disk: none is held in memory. A quotation's key is its statement's number. Every change belongs into a transaction
 * of the catalog. What a removed quotation leaves behind, and what is new, is unsettled until collation has asked for it.
 */
export class QuotationTable implements QuotationStore {
	readonly #database: DatabaseSync;
	readonly #queries: ReturnType<typeof prepareQueries>;

	constructor(database: DatabaseSync) {
		this.#database = database;
		this.#queries = prepareQueries(database);
	}

	/** Puts the quotations of an article in; their statements are in already. */
	insert(article: number, quotations: readonly Quotation[]): void {
		const numbers = new Map(this.#queries.statements.all(article).map(row => [String(row.name), Number(row.id)]));
		let added = 0;
		for (const {quote, article: origin, genre, language, block, neighbourhood, order} of quotations) {
			const key = numbers.get(quote.id);
			if (key === undefined) continue;
			const rest: Rest = {article: origin, genre, language, block, neighbourhood, order};
			this.#queries.insert.run(key, JSON.stringify(rest));
			this.#queries.unsettle.run(key, 'added');
			added++;
		}
		this.#count(added);
	}

	/** Takes the quotations of an article out, before its statements go. */
	remove(article: number): void {
		const keys = this.#queries.keysOf.all(article).map(row => Number(row.key));
		for (const key of keys) {
			for (const left of this.companions(key)) if (left !== key) this.#queries.unsettle.run(left, 'left');
			for (const shingle of this.#postedBy(key)) this.#queries.unpost.run(shingle, key);
			this.#queries.settle.run(key);
			this.#queries.part.run(key);
			this.#queries.remove.run(key);
		}
		this.#count(-keys.length);
	}

	/** Forgets all that collation has found, so that it can begin anew. */
	clear(): void {
		this.#database.exec(
			'DELETE FROM posting; DELETE FROM word_count; DELETE FROM companion; DELETE FROM unsettled; UPDATE quotation SET posted = NULL WHERE posted IS NOT NULL;',
		);
	}

	/** In the order of the articles' paths, those of one article in its order; one at a time. */
	*all(): IterableIterator<KeyedQuotation> {
		for (const {key} of this.#queries.all.all() as unknown as {key: number}[]) {
			yield {key, quotation: this.quotation(key)};
		}
	}

	/** Keys that were added since they were last asked for, and keys that a removed one left behind. They are settled now. */
	takeUnsettled(): {readonly added: readonly number[]; readonly left: readonly number[]} {
		const rows = this.#database.prepare('SELECT key, why FROM unsettled ORDER BY key').all();
		this.#database.exec('DELETE FROM unsettled');
		const keysOf = (why: string) => rows.filter(row => row.why === why).map(row => Number(row.key));
		return {added: keysOf('added'), left: keysOf('left')};
	}

	/** Groups of two quotations or more, each in rising order, one at a time. */
	*groups(): IterableIterator<readonly number[]> {
		const groups = this.#database.prepare('SELECT grouped FROM companion GROUP BY grouped HAVING count(*) > 1').all();
		for (const {grouped} of groups as unknown as {grouped: number}[]) {
			yield this.#queries.members.all(grouped).map(row => Number(row.key));
		}
	}

	get size(): number {
		return Number(this.#queries.total.get()?.n ?? 0);
	}

	quotation(key: number): Quotation {
		const row = this.#queries.quotation.get(key);
		if (!row) throw new RangeError(`there is no quotation ${key}`);
		return {
			quote: JSON.parse(String(row.json)) as Quote,
			path: String(row.path),
			place: String(row.place) || null,
			published: row.published as string | null,
			publisher: row.publisher as string | null,
			...(JSON.parse(String(row.rest)) as Rest),
		};
	}

	wordCounts(words: readonly number[]): readonly number[] {
		return this.#queries.wordCounts.all(JSON.stringify(words)).map(row => Number(row.n ?? 0));
	}

	countWords(words: readonly number[]): void {
		this.#queries.countWords.run(JSON.stringify(words));
	}

	postedCounts(shingles: readonly number[]): readonly number[] {
		return this.#queries.postedCounts.all(mostCounted, JSON.stringify(shingles)).map(row => Number(row.n));
	}

	posted(shingle: number, limit: number): readonly number[] {
		return this.#queries.posted.all(shingle, limit).map(row => Number(row.key));
	}

	post(key: number, shingles: readonly number[]): void {
		const before = this.#postedBy(key);
		const posted = before.length > 0 ? [...new Set([...before, ...shingles])] : shingles;
		this.#queries.post.run(key, JSON.stringify(shingles));
		this.#queries.notePosted.run(new Uint8Array(Float64Array.from(posted).buffer), key);
	}

	companions(key: number): readonly number[] {
		const grouped = this.#queries.groupOf.get(key)?.grouped;
		return grouped === undefined ? [key] : this.#queries.members.all(grouped).map(row => Number(row.key));
	}

	/** A group has a number that no group had before, so that those who stay behind in the old one never meet the new one. */
	regroup(groups: readonly (readonly number[])[]): void {
		for (const group of groups) {
			const fresh = Number(this.#queries.lastGroup.get()?.last ?? 0) + 1;
			for (const key of group) {
				if (group.length > 1) this.#queries.join.run(key, fresh);
				else this.#queries.part.run(key);
			}
		}
	}

	#postedBy(key: number): readonly number[] {
		const posted = this.#queries.postedBy.get(key)?.posted as Uint8Array | null | undefined;
		return posted ? [...new Float64Array(posted.slice().buffer)] : [];
	}

	#count(added: number): void {
		if (added !== 0) this.#queries.addTotal.run(added);
	}
}

/** A shingle that is posted more often than this tells nothing more by how often. */
const mostCounted = 4096;

const prepareQueries = (database: DatabaseSync) => ({
	statements: database.prepare('SELECT id, name FROM statement WHERE article = ?'),
	keysOf: database.prepare(
		'SELECT key FROM statement JOIN quotation ON quotation.key = statement.id WHERE statement.article = ? ORDER BY key',
	),
	all: database.prepare(
		`SELECT key FROM quotation JOIN statement ON statement.id = quotation.key JOIN article ON article.id = statement.article
		ORDER BY path, position, key`,
	),
	insert: database.prepare('INSERT OR REPLACE INTO quotation (key, rest) VALUES (?, ?)'),
	remove: database.prepare('DELETE FROM quotation WHERE key = ?'),
	unsettle: database.prepare('INSERT OR REPLACE INTO unsettled VALUES (?, ?)'),
	settle: database.prepare('DELETE FROM unsettled WHERE key = ?'),
	total: database.prepare("SELECT CAST(value AS INTEGER) AS n FROM meta WHERE name = 'quotations'"),
	addTotal: database.prepare(
		"INSERT INTO meta VALUES ('quotations', ?) ON CONFLICT DO UPDATE SET value = CAST(value AS INTEGER) + excluded.value",
	),
	quotation: database.prepare(
		`SELECT statement.json, quotation.rest, article.path, article.place, article.published, article.publisher
		FROM quotation JOIN statement ON statement.id = quotation.key JOIN article ON article.id = statement.article WHERE key = ?`,
	),
	// One query for many numbers: calling SQLite costs more than looking one up.
	wordCounts: database.prepare(
		'SELECT n FROM json_each(?) AS asked LEFT JOIN word_count ON word = asked.value ORDER BY asked.key',
	),
	countWords: database.prepare(
		'INSERT INTO word_count SELECT value, 1 FROM json_each(?) WHERE TRUE ON CONFLICT DO UPDATE SET n = n + 1',
	),
	postedCounts: database.prepare(
		`SELECT (SELECT count(*) FROM (SELECT 1 FROM posting WHERE shingle = asked.value LIMIT ?)) AS n
		FROM json_each(?) AS asked ORDER BY asked.key`,
	),
	posted: database.prepare('SELECT key FROM posting WHERE shingle = ? ORDER BY key DESC LIMIT ?'),
	post: database.prepare('INSERT OR IGNORE INTO posting SELECT value, ? FROM json_each(?)'),
	unpost: database.prepare('DELETE FROM posting WHERE shingle = ? AND key = ?'),
	postedBy: database.prepare('SELECT posted FROM quotation WHERE key = ?'),
	notePosted: database.prepare('UPDATE quotation SET posted = ? WHERE key = ?'),
	groupOf: database.prepare('SELECT grouped FROM companion WHERE key = ?'),
	members: database.prepare('SELECT key FROM companion WHERE grouped = ? ORDER BY key'),
	lastGroup: database.prepare('SELECT max(grouped) AS last FROM companion'),
	join: database.prepare('INSERT OR REPLACE INTO companion VALUES (?, ?)'),
	part: database.prepare('DELETE FROM companion WHERE key = ?'),
});
