import {expect, test} from 'vitest';
import {commandTable, keyTable} from '../../source/screen/commands/table.ts';
import {createKeyMap, KeyConflict} from '../../source/screen/key-map.ts';

test('the program itself gives no key of one context to two commands', () => {
	expect(() => createKeyMap(commandTable)).not.toThrow();
});

test('a setting that gives a taken key is refused with a message that names both commands', () => {
	const conflict = () => createKeyMap(commandTable, {'review.tag': ['r']});
	expect(conflict).toThrow(KeyConflict);
	expect(conflict).toThrow(
		/“Tag” \(review\.tag\).*“Grade” \(review\.grade\)|“Grade” \(review\.grade\).*“Tag” \(review\.tag\)/,
	);
});

test('a key that begins a sequence cannot be a command as well', () => {
	expect(() => createKeyMap(commandTable, {'review.tag': ['g']})).toThrow(/longer sequence/);
});

test('a setting for a command that does not exist is refused', () => {
	expect(() => createKeyMap(commandTable, {'review.praise': ['p']})).toThrow(/no such command/);
});

test('a changed key takes effect, and the old one means nothing', () => {
	const map = createKeyMap(commandTable, {'review.tag': ['ctrl-t']});
	expect(map.find('articles', 'ctrl-t')).toMatchObject({id: 'review.tag'});
	expect(map.find('articles', 't')).toBeUndefined();
});

test('gg is known only when it is complete', () => {
	const map = createKeyMap(commandTable);
	expect(map.find('reader', 'g')).toBe('more');
	expect(map.find('reader', 'g g')).toMatchObject({id: 'move.top'});
});

test('every command has an id of area and verb, a title and a place', () => {
	for (const {id, title, contexts} of commandTable) {
		expect(id).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
		expect(title).not.toBe('');
		expect(contexts.length).toBeGreaterThan(0);
	}
	expect(new Set(commandTable.map(({id}) => id)).size).toBe(commandTable.length);
});

test('the key table for the README has a row for every command', () => {
	expect(keyTable().split('\n')).toHaveLength(commandTable.length + 2);
	expect(keyTable()).toContain('| `r` | Grade |');
});
