import {inViews, type Command, type CommandContext} from '../command.ts';
import {confirmed, record} from '../marking/record.ts';
import {actionOn, named, subjectsInFront, type Subject} from '../marking/subjects.ts';

/** Writes a note in place: on the article, the statement, the person in front. */
export const noteCommand: Command = {
	id: 'review.note',
	title: 'Note',
	keys: ['m'],
	contexts: inViews,
	hint: {word: 'note', rank: 21},
	run(context) {
		const subjects = subjectsInFront(context);
		if (subjects.length === 0) {
			context.say('Select something to write a note on.');
			return;
		}
		const before = noteOn(context, subjects);
		if (before?.includes('\n')) {
			context.say('This note has several lines: M opens it in your editor.');
			return;
		}
		context.prompt.text({
			label: `Note on ${named(subjects)}`,
			value: before ?? '',
			hint: 'Enter keeps it · Esc leaves it as it was · empty takes it away',
			onSubmit: text => writeNote(context, subjects, text),
		});
	},
};

/** The same in the reviewer's own editor, for longer ones. */
export const longNoteCommand: Command = {
	id: 'review.noteInEditor',
	title: 'Note in your editor ($VISUAL, $EDITOR)',
	keys: ['M'],
	contexts: inViews,
	async run(context) {
		const subjects = subjectsInFront(context);
		if (subjects.length === 0) {
			context.say('Select something to write a note on.');
			return;
		}
		const text = await context.terminal.edit(noteOn(context, subjects) ?? '');
		if (text === undefined) context.say('The note is as it was.');
		else writeNote(context, subjects, text.trimEnd());
	},
};

const noteOn = ({review}: CommandContext, [first]: readonly Subject[]): string | null =>
	first ? review.marksOf(first.target).note : null;

function writeNote(context: CommandContext, subjects: readonly Subject[], text: string): void {
	const note = text.trim() === '' ? null : text;
	confirmed(context, subjects.length, `Write this note on ${named(subjects)}?`, () => {
		record(
			context,
			subjects.map(subject => actionOn(subject, 'note', note)),
			note === null ? `Took the note off ${named(subjects)}` : `Note kept on ${named(subjects)}`,
		);
		context.repeatable(again => writeNote(again, subjectsInFront(again), text));
	});
}
