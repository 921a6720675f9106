import {availableParallelism} from 'node:os';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {formatOfName} from '../intake/format-of-name.ts';
import type {ArticleJob, ArticleJobResult} from './article-job.ts';
import type {Bounds} from './article-work.ts';
import {inBoundedTime} from './bounded-time.ts';
import {OwnThread} from './own-thread.ts';
import {ThreadFault} from './thread-fault.ts';
import {ThreadPool} from './thread-pool.ts';
import {startThread} from './threads.ts';

/** Nothing that people publish needs a minute, or half a one for each megabyte; a file made to hold the program up is given up. In milliseconds. */
const patienceWith = ({file: {size}}: ArticleJob): number => 60_000 + Math.round(size * 0.03);

/** In bytes: a plain text no longer than this takes little memory and little time, whatever stands in it. */
const smallText = 65_536;

/**
 * What the asking thread may read itself, since nobody could end it: short plain texts, whose reading looks at no markup. How long the language part takes over one is bounded.
 */
const isHarmless = ({file: {path, size}}: ArticleJob): boolean =>
	size <= smallText && (formatOfName(path) ?? 'text') === 'text' && !path.toLowerCase().endsWith('.gz');

/** How a thread reads: `read-articles.ts` has it. */
export type ReadArticles = (job: ArticleJob, bounds: Bounds) => Promise<ArticleJobResult>;

/** Threads that read source files. A file that kills its thread comes back as unreadable, with the reason. */
export class ArticleThreads {
	readonly #pool: ThreadPool<ArticleJob, ArticleJobResult>;

	/**
	 * With `load`, which loads the language part, the asking thread reads as well, and others are started only when there is enough for them: for commands, which have no screen
	 * to draw.
	 */
	constructor(load?: () => Promise<ReadArticles>) {
		let loading: Promise<ReadArticles> | undefined;
		const read = async (job: ArticleJob) => {
			// Loading leaves no time for anything else: the files that come next are given to other threads before.
			loading ??= nextTurn().then(load);
			return (await loading)(job, work => inBoundedTime(patienceWith(job), work));
		};
		this.#pool = new ThreadPool({
			start: () => startThread('article', {workerData: {behindScreen: load === undefined}}),
			size: availableParallelism(),
			patience: patienceWith,
			...(load && {own: {thread: new OwnThread(read), takes: isHarmless}}),
		});
	}

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
