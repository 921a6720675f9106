import {expect, test} from 'vitest';
import {rankCandidates} from '../../source/collation/candidates.ts';
import {NumberPlaces} from '../../source/collation/number-places.ts';
import {Postings} from '../../source/collation/postings.ts';
import {Recurring} from '../../source/collation/recurring.ts';
import {passShingles, shinglesOf} from '../../source/collation/shingles.ts';
import {seededRandom} from './made-up-quotations.ts';

test('those with the most rare shingles in common come first, of equals the lowest number', () => {
	const postings = new Postings(10);
	const given = [
		[1, 2, 3],
		[2, 3],
		[3, 9],
		[2, 3],
	];
	for (const [owner, shingles] of given.entries()) for (const shingle of shingles) postings.add(shingle, owner);
	expect(postings.candidates(Uint32Array.of(1, 2, 3), 3)).toEqual([0, 1, 3]);
	expect(postings.candidates(Uint32Array.of(4, 5), 3)).toEqual([]);
});

test('lists in memory find whom lists out of a catalog find', () => {
	const random = seededRandom(1);
	const postings = new Postings(1500);
	const lists = new Map<number, number[]>();
	// Low numbers are common, high ones rare; so many that the tables have to grow several times, and that of the common ones not all are read.
	const drawn = () => [...new Set(Array.from({length: 25}, () => Math.floor(4000 * random() ** 3)))];
	for (let owner = 0; owner < 1500; owner++) {
		for (const shingle of drawn()) {
			postings.add(shingle, owner);
			lists.set(shingle, [owner, ...(lists.get(shingle) ?? [])]);
		}
	}
	for (let asked = 0; asked < 50; asked++) {
		const shingles = Uint32Array.from(drawn());
		const holders = Array.from(shingles, shingle => (lists.get(shingle) ?? []).slice(0, 400));
		expect(postings.candidates(shingles, 12)).toEqual(rankCandidates(shingles, holders, 12));
	}
});

test('a number has one place, also after many others have come', () => {
	const places = new NumberPlaces();
	const numbers = Array.from({length: 1000}, (_, at) => (at * 2_654_435_761) % 2 ** 32);
	for (const [at, number] of numbers.entries()) expect(places.place(number)).toBe(at);
	for (const [at, number] of numbers.entries()) expect(places.place(number)).toBe(at);
	expect(places.at(999)).toBe(numbers[999]);
	expect(places.size).toBe(1000);
});

test('what was seen twice recurs, what was seen once nearly never', () => {
	const recurring = new Recurring(2000);
	const numbers = Array.from({length: 2000}, (_, at) => (at * 2_654_435_761) % 2 ** 32);
	for (const number of numbers) recurring.see(number);
	for (const number of numbers.slice(0, 100)) recurring.see(number);
	expect(numbers.slice(0, 100).every(number => recurring.has(number))).toBe(true);
	expect(numbers.slice(100).filter(number => recurring.has(number)).length).toBeLessThan(600);
});

test('a row of three words that a quotation says twice is one shingle', () => {
	expect(shinglesOf(Uint32Array.of(1, 2, 3, 1, 2, 3))).toHaveLength(3);
	expect(shinglesOf(Uint32Array.of(1, 2))).toHaveLength(1);
	expect(shinglesOf(new Uint32Array(0))).toHaveLength(0);
});

test('shingles that are looked at in passing are the same as those that are kept, however many there were before', () => {
	const words = Uint32Array.from({length: 600}, (_, at) => (at * 7) % 40);
	for (const length of [600, 9, 3, 2, 1, 0])
		expect([...passShingles(words, length)]).toEqual([...shinglesOf(words.subarray(0, length))]);
});
