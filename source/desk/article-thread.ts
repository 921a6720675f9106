import {parentPort} from 'node:worker_threads';
import {articleJson} from '../export/article-json.ts';
import {loadExtractor} from '../extraction/extract.ts';
import type {ArticleJob, ArticleJobResult} from './article-job.ts';
import {readFile} from './article-work.ts';
import {explainFile} from './explain-file.ts';

// Loading the language part takes longest: it begins before the first job arrives.
const loading = loadExtractor();

const collating = async () => Promise.all([import('./facts-of-article.ts'), import('./quotations.ts')]);

/**
 * Jobs are begun as they come, so that one is worked on while the next one's file is read, and answered in their order. The first has the thread to itself:
 * a reader waits for it, and nothing is quick before it has run once.
 */
let first: Promise<unknown> | undefined;
let answered: Promise<unknown> = Promise.resolve();

parentPort!.on('message', (job: ArticleJob) => {
	const result = first ? first.then(async () => work(job)) : work(job);
	answered = answered.then(async () => parentPort!.postMessage(await result));
	first ??= answered;
});

async function work({file, overrulings, as}: ArticleJob): Promise<ArticleJobResult> {
	if (as === 'explanations') return {file, articles: [], problems: [], ...(await explainFile(file))};
	const {articles, unreadable} = await readFile(file, await loading, overrulings);
	const problems = articles.flatMap(({article: {path, place, problems}}) =>
		problems.map(reason => ({path, place, reason})),
	);
	if (as === 'values') {
		// What collation asks for is loaded for collation alone: it takes as long as to read ten articles.
		const [{factsOfArticle}, {quotationsOf}] = await collating();
		const read = articles.map(one => ({...one, facts: factsOfArticle(one)}));
		const quotations = articles.flatMap(({article, extraction}) => quotationsOf(article, extraction));
		return {file, articles: read, quotations, lines: [], unreadable, problems};
	}
	const lines = articles.map(({article, extraction}) => JSON.stringify(articleJson(article, extraction)));
	return {file, articles: [], lines, unreadable, problems};
}
