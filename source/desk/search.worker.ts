import {workerData} from 'node:worker_threads';
import {openCatalog} from '../catalog/open-catalog.ts';
import type {DeskPerson} from '../catalog/summary.ts';
import type {CopyRelation} from '../collation/copies.ts';
import type {ArticleKey} from '../model/event.ts';
import type {Utterance} from '../model/utterance.ts';
import type {MarkedTarget} from '../review/review.ts';
import type {Found, SearchOptions} from '../search/found.ts';
import {searchStatements} from '../search/search-statements.ts';
import {answerCalls} from './thread-calls.ts';

const {catalogFile} = workerData as {readonly catalogFile: string};
const catalog = openCatalog(catalogFile, {readOnly: true});

const answers = {
	search: (query: string, options: SearchOptions | undefined, marked: readonly MarkedTarget[]): Found =>
		searchStatements(catalog, query, options, marked),
	utterances: (): readonly Utterance[] => catalog.utterances(),
	utteranceOf: (key: ArticleKey, statement: string): Utterance | undefined => catalog.utteranceOf(key, statement),
	copies: (): readonly CopyRelation[] => (catalog.meta('copies') ?? []) as readonly CopyRelation[],
	people: (): readonly DeskPerson[] => catalog.people(),
};
export type SearchAnswers = typeof answers;

answerCalls(answers);
