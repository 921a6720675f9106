import type {ReviewEvent} from '../../model/event.ts';
import {inViews, type Command, type CommandContext} from '../command.ts';
import {refreshed, showMarks} from '../marking/record.ts';

export const undoCommand: Command = {
	id: 'review.undo',
	title: 'Undo',
	keys: ['u'],
	contexts: inViews,
	hint: {word: 'undo', rank: 70},
	run: context => step(context, context.review.undo(), 'Took back', 'There is nothing to take back.'),
};

export const redoCommand: Command = {
	id: 'review.redo',
	title: 'Redo',
	keys: ['ctrl-r'],
	contexts: inViews,
	run: context => step(context, context.review.redo(), 'Did again', 'There is nothing to do again.'),
};

export const repeatCommand: Command = {
	id: 'review.repeat',
	title: 'Repeat the last mark on what is selected',
	keys: ['.'],
	contexts: inViews,
	run: context => context.repeat(),
};

async function step(
	context: CommandContext,
	events: readonly ReviewEvent[] | undefined,
	done: string,
	nothing: string,
): Promise<void> {
	if (!events || events.length === 0) {
		context.say(nothing);
		return;
	}
	showMarks(context);
	context.say(`${done}: ${described(events)}`, 'good');
	await refreshed(context, events);
}

const words: Readonly<Record<string, string>> = {
	status: 'done',
	correct: 'correction',
	reject: 'rejection',
	'restore block': 'restored block',
	'remove block': 'removed block',
	metadata: 'correction',
};

function described(events: readonly ReviewEvent[]): string {
	const [first] = events;
	if (!first) return '';
	const {target} = first;
	const on =
		target.kind === 'article'
			? target.path.split('/').at(-1)!
			: 'name' in target
				? target.name
				: `“${target.anchor.exact.slice(0, 40).replace(/\s+/g, ' ')}${target.anchor.exact.length > 40 ? '…' : ''}”`;
	return `${words[first.action] ?? first.action} on ${on}${events.length > 1 ? ` and ${events.length - 1} more` : ''}`;
}
