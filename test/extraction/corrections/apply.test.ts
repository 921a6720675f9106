import {beforeAll, describe, expect, test} from 'vitest';
import {loadExtractor, type Extractor} from '../../../source/extraction/extract.ts';
import {anchorAt} from '../../../source/model/anchor.ts';
import type {Correction} from '../../../source/model/decision.ts';
import {article} from '../article.ts';

const source = article(
	'Port stands still',
	'“We are ready to talk, but not under threat,” Marta Novak said. Pavel Petrov called the offer “a beginning of sorts.”',
	'The cranes stood still for a fourth day.',
);
const anchor = (words: string) => {
	const rawStart = source.raw.indexOf(words);
	return anchorAt(source.raw, {rawStart, rawEnd: rawStart + words.length});
};

let extractor: Extractor;
beforeAll(async () => {
	extractor = await loadExtractor();
});
const corrected = (...corrections: Correction[]) => extractor.extract(source, corrections);
const talk = 'We are ready to talk, but not under threat,';

describe('a reviewer’s word overrules what was found', () => {
	test('a rejected statement is gone, and only that', () => {
		expect(corrected({kind: 'reject', anchor: anchor(talk)}).quotes.map(({text}) => text)).toEqual([
			'a beginning of sorts.',
		]);
	});

	test('a speaker named by the reviewer is given as theirs', () => {
		const [quote] = corrected({kind: 'speaker', anchor: anchor(talk), name: 'Pavel Petrov'}).quotes;
		expect(quote?.speaker).toMatchObject({name: 'Pavel Petrov', resolution: 'reviewer', mention: 'Pavel Petrov'});
		expect(quote?.by).toBe('reviewer');
	});

	test('nobody may be the speaker', () => {
		expect(corrected({kind: 'speaker', anchor: anchor(talk), name: null}).quotes[0]?.speaker).toBeNull();
	});

	test('other bounds give other words at their own place', () => {
		const [quote] = corrected({kind: 'bounds', anchor: anchor(talk), to: anchor('not under threat')}).quotes;
		expect(quote?.text).toBe('not under threat');
		expect(quote?.speaker?.name).toBe('Marta Novak');
		const {rawStart, rawEnd} = quote!.segments[0]!;
		expect(source.raw.slice(rawStart, rawEnd)).toBe('not under threat');
	});

	test('a quote may be a claim, and words that were passed over may be added', () => {
		expect(corrected({kind: 'statement kind', anchor: anchor(talk), to: 'attributed'}).claims).toContainEqual(
			expect.objectContaining({kind: 'attributed', text: talk}),
		);
		const added = corrected({kind: 'add', anchor: anchor('The cranes stood still'), as: 'asserted'});
		expect(added.claims).toContainEqual(expect.objectContaining({text: 'The cranes stood still', by: 'reviewer'}));
	});

	test('a correction of words that are no longer there changes nothing', () => {
		const gone = {exact: 'words that nobody wrote', prefix: '', suffix: '', rawStart: 3, rawEnd: 26};
		expect(corrected({kind: 'reject', anchor: gone})).toEqual(extractor.extract(source));
	});

	test('the words are found again where the file has grown before them', () => {
		const grown = article(
			'Port stands still',
			'A line that was not there before.',
			'“We are ready to talk, but not under threat,” Marta Novak said.',
		);
		const {quotes} = extractor.extract(grown, [{kind: 'reject', anchor: anchor(talk)}]);
		expect(quotes).toEqual([]);
	});
});
