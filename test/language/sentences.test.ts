import {describe, expect, test} from 'vitest';
import {splitSentences} from '../../source/language/sentences.ts';

const split = (text: string) => splitSentences(text).map(({start, end}) => text.slice(start, end));

describe('a sentence', () => {
	test('ends at its full stop, and the blanks around it belong to nobody', () => {
		expect(split('  The port is closed.  Nobody knows why. ')).toEqual(['The port is closed.', 'Nobody knows why.']);
	});

	test('does not end at a title, an initial or an abbreviation that something follows', () => {
		for (const text of [
			'Sen. Marta Novak met Mr. Petrov on Pier St. near the harbour.',
			'J. K. Lind wrote it.',
			'It cost approx. 4.5 million, i.e. Too much, as Petrov put it.',
		])
			expect(split(text)).toEqual([text]);
	});

	test('ends at a plain no, and not at the number of something', () => {
		expect(split('The ministry says no. “We are not for sale,” it said.')).toHaveLength(2);
		expect(split('It is crane No. 4 of twelve.')).toHaveLength(1);
	});

	test('ends at the platform X, and not at an initial', () => {
		expect(split('“It is a farce,” wrote a docker on X. “They never asked us.”')).toHaveLength(2);
		expect(split('She posted it on X. Novak replied via X. Nobody else did.')).toHaveLength(3);
		expect(split('He was known as Malcolm X. Lind to his friends.')).toHaveLength(1);
	});

	test('may end at an abbreviation if the next word looks like a beginning', () => {
		expect(split('They met at 5 p.m. Monday in the U.S. Embassy.')).toHaveLength(1);
		expect(split('They met at 5 p.m. The talks went on.')).toEqual(['They met at 5 p.m.', 'The talks went on.']);
		expect(split('He left the U.S. “It was time,” he said.')).toHaveLength(2);
	});

	test('keeps its closing marks', () => {
		expect(split('“We are ready.” She left. (It rained.) They stayed.')).toEqual([
			'“We are ready.”',
			'She left.',
			'(It rained.)',
			'They stayed.',
		]);
	});

	test('goes on after a quoted question if a verb of saying follows', () => {
		expect(split('“Ready?” Marta Novak asked. “Never!” he said. “Why?” He left.')).toEqual([
			'“Ready?” Marta Novak asked.',
			'“Never!” he said.',
			'“Why?”',
			'He left.',
		]);
	});

	test('is not made of blanks', () => {
		expect(split('')).toEqual([]);
		expect(split(' \n\t ')).toEqual([]);
	});
});

test('together the sentences hold every character that is no blank', () => {
	const text = 'One… two?! “Three”\u00a0(four). 5.5 is U.S. No. 6!!! …';
	expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

test('a text of one sentence and a text of many take time in proportion to their length', () => {
	const seconds = (text: string) => {
		const start = process.cpuUsage();
		splitSentences(text);
		return process.cpuUsage(start).user / 1e6;
	};
	const lines = [
		(count: number) => 'a. B '.repeat(count),
		(count: number) => '“?”X '.repeat(count),
		(count: number) => '.'.repeat(count),
	];
	for (const line of lines) {
		seconds(line(2_000));
		expect(seconds(line(60_000))).toBeLessThan(seconds(line(6_000)) * 60 + 0.5);
	}
});
