import {Worker} from 'node:worker_threads';
import {afterEach, expect, test, vi} from 'vitest';
import {OwnThread} from '../../source/desk/own-thread.ts';
import {ThreadFault} from '../../source/desk/thread-fault.ts';
import {mapInOrder, ThreadPool} from '../../source/desk/thread-pool.ts';

/** Doubles numbers; dies of `die`, throws at `throw`, never answers `hang`. */
const doubling = `
	const {parentPort} = require('node:worker_threads');
	parentPort.on('message', job => {
		if (job === 'die') process.exit(3);
		if (job === 'throw') throw new Error('cannot double this');
		if (job !== 'hang') parentPort.postMessage(job * 2);
	});
`;
let pool: ThreadPool<number | string, number>;
const open = (size: number, patience?: number) =>
	(pool = new ThreadPool({
		start: () => new Worker(doubling, {eval: true}),
		size,
		patience: patience === undefined ? undefined : () => patience,
	}));
/** A pool whose asking thread doubles as well; what that one did is given. */
const openWithOwn = (size: number, takes: (job: number | string) => boolean): readonly number[] => {
	const own: number[] = [];
	pool = new ThreadPool({
		start: () => new Worker(doubling, {eval: true}),
		size,
		own: {
			thread: new OwnThread(async (job: number) => {
				own.push(job);
				return new Promise(resolve => setImmediate(() => resolve(job * 2)));
			}),
			takes,
		},
	});
	return own;
};
afterEach(async () => pool.close());

test('more jobs than threads are all done', async () => {
	open(2);
	expect(await Promise.all([1, 2, 3, 4, 5].map(async job => pool.run(job)))).toEqual([2, 4, 6, 8, 10]);
});

test('a job that kills its thread fails alone, and the jobs behind it are done by a new thread', async () => {
	open(1);
	const [dead, thrown, fine] = await Promise.allSettled([pool.run('die'), pool.run('throw'), pool.run(21)]);
	expect(dead).toMatchObject({status: 'rejected', reason: expect.any(ThreadFault) as ThreadFault});
	expect(thrown).toMatchObject({status: 'rejected', reason: {message: 'cannot double this'}});
	expect(fine).toEqual({status: 'fulfilled', value: 42});
});

test('a thread has its next job before it has answered the first', async () => {
	const inPairs = `
		const {parentPort} = require('node:worker_threads');
		let first;
		parentPort.on('message', job => {
			if (first === undefined) first = job;
			else [first, job].forEach(one => parentPort.postMessage(one + 1));
		});
	`;
	pool = new ThreadPool({start: () => new Worker(inPairs, {eval: true}), size: 1});
	expect(await Promise.all([pool.run(1), pool.run(2)])).toEqual([2, 3]);
});

test('of two jobs that a thread has, only the one that kills it fails', async () => {
	open(1);
	const all = await Promise.allSettled([pool.run('die'), pool.run(5)]);
	expect(all.map(({status}) => status)).toEqual(['rejected', 'fulfilled']);
});

test('a job without an end is given up after the patience, and the next one is done', async () => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
	try {
		open(1, 60_000);
		const hanging = expect(pool.run('hang')).rejects.toThrow('it took longer than 60 seconds');
		vi.advanceTimersByTime(60_000);
		await hanging;
		expect(await pool.run(4)).toBe(8);
	} finally {
		vi.useRealTimers();
	}
});

test('a thread that asks and works as well does the few jobs that it takes itself', async () => {
	const done: unknown[] = [];
	const started: Worker[] = [];
	pool = new ThreadPool({
		start: () => {
			started.push(new Worker(doubling, {eval: true}));
			return started.at(-1)!;
		},
		size: 2,
		own: {
			thread: new OwnThread(async (job: number) => {
				done.push(job);
				return Promise.resolve(job * 2);
			}),
			takes: job => job !== 3,
		},
	});
	expect(await Promise.all([pool.run(1), pool.run(2)])).toEqual([2, 4]);
	expect(started).toHaveLength(0);
	expect(await Promise.all([pool.run(3), pool.run(4)])).toEqual([6, 8]);
	expect(done).toEqual([1, 2, 4]);
	expect(started).toHaveLength(1);
});

test('many jobs are worth another thread beside the one that asks', async () => {
	const own = openWithOwn(2, () => true);
	const jobs = Array.from({length: 40}, (_, index) => index);
	expect(await Promise.all(jobs.map(async job => pool.run(job)))).toEqual(jobs.map(job => job * 2));
	expect(own.length).toBeLessThan(jobs.length);
});

test('an asking thread that works counts as one of the threads for the jobs that it takes', async () => {
	let started = 0;
	const own: number[] = [];
	pool = new ThreadPool({
		start: () => {
			started++;
			return new Worker(doubling, {eval: true});
		},
		size: 3,
		own: {
			thread: new OwnThread(async (job: number) => {
				own.push(job);
				return new Promise(resolve => setImmediate(() => resolve(job * 2)));
			}),
			takes: job => Number(job) < 100,
		},
	});
	const jobs = Array.from({length: 80}, (_, index) => index);
	expect(await Promise.all(jobs.map(async job => pool.run(job)))).toEqual(jobs.map(job => job * 2));
	expect(started).toBe(2);
	const others = [100, 101, 102, 103];
	expect(await Promise.all(others.map(async job => pool.run(job)))).toEqual(others.map(job => job * 2));
	expect(started).toBe(3);
});

test('others have more jobs ahead while the asking thread works itself', async () => {
	const inFours = `
		const {parentPort} = require('node:worker_threads');
		const jobs = [];
		parentPort.on('message', job => {
			jobs.push(job);
			if (jobs.length === 4) for (const one of jobs) parentPort.postMessage(one + 1);
		});
	`;
	pool = new ThreadPool({
		start: () => new Worker(inFours, {eval: true}),
		size: 1,
		own: {thread: new OwnThread(async (job: number) => Promise.resolve(job)), takes: () => false},
	});
	expect(await Promise.all([1, 2, 3, 4].map(async job => pool.run(job)))).toEqual([2, 3, 4, 5]);
});

test('once all others have answered the asking thread leaves the work to them', async () => {
	const own = openWithOwn(1, job => Number(job) < 100);
	expect(await pool.run(1)).toBe(2);
	expect(await pool.run(100)).toBe(200);
	expect(await Promise.all([pool.run(2), pool.run(3)])).toEqual([4, 6]);
	expect(own).toEqual([1]);
});

test('a result comes while the next item is still looked for', async () => {
	let find: (() => void) | undefined;
	async function* items() {
		yield 1;
		await new Promise<void>(resolve => (find = resolve));
		yield 2;
	}
	const results = mapInOrder(items(), 8, async item => Promise.resolve(item * 10));
	expect((await results.next()).value).toBe(10);
	find!();
	expect((await results.next()).value).toBe(20);
	expect((await results.next()).done).toBe(true);
});

test('a folder that cannot be read to its end says so behind the results before', async () => {
	async function* items() {
		yield* await Promise.resolve([1, 2]);
		throw new Error('the disk is gone');
	}
	const results = mapInOrder(items(), 1, async item => Promise.resolve(item));
	expect((await results.next()).value).toBe(1);
	expect((await results.next()).value).toBe(2);
	await expect(results.next()).rejects.toThrow('the disk is gone');
});

test('results come in the order of the items, with no more under way than allowed', async () => {
	const finish: ((name: string) => void)[] = [];
	let most = 0;
	let underWay = 0;
	const results = mapInOrder(['a', 'b', 'c', 'd'], 2, async item => {
		most = Math.max(most, ++underWay);
		const late = new Promise<string>(resolve => finish.push(resolve));
		// The later of two ends first.
		if (finish.length % 2 === 0) {
			finish.at(-1)!(item);
			finish.at(-2)!('before ' + item);
		}
		const result = await late;
		underWay--;
		return result;
	});
	expect(await Array.fromAsync(results)).toEqual(['before b', 'b', 'before d', 'd']);
	expect(most).toBe(2);
});
