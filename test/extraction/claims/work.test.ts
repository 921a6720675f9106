import {expect, test} from 'vitest';
import type {Sentence, Token} from '../../../source/language/analysis.ts';
import {loadClusters} from '../../../source/language/clusters.ts';
import {shareWithin} from '../../../source/extraction/claims/asserted.ts';
import {RowReader} from '../../../source/extraction/claims/tagging/word-row.ts';
import type {Enclosed} from '../../../source/extraction/quotes/pair-marks.ts';

/** `count` words of five letters, a blank behind each. */
function wordsFrom(first: number, count: number): Sentence {
	const tokens = Array.from({length: count}, (_, index): Token => {
		const word = {text: 'ships', lemma: 'ship', notes: []};
		const start = (first + index) * 6;
		return {...word, start, end: start + 5, pos: 'NOUN', word};
	});
	return {start: first * 6, end: (first + count) * 6, tokens};
}

/** A list that counts how often something is read from it. */
function counted<One extends object>(list: readonly One[]): {list: readonly One[]; reads: () => number} {
	let reads = 0;
	const counting = list.map(one => new Proxy(one, {get: (of, key) => (reads++, Reflect.get(of, key) as unknown)}));
	return {list: counting, reads: () => reads};
}

test('a sentence of twice the words and twice the quotations in it is twice the work, not four times', () => {
	const work = (words: number): number => {
		const stretches = Array.from({length: words / 10}, (_, index) => ({start: index * 60, end: index * 60 + 29}));
		const {list, reads} = counted(stretches);
		expect(shareWithin(wordsFrom(0, words), list)).toBe(0.5);
		return reads();
	};
	expect(work(20_000) / work(10_000)).toBeLessThan(2.5);
});

test('a paragraph of twice the sentences and twice the quotations is twice the work, not four times', async () => {
	const reader = new RowReader(await loadClusters());
	const work = (sentences: number): number => {
		const enclosed = Array.from({length: sentences}, (_, index): Enclosed => ({
			start: index * 60 + 6,
			end: index * 60 + 17,
			outerStart: index * 60 + 5,
			outerEnd: index * 60 + 18,
			weight: 'double',
			opened: true,
			closed: true,
		}));
		const {list, reads} = counted(enclosed);
		for (let sentence = 0; sentence < sentences; sentence++) {
			const row = reader.read(wordsFrom(sentence * 10, 10), list, 0, true, false);
			expect([...row.quoted]).toEqual([0, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
		}
		return reads();
	};
	expect(work(400) / work(200)).toBeLessThan(2.5);
});
