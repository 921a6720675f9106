import type {Key} from 'ink';
import {expect, test} from 'vitest';
import {characters, keyShown, keysOf} from '../../source/screen/key-names.ts';

const noKey = {ctrl: false, meta: false, shift: false, tab: false} as Key;

test('a held key arrives as one piece of input and is taken apart', () => {
	expect(keysOf('jjj', noKey)).toEqual(['j', 'j', 'j']);
});

test('keys that a fast typist sends together keep their order', () => {
	expect(characters('fport\r')).toEqual(['f', 'p', 'o', 'r', 't', 'enter']);
	expect(characters('\u0004\u0004')).toEqual(['ctrl-d', 'ctrl-d']);
	expect(characters('q\u001B')).toEqual(['q', 'esc']);
});

test('modifiers are looked at before letters', () => {
	expect(keysOf('r', {...noKey, ctrl: true})).toEqual(['ctrl-r']);
	expect(keysOf('', {...noKey, tab: true, shift: true})).toEqual(['shift-tab']);
	expect(keysOf('', {...noKey, upArrow: true})).toEqual(['up']);
});

test('a character of several code units is one key', () => {
	expect(characters('é👩‍👧')).toEqual(['é', '👩‍👧']);
});

test('letting a key go is no key', () => {
	expect(keysOf('j', {...noKey, eventType: 'release'})).toEqual([]);
});

test('keys are written as people write them', () => {
	expect([keyShown('ctrl-d'), keyShown('g g'), keyShown('enter'), keyShown('down')]).toEqual([
		'^d',
		'gg',
		'Enter',
		'↓',
	]);
});
