import type {DatabaseSync} from 'node:sqlite';
import {senseFirst} from '../collation/by-sense.ts';
import {ArticleTable} from './article-table.ts';
import type {Catalog, FileResult, StatementIndex} from './catalog.ts';
import {CopyTable} from './copy-table.ts';
import {CatalogDamaged, isDamage} from './damage.ts';
import {openDatabase, rollBack, type Use} from './database.ts';
import {FileTable} from './file-table.ts';
import {QuotationTable} from './quotation-table.ts';
import {SpeakerTable} from './speaker-table.ts';
import {StatementTable} from './statement-table.ts';
import {UtteranceTable} from './utterance-table.ts';

/**
 * Opens the catalog of a desk; one that is broken, or that another version of the program wrote, is dropped and begun anew (`begun` says so).
 * `:memory:` keeps it in memory, for a desk that can write nowhere. Throws if the file cannot be opened or, read-only, is not there.
 */
export function openCatalog(file: string, use: Use = {}): Catalog {
	const {database, begun, tables} = openDatabase(file, use, prepareTables);
	const {files, articles, statements, speakers, quotations, utterances, copies, getMeta} = tables;
	let writes = 0;

	/** Damage that shows only now has a name of its own, so that the desk can begin anew. */
	function guarded<T>(work: () => T): T {
		try {
			return work();
		} catch (error) {
			throw isDamage(error) ? new CatalogDamaged(file, error) : error;
		}
	}

	function transaction<T>(work: () => T): T {
		return guarded(() => {
			database.exec('BEGIN IMMEDIATE');
			try {
				const result = work();
				database.exec('COMMIT');
				writes++;
				return result;
			} catch (error) {
				rollBack(database);
				throw error;
			}
		});
	}

	function removeArticles(path: string): void {
		for (const number of articles.numbersOf(path)) {
			utterances.keepWhole(number);
			quotations.remove(number);
			copies.remove(number);
			statements.remove(number);
			speakers.remove(number);
			articles.remove(number);
		}
	}

	function put(result: FileResult): void {
		removeArticles(result.path);
		files.insert(result);
		for (const [position, entry] of result.articles.entries()) {
			if ('article' in entry) {
				const number = articles.insert(entry, position);
				copies.note(number);
				statements.insert(entry, number);
				speakers.insert(entry, number);
				const own = result.quotations?.filter(({place}) => place === entry.article.place);
				if (own) quotations.insert(number, own);
			} else articles.insertUnreadable(entry, position, result.sha256);
		}
	}

	const withoutFacts: Catalog['article'] = key =>
		guarded(() => {
			const number = articles.numberOf(key);
			const read = number === undefined ? undefined : articles.read(number, key);
			return read && {article: read.article, extraction: {...statements.of(number!), ...read.extraction}};
		});
	const article: Catalog['article'] = key => {
		const read = withoutFacts(key);
		const facts = read && guarded(() => articles.factsOf(key));
		return facts ? {...read, facts} : read;
	};

	const index: StatementIndex = {
		matching: (filter, limit) => guarded(() => statements.matching(filter, limit)),
		count: (filter, limit) => guarded(() => statements.count(filter, limit)),
		worded: numbers => guarded(() => statements.worded(numbers)),
		found: numbers => guarded(() => statements.found(numbers)),
		numbersIn: (key, rawStart) => guarded(() => statements.numbersIn(key, rawStart)),
		numbersOfOutlet: publisher => guarded(() => statements.numbersOfOutlet(publisher)),
		vocabulary: () => guarded(() => statements.refreshVocabulary()),
	};

	return {
		file,
		begun,
		revision: () => guarded(() => `${String(database.prepare('PRAGMA data_version').get()?.data_version)}.${writes}`),
		files: () => guarded(() => files.all()),
		unchanged: (stamp, key) => guarded(() => files.holds(stamp, key)),
		write: results =>
			transaction(() => {
				for (const result of results) put(result);
			}),
		remove: paths =>
			transaction(() => {
				for (const path of paths) {
					removeArticles(path);
					files.remove(path);
				}
			}),
		facts: () => guarded(() => articles.facts()),
		summaries: () => guarded(() => articles.summaries()),
		article,
		count: () => guarded(() => articles.count()),
		articlesWith: (word, limit) => guarded(() => articles.countWith(word, limit)),
		articlesHaving: conditions => guarded(() => articles.having(conditions)),
		*articles() {
			for (const key of guarded(() => articles.keys())) {
				const read = withoutFacts(key);
				if (read) yield read;
			}
		},
		setCopies: copies => transaction(() => articles.setCopies(copies)),
		utterances: () => guarded(() => senseFirst(utterances.all())),
		utteranceOf: (key, statement) => guarded(() => utterances.of(key, statement)),
		people: (told = []) => guarded(() => speakers.people(told)),
		meta: name =>
			guarded(() => {
				const row = getMeta.get(name);
				return row && (JSON.parse(String(row.value)) as unknown);
			}),
		setMeta: (name, value) =>
			transaction(() => {
				database.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(name, JSON.stringify(value));
			}),
		statements: index,
		collating: work => transaction(() => work(quotations, utterances, copies)),
		reading: work => guarded(() => work(quotations)),
		isSearchedForCopies: () => guarded(() => copies.isSettled()),
		isCollated: () => guarded(() => quotations.isSettled()),
		close: () => database.close(),
	};
}

function prepareTables(database: DatabaseSync) {
	const quotations = new QuotationTable(database);
	return {
		files: new FileTable(database),
		articles: new ArticleTable(database),
		statements: new StatementTable(database),
		speakers: new SpeakerTable(database),
		quotations,
		utterances: new UtteranceTable(database, quotations),
		copies: new CopyTable(database),
		getMeta: database.prepare('SELECT value FROM meta WHERE name = ?'),
	};
}
