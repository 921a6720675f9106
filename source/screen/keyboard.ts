import {contextOf, type CommandContext} from './command.ts';
import {keyShown} from './key-names.ts';
import type {KeyMap} from './key-map.ts';
import type {OpenPrompts} from './prompts.ts';

/** Takes one key at a time to whatever it is for: the open prompt, or a command of the context. */
export function createKeyboard(map: KeyMap, context: CommandContext, prompts: OpenPrompts): (key: string) => void {
	return key => {
		const {state} = context;
		if (state.message) context.dispatch({type: 'said', message: null});
		if (state.prompt) {
			prompts.press(key);
			return;
		}
		const keys = state.pending === '' ? key : `${state.pending} ${key}`;
		const found = map.find(contextOf(state), keys);
		if (found === 'more') {
			context.dispatch({type: 'pending', keys});
			return;
		}
		context.dispatch({type: 'pending', keys: ''});
		if (!found) {
			if (state.pending !== '' && key !== 'esc')
				context.say(`${keyShown(keys)} means nothing here; ? shows the keys.`, 'plain');
			return;
		}
		runCommand(found, context);
	};
}

/** Runs a command if it is enabled, else says why it is not. What goes wrong is said, never thrown. */
export function runCommand(command: KeyMap['commands'][number], context: CommandContext): void {
	const enabled = command.enabled?.(context.state) ?? true;
	if (enabled !== true) {
		context.say(enabled, 'plain');
		return;
	}
	try {
		const running = command.run(context);
		if (running) running.catch((error: unknown) => sayError(context, error));
	} catch (error) {
		sayError(context, error);
	}
}

const sayError = (context: CommandContext, error: unknown): void =>
	context.say(error instanceof Error ? error.message : String(error), 'bad');
