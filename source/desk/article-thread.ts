import {parentPort} from 'node:worker_threads';
import type {ArticleJob} from './article-job.ts';
import {readArticles} from './read-articles.ts';
import {inTurns} from './in-turns.ts';

parentPort!.on(
	'message',
	inTurns(
		async (job: ArticleJob) => readArticles(job),
		result => parentPort!.postMessage(result),
	),
);
