/**
 * Begins jobs as they come, so that one is worked on while the next one's file is read, and answers them in their order. The first has the thread to itself: a reader waits for
 * it, and nothing is quick before it has run once. `work` must not reject.
 */
export function inTurns<Job, Result>(
	work: (job: Job) => Promise<Result>,
	answer: (result: Result) => void,
): (job: Job) => void {
	let first: Promise<void> | undefined;
	let answered = Promise.resolve();
	return job => {
		const result = first ? first.then(async () => work(job)) : work(job);
		answered = answered.then(async () => answer(await result));
		first ??= answered;
	};
}
