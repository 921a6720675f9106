import {inViews, type Command, type CommandContext} from '../command.ts';

/** Writes an export beside the review. */
export const exportCommand: Command = {
	id: 'desk.export',
	title: 'Export',
	keys: ['E'],
	contexts: inViews,
	hint: {word: 'export', rank: 38, contexts: ['articles', 'statements', 'differences']},
	run(context) {
		context.prompt.key({
			label: 'Export',
			choices: [
				{key: 'm', title: 'Markdown of what is marked, for an editor'},
				{key: 'a', title: 'Markdown of all articles'},
				{key: 'j', title: 'JSON of everything'},
			],
			legend: [
				'm  Markdown of what you marked: quote, speaker, citation, grade, note',
				'a  Markdown of all articles',
				'j  JSON of everything, for programs and for other desks',
			],
			onKey(key) {
				void write(context, key);
			},
		});
	},
};

async function write({services, say}: CommandContext, key: string): Promise<void> {
	say('Writing the export…');
	try {
		const path = await services.export(key === 'j' ? 'json' : 'markdown', {marked: key === 'm'});
		say(`Exported to ${path}`, 'good');
	} catch (error) {
		say(`The export could not be written: ${error instanceof Error ? error.message : String(error)}`, 'bad');
	}
}
