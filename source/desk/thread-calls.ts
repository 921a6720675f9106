import {faultText} from '../model/fault.ts';
import {parentPort, type Worker} from 'node:worker_threads';

/** What a thread can be asked to do, by name. */
export type Answers = Readonly<Record<string, (...questions: never[]) => unknown>>;

interface Call {
	readonly call: number;
	readonly name: string;
	readonly questions: readonly unknown[];
}
type Answer = {readonly call: number; readonly value: unknown} | {readonly call: number; readonly fault: string};
interface News {
	readonly news: unknown;
}

/** The questions of `Answers` as the asking side sees them: every answer is a promise. */
export type Asking<Methods> = {
	readonly [Name in keyof Methods]: Methods[Name] extends (...questions: infer Questions) => infer Value
		? (...questions: Questions) => Promise<Awaited<Value>>
		: never;
};

/** Asks a thread that answers with `answerCalls`. When the thread dies, all open questions and later ones are refused with the reason. */
export function askThread<Methods>(thread: Worker, hear: (news: unknown) => void = () => undefined): Asking<Methods> {
	const open = new Map<number, {resolve: (value: unknown) => void; reject: (fault: Error) => void}>();
	let next = 0;
	let dead: Error | undefined;
	thread.on('message', (message: Answer | News) => {
		if ('news' in message) {
			hear(message.news);
			return;
		}
		const waiting = open.get(message.call);
		open.delete(message.call);
		if ('fault' in message) waiting?.reject(new Error(message.fault));
		else waiting?.resolve(message.value);
	});
	const refuse = (fault: Error) => {
		dead ??= fault;
		for (const {reject} of open.values()) reject(fault);
		open.clear();
	};
	thread.on('error', refuse);
	thread.on('exit', () => refuse(new Error('the desk was closed')));
	return new Proxy({} as Asking<Methods>, {
		get:
			(_, name: string) =>
			async (...questions: unknown[]) =>
				new Promise((resolve, reject) => {
					if (dead) {
						reject(dead);
						return;
					}
					open.set(next, {resolve, reject});
					thread.postMessage({call: next++, name, questions} satisfies Call);
				}),
	});
}

/** Answers the questions that come to this thread, one after the other in their order. */
export function answerCalls(answers: Answers): void {
	let last: Promise<unknown> = Promise.resolve();
	parentPort!.on('message', ({call, name, questions}: Call) => {
		last = last.then(async () => {
			try {
				const value = await (answers[name] as (...questions: unknown[]) => unknown)(...questions);
				parentPort!.postMessage({call, value} satisfies Answer);
			} catch (error) {
				parentPort!.postMessage({call, fault: faultText(error)} satisfies Answer);
			}
		});
	});
}

/** Tells the asking side something that it did not ask for. */
export function tell(news: unknown): void {
	parentPort!.postMessage({news} satisfies News);
}
