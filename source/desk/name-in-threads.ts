import {MessageChannel, receiveMessageOnPort, type MessagePort} from 'node:worker_threads';
import type {QuotationTable} from '../catalog/quotation-table.ts';
import type {Regrouping} from '../collation/regrouping.ts';
import {indexerLimits} from './indexer.ts';
import {
	namePart,
	nameShare,
	partsOf,
	type Named,
	type NamingNews,
	type NamingSettings,
	type SharedGroups,
} from './naming.ts';
import {startThread} from './threads.ts';

/** A thread that has said nothing for so long is at its end, in milliseconds. */
const patience = 20_000;

/**
 * Names groups in this thread and one more, each of which takes the next few when it is done with its own. Waits for the other where it must, since all happens within
 * one transaction: nothing else may come between. What a thread that fails leaves undone is done here.
 */
export function* nameInThreads(
	catalogFile: string,
	groups: SharedGroups,
	quotations: QuotationTable,
	review: Regrouping,
): Generator<Named> {
	const other = new OtherThread({catalogFile, groups, review});
	try {
		for (const [part, named] of nameShare(groups, quotations, review)) {
			other.done.add(part);
			yield named;
			yield* other.news();
		}
		while (other.done.size < partsOf(groups) && other.waits()) yield* other.news();
		for (let part = 0; part < partsOf(groups); part++)
			if (!other.done.has(part)) yield namePart(part, groups, quotations, review);
	} finally {
		other.end();
	}
}

class OtherThread {
	/** Parts that are named, by whichever thread. */
	readonly done = new Set<number>();
	readonly #port: MessagePort;
	readonly #signal = new Int32Array(new SharedArrayBuffer(4));
	readonly #thread;
	#heard = 0;
	#atEnd = false;

	constructor(settings: Omit<NamingSettings, 'port' | 'signal'>) {
		const {port1, port2} = new MessageChannel();
		this.#port = port1;
		this.#thread = startThread('naming', {
			workerData: {...settings, port: port2, signal: this.#signal} satisfies NamingSettings,
			transferList: [port2],
			resourceLimits: indexerLimits,
		});
		// What it dies of it says before; and then its share is done here.
		this.#thread.on('error', () => undefined);
		this.#thread.unref();
	}

	/** What it has named since it was last asked. */
	*news(): Generator<Named> {
		for (let sent = receiveMessageOnPort(this.#port); sent; sent = receiveMessageOnPort(this.#port)) {
			this.#heard++;
			const news = sent.message as NamingNews;
			if ('end' in news) this.#atEnd = true;
			else if (!this.done.has(news.part)) {
				this.done.add(news.part);
				yield news.named;
			}
		}
	}

	/** Waits for more news; whether there may be any. */
	waits(): boolean {
		return !this.#atEnd && Atomics.wait(this.#signal, 0, this.#heard, patience) !== 'timed-out';
	}

	end(): void {
		this.#port.close();
		void this.#thread.terminate();
	}
}
