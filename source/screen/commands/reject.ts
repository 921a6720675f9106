import type {Article} from '../../model/article.ts';
import type {NewAction} from '../../review/review.ts';
import {inDesk, type Command, type CommandContext} from '../command.ts';
import {confirmed, record, refreshed} from '../marking/record.ts';
import {actionOn, named, statementSubjects} from '../marking/subjects.ts';
import {readerBlocks, type ReaderBlock} from '../reader/reader-blocks.ts';
import {placeTarget} from '../state/targets.ts';

/** Rejects the selected statement; in the reader, after { or }, removes the paragraph or restores what cleaning removed. */
export const rejectCommand: Command = {
	id: 'review.reject',
	title: 'Reject the statement; remove or restore the paragraph',
	keys: ['x'],
	contexts: inDesk.filter(context => context !== 'articles'),
	run(context) {
		const {state} = context;
		const desk = state.open?.desk;
		const block =
			desk && state.focus === 'reader' && state.reader.block !== null
				? readerBlocks(desk).body[state.reader.block]
				: undefined;
		if (block?.kind === 'removed' && !state.reader.removedShown) {
			context.dispatch({type: 'removed shown', shown: true});
			context.say('This is what was removed: } goes from block to block, x restores one.');
		} else if (desk && block) turnBlock(context, desk.article, block);
		else rejectStatements(context);
	},
};

function rejectStatements(context: CommandContext): void {
	const subjects = statementSubjects(context);
	if (subjects.length === 0) {
		context.say('Select a statement to reject, or a paragraph with { or }.');
		return;
	}
	const what = named(subjects);
	confirmed(
		context,
		subjects.length,
		`Reject ${what}? It leaves the list; u takes that back.`,
		() => {
			const actions = subjects.map(subject => {
				const anchor = 'anchor' in subject.target ? subject.target.anchor : undefined;
				return actionOn(subject, 'reject', {kind: 'reject', anchor});
			});
			context.dispatch({type: 'unpicked'});
			commit(context, actions, `Rejected ${what}`);
		},
		{always: true},
	);
}

function turnBlock(context: CommandContext, article: Article, block: ReaderBlock): void {
	const {sha256, raw} = article;
	const restores = block.kind === 'removed';
	const target = placeTarget('block', article, restores ? block.removed : block.block);
	const after = {kind: restores ? 'restore' : 'remove', anchor: target.anchor};
	const action: NewAction = {action: restores ? 'restore block' : 'remove block', target, after, sha256, raw};
	const question = restores ? 'Restore this block to the text?' : 'Remove this paragraph from the text?';
	const done = restores ? 'Restored the block' : 'Removed the paragraph; z shows it';
	confirmed(context, 1, question, () => commit(context, [action], done), {always: true});
}

/** Records what changes the article itself, and shows it as it is then. */
export function commit(context: CommandContext, actions: readonly NewAction[], done: string): void {
	record(context, actions, done);
	refreshed(context, actions).catch((error: unknown) =>
		context.say(error instanceof Error ? error.message : String(error), 'bad'),
	);
}
