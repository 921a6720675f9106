import type {DatabaseSync} from 'node:sqlite';
import {shinglesOfEntry} from '../collation/roll-entry.ts';
import {NumberColumn} from '../collation/columns.ts';
import type {SpeakerName} from '../collation/speakers.ts';
import type {KeyedQuotation, Placement, QuotationStore, Unit} from '../collation/store.ts';
import type {ArticleKey} from '../model/event.ts';
import type {Quote} from '../model/statement.ts';
import type {Quotation} from '../model/utterance.ts';
import {PostingTable} from './posting-table.ts';
import {UnitTable} from './unit-table.ts';

/** What a quotation knows besides its statement and its article's row. */
type Rest = Pick<Quotation, 'article' | 'genre' | 'language' | 'block' | 'neighbourhood' | 'order'>;

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
		const numbers = new Map(this.#queries.statements.all(article).map(row => [String(row.name), Number(row.id)]));
		for (const {quote, article: origin, genre, language, block, neighbourhood, order} of quotations) {
			const key = numbers.get(quote.id);
			if (key === undefined) continue;
			const rest: Rest = {article: origin, genre, language, block, neighbourhood, order};
			this.#queries.insert.run(key, JSON.stringify(rest));
			this.#queries.insertMember.run(key, speakerText(quote.speaker));
			this.#queries.unsettle.run(key, 'added');
		}
	}

	/** Takes the quotations of an article out, before its statements go. */
	remove(article: number): void {
		for (const row of this.#queries.keysOf.all(article)) {
			const key = Number(row.key);
			this.#queries.settle.run(key, 'added');
			this.#queries.remove.run(key);
			this.#queries.removeMember.run(key);
			if (row.unit === null) continue;
			const unit = Number(row.unit);
			const lost = this.#queries.saidBy.get(unit, String(row.speaker)) === undefined;
			const {group, whole} = this.#units.leave(unit, key, lost, id => this.unpost(id));
			if (group !== null) this.#queries.unsettle.run(group, whole ? 'left' : 'fewer');
		}
	}

	/** In the order of the articles' paths, those of one article in its order; an article's at a time. */
	*all(): IterableIterator<KeyedQuotation> {
		const articles = new NumberColumn();
		for (const {id} of this.#queries.articles.iterate()) articles.push(Number(id));
		for (let at = 0; at < articles.length; at++) {
			for (const row of this.#queries.inArticle.all(articles.at(at)))
				yield {key: Number(row.key), quotation: readRow(row)};
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
		this.#units.replace(placement.units());
		this.#postings.replace(function* () {
			for (const {id, entry, stands} of placement.units()) if (stands) yield [id, shinglesOfEntry(entry)] as const;
		});
	}

	/** Groups of two quotations or more. */
	groups(): readonly number[] {
		return this.#units.groups();
	}

	/** The quotations of a group, in the order of their keys. */
	quotationsIn(group: number): readonly Quotation[] {
		return this.#queries.members.all(group).map(row => readRow(row));
	}

	/** The quotations of an article that are placed, with the groups that they stand in. */
	placedIn({path, place}: ArticleKey): readonly {readonly quotation: Quotation; readonly group: number}[] {
		return this.#queries.placedIn
			.all(path, place ?? '')
			.map(row => ({quotation: readRow(row), group: Number(row.grouped)}));
	}

	quotation(key: number): Quotation {
		const row = this.#queries.quotation.get(key);
		if (!row) throw new RangeError(`there is no quotation ${key}`);
		return readRow(row);
	}

	unit(id: number): Unit {
		return this.#units.unit(id);
	}

	unitOfWording(wording: number): Unit | undefined {
		return this.#units.ofWording(wording);
	}

	unitsIn(group: number): readonly number[] {
		return this.#units.in(group);
	}

	speakersOf(unit: number): readonly (SpeakerName | null)[] {
		return this.#queries.speakersOf.all(unit).map(row => readSpeaker(String(row.speaker)));
	}

	entry(unit: number): Uint32Array {
		return this.#units.entry(unit);
	}

	begin(key: number, wording: number, fullness: number, entry: Uint32Array): void {
		this.#units.begin(key, wording, fullness, entry);
	}

	join(key: number, unit: number, entry: Uint32Array | null): void {
		this.#units.join(key, unit, entry);
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

const readRow = (row: Record<string, unknown>): Quotation => ({
	quote: JSON.parse(String(row.json)) as Quote,
	path: String(row.path),
	place: String(row.place) || null,
	published: row.published as string | null,
	publisher: row.publisher as string | null,
	...(JSON.parse(String(row.rest)) as Rest),
});

/** A speaker as a unit tells them apart. */
const speakerText = (speaker: SpeakerName | null): string => (speaker ? `${speaker.kind} ${speaker.name}` : '');

function readSpeaker(text: string): SpeakerName | null {
	const space = text.indexOf(' ');
	return text === '' ? null : {kind: text.slice(0, space) as SpeakerName['kind'], name: text.slice(space + 1)};
}

const parts = 'statement.json, quotation.rest, article.path, article.place, article.published, article.publisher';
const joins = 'JOIN statement ON statement.id = quotation.key JOIN article ON article.id = statement.article';

const prepareQueries = (database: DatabaseSync) => ({
	statements: database.prepare('SELECT id, name FROM statement WHERE article = ?'),
	keysOf: database.prepare(
		'SELECT key, unit, speaker FROM statement JOIN member ON member.key = statement.id WHERE statement.article = ? ORDER BY key',
	),
	articles: database.prepare('SELECT id FROM article WHERE quotes > 0 ORDER BY path, position'),
	inArticle: database.prepare(`SELECT key, ${parts} FROM quotation ${joins} WHERE article.id = ? ORDER BY key`),
	insert: database.prepare('INSERT OR REPLACE INTO quotation (key, rest) VALUES (?, ?)'),
	insertMember: database.prepare('INSERT OR REPLACE INTO member (key, speaker) VALUES (?, ?)'),
	remove: database.prepare('DELETE FROM quotation WHERE key = ?'),
	removeMember: database.prepare('DELETE FROM member WHERE key = ?'),
	unsettle: database.prepare('INSERT OR REPLACE INTO unsettled VALUES (?, ?)'),
	settle: database.prepare('DELETE FROM unsettled WHERE number = ? AND why = ?'),
	quotation: database.prepare(`SELECT ${parts} FROM quotation ${joins} WHERE key = ?`),
	members: database.prepare(
		`SELECT ${parts} FROM unit CROSS JOIN member ON member.unit = unit.id
		CROSS JOIN quotation ON quotation.key = member.key ${joins} WHERE unit.grouped = ? ORDER BY member.key`,
	),
	placedIn: database.prepare(
		`SELECT ${parts}, unit.grouped FROM article CROSS JOIN statement ON statement.article = article.id
		CROSS JOIN quotation ON quotation.key = statement.id CROSS JOIN member ON member.key = statement.id
		CROSS JOIN unit ON unit.id = member.unit
		WHERE path = ? AND place = ? AND unit.grouped IS NOT NULL ORDER BY member.key`,
	),
	speakersOf: database.prepare('SELECT DISTINCT speaker FROM member WHERE unit = ?'),
	saidBy: database.prepare('SELECT 1 FROM member WHERE unit = ? AND speaker = ? LIMIT 1'),
});
