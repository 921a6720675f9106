import {workerData} from 'node:worker_threads';
import {openCatalog} from '../catalog/open-catalog.ts';
import type {Regrouping} from '../collation/regrouping.ts';
import {ArticleThreads} from './article-threads.ts';
import type {Overrulings} from './article-work.ts';
import {regroupCatalog} from './collate-catalog.ts';
import type {IndexerNews, IndexerSettings} from './indexer.ts';
import {refreshCatalog, rereadFile} from './refresh-catalog.ts';
import {answerCalls, tell} from './thread-calls.ts';

const {folder, catalogFile} = workerData as IndexerSettings;
const catalog = openCatalog(catalogFile);
const threads = new ArticleThreads();

/** What the screen's thread can ask of the thread that keeps the catalog. */
const answers = {
	async refresh(overrulings: Readonly<Record<string, Overrulings>>, regrouping: Regrouping): Promise<void> {
		tell({kind: 'opened'} satisfies IndexerNews);
		await refreshCatalog({
			folder,
			catalog,
			threads,
			overrulings,
			regrouping,
			list: paths => tell({kind: 'listed', paths} satisfies IndexerNews),
			report: (progress, changed) => tell({kind: 'progress', progress, changed} satisfies IndexerNews),
		});
	},
	async reread(path: string, overrulings: Overrulings): Promise<void> {
		await rereadFile({folder, catalog, threads}, path, overrulings);
		tell({kind: 'changed', paths: [path]} satisfies IndexerNews);
	},
	regroup(regrouping: Regrouping): void {
		regroupCatalog(catalog, regrouping);
		tell({kind: 'changed', paths: []} satisfies IndexerNews);
	},
	async close(): Promise<void> {
		await threads.close();
		catalog.close();
	},
};
export type IndexerAnswers = typeof answers;

answerCalls(answers);
