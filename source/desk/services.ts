import type {ArticleSummary, DeskPerson} from '../catalog/summary.ts';
import type {ArticleGaps} from '../collation/compare/gaps.ts';
import type {HeldHeadline} from '../collation/compare/headlines.ts';
import type {CopyRelation} from '../collation/copies.ts';
import type {ArticleFacts} from '../collation/facts/article-facts.ts';
import type {Article} from '../model/article.ts';
import type {ArticleKey} from '../model/event.ts';
import type {Extraction} from '../model/extraction.ts';
import type {Utterance} from '../model/utterance.ts';
import type {FactsQuestion, FoundFacts} from './fact-table.ts';
import type {Review} from '../review/review.ts';
import type {Filtered, Found, SearchOptions} from '../search/found.ts';

export type {ArticleSummary, DeskPerson} from '../catalog/summary.ts';
export type {ArticleGaps} from '../collation/compare/gaps.ts';
export type {HeadlineStanding, HeldHeadline} from '../collation/compare/headlines.ts';
export type {FactsQuestion, FoundFacts} from './fact-table.ts';
export type {Filtered, Found, SearchHit, SearchOptions} from '../search/found.ts';

/** All that the screen and the commands may do with a desk; how (files, databases, threads) is behind it. */
export interface DeskServices {
	/** The folder's name for the title line, and its absolute path. */
	readonly name: string;
	readonly folder: string;
	readonly review: Review;
	/**
	 * Begins to bring the desk up to what lies in the folder. Until then it is
	 * what it was when it was left, so that the first frame waits for nothing. Resolves when it is done, rejects when that failed; to call it again changes nothing.
	 */
	begin(): Promise<void>;
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
	/** Which quotations of the article no other has (in its order), and which utterances of the people it quotes others have and it leaves out (those of most articles first). */
	gaps(key: ArticleKey): Promise<ArticleGaps>;
	/** Each phrase that the article's headings quote, in the order of the text: cut out of a body's quotation, changed, or never said there. */
	headlines(key: ArticleKey): Promise<readonly HeldHeadline[]>;
	/** Numbers and dates of all articles, lined up: what differs for sure first, then all else by person, unit and head noun. */
	facts(question: FactsQuestion): Promise<FoundFacts>;
	/** Who speaks in the desk, the most frequent first. */
	people(): Promise<readonly DeskPerson[]>;
	/** Works decisions and corrections of the review into the article again; `article` gives the new state when it resolves. */
	refresh(key: ArticleKey): Promise<void>;
	/** Works the reviewer's pins, joins and splits into the utterances; `utterances` and `utteranceOf` give them when it resolves. */
	regroup(): Promise<void>;
	/** Which articles copy which, with the passages they share. */
	copies(): Promise<readonly CopyRelation[]>;
	/** Writes an export into the desk's own folder and gives its path. */
	export(format: 'json' | 'markdown', options: {readonly marked: boolean}): Promise<string>;
	close(): Promise<void>;
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
	/** Its numbers and dates. */
	readonly facts?: ArticleFacts;
}
