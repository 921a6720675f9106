import {Worker, type WorkerOptions} from 'node:worker_threads';

/**
 * A page that needs more is refused with a reason; it must not take the desk with it. V8 also lets the heap of a thread that may have more grow further before it looks what
 * of it was forgotten.
 */
export const threadLimits = {maxOldGenerationSizeMb: 1536} as const;

/** Starts the worker thread whose source is `desk/NAME.worker.ts`: that file itself in a checkout, the chunk of its name in the bundle. */
export function startThread(name: string, options: WorkerOptions = {}): Worker {
	const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
	const thread = new Worker(new URL(`./${name}.worker.${ending}`, import.meta.url), {
		// What a library prints there would stand in the middle of the screen.
		stderr: true,
		...options,
		resourceLimits: {...threadLimits, ...options.resourceLimits},
	});
	thread.stderr.resume();
	return thread;
}
