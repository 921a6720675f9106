import {contentId} from '../model/identity.ts';
import type {Quotation, Utterance, Variant} from '../model/utterance.ts';
import {nameSplices} from './differences/splices.ts';
import {kindsOf, variantsFrom} from './differences/variants.ts';
import {chooseReference} from './reference.ts';
import {oneAnArticle} from './one-an-article.ts';
import {PairedWords} from './paired-words.ts';
import {rawSegments, type Reading} from './witness.ts';

/** All that the article of a quotation quotes. */
export type Besides = (quotation: Quotation) => readonly Quotation[];

/** What is known of a group besides its quotations. */
interface WhatElse {
	readonly pinned?: (quotation: Quotation) => boolean;
	/** Whether a reviewer joined some of it. */
	readonly joined?: boolean;
	readonly besides?: Besides;
}

/** Whatever was said stands in these, each remark for itself. */
const records: ReadonlySet<string | null> = new Set(['transcript', 'document']);

/** What a group of quotations reports: its witnesses, one an article, the reference among them, and how each differs from it. */
export function describe(quotations: readonly Quotation[], {pinned, joined, besides}: WhatElse = {}): Utterance {
	const readings = oneAnArticle(quotations);
	const pairedWords = new PairedWords();
	const choice = chooseReference(readings, pairedWords, {
		pinned: pinned && (({quotation}: Reading) => pinned(quotation)),
		joined,
	});
	const {quote} = choice.reading.quotation;
	const compared = variantsFrom(choice.reading, pairedWords);
	const isRecord = records.has(choice.reading.quotation.genre);
	const variantsOf = (reading: Reading): readonly Variant[] =>
		isRecord && besides
			? nameSplices(compared(reading), choice.reading, reading, () => besides(choice.reading.quotation))
			: compared(reading);
	return {
		id: contentId(
			choice.reading.wording.words.map(({form}) => form).join(' '),
			readings[0]!.quotation.article,
			readings[0]!.quotation.quote.id,
		),
		reference: readings.findIndex(reading => reading === choice.reading),
		referenceBy: choice.by,
		text: quote.text,
		witnesses: readings.map(reading => {
			const variants = reading === choice.reading ? [] : variantsOf(reading);
			return {
				quotation: reading.quotation,
				...(reading.others.length > 0 && {others: reading.others}),
				segments: rawSegments(reading.quotation),
				differences: kindsOf(variants),
				variants,
			};
		}),
	};
}

/** Whether an utterance has witnesses in two articles or more. */
export const isShared = ({witnesses}: Utterance): boolean =>
	witnesses.some(({quotation}) => quotation.article !== witnesses[0]!.quotation.article);
