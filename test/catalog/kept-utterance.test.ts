import {expect, test} from 'vitest';
import {keep, read, type Kept} from '../../source/catalog/kept-utterance.ts';
import {collate} from '../../source/collation/collate.ts';
import type {Quotation} from '../../source/model/utterance.ts';
import {madeUpQuotations} from '../collation/made-up-quotations.ts';
import {collatable} from './derived.ts';
import {cut, end, full, report} from './pier-reports.ts';

/** What comes back of the utterances of these quotations when they are kept by keys. */
function throughKeys(quotations: readonly Quotation[]) {
	const keys = new Map(quotations.map((quotation, index) => [quotation, index + 1]));
	const utterances = collate(quotations);
	const back = utterances.map(utterance => {
		const text = JSON.stringify(keep(utterance, keys));
		return {text, utterance: read(JSON.parse(text) as Kept, key => quotations[key - 1]!)};
	});
	return {utterances, back: back.map(({utterance}) => utterance), texts: back.map(({text}) => text)};
}

test('utterances that are kept by the keys of their quotations come back as they were', () => {
	const {utterances, back, texts} = throughKeys(madeUpQuotations(120, 4));
	expect(back).toEqual(utterances);
	expect(utterances.length).toBeGreaterThan(10);
	expect(texts.join().length).toBeLessThan(JSON.stringify(utterances).length / 10);
});

test('so do those in which an article has the words in two quotes', () => {
	const told = collatable({
		path: 'Meridian.txt',
		outlet: 'The Meridian',
		quotes: [
			['Marta Novak', cut],
			['Marta Novak', `${end} Nobody knows when.`],
		],
	});
	const {utterances, back} = throughKeys([...report('Courier', full).quotations!, ...told.quotations!]);
	expect(back).toEqual(utterances);
	expect(back[0]!.witnesses.map(({others}) => others)).toContainEqual(['q0']);
	expect(back[0]!.witnesses[1]!.segments).toHaveLength(2);
});
