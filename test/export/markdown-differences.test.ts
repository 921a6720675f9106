import {expect, test} from 'vitest';
import {collate} from '../../source/collation/collate.ts';
import type {Quotation} from '../../source/model/utterance.ts';
import {differencesList} from '../../source/export/markdown-differences.ts';
import {witness} from '../collation/quotation.ts';

const listOf = (...quotations: readonly Quotation[]) =>
	collate(quotations).flatMap(utterance => differencesList(utterance));

test('each witness is named with what it changed, what changes the sense first, form without its words', () => {
	expect(
		listOf(
			witness('Courier', 'Nobody wants an empty harbour at Easter, and I mean nobody in this town', {
				published: '2025-03-13',
			}),
			witness('Meridian', 'Nobody wants an empty harbor (at Easter), and I mean nobody in this city', {
				published: '2025-03-14',
			}),
			witness('Tribune', 'Nobody wants an empty harbour at Easter, and I mean nobody in this town', {
				by: 'Pavel Petrov',
			}),
		),
	).toEqual([
		'- 3 quotations in 3 articles:',
		'  - Courier, 2025-03-13, Marta Novak: “Nobody wants an empty harbour at Easter, and I mean nobody in this town” (reference)',
		'  - Meridian, 2025-03-14, Marta Novak: wording: “town” became “city”; bracket: “at Easter” became “(at Easter)”; spelling',
		'  - Tribune, undated, Pavel Petrov: speaker',
	]);
});

test('a quotation that nobody else reports has no differences', () => {
	expect(listOf(witness('Courier', 'Nobody wants an empty harbour at Easter'))).toEqual([]);
});
