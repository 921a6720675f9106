import {expect, test} from 'vitest';
import {LetterPairs, pairBits} from '../../source/language/letter-pairs.ts';
import {requiredIn} from '../../source/language/required-letters.ts';

test('every alternative gives the longest string that it cannot do without', () => {
	expect(requiredIn(/\b(?:docks?|strikes?)\b|harbou?r/)).toEqual(['dock', 'strike', 'harbo']);
	expect(requiredIn(/^(?:the )?quay (?:north|south|east)$/)).toEqual(['quay ']);
	expect(requiredIn(/x+yz|\(c\) ?(?:19|20)\d\d|a\.b/)).toEqual(['yz', '(c)', 'a.b']);
	expect(requiredIn(/(?<!no )ferry(?=,)|[“"](?:said|told){2,}/)).toEqual(['ferry', 'said', 'told']);
});

test('a pattern with an alternative that any letters may meet requires nothing', () => {
	for (const pattern of [/dock|\d+/, /(?:dock)?/, /[a-z]{3}/, /\p{Lu}\w*|quay/u, /dock*|/])
		expect(requiredIn(pattern)).toBeNull();
});

test('a text may hold what stands in it, and seldom what does not', () => {
	const pairs = new LetterPairs();
	pairs.read('nobody wants an empty harbour – © 2025');
	for (const held of ['harbour', 'n', 'an empty', '©', '–']) expect(pairs.mayHold(pairBits(held))).toBe(true);
	for (const other of ['quay', 'strike', '®', 'docks']) expect(pairs.mayHold(pairBits(other))).toBe(false);
	pairs.read('strike');
	expect(pairs.mayHold(pairBits('harbour'))).toBe(false);
});
