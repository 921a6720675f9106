import {Script} from 'node:vm';
import {tookLonger} from './thread-fault.ts';

const name = Symbol.for('copydesk.bounded');
const holder = globalThis as {[name]?: (() => void) | undefined};
const script = new Script(`globalThis[Symbol.for('copydesk.bounded')]()`);

/**
 * Does a piece of work that does not wait for anything, and ends it after so many milliseconds if it has no end in sight: for a thread that nobody else could end. Throws
 * `ThreadFault` then.
 */
export function inBoundedTime<Result>(milliseconds: number, work: () => Result): Result {
	let result: Result;
	holder[name] = () => {
		result = work();
	};
	try {
		script.runInThisContext({timeout: milliseconds, displayErrors: false});
		return result!;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
		throw tookLonger(milliseconds);
	} finally {
		holder[name] = undefined;
	}
}
