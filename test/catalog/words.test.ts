import {expect, test} from 'vitest';
import {fold, foldedWords} from '../../source/catalog/words.ts';

test.each([
	['Nobody wants an EMPTY harbour!', 'nobody wants an empty harbour'],
	['Marta Novák’s daughter', 'marta novak daughter'],
	["don't, don’t", 'dont dont'],
	['well-known co-operation', 'well known co operation'],
	['Łódź, Tromsø, Straße, Æsir', 'lodz tromso strasse aesir'],
	['Çeşme ﬁrst', 'cesme first'],
	['3.5 million in 2025', '3 5 million in 2025'],
	['港口罢工', '港 口 罢 工'],
	['порт стоит', 'порт стоит'],
	['', ''],
	['— … “”', ''],
])('%s is kept as %s', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test('folded words know the characters that they came from', () => {
	const text = 'the dockers’ “empty” harbour';
	expect(foldedWords(text).map(({word, start, end}) => [word, text.slice(start, end)])).toEqual([
		['the', 'the'],
		['dockers', 'dockers'],
		['empty', 'empty'],
		['harbour', 'harbour'],
	]);
});
