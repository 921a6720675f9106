import type {Key} from 'ink';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

const named: readonly (readonly [keyof Key, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageDown', 'pagedown'],
	['pageUp', 'pageup'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'esc'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

/**
 * The keys of one piece of input, by name: a character is itself, others are `enter`, `ctrl-d`, `shift-tab`. A held key or a fast typist
 * puts several into one piece (`jjj`), so it is taken apart. Modifiers are looked at before letters.
 */
export function keysOf(input: string, key: Key): readonly string[] {
	if (key.eventType === 'release') return [];
	if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
	for (const [flag, name] of named) if (key[flag]) return [name];
	if (key.ctrl) return input === '' ? [] : [input === ' ' ? 'ctrl-space' : `ctrl-${input}`];
	if (key.meta) return input === '' ? ['esc'] : [`alt-${input}`];
	return characters(input);
}

/** Each character of a stretch of input as a key. */
export function characters(input: string): readonly string[] {
	const keys: string[] = [];
	for (const {segment} of segmenter.segment(input)) {
		const code = segment.codePointAt(0)!;
		if (segment === '\r' || segment === '\n' || segment === '\r\n') keys.push('enter');
		else if (segment === '\t') keys.push('tab');
		else if (segment === ' ') keys.push('space');
		else if (segment === '\u001B') keys.push('esc');
		else if (segment === '\u007F' || segment === '\b') keys.push('backspace');
		else if (code < 32) keys.push(`ctrl-${String.fromCharCode(code + 96)}`);
		else keys.push(segment);
	}
	return keys;
}

const shown: Readonly<Record<string, string>> = {
	enter: 'Enter',
	esc: 'Esc',
	space: 'Space',
	tab: 'Tab',
	'shift-tab': 'Shift-Tab',
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	pagedown: 'PgDn',
	pageup: 'PgUp',
	home: 'Home',
	end: 'End',
	backspace: 'Backspace',
	delete: 'Delete',
};

/** A key as it is written on screen and in the README: `^d`, `gg`, `Enter`. */
export const keyShown = (key: string): string =>
	key
		.split(' ')
		.map(part => shown[part] ?? (part.startsWith('ctrl-') ? `^${part.slice(5)}` : part))
		.join('');
