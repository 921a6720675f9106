import {expect, test} from 'vitest';
import {collate} from '../../source/collation/collate.ts';
import {recallOfGrouping} from './exhaustive.ts';
import {madeUpQuotations, seededRandom} from './made-up-quotations.ts';

test('of all pairs that alignment finds alike, candidates and one reference a group bring 99 in a hundred together', () => {
	const {pairs, found, alike, together} = recallOfGrouping(madeUpQuotations(700, 7));
	expect(pairs).toBeGreaterThan(1000);
	expect(together / alike).toBeGreaterThanOrEqual(0.99);
	expect(found / pairs).toBeGreaterThanOrEqual(0.99);
});

test('the order in which articles come changes nothing about who stands together', () => {
	const quotations = madeUpQuotations(300, 3);
	const random = seededRandom(5);
	const shuffled = quotations
		.map(quotation => ({quotation, at: random()}))
		.sort((a, b) => a.at - b.at)
		.map(({quotation}) => quotation);
	const outlets = (utterances: ReturnType<typeof collate>) =>
		utterances
			.map(({witnesses}) =>
				witnesses
					.map(({quotation}) => quotation.path)
					.sort()
					.join(' '),
			)
			.sort();
	expect(outlets(collate(shuffled))).toEqual(outlets(collate(quotations)));
});
