import {inViews, type Command, type CommandContext} from '../command.ts';

/** Writes an export beside the review. */
export const exportCommand: Command = {
	id: 'desk.export',
	title: 'Export',
	keys: ['E'],
	contexts: inViews,
	hint: {word: 'export', rank: 22, contexts: ['articles', 'statements', 'differences']},
	run(context) {
		context.prompt.key({
			label: 'Export',
			choices,
			legend: choices.map(choice => [choice]),
			onKey(key) {
				void write(context, key);
			},
		});
	},
};

const choices = [
	{key: 'm', title: 'Markdown of what you marked: quote, speaker, citation, grade, note'},
	{key: 'a', title: 'Markdown of all articles'},
	{key: 'j', title: 'JSON of everything, for programs and for other desks'},
] as const;

async function write({services, say}: CommandContext, key: string): Promise<void> {
	say('Writing the export…');
	try {
		const path = await services.export(key === 'j' ? 'json' : 'markdown', {marked: key === 'm'});
		say(`Exported to ${path}`, 'good');
	} catch (error) {
		say(`The export could not be written: ${error instanceof Error ? error.message : String(error)}`, 'bad');
	}
}
