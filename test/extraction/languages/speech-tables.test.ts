import {expect, test} from 'vitest';
import {speechTableOf} from '../../../source/extraction/languages/speech-tables.ts';

test('a table is made when it is asked for, and once', () => {
	expect(speechTableOf('de')?.verbs.has('sagte')).toBe(true);
	expect(speechTableOf('de')).toBe(speechTableOf('de'));
});

test('English, what is no language and what every object has are without a table', () => {
	for (const language of ['en', '', 'toString']) expect(speechTableOf(language)).toBeUndefined();
});
