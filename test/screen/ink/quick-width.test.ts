import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import quickWidth from '../../../source/screen/ink/quick-width.ts';

test('every character of the basic plane is as wide as string-width says, alone and between letters', () => {
	const wrong: string[] = [];
	for (let code = 0; code <= 0xffff; code++) {
		const character = String.fromCharCode(code);
		for (const text of [character, `a${character}b`]) {
			if (quickWidth(text) !== stringWidth(text)) wrong.push(`${code.toString(16)} in ${JSON.stringify(text)}`);
		}
	}
	expect(wrong).toEqual([]);
});

test.each([
	['styled words', '\u001B[1mHarbour\u001B[22m \u001B[38;5;4mstrike\u001B[39m'],
	['a frame', '╭ Articles ── 4 ╮'],
	['wide characters', '港口罢工 ❝'],
	['emoji with joiners', '👩‍👧 ok ✌🏽'],
	['a sign made wide by its selector', '❤\uFE0F ©\uFE0F'],
	['combining marks', 'cafe\u0301'],
	['a link sequence', '\u001B]8;;https://example.org\u0007here\u001B]8;;\u0007'],
	['Korean and Thai', '항구 ท่าเรือ'],
])('%s', (_, text) => expect(quickWidth(text)).toBe(stringWidth(text)));
