import {parentPort} from 'node:worker_threads';
import type {ArticleJob} from './article-job.ts';
import {inTurns} from './in-turns.ts';
import {readArticles} from './read-articles.ts';

/** Does the jobs that come to this thread. */
export function hearJobs(): void {
	parentPort!.on(
		'message',
		inTurns(
			async (job: ArticleJob) => readArticles(job),
			result => parentPort!.postMessage(result),
		),
	);
}
