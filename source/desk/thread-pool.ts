import type {Worker} from 'node:worker_threads';

export interface PoolOptions {
	readonly start: () => Worker;
	/** Threads to use; each is started when there is work for it. */
	readonly size: number;
	/** A job that takes longer is given up and its thread replaced, in milliseconds. */
	readonly patience?: number;
}

interface Waiting<Job, Result> {
	readonly job: Job;
	readonly resolve: (result: Result) => void;
	readonly reject: (reason: Error) => void;
}

/** What became of a job whose thread died or took too long. */
export class ThreadFault extends Error {
	override name = 'ThreadFault';
}

/**
 * Worker threads that take one job at a time: a thread that a job kills (out of memory, no end in sight) is replaced, and only that
 * job fails, with `ThreadFault`.
 */
export class ThreadPool<Job, Result> {
	readonly #options: PoolOptions;
	readonly #queue: Waiting<Job, Result>[] = [];
	readonly #idle: Worker[] = [];
	readonly #all = new Set<Worker>();
	#closed = false;

	constructor(options: PoolOptions) {
		this.#options = options;
	}

	/** Starts a thread before there is work, so that what it loads is ready. */
	warm(threads = this.#options.size): void {
		while (this.#all.size < Math.min(threads, this.#options.size)) this.#idle.push(this.#start());
	}

	async run(job: Job): Promise<Result> {
		return new Promise((resolve, reject) => {
			this.#queue.push({job, resolve, reject});
			this.#next();
		});
	}

	async close(): Promise<void> {
		this.#closed = true;
		await Promise.all([...this.#all].map(async thread => thread.terminate()));
	}

	#start(): Worker {
		const thread = this.#options.start();
		this.#all.add(thread);
		// Idle threads keep no program alive.
		thread.unref();
		return thread;
	}

	#next(): void {
		while (this.#queue.length > 0 && !this.#closed) {
			let thread = this.#idle.shift();
			if (!thread && this.#all.size < this.#options.size) thread = this.#start();
			if (!thread) return;
			this.#give(thread, this.#queue.shift()!);
		}
	}

	#give(thread: Worker, {job, resolve, reject}: Waiting<Job, Result>): void {
		const {patience} = this.#options;
		const timer =
			patience === undefined
				? undefined
				: setTimeout(
						() => fail(new ThreadFault(`it took longer than ${Math.round(patience / 1000)} seconds`)),
						patience,
					);
		const settle = () => {
			clearTimeout(timer);
			thread.off('message', succeed).off('error', fail).off('exit', vanish);
			thread.unref();
		};
		const succeed = (result: Result) => {
			settle();
			this.#idle.push(thread);
			resolve(result);
			this.#next();
		};
		const fail = (error: Error) => {
			settle();
			this.#all.delete(thread);
			thread.on('error', () => undefined);
			void thread.terminate();
			reject(error instanceof ThreadFault ? error : new ThreadFault(explain(error)));
			this.#next();
		};
		const vanish = () => fail(new ThreadFault('its thread ended without a word'));
		thread.ref();
		thread.on('message', succeed).on('error', fail).on('exit', vanish);
		thread.postMessage(job);
	}
}

const explain = (error: Error): string =>
	(error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it needs too much memory' : error.message;

/**
 * Results in the order of the items, while up to `ahead` of them are being worked on. `work` must not reject.
 */
export async function* mapInOrder<Item, Result>(
	items: AsyncIterable<Item> | Iterable<Item>,
	ahead: number,
	work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
	const pending: Promise<Result>[] = [];
	for await (const item of items) {
		pending.push(work(item));
		if (pending.length >= ahead) yield await pending.shift()!;
	}
	for (const result of pending) yield await result;
}
