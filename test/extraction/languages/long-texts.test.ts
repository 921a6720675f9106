import {expect, test, vi} from 'vitest';
import {extractByTable} from '../../../source/extraction/languages/quotes-by-table.ts';
import {foreign} from './lines.ts';

vi.setConfig({testTimeout: 60_000});

/** Processor time that a text takes, the least of three: the machine may be busy with other things. */
function timeOf(language: string, text: string): number {
	const given = foreign(language, text);
	const times = [1, 2, 3].map(() => {
		const before = process.cpuUsage();
		extractByTable(given);
		return process.cpuUsage(before).user;
	});
	return Math.min(...times);
}

test.each([
	['quotations without a word between', 'ru', '«Да» '],
	['reporting clauses between dashes', 'ru', ' — сказал Иван Петров '],
	['names', 'ru', 'Иван Петров '],
	['nouns that hang on each other', 'de', 'der Rat der Stadt „Aa“ '],
	['clauses with the verb turned round', 'fr', ', dit-il le '],
	['marks that nobody closes', 'es', '« '],
])('%s: eight times the text takes eight times as long, and not sixty-four', (_, language, unit) => {
	timeOf(language, unit.repeat(4000));
	// Below some milliseconds a collection of garbage weighs more than the work.
	expect(timeOf(language, unit.repeat(32_000)) / Math.max(timeOf(language, unit.repeat(4000)), 3000)).toBeLessThan(32);
});
