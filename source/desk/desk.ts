import path from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import type {Worker} from 'node:worker_threads';
import type {Catalog, ReadArticle} from '../catalog/catalog.ts';
import {readCatalog} from '../catalog/read-catalog.ts';
import type {ArticleSummary, DeskPerson} from '../catalog/summary.ts';
import type {ArticleGaps} from '../collation/compare/gaps.ts';
import type {HeldHeadline} from '../collation/compare/headlines.ts';
import type {CopyRelation} from '../collation/copies.ts';
import type {ArticleKey} from '../model/event.ts';
import type {Utterance} from '../model/utterance.ts';
import type {ReviewRecord} from '../review/open-review.ts';
import type {Filtered, Found, SearchOptions} from '../search/found.ts';
import {ArticleRows} from './article-rows.ts';
import type {DeskFolder} from './desk-folder.ts';
import type {IndexerAnswers} from './index.worker.ts';
import {indexerLimits, type IndexerNews, type IndexerSettings} from './indexer.ts';
import {overrulingsOf} from './overrulings.ts';
import {personGroupingsOf} from './person-groupings.ts';
import {regroupingOf} from './regrouping-of.ts';
import type {SearchAnswers} from './search.worker.ts';
import {settleReview} from './settle-review.ts';
import type {DeskArticle, DeskProgress, DeskServices, FactsQuestion, FoundFacts} from './services.ts';
import {askThread, type Asking} from './thread-calls.ts';
import {startThread} from './threads.ts';

/** Articles kept in memory: enough for going back and forth. */
const articlesKept = 32;
/** While articles come in, listeners are called at most this often, in milliseconds: a list that moves all the time cannot be read. */
const frame = 120;

/** A desk: its catalog read on this thread, kept up to date by another and searched by a third. */
export class Desk implements DeskServices {
	readonly name: string;
	readonly folder: string;
	readonly review: ReviewRecord;
	readonly #place: DeskFolder;
	#indexThread: Worker | undefined;
	#indexer: Asking<IndexerAnswers> | undefined;
	#begun: Promise<void> | undefined;
	#searchThread: Worker | undefined;
	#searcher: Asking<SearchAnswers> | undefined;
	#catalog: Catalog | undefined;
	#progress: DeskProgress = {phase: 'listing', done: 0, total: 0, changes: null};
	readonly #rows = new ArticleRows();
	readonly #articles = new Map<string, DeskArticle>();
	readonly #listeners = new Set<() => void>();
	#calling: NodeJS.Timeout | undefined;
	#closed = false;

	constructor(place: DeskFolder, review: ReviewRecord) {
		this.#place = place;
		this.folder = place.folder;
		this.name = path.basename(place.folder);
		this.review = review;
		this.#openCatalog();
	}

	async begin(): Promise<void> {
		this.#begun ??= this.#index()
			.refresh(overrulingsOf(this.review), regroupingOf(this.review))
			.then(async () => this.#settle());
		return this.#begun;
	}

	articles(): readonly ArticleSummary[] {
		return this.#rows.all;
	}

	progress(): DeskProgress {
		return this.#progress;
	}

	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	article(key: ArticleKey): DeskArticle | undefined {
		const name = `${key.path}\n${key.place ?? ''}`;
		const kept = this.#articles.get(name);
		if (kept) return kept;
		const article = this.#catalog?.article(key);
		if (!article) return undefined;
		this.#articles.set(name, article);
		if (this.#articles.size > articlesKept) this.#articles.delete(this.#articles.keys().next().value!);
		return article;
	}

	/** Every article that could be read, in the order of their paths. */
	*readArticles(): Generator<ReadArticle> {
		if (this.#catalog) yield* this.#catalog.articles();
	}

	async filter(query: string): Promise<Filtered> {
		const {filterArticles} = await import('../search/filter-articles.ts');
		return filterArticles(this.articles(), query, key => this.review.marksOf({kind: 'article', ...key}));
	}

	async search(query: string, options?: SearchOptions): Promise<Found> {
		return this.#search().search(query, options, this.review.marked());
	}

	/** Articles that match by title, outlet or file name, best first, then those whose text has the words. */
	async searchArticles(query: string): Promise<Filtered> {
		return this.#search().searchArticles(query, this.review.marked());
	}

	async utterances(): Promise<readonly Utterance[]> {
		return this.#search().utterances();
	}

	async utteranceOf(key: ArticleKey, statement: string): Promise<Utterance | undefined> {
		return this.#search().utteranceOf(key, statement);
	}

	async gaps(key: ArticleKey): Promise<ArticleGaps> {
		return this.#search().gaps(key);
	}

	async headlines(key: ArticleKey): Promise<readonly HeldHeadline[]> {
		return this.#search().headlines(key);
	}

	async facts(question: FactsQuestion): Promise<FoundFacts> {
		return this.#search().facts(question);
	}

	async people(): Promise<readonly DeskPerson[]> {
		return this.#search().people(personGroupingsOf(this.review));
	}

	async refresh(key: ArticleKey): Promise<void> {
		const before = this.article(key)?.article.sha256;
		await this.#index().reread(key.path, overrulingsOf(this.review)[key.path] ?? {}, regroupingOf(this.review));
		// The file may have changed since it was read; then so have the places of its marks.
		if (this.article(key)?.article.sha256 !== before) await this.#settle();
	}

	async regroup(): Promise<void> {
		await this.#index().regroup(regroupingOf(this.review));
	}

	async copies(): Promise<readonly CopyRelation[]> {
		return this.#search().copies();
	}

	async export(format: 'json' | 'markdown', {marked}: {readonly marked: boolean}): Promise<string> {
		const {exportDesk} = await import('./export-desk.ts');
		return exportDesk(this, this.#place, {format, marked});
	}

	async close(): Promise<void> {
		if (this.#closed) return;
		this.#closed = true;
		clearTimeout(this.#calling);
		this.#listeners.clear();
		await Promise.all([this.#indexThread?.terminate(), this.#searchThread?.terminate()]);
		this.#catalog?.close();
		this.review.close();
	}

	/** Finds the marks again in what changed since, and reads anew the files whose overrulings moved with their words. */
	async #settle(): Promise<void> {
		if (!this.#catalog || this.#closed) return;
		const grouped = regroupingOf(this.review);
		this.#rows.refresh(this.#catalog);
		for (const [path, overrulings] of settleReview(this.review, this.#catalog, this.#rows.all))
			await this.#index().reread(path, overrulings, regroupingOf(this.review));
		if (!isDeepStrictEqual(grouped, regroupingOf(this.review))) await this.regroup();
		const {changes} = this.#progress;
		this.#progress = {...this.#progress, changes: changes && {...changes, orphans: this.review.orphans().length}};
		this.#call(true);
	}

	#hear(news: IndexerNews): void {
		if (news.kind === 'opened') this.#openCatalog();
		else if (news.kind === 'listed') this.#rows.listed(news.paths);
		else if (news.kind === 'progress') this.#progress = news.progress;
		if (news.kind === 'changed' || (news.kind === 'progress' && news.changed.length > 0)) this.#articles.clear();
		this.#call(news.kind !== 'progress' || news.progress.phase === 'ready');
	}

	/** Looks again and calls the listeners: now where it matters, else with the next frame. */
	#call(now: boolean): void {
		const call = () => {
			clearTimeout(this.#calling);
			this.#calling = undefined;
			if (this.#catalog) this.#rows.refresh(this.#catalog);
			for (const listener of this.#listeners) listener();
		};
		if (now) call();
		else this.#calling ??= setTimeout(call, frame);
	}

	#openCatalog(): void {
		const before = this.#catalog;
		this.#catalog = readCatalog(this.#place.catalog, before);
		if (this.#catalog && this.#catalog !== before) this.#rows.refresh(this.#catalog);
	}

	#index(): Asking<IndexerAnswers> {
		const settings: IndexerSettings = {folder: this.folder, catalogFile: this.#place.catalog};
		this.#indexThread ??= startThread('index', {workerData: settings, resourceLimits: indexerLimits});
		this.#indexer ??= askThread<IndexerAnswers>(this.#indexThread, news => this.#hear(news as IndexerNews));
		return this.#indexer;
	}

	/** The thread that searches starts with the first question. */
	#search(): Asking<SearchAnswers> {
		this.#searchThread ??= startThread('search', {workerData: {catalogFile: this.#place.catalog}});
		this.#searcher ??= askThread<SearchAnswers>(this.#searchThread);
		return this.#searcher;
	}
}
