import type {DeskServices} from '../desk/services.ts';
import type {Command, CommandContext} from './command.ts';
import {commandTable} from './commands/table.ts';
import {followDesk} from './follow-desk.ts';
import {createKeyMap, type KeySettings} from './key-map.ts';
import {createKeyboard} from './keyboard.ts';
import {createPrompts} from './prompts.ts';
import {noteSeen} from './note-seen.ts';
import {keepView, restoredState} from './saved-view.ts';
import {initialState, type Size} from './state/state.ts';
import {createStore, type Store} from './store.ts';
import {createTerminalServices, type TerminalOwner} from './terminal/terminal-services.ts';

/** One opened desk, without the terminal: state, keys and what follows from them. */
export interface Session {
	readonly store: Store;
	/** With the keys of the settings. */
	readonly commands: readonly Command[];
	readonly key: (key: string) => void;
	readonly paste: (text: string) => void;
	/** Gives the commands hold of the terminal, once it is there. */
	readonly own: (owner: TerminalOwner) => void;
	readonly close: () => void;
}

export interface SessionOptions {
	readonly size: Size;
	readonly keys?: KeySettings;
	readonly query?: string;
}

export function createSession(services: DeskServices, {size, keys = {}, query = ''}: SessionOptions): Session {
	const map = createKeyMap(commandTable, keys);
	const store = createStore(restoredState(initialState(services.name, size), services.review.view()));
	const prompts = createPrompts(store);
	let owner: TerminalOwner | undefined;
	const terminal = createTerminalServices(() => {
		if (!owner) throw new Error('The terminal is not ready yet.');
		return owner;
	});
	let again: ((context: CommandContext) => void) | undefined;
	const context: CommandContext = {
		get state() {
			return store.get();
		},
		services,
		review: services.review,
		terminal,
		prompt: prompts,
		dispatch: action => store.dispatch(action),
		say: (text, tone = 'plain') => store.dispatch({type: 'said', message: {text, tone}}),
		repeatable: next => (again = next),
		repeat() {
			if (again) again(context);
			else context.say('No mark has been made yet that could be repeated.');
		},
		commands: map.commands,
	};
	const stopFollowing = followDesk(store, services);
	const keep = keepView(store, services);
	noteSeen(store, services);
	if (query !== '') {
		store.dispatch({type: 'search', query});
		store.dispatch({type: 'viewed', view: 'search'});
	}
	return {
		store,
		commands: map.commands,
		key: createKeyboard(map, context, prompts),
		paste: text => prompts.paste(text),
		own: given => (owner = given),
		close() {
			keep();
			stopFollowing();
		},
	};
}
