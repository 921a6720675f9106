import type {DatabaseSync} from 'node:sqlite';
import {shinglesOfEntry} from '../collation/roll-entry.ts';
import {NumberColumn} from '../collation/columns.ts';
import type {SpeakerName} from '../collation/speakers.ts';
import type {KeyedQuotation, Placement, QuotationStore, Unit, WordedUnit} from '../collation/store.ts';
import type {ArticleKey} from '../model/event.ts';
import type {Quote} from '../model/statement.ts';
import type {Quotation} from '../model/utterance.ts';
import {PostingTable} from './posting-table.ts';
import {rowsOf} from './rows.ts';
import {UnitTable} from './unit-table.ts';

/** The columns of `parts`. */
type Parts = [
	key: number,
	json: string,
	article: string,
	genre: string | null,
	language: string | null,
	block: string,
	order: number,
	neighbourhood: string,
	path: string,
	place: string,
	published: string | null,
	publisher: string | null,
];

/** What collation has not looked at yet. */
export interface Unsettled {
	/** Keys of new quotations. */
	readonly added: readonly number[];
	/** Groups in which a removed one may have been what held the others together. */
	readonly left: readonly number[];
	/** Groups that have one quotation less, and nothing else has changed. */
	readonly fewer: readonly number[];
}

/**
 * Quotations for collation, on disk: none is held in memory. A quotation's key is its statement's number. Every change belongs into a transaction
 * of the catalog. What a removed quotation leaves behind, and what is new, is unsettled until collation has asked for it.
 */
export class QuotationTable implements QuotationStore {
	readonly #database: DatabaseSync;
	readonly #queries: ReturnType<typeof prepareQueries>;
	readonly #units: UnitTable;
	readonly #postings: PostingTable;

	constructor(database: DatabaseSync) {
		this.#database = database;
		this.#queries = prepareQueries(database);
		this.#units = new UnitTable(database);
		this.#postings = new PostingTable(database, 'posting');
	}

	/** Puts the quotations of an article in; their statements are in already. */
	insert(article: number, quotations: readonly Quotation[]): void {
		const numbers = new Map(
			rowsOf<[string, number]>(this.#queries.statements, article).map(([name, number]) => [name, number]),
		);
		for (const {quote, article: origin, genre, language, block, order, neighbourhood} of quotations) {
			const key = numbers.get(quote.id);
			if (key === undefined) continue;
			this.#queries.insert.run(key, origin, genre, language, block, order, neighbourhood);
			this.#queries.unsettle.run(key, 'added');
		}
	}

	/** Takes the quotations of an article out, before its statements go. */
	remove(article: number): void {
		for (const row of rowsOf<Parts>(this.#queries.inArticle, article)) {
			const {key, quotation} = readRow(row);
			this.#queries.settle.run(key, 'added');
			this.#queries.remove.run(key);
			const left = this.#units.leave(key, quotation.quote.speaker, id => this.unpost(id));
			if (left && left.group !== null) this.#queries.unsettle.run(left.group, left.whole ? 'left' : 'fewer');
		}
	}

	/** In the order of the articles' paths, those of one article in its order; an article's at a time, and without what stands around them. */
	*all(): IterableIterator<KeyedQuotation> {
		const articles = new NumberColumn();
		for (const {id} of this.#queries.articles.iterate()) articles.push(Number(id));
		for (let at = 0; at < articles.length; at++) {
			for (const row of rowsOf<Parts>(this.#queries.wordsInArticle, articles.at(at))) yield readRow(row);
		}
	}

	count(): number {
		return Number(this.#database.prepare('SELECT count(*) AS n FROM quotation').get()?.n);
	}

	/** Whether there is anything that collation has not looked at. */
	isSettled(): boolean {
		return this.#database.prepare('SELECT 1 FROM unsettled LIMIT 1').get() === undefined;
	}

	/** How many quotations are new. */
	countAdded(): number {
		return Number(this.#database.prepare("SELECT count(*) AS n FROM unsettled WHERE why = 'added'").get()?.n);
	}

	/** Says that collation has looked at all. */
	settleAll(): void {
		this.#database.exec('DELETE FROM unsettled');
	}

	/** What is new or left behind since it was last asked for. It is settled now. */
	takeUnsettled(): Unsettled {
		const rows = this.#database.prepare('SELECT number, why FROM unsettled ORDER BY number').all();
		this.settleAll();
		const numbersOf = (why: string) => rows.filter(row => row.why === why).map(row => Number(row.number));
		return {added: numbersOf('added'), left: numbersOf('left'), fewer: numbersOf('fewer')};
	}

	/** Puts all that collation found anew in place of what it found before. */
	placeAll(placement: Placement): void {
		this.#units.replace(placement);
		this.#postings.replace(() => placement.standing());
	}

	/** Groups of two quotations or more. */
	groups(): readonly number[] {
		return this.#units.groups();
	}

	/** The groups that quotations of an article stand in. */
	groupsOf(article: number): ReadonlySet<number> {
		return new Set(rowsOf<[number]>(this.#queries.groupsOf, article).map(([group]) => group));
	}

	/** The group that a statement stands in; undefined where it is no quotation, or is not placed. */
	groupOf({path, place}: ArticleKey, statement: string): number | undefined {
		return rowsOf<[number]>(this.#queries.groupOf, path, place ?? '', statement)[0]?.[0];
	}

	/** The quotations of a group, in the order of their keys. */
	quotationsIn(group: number): readonly KeyedQuotation[] {
		return rowsOf<Parts>(this.#queries.quotations, JSON.stringify(this.#units.keysIn(group))).map(readRow);
	}

	/** The same without what stands around them. */
	wordsIn(group: number): readonly KeyedQuotation[] {
		return rowsOf<Parts>(this.#queries.words, JSON.stringify(this.#units.keysIn(group))).map(readRow);
	}

	/** The quotations with these keys, in their order, without what stands around them. */
	wordsOf(keys: ArrayLike<number>): readonly Quotation[] {
		const rows = rowsOf<Parts>(this.#queries.words, JSON.stringify(Array.from(keys)));
		if (rows.length < keys.length) throw new RangeError(`${keys.length - rows.length} quotations are not there`);
		return rows.map(row => readRow(row).quotation);
	}

	/** The quotations of an article, placed or not. */
	inArticle({path, place}: ArticleKey): readonly Quotation[] {
		return rowsOf<Parts>(this.#queries.ofKey, path, place ?? '').map(row => readRow(row).quotation);
	}

	/** The quotations of an article that are placed, with the groups that they stand in. */
	placedIn({path, place}: ArticleKey): readonly {readonly quotation: Quotation; readonly group: number}[] {
		const rows = rowsOf<[...Parts, number]>(this.#queries.placedIn, path, place ?? '');
		return rows.map(row => ({quotation: readRow(row).quotation, group: row[12]}));
	}

	quotation(key: number): Quotation {
		const row = rowsOf<Parts>(this.#queries.quotation, key)[0];
		if (!row) throw new RangeError(`there is no quotation ${key}`);
		return readRow(row).quotation;
	}

	unit(id: number): Unit {
		return this.#units.unit(id);
	}

	unitOfWording(wording: number): Unit | undefined {
		return this.#units.ofWording(wording);
	}

	wordedUnits(ids: readonly number[]): readonly WordedUnit[] {
		return this.#units.worded(ids);
	}

	wordedUnitsIn(group: number, limit: number): readonly WordedUnit[] {
		return this.#units.wordedIn(group, limit);
	}

	begin(key: number, wording: number, fullness: number, entry: Uint32Array, speaker: SpeakerName | null): void {
		this.#units.begin(key, wording, fullness, entry, speaker);
	}

	join(key: number, unit: number, entry: Uint32Array | null, speaker: SpeakerName | null): void {
		this.#units.join(key, unit, entry, speaker);
	}

	move(unit: number, group: number | null): void {
		this.#units.move(unit, group);
	}

	posted(shingles: Uint32Array, limit: number): readonly (readonly number[])[] {
		return this.#postings.find(shingles, limit);
	}

	post(unit: number): void {
		this.#postings.add(unit, shinglesOfEntry(this.#units.entry(unit)));
		this.#units.noteStanding(unit, true);
	}

	unpost(unit: number): void {
		if (!this.#units.unit(unit).stands) return;
		this.#postings.remove(unit, shinglesOfEntry(this.#units.entry(unit)));
		this.#units.noteStanding(unit, false);
	}
}

function readRow(row: readonly [...Parts, ...unknown[]]): KeyedQuotation {
	const [key, json, article, genre, language, block, order, neighbourhood, path, place, published, publisher] = row;
	const quotation = {
		quote: JSON.parse(json) as Quote,
		path,
		place: place || null,
		article,
		published,
		publisher,
		genre,
		language,
		block,
		neighbourhood,
		order,
	};
	return {key, quotation};
}

const partsWith = (neighbourhood: string): string =>
	`quotation.key, statement.json, quotation.article, quotation.genre, quotation.language, quotation.block,
	quotation.position, ${neighbourhood}, article.path, article.place, article.published, article.publisher`;
const parts = partsWith('quotation.neighbourhood');

const inArticle = (columns: string, condition = 'article.id = ?'): string =>
	`SELECT ${columns} FROM article CROSS JOIN statement ON statement.article = article.id
	CROSS JOIN quotation ON quotation.key = statement.id WHERE ${condition} ORDER BY statement.id`;

/** Many at a time, in the order in which they are asked for: one by one takes half as long again. */
const ofKeys = (columns: string): string =>
	`SELECT ${columns} FROM json_each(?) AS own CROSS JOIN quotation ON quotation.key = own.value
	CROSS JOIN statement ON statement.id = quotation.key CROSS JOIN article ON article.id = statement.article`;

const prepareQueries = (database: DatabaseSync) => ({
	statements: database.prepare('SELECT name, id FROM statement WHERE article = ?'),
	articles: database.prepare('SELECT id FROM article WHERE quotes > 0 ORDER BY path, position'),
	inArticle: database.prepare(inArticle(parts)),
	ofKey: database.prepare(inArticle(parts, 'path = ? AND place = ?')),
	wordsInArticle: database.prepare(inArticle(partsWith("''"))),
	insert: database.prepare('INSERT OR REPLACE INTO quotation VALUES (?, ?, ?, ?, ?, ?, ?)'),
	remove: database.prepare('DELETE FROM quotation WHERE key = ?'),
	unsettle: database.prepare('INSERT OR REPLACE INTO unsettled VALUES (?, ?)'),
	settle: database.prepare('DELETE FROM unsettled WHERE number = ? AND why = ?'),
	quotation: database.prepare(
		`SELECT ${parts} FROM quotation CROSS JOIN statement ON statement.id = quotation.key
		CROSS JOIN article ON article.id = statement.article WHERE quotation.key = ?`,
	),
	quotations: database.prepare(ofKeys(parts)),
	words: database.prepare(ofKeys(partsWith("''"))),
	groupsOf: database.prepare(
		`SELECT grouped FROM statement CROSS JOIN member ON member.key = statement.id CROSS JOIN unit ON unit.id = member.unit
		WHERE statement.article = ? AND grouped IS NOT NULL`,
	),
	groupOf: database.prepare(
		`SELECT grouped FROM article CROSS JOIN statement ON statement.article = article.id
		CROSS JOIN member ON member.key = statement.id CROSS JOIN unit ON unit.id = member.unit
		WHERE path = ? AND place = ? AND name = ? AND grouped IS NOT NULL`,
	),
	placedIn: database.prepare(
		`SELECT ${parts}, unit.grouped FROM article CROSS JOIN statement ON statement.article = article.id
		CROSS JOIN quotation ON quotation.key = statement.id CROSS JOIN member ON member.key = statement.id
		CROSS JOIN unit ON unit.id = member.unit
		WHERE path = ? AND place = ? AND unit.grouped IS NOT NULL ORDER BY statement.id`,
	),
});
