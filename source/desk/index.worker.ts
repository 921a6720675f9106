import {workerData} from 'node:worker_threads';
import {CatalogDamaged, discardCatalog} from '../catalog/catalog.ts';
import {openCatalog} from '../catalog/open-catalog.ts';
import type {Regrouping} from '../collation/regrouping.ts';
import {ArticleThreads} from './article-threads.ts';
import type {Overrulings} from './article-work.ts';
import {collateCatalog} from './collate-catalog.ts';
import type {IndexerNews, IndexerSettings} from './indexer.ts';
import {refreshCatalog, rereadFile} from './refresh-catalog.ts';
import {answerCalls, tell} from './thread-calls.ts';

const {folder, catalogFile} = workerData as IndexerSettings;
let catalog = openCatalog(catalogFile);
const threads = new ArticleThreads();

async function refresh(overrulings: Readonly<Record<string, Overrulings>>, regrouping: Regrouping): Promise<void> {
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
}

/** What the screen's thread can ask of the thread that keeps the catalog. */
const answers = {
	async refresh(overrulings: Readonly<Record<string, Overrulings>>, regrouping: Regrouping): Promise<void> {
		try {
			await refresh(overrulings, regrouping);
		} catch (error) {
			if (!(error instanceof CatalogDamaged)) throw error;
			// Nothing in it is lost: all of it is derived again.
			catalog.close();
			discardCatalog(catalogFile);
			catalog = openCatalog(catalogFile);
			await refresh(overrulings, regrouping);
		}
	},
	async reread(path: string, overrulings: Overrulings, regrouping: Regrouping): Promise<void> {
		await rereadFile({folder, catalog, threads, regrouping}, path, overrulings);
		tell({kind: 'changed', paths: [path]} satisfies IndexerNews);
	},
	regroup(regrouping: Regrouping): void {
		collateCatalog(catalog, regrouping);
		tell({kind: 'changed', paths: []} satisfies IndexerNews);
	},
	async close(): Promise<void> {
		await threads.close();
		catalog.close();
	},
};
export type IndexerAnswers = typeof answers;

answerCalls(answers);
