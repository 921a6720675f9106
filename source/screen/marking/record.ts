import type {ArticleKey, ReviewEvent} from '../../model/event.ts';
import type {NewAction} from '../../review/review.ts';
import type {CommandContext} from '../command.ts';
import {articleId} from '../state/article-id.ts';
import {viewMarks} from '../state/marks-view.ts';

/** Records actions as one step, shows the marks, and says what was done once it is on the disk. */
export function record(context: CommandContext, actions: readonly NewAction[], done: string): void {
	if (actions.length === 0) return;
	context.review.record(...actions);
	showMarks(context);
	context.say(done, 'good');
}

export const showMarks = ({dispatch, review}: CommandContext): void =>
	dispatch({type: 'reviewed', marks: viewMarks(review)});

/** Asks first when several things are touched; the key that says yes is not the one that began it. */
export function confirmed(
	{prompt}: CommandContext,
	count: number,
	question: string,
	act: () => void,
	{always = false}: {readonly always?: boolean} = {},
): void {
	if (count < 2 && !always) {
		act();
		return;
	}
	prompt.key({
		label: question,
		choices: [
			{key: 'y', title: 'yes'},
			{key: 'n', title: 'no'},
		],
		onKey: key => key === 'y' && act(),
	});
}

/** Works what was decided and corrected into the articles again, and shows them so. */
export async function refreshed(
	context: CommandContext,
	events: readonly Pick<ReviewEvent, 'action' | 'target'>[],
): Promise<void> {
	const keys = new Map<string, ArticleKey>();
	for (const {action, target} of events) {
		if (!changesText.has(action) || !('path' in target)) continue;
		const {path, place} = target;
		keys.set(articleId(target), {path, place});
	}
	for (const key of keys.values()) {
		await context.services.refresh(key);
		const {open} = context.state;
		if (open && articleId(open.key) === articleId(key))
			context.dispatch({type: 'article opened', key, desk: context.services.article(key)});
	}
	const grouped = events.filter(({action}) => changesUtterances.has(action));
	if (grouped.some(({target}) => target.kind === 'person'))
		context.dispatch({type: 'people came', people: await context.services.people()});
	if (grouped.some(({target}) => target.kind !== 'person')) {
		await context.services.regroup();
		context.dispatch({type: 'utterances came', utterances: await context.services.utterances()});
	}
	showMarks(context);
}

const changesUtterances = new Set<string>(['pin', 'join', 'split']);
const changesText = new Set<string>(['correct', 'reject', 'restore block', 'remove block', 'metadata']);
