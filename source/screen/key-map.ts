import {contexts, type Command, type Context} from './command.ts';
import {keyShown} from './key-names.ts';

/** Changed keys, by the command's id; an empty list takes a command's keys away. */
export type KeySettings = Readonly<Record<string, readonly string[]>>;

/** Which command a key, or keys after each other, stands for in a context. */
export interface KeyMap {
	readonly commands: readonly Command[];
	/** The command; `more` where the keys begin a longer sequence; undefined where they mean nothing. */
	find(context: Context, keys: string): Command | 'more' | undefined;
}

/** Says which two commands want the same key in the same context. */
export class KeyConflict extends Error {}

export function createKeyMap(table: readonly Command[], settings: KeySettings = {}): KeyMap {
	const unknown = Object.keys(settings).find(id => !table.some(command => command.id === id));
	if (unknown !== undefined)
		throw new KeyConflict(`The settings give keys to “${unknown}”, and there is no such command.`);
	const commands = table.map(command => ({...command, keys: settings[command.id] ?? command.keys}));
	const maps = new Map(contexts.map(context => [context, mapOf(context, commands)]));
	return {commands, find: (context, keys) => maps.get(context)?.get(keys)};
}

function mapOf(context: Context, commands: readonly Command[]): ReadonlyMap<string, Command | 'more'> {
	const map = new Map<string, Command | 'more'>();
	const put = (keys: string, command: Command, meaning: Command | 'more') => {
		const there = map.get(keys);
		if (there !== undefined && !(there === 'more' && meaning === 'more')) {
			const other = there === 'more' ? 'a longer sequence' : `“${there.title}” (${there.id})`;
			throw new KeyConflict(`${keyShown(keys)} in ${context} is both “${command.title}” (${command.id}) and ${other}.`);
		}
		map.set(keys, meaning);
	};
	for (const command of commands) {
		if (!command.contexts.includes(context)) continue;
		for (const keys of command.keys) {
			const parts = keys.split(' ');
			for (let length = 1; length < parts.length; length++) put(parts.slice(0, length).join(' '), command, 'more');
			put(keys, command, command);
		}
	}
	return map;
}
