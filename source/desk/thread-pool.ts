import type {EventEmitter} from 'node:events';
import {ThreadFault, tookLonger} from './thread-fault.ts';

/** What a pool asks of a thread: a `Worker` of `node:worker_threads`, or an `OwnThread`. */
export interface JobThread extends Pick<EventEmitter, 'on'> {
	postMessage(job: unknown): void;
	terminate(): Promise<unknown>;
	ref(): void;
	unref(): void;
}

export interface PoolOptions<Job> {
	readonly start: () => JobThread;
	/** Threads to use beside the asking one; each is started when there is work for it. */
	readonly size: number;
	/**
	 * The asking thread, if it does jobs as well, and those that it takes: for them it is one of the threads, and one less is started, which would have to load and to warm up what this
	 * one has. Where other jobs have brought as many as there may be, it leaves the work to them.
	 */
	readonly own?: {readonly thread: JobThread; readonly takes: (job: Job) => boolean};
	/** A job that takes longer is given up and its thread replaced, in milliseconds. */
	readonly patience?: (job: Job) => number;
}

interface Waiting<Job, Result> {
	readonly job: Job;
	readonly resolve: (result: Result) => void;
	readonly reject: (reason: Error) => void;
	/** Whether it was there when a thread died of one of two jobs: it is done again by itself, so that the right one is blamed. */
	readonly suspect: boolean;
}

interface Thread<Job, Result> {
	readonly worker: JobThread;
	readonly isOwn: boolean;
	/** Whether it has answered a job: it has loaded what it needs. */
	hasAnswered: boolean;
	/** The jobs it was given and has not answered, in their order. */
	readonly given: Waiting<Job, Result>[];
	timer?: NodeJS.Timeout;
}

/** A thread is given its next job while it works on one, so that it need not wait for the asking side, which may be busy writing. */
const mostGiven = 2;

/** An asking thread that works itself hears an answer only when its own job is done: the others have enough for as long. */
const mostGivenMeanwhile = 4;

/** With fewer jobs waiting the asking thread has done them before another one has begun. */
const worthAnother = 16;

/**
 * Worker threads that do jobs and answer them in the order in which each was given them. A thread that a job kills (out of memory, no end in sight) is
 * replaced, and only that job fails, with `ThreadFault`.
 */
export class ThreadPool<Job, Result> {
	readonly #options: PoolOptions<Job>;
	readonly #queue: Waiting<Job, Result>[] = [];
	readonly #threads = new Set<Thread<Job, Result>>();
	#closed = false;

	constructor(options: PoolOptions<Job>) {
		this.#options = options;
		if (options.own) this.#take(options.own.thread, true);
	}

	/** Starts a thread before there is work, so that what it loads is ready. */
	warm(threads = this.#options.size): void {
		while (this.#others().length < Math.min(threads, this.#options.size)) this.#start();
	}

	async run(job: Job): Promise<Result> {
		return new Promise((resolve, reject) => {
			this.#queue.push({job, resolve, reject, suspect: false});
			this.#next();
		});
	}

	async close(): Promise<void> {
		this.#closed = true;
		await Promise.all([...this.#threads].map(async ({worker}) => worker.terminate()));
	}

	#others(): Thread<Job, Result>[] {
		return [...this.#threads].filter(({isOwn}) => !isOwn);
	}

	#start(): Thread<Job, Result> {
		return this.#take(this.#options.start(), false);
	}

	#take(worker: JobThread, isOwn: boolean): Thread<Job, Result> {
		const thread: Thread<Job, Result> = {worker, isOwn, hasAnswered: false, given: []};
		this.#threads.add(thread);
		worker.on('message', (result: Result) => this.#answer(thread, result));
		worker.on('error', (error: Error) => this.#lose(thread, explain(error)));
		worker.on('exit', () => this.#lose(thread, 'its thread ended without a word'));
		// Idle threads keep no program alive.
		worker.unref();
		return thread;
	}

	#next(): void {
		while (this.#queue.length > 0 && !this.#closed) {
			const thread = this.#threadFor(this.#queue[0]!);
			if (!thread) return;
			this.#give(thread, this.#queue.shift()!);
		}
	}

	/** A thread that has nothing to do, else a new one, else the one with the least to do. */
	#threadFor({suspect, job}: Waiting<Job, Result>): Thread<Job, Result> | undefined {
		const {own, size} = this.#options;
		const others = this.#others();
		const forOwn = (own?.takes(job) ?? false) && others.filter(({hasAnswered}) => hasAnswered).length < size;
		const threads = forOwn ? [...this.#threads] : others;
		const idle = threads.find(({given}) => given.length === 0);
		if (idle) return idle;
		if (forOwn ? others.length < size - 1 && this.#queue.length >= worthAnother : others.length < size)
			return this.#start();
		if (suspect) return undefined;
		const most = (isOwn: boolean) => (own && !isOwn ? mostGivenMeanwhile : mostGiven);
		return threads.find(({given, isOwn}) => given.length < most(isOwn) && !given[0]!.suspect);
	}

	#give(thread: Thread<Job, Result>, waiting: Waiting<Job, Result>): void {
		thread.given.push(waiting);
		if (thread.given.length === 1) {
			thread.worker.ref();
			this.#watch(thread);
		}
		thread.worker.postMessage(waiting.job);
	}

	/** Begins to wait for the first of a thread's jobs. */
	#watch(thread: Thread<Job, Result>): void {
		const first = thread.given[0];
		const patience = first && this.#options.patience?.(first.job);
		if (patience === undefined) return;
		thread.timer = setTimeout(() => this.#lose(thread, tookLonger(patience).message), patience);
	}

	#answer(thread: Thread<Job, Result>, result: Result): void {
		clearTimeout(thread.timer);
		const done = thread.given.shift();
		thread.hasAnswered = true;
		if (thread.given.length > 0) this.#watch(thread);
		else thread.worker.unref();
		done?.resolve(result);
		this.#next();
	}

	#lose(thread: Thread<Job, Result>, reason: string): void {
		if (!this.#threads.delete(thread)) return;
		clearTimeout(thread.timer);
		void thread.worker.terminate();
		if (thread.given.length === 1) thread.given[0]!.reject(new ThreadFault(reason));
		else this.#queue.unshift(...thread.given.map(waiting => ({...waiting, suspect: true})));
		this.#next();
	}
}

const explain = (error: Error): string =>
	(error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it needs too much memory' : error.message;

/**
 * Results in the order of the items, while up to `ahead` of them are being worked on; each as soon as it is there, also while the next item is still looked for. `work` must
 * not reject.
 */
export async function* mapInOrder<Item, Result>(
	items: AsyncIterable<Item> | Iterable<Item>,
	ahead: number,
	work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
	const pending: Promise<Result>[] = [];
	const coming = itemsOf(items);
	let next: Promise<IteratorResult<Item, void>> | null = coming.next();
	try {
		while (next || pending.length > 0) {
			if (next && pending.length < ahead && (await isFirst(next, pending[0]))) {
				const item: IteratorResult<Item, void> = await next;
				next = item.done ? null : coming.next();
				if (!item.done) pending.push(work(item.value));
			} else yield await pending.shift()!;
		}
	} finally {
		// Who stops early hears nothing more of the items.
		next?.catch(() => undefined);
		await coming.return();
	}
}

async function* itemsOf<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item, void> {
	yield* items;
}

/** Whether the one is settled before the other. */
const isFirst = async (one: Promise<unknown>, other: Promise<unknown> | undefined): Promise<boolean> =>
	other === undefined || Promise.race([one.then(() => true), other.then(() => false)]);
