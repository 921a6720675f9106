import type {DatabaseSync} from 'node:sqlite';
import type {ArticleKey} from '../model/event.ts';
import {isQuote, speakerOf, type SpeakerKind} from '../model/statement.ts';
import type {ReadArticle} from './article-table.ts';
import type {DeskPerson} from './summary.ts';
import {fold} from './words.ts';

/** Who speaks in which article, how often, and by which names and roles it calls them. */
export class SpeakerTable {
	readonly #database: DatabaseSync;
	readonly #insert;

	constructor(database: DatabaseSync) {
		this.#database = database;
		this.#insert = database.prepare('INSERT OR REPLACE INTO speaker VALUES (?, ?, ?, ?, ?, ?, ?)');
	}

	insert({extraction}: ReadArticle, number: number): void {
		const speakers = new Map<string, {name: string; kind: SpeakerKind; quotes: number; claims: number}>();
		for (const statement of [...extraction.quotes, ...extraction.claims]) {
			for (const speaker of [speakerOf(statement), ...statement.with]) {
				if (!speaker) continue;
				const key = `${speaker.kind} ${speaker.name}`;
				const counted = speakers.get(key) ?? {name: speaker.name, kind: speaker.kind, quotes: 0, claims: 0};
				counted[isQuote(statement) ? 'quotes' : 'claims']++;
				speakers.set(key, counted);
			}
		}
		for (const {name, kind, quotes, claims} of speakers.values()) {
			const person = extraction.people.find(named => named.name === name);
			const roles = JSON.stringify(person?.roles ?? []);
			this.#insert.run(number, name, kind, quotes, claims, roles, JSON.stringify(person?.names ?? [name]));
		}
	}

	remove(article: number): void {
		this.#database.prepare('DELETE FROM speaker WHERE article = ?').run(article);
	}

	/** Those of one kind and the same folded name are one person; the most frequent first, then by name. */
	people(): DeskPerson[] {
		const rows = this.#database
			.prepare(
				`SELECT name, kind, speaker.quotes AS quotes, speaker.claims AS claims, roles, names, path, place
				FROM speaker JOIN article ON article.id = speaker.article ORDER BY path, position`,
			)
			.iterate();
		const people = new Map<string, PersonSoFar>();
		for (const row of rows) {
			const name = String(row.name);
			const kind = String(row.kind) as SpeakerKind;
			const key = `${kind} ${fold(name)}`;
			const person = people.get(key) ?? begin(name, kind);
			people.set(key, person);
			person.quotes += Number(row.quotes);
			person.claims += Number(row.claims);
			for (const role of JSON.parse(String(row.roles)) as string[]) person.roles.add(role);
			for (const other of JSON.parse(String(row.names)) as string[]) person.names.add(other);
			person.articles.push({path: String(row.path), place: String(row.place) || null});
		}
		return [...people.values()]
			.map(person => ({...person, roles: [...person.roles], names: [...person.names]}))
			.sort((a, b) => b.quotes + b.claims - a.quotes - a.claims || (a.name < b.name ? -1 : 1));
	}
}

interface PersonSoFar {
	readonly name: string;
	readonly kind: SpeakerKind;
	readonly roles: Set<string>;
	readonly names: Set<string>;
	readonly articles: ArticleKey[];
	quotes: number;
	claims: number;
}

const begin = (name: string, kind: SpeakerKind): PersonSoFar => ({
	name,
	kind,
	roles: new Set(),
	names: new Set([name]),
	articles: [],
	quotes: 0,
	claims: 0,
});
