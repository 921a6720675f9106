import {everywhere, inViews, type Command} from '../command.ts';
import {keyShown} from '../key-names.ts';
import {compareCommands} from './compare.ts';
import {besideCommand} from './beside.ts';
import {browseCommand, copyCommand} from './copy.ts';
import {correctCommand} from './correct.ts';
import {doneCommand} from './done.ts';
import {exportCommand} from './export.ts';
import {factCommands} from './facts.ts';
import {filterCommand} from './filter.ts';
import {findCommand, nextHitCommand, previousHitCommand} from './find.ts';
import {gradeCommand} from './grade.ts';
import {backCommand, escapeCommand, quitCommand} from './leave.ts';
import {movementCommands} from './movement.ts';
import {longNoteCommand, noteCommand} from './note.ts';
import {openCommand} from './open.ts';
import {paletteCommand} from './palette.ts';
import {paneCommands} from './panes.ts';
import {peopleCommands} from './people.ts';
import {regroupCommands} from './regroup.ts';
import {rejectCommand} from './reject.ts';
import {searchCommand} from './search.ts';
import {tagCommand} from './tag.ts';
import {redoCommand, repeatCommand, undoCommand} from './undo.ts';
import {
	differencesCommand,
	helpCommand,
	peopleCommand,
	redrawCommand,
	removedCommand,
	suspendCommand,
} from './views.ts';
import {versionCommands} from './versions.ts';
import {wordCommands} from './words.ts';

/** Every command, in the groups and the order of the help and the README. */
export const commandGroups: readonly {readonly name: string; readonly commands: readonly Command[]}[] = [
	{name: 'Move', commands: movementCommands},
	{name: 'Panes and lists', commands: [...paneCommands, openCommand, backCommand, escapeCommand]},
	{name: 'Find', commands: [filterCommand, searchCommand, findCommand, nextHitCommand, previousHitCommand]},
	{
		name: 'Look',
		commands: [
			differencesCommand,
			...factCommands,
			peopleCommand,
			besideCommand,
			...versionCommands,
			...compareCommands,
			...regroupCommands,
			...peopleCommands,
			removedCommand,
		],
	},
	{
		name: 'Review',
		commands: [
			gradeCommand,
			tagCommand,
			noteCommand,
			longNoteCommand,
			doneCommand,
			correctCommand,
			rejectCommand,
			undoCommand,
			redoCommand,
			repeatCommand,
		],
	},
	{name: 'Words', commands: wordCommands},
	{name: 'Take along', commands: [copyCommand, browseCommand, exportCommand]},
	{name: 'Screen', commands: [paletteCommand, helpCommand, redrawCommand, suspendCommand, quitCommand]},
];

export const commandTable: readonly Command[] = commandGroups.flatMap(({commands}) => commands);

/** The table of keys in Markdown, for the README: made from the same records as the keys themselves. */
export function keyTable(): string {
	const rows = commandTable.map(({keys, title, contexts}) => {
		const shown = keys.map(key => `\`${keyShown(key) === '|' ? '\\|' : keyShown(key)}\``).join(' ');
		return `| ${shown} | ${title} | ${placesShown(contexts)} |`;
	});
	return ['| keys | action | where |', '| --- | --- | --- |', ...rows].join('\n');
}

function placesShown(contexts: Command['contexts']): string {
	if (contexts.length === everywhere.length) return 'everywhere';
	const places = contexts.filter(context => context !== 'help');
	if (inViews.every(view => places.includes(view))) return 'panes and views';
	return places.map(place => (place === 'words' ? 'selecting words' : place)).join(', ');
}
