import {EventEmitter} from 'node:events';
import {inTurns} from './in-turns.ts';
import type {JobThread} from './thread-pool.ts';

/** The asking thread in the manner of a worker: it does jobs between its other work. `work` must not reject. */
export class OwnThread<Job> extends EventEmitter implements JobThread {
	readonly #begin: (job: Job) => void;

	constructor(work: (job: Job) => Promise<unknown>) {
		super();
		this.#begin = inTurns(work, result => this.emit('message', result));
	}

	postMessage(job: Job): void {
		this.#begin(job);
	}

	/** Nothing ends a thread from within; what it still does is not heard. */
	async terminate(): Promise<void> {
		return Promise.resolve(void this.removeAllListeners());
	}

	ref(): void {
		// the program lives as long as this thread has work
	}

	unref(): void {
		// as above
	}
}
