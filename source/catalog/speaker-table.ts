import type {DatabaseSync} from 'node:sqlite';
import {joinPeople} from '../extraction/names/join-people.ts';
import type {PersonGrouping} from '../model/person.ts';
import {isQuote, speakerOf, type SpeakerKind} from '../model/statement.ts';
import type {ReadArticle} from './article-table.ts';
import type {DeskPerson} from './summary.ts';

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

	/** Joined across articles, `told` being the reviewer's joins and splits; those with a name first, the most frequent first, then by name. */
	people(told: readonly PersonGrouping[]): DeskPerson[] {
		const rows = this.#database
			.prepare(
				`SELECT name, kind, speaker.quotes AS quotes, speaker.claims AS claims, roles, names, path, place
				FROM speaker JOIN article ON article.id = speaker.article ORDER BY path, position`,
			)
			.all();
		const called = rows.map(row => ({
			article: {path: String(row.path), place: String(row.place) || null},
			name: String(row.name),
			kind: String(row.kind) as SpeakerKind,
			quotes: Number(row.quotes),
			claims: Number(row.claims),
			roles: JSON.parse(String(row.roles)) as string[],
			names: JSON.parse(String(row.names)) as string[],
		}));
		return joinPeople(called, told)
			.map(({name, kind, members}): DeskPerson => {
				const sum = (count: (member: (typeof called)[number]) => number) =>
					members.reduce((total, member) => total + count(member), 0);
				return {
					name,
					kind,
					roles: distinct(members.flatMap(({roles}) => roles)),
					names: distinct([name, ...members.flatMap(({names}) => names)]),
					called: distinct(members.map(member => member.name)),
					quotes: sum(({quotes}) => quotes),
					claims: sum(({claims}) => claims),
					articles: Map.groupBy(members, ({article: {path, place}}) => `${path}\n${place ?? ''}`)
						.values()
						.map(([member]) => member!.article)
						.toArray(),
				};
			})
			.sort(
				(a, b) =>
					anonymity(a) - anonymity(b) || b.quotes + b.claims - a.quotes - a.claims || (a.name < b.name ? -1 : 1),
			);
	}
}

/** A *spokesman* of one article is hardly that of another: those without a name come last. */
const anonymity = ({kind}: DeskPerson): number => (kind === 'unnamed' || kind === 'group' ? 1 : 0);

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
