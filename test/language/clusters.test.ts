import {expect, test} from 'vitest';
import {loadClusters, readClusters} from '../../source/language/clusters.ts';

const tableOf = (words: readonly string[]): Buffer =>
	Buffer.concat([
		Buffer.from(`${words.join('\n')}\0`, 'latin1'),
		Buffer.from(words.flatMap((_, index) => [(index + 300) & 255, (index + 300) >> 8, index + 7])),
	]);

test('each word has its clusters and its rank', () => {
	const table = readClusters(tableOf(['the', 'harbour', 'barge']));
	expect(['the', 'harbour', 'barge'].map(word => table.place(word))).toEqual([0, 1, 2]);
	expect(table.fine('harbour')).toBe(301);
	expect(table.coarse('barge')).toBe(9);
});

test('what is no word of the table has none, be it the beginning of one, or two of them', () => {
	const table = readClusters(tableOf(['the', 'harbour', 'barge']));
	for (const word of ['', 'har', 'harbours', 'the\nharbour', 'barg', 'łódź']) {
		expect(table.place(word)).toBe(-1);
		expect(table.fine(word)).toBe(0);
		expect(table.coarse(word)).toBe(0);
	}
});

test('the table of the program knows thirty thousand words', async () => {
	const table = await loadClusters();
	expect(table.place('the')).toBe(0);
	expect(table.place('lambasted')).toBeGreaterThan(20_000);
	expect(table.fine('lambasted')).toBeGreaterThan(0);
	expect(table.coarse('monday')).toBe(table.coarse('tuesday'));
});
