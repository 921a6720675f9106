import {Worker, type WorkerOptions} from 'node:worker_threads';

/** Starts the worker thread whose source is `desk/NAME.worker.ts`: that file itself in a checkout, the chunk of its name in the bundle. */
export function startThread(name: string, options: WorkerOptions = {}): Worker {
	const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
	const thread = new Worker(new URL(`./${name}.worker.${ending}`, import.meta.url), {
		// What a library prints there would stand in the middle of the screen.
		stderr: true,
		...options,
		// A page that needs more is refused with a reason; it must not take the desk with it.
		resourceLimits: {maxOldGenerationSizeMb: 1536, ...options.resourceLimits},
	});
	thread.stderr.resume();
	return thread;
}
