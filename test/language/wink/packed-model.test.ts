import {expect, test} from 'vitest';
import {Lexicon} from '../../../source/language/wink/lexicon.ts';
import {loadModel} from '../../../source/language/wink/packed-model.ts';
import {packSections, readSections} from '../../../source/language/wink/sections.ts';

const {lexicon: tables} = await loadModel();
const lexicon = new Lexicon(tables);

test('every word of the lexicon is found under its own number, with letters beyond Latin-1 as well', () => {
	expect(lexicon.size).toBeGreaterThan(80_000);
	for (let number = 0; number < lexicon.size; number++) {
		const word = lexicon.word(number);
		if (lexicon.find(word) !== number) expect.fail(`${word} is found as ${lexicon.find(word)}, not as ${number}`);
	}
	expect(lexicon.word(lexicon.find('can’t'))).toBe('can’t');
});

test('a word that is not in the lexicon is not found, nor are none and one half', () => {
	for (const word of ['novakish', '', 'harbou', 'Харків']) expect(lexicon.find(word)).toBe(-1);
});

test('sections come back as they were, whatever their lengths', () => {
	const sections = [0, 1, 2, 3, 4, 5].map(length => new Uint8Array(length).fill(length));
	const head = {title: 'Häfen', sizes: [1, 2]};
	const read = readSections(packSections({head, sections}));
	expect(read).toEqual({head, sections});
	expect(read.sections.map(({byteOffset}) => byteOffset % 4)).toEqual([0, 0, 0, 0, 0, 0]);
});
