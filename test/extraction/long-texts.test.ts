import {beforeAll, expect, test, vi} from 'vitest';
import {loadExtractor, type Extractor} from '../../source/extraction/extract.ts';
import {article} from './article.ts';

vi.setConfig({testTimeout: 60_000});

let extractor: Extractor;
beforeAll(async () => {
	extractor = await loadExtractor();
	extractor.extract(article('Port stands still', prose(40)));
});

const prose = (times: number): string =>
	'“We are ready to talk,” Marta Novak told reporters on Friday. She said Pavel Petrov “never called” the union. '.repeat(
		times,
	);
const names = (times: number): string =>
	Array.from(
		{length: times},
		(_, at) => `Marta ${'ABCDEFGHIJ'[at % 10]!}ov${'klmnopqrst'[Math.floor(at / 10) % 10]!}ic said “he was ready.”`,
	).join(' ');

/** Processor time that extraction takes, the least of three: the machine may be busy with other things. */
function timeOf(text: string): number {
	const given = {...article('Port stands still', text), language: 'en'};
	const times = [1, 2, 3].map(() => {
		const before = process.cpuUsage();
		extractor.extract(given);
		return process.cpuUsage(before).user;
	});
	return Math.min(...times);
}

test.each([
	['one endless line of prose', prose],
	['a line of short quotations', (times: number) => '“a” said Marta. '.repeat(times * 4)],
	['a line of marks', (times: number) => '"'.repeat(times * 100)],
	['a list of names', names],
	['a line without a sentence', (times: number) => 'word, '.repeat(times * 16)],
	['one endless word', (times: number) => 'harbour'.repeat(times * 16)],
])('%s takes eight times as long where it is eight times as long, and not sixty-four', (_, line) => {
	// Processor time is no exact measure on a busy machine; between eight and sixty-four is room for that.
	expect(timeOf(line(320)) / Math.max(timeOf(line(40)), 1000)).toBeLessThan(28);
});

test('a hundred thousand marks are read', () => {
	expect(extractor.extract(article('Port stands still', '"'.repeat(100_000))).quotes).toEqual([]);
});
