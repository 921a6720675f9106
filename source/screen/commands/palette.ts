import {contextOf, inViews, type Command, type CommandContext} from '../command.ts';
import {keyShown} from '../key-names.ts';
import {runCommand} from '../keyboard.ts';
import type {PromptOption} from '../state/prompt.ts';

/** Every command of this place by its name. */
export const paletteCommand: Command = {
	id: 'screen.palette',
	title: 'All commands by name',
	keys: [':'],
	contexts: inViews,
	run(context) {
		context.prompt.text({
			label: ':',
			hint: 'Enter runs it · ↑ ↓ choose · Esc back',
			options: text => matching(context, text),
			onSubmit(_, option) {
				const command = context.commands.find(({id}) => id === option?.value);
				if (command) runCommand(command, context);
				else context.say('No command is named so.');
			},
		});
	},
};

function matching({commands, state}: CommandContext, text: string): readonly PromptOption[] {
	const here = contextOf(state);
	const wanted = text.toLowerCase().replace(/\s+/g, '');
	return commands
		.filter(({contexts, id}) => contexts.includes(here) && id !== 'screen.palette')
		.map(command => ({command, rank: rankOf(command.title.toLowerCase(), command.id.toLowerCase(), wanted)}))
		.filter(({rank}) => rank < Infinity)
		.sort((a, b) => a.rank - b.rank)
		.map(({command}) => ({
			value: command.id,
			key: command.keys.map(keyShown).join(' '),
			title: command.title,
			detail: '',
		}));
}

/** Words that begin with the letters come first, then letters in their order with others between. */
function rankOf(title: string, id: string, wanted: string): number {
	if (wanted === '') return 0;
	const words = title.replace(/\s+/g, '');
	if (title.split(/\s+/).some(word => word.startsWith(wanted))) return 1;
	if (words.includes(wanted)) return 2;
	if (id.includes(wanted)) return 3;
	let at = -1;
	for (const letter of wanted) {
		at = words.indexOf(letter, at + 1);
		if (at === -1) return Infinity;
	}
	return 4;
}
