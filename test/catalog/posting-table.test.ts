import {DatabaseSync} from 'node:sqlite';
import {expect, test} from 'vitest';
import {PostingTable} from '../../source/catalog/posting-table.ts';
import {schema} from '../../source/catalog/schema.ts';

/** Two thousand units under a stock phrase, every tenth under a shingle of its own as well. */
const phrase = 7;
const posted = Array.from(
	{length: 2000},
	(_, unit) => [unit, Uint32Array.of(phrase, unit % 10 === 0 ? 4096 * unit + 7 : 9)] as const,
);

test.each(['one by one', 'all at once'])(
	'of a stock phrase only the latest units are kept, of what is rare all (%s)',
	how => {
		const database = new DatabaseSync(':memory:');
		database.exec(schema);
		const table = new PostingTable(database, 'posting');
		if (how === 'all at once') table.replace(() => posted);
		else for (const [unit, shingles] of posted) table.add(unit, shingles);
		const [found, rare] = table.find(Uint32Array.of(phrase, 4096 * 10 + 7), 2000);
		expect(found!.length).toBeLessThan(1000);
		expect(found).toEqual(Array.from(found!, (_, at) => 1999 - at));
		expect(found!.length).toBeGreaterThanOrEqual(400);
		expect(rare).toEqual([10]);
		database.close();
	},
);

test('what nobody is posted under has nobody, wherever it is asked for among others', () => {
	const database = new DatabaseSync(':memory:');
	database.exec(schema);
	const table = new PostingTable(database, 'posting');
	expect(table.find(Uint32Array.of(1, 2), 9)).toEqual([[], []]);
	table.add(5, Uint32Array.of(2, 4));
	table.add(6, Uint32Array.of(4));
	expect(table.find(Uint32Array.of(3, 4, 1, 2, 4096 + 4, 4), 9)).toEqual([[], [6, 5], [], [5], [], [6, 5]]);
	expect(table.find(new Uint32Array(0), 9)).toEqual([]);
	database.close();
});
