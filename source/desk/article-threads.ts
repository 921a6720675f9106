import {availableParallelism} from 'node:os';
import type {ArticleJob, ArticleJobResult} from './article-job.ts';
import {ThreadFault, ThreadPool} from './thread-pool.ts';
import {startThread} from './threads.ts';

/** Nothing that people publish needs a minute, or half a one for each megabyte; a file made to hold the program up is given up. In milliseconds. */
const patienceWith = ({file: {size}}: ArticleJob): number => 60_000 + Math.round(size * 0.03);

/** Threads that read source files. A file that kills its thread comes back as unreadable, with the reason. */
export class ArticleThreads {
	readonly #pool = new ThreadPool<ArticleJob, ArticleJobResult>({
		start: () => startThread('article'),
		size: availableParallelism(),
		patience: patienceWith,
	});

	warm(threads?: number): void {
		this.#pool.warm(threads);
	}

	/** Never rejects. */
	async read(job: ArticleJob): Promise<ArticleJobResult> {
		try {
			return await this.#pool.run(job);
		} catch (error) {
			const reason = error instanceof ThreadFault ? error.message : String(error);
			const {file} = job;
			return {file, articles: [], lines: [], problems: [], unreadable: [{path: file.path, place: null, reason}]};
		}
	}

	async close(): Promise<void> {
		await this.#pool.close();
	}
}

/** Files that may be under way at once: enough to keep all threads busy behind one slow file, few enough to bound memory. */
export const filesAhead = 32;
