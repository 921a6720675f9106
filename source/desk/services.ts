import type {Article} from '../model/article.ts';
import type {ArticleKey} from '../model/event.ts';
import type {Extraction} from '../model/extraction.ts';
import type {Speaker, Statement} from '../model/statement.ts';
import type {Utterance} from '../model/utterance.ts';
import type {Review} from '../review/review.ts';

/** All that the screen and the commands may do with a desk; how (files, databases, threads) is behind it. */
export interface DeskServices {
	/** The folder's name for the title line, and its absolute path. */
	readonly name: string;
	readonly folder: string;
	readonly review: Review;
	/** In the order of their paths; rows appear as files are listed and fill in as they are read. */
	articles(): readonly ArticleSummary[];
	progress(): DeskProgress;
	/** Calls back after anything that `articles`, `progress`, `utterances` or `people` give has changed; at most once a frame. Returns the way to stop it. */
	subscribe(listener: () => void): () => void;
	/** The article with its statements, as the reviewer's decisions and corrections have them; undefined while it is not read yet. Within a millisecond. */
	article(key: ArticleKey): DeskArticle | undefined;
	/** Articles that match, best first (all, in their order, for an empty query). The query syntax is that of the search room. */
	filter(query: string): Promise<Filtered>;
	/** Quotes and claims of all articles that match, best first. */
	search(query: string, options?: SearchOptions): Promise<Found>;
	/** Utterances of two articles or more, sense-changing differences first. */
	utterances(): Promise<readonly Utterance[]>;
	/** The utterance that this statement is a witness of, whatever its number of witnesses. */
	utteranceOf(key: ArticleKey, statement: string): Promise<Utterance | undefined>;
	/** Who speaks in the desk, the most frequent first. */
	people(): Promise<readonly DeskPerson[]>;
	/** Works decisions and corrections of the review into the article again; `article` gives the new state when it resolves. */
	refresh(key: ArticleKey): Promise<void>;
	/** Writes an export into the desk's own folder and gives its path. */
	export(format: 'json' | 'markdown', options: {readonly marked: boolean}): Promise<string>;
	close(): Promise<void>;
}

export interface ArticleSummary extends ArticleKey {
	/** The title, or the file's name while there is none. */
	readonly title: string;
	readonly publisher: string | null;
	readonly published: string | null;
	readonly state: 'waiting' | 'ready' | 'unreadable';
	/** Why it could not be read, or what was wrong with it although it could. */
	readonly problem: string | null;
	readonly sha256: string | null;
	readonly words: number;
	readonly quotes: number;
	readonly claims: number;
	/** The article that this one copies or is another version of. */
	readonly copyOf: ArticleKey | null;
}

export interface DeskProgress {
	readonly phase: 'listing' | 'reading' | 'collating' | 'ready';
	readonly done: number;
	readonly total: number;
	/** Against the last time the desk was open. */
	readonly changes: {
		readonly added: number;
		readonly edited: number;
		readonly removed: number;
		readonly orphans: number;
	} | null;
}

export interface DeskArticle {
	readonly article: Article;
	readonly extraction: Extraction;
}

export interface SearchOptions {
	readonly in?: 'quotes' | 'claims' | 'articles' | 'statements';
	readonly limit?: number;
}

export interface Filtered {
	readonly query: string;
	readonly keys: readonly ArticleKey[];
	/** What is wrong with the query, for the reviewer; the rest of it was followed. */
	readonly complaint: string | null;
}

export interface Found {
	readonly query: string;
	readonly hits: readonly SearchHit[];
	readonly total: number;
	readonly complaint: string | null;
}

export interface SearchHit extends ArticleKey {
	readonly statement: Statement;
	readonly speaker: Speaker | null;
	readonly title: string;
	readonly publisher: string | null;
	readonly published: string | null;
	/** The text around the statement, one line. */
	readonly context: string;
	/** Stretches of the statement's text that matched. */
	readonly matches: readonly (readonly [number, number])[];
}

export interface DeskPerson {
	readonly name: string;
	readonly kind: Speaker['kind'];
	readonly roles: readonly string[];
	readonly names: readonly string[];
	readonly quotes: number;
	readonly claims: number;
	readonly articles: readonly ArticleKey[];
}
