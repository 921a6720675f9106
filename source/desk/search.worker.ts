import {workerData} from 'node:worker_threads';
import type {Catalog} from '../catalog/catalog.ts';
import {readCatalog} from '../catalog/read-catalog.ts';
import type {DeskPerson} from '../catalog/summary.ts';
import type {ArticleGaps} from '../collation/compare/gaps.ts';
import type {HeldHeadline} from '../collation/compare/headlines.ts';
import type {CopyRelation} from '../collation/copies.ts';
import type {ArticleKey} from '../model/event.ts';
import type {PersonGrouping} from '../model/person.ts';
import type {Utterance} from '../model/utterance.ts';
import type {MarkedTarget} from '../review/review.ts';
import type {Filtered, Found, SearchOptions} from '../search/found.ts';
import {searchArticles} from '../search/search-articles.ts';
import {searchStatements} from '../search/search-statements.ts';
import {gapsOf, headlinesOf} from './beside-others.ts';
import {factsIn, type FactsQuestion, type FoundFacts} from './fact-table.ts';
import {answerCalls} from './thread-calls.ts';

const {catalogFile} = workerData as {readonly catalogFile: string};
let catalog: Catalog | undefined;

/** An answer out of the catalog; `without` while there is no usable one. */
function ask<Answer>(question: (catalog: Catalog) => Answer, without: Answer): Answer {
	catalog = readCatalog(catalogFile, catalog);
	return catalog ? question(catalog) : without;
}

const answers = {
	search: (query: string, options: SearchOptions | undefined, marked: readonly MarkedTarget[]): Found =>
		ask(open => searchStatements(open, query, options, marked), {query, hits: [], total: 0, complaint: null}),
	searchArticles: (query: string, marked: readonly MarkedTarget[]): Filtered =>
		ask(open => searchArticles(open, query, marked), {query, keys: [], complaint: null}),
	utterances: (): readonly Utterance[] => ask(open => open.utterances(), []),
	utteranceOf: (key: ArticleKey, statement: string): Utterance | undefined =>
		ask(open => open.utteranceOf(key, statement), undefined),
	gaps: (key: ArticleKey): ArticleGaps => ask(open => gapsOf(open, key), {only: [], leftOut: []}),
	headlines: (key: ArticleKey): readonly HeldHeadline[] => ask(open => headlinesOf(open, key), []),
	copies: (): readonly CopyRelation[] => ask(open => (open.meta('copies') ?? []) as readonly CopyRelation[], []),
	facts: (question: FactsQuestion): FoundFacts =>
		ask(open => factsIn(open, question), {...question, rows: [], matching: 0, total: 0}),
	people: (told: readonly PersonGrouping[]): readonly DeskPerson[] => ask(open => open.people(told), []),
};
export type SearchAnswers = typeof answers;

answerCalls(answers);
