import type {ArticleKey} from '../../model/event.ts';
import type {Quotation, Utterance} from '../../model/utterance.ts';
import {speakerAgreement} from '../speakers.ts';

/** What an article has that no other has, and what it leaves out. */
export interface ArticleGaps {
	/** Its quotations that are in no utterance of two articles or more, in its order. */
	readonly only: readonly Quotation[];
	/** Utterances of the people it quotes that other articles have and it has not, those of most articles first. */
	readonly leftOut: readonly Utterance[];
}

const isOf = (quotation: Quotation, {path, place}: ArticleKey): boolean =>
	quotation.path === path && quotation.place === place;

/** `quotations` are those of the article; `utterances` those of the whole desk. */
export function uniqueQuotations(
	article: ArticleKey,
	quotations: readonly Quotation[],
	utterances: readonly Utterance[],
): ArticleGaps {
	const shared = new Set(
		utterances.flatMap(({witnesses}) =>
			witnesses.flatMap(({quotation, others = []}) =>
				isOf(quotation, article) ? [quotation.quote.id, ...others] : [],
			),
		),
	);
	const speakers = quotations.flatMap(({quote}) => (quote.speaker ? [quote.speaker] : []));
	const leftOut = utterances.filter(({witnesses, reference}) => {
		if (witnesses.some(({quotation}) => isOf(quotation, article))) return false;
		const {speaker} = witnesses[reference]!.quotation.quote;
		return speakers.some(other => speakerAgreement(other, speaker) === 'same');
	});
	return {
		only: quotations.filter(({quote}) => !shared.has(quote.id)),
		leftOut: leftOut.sort((a, b) => b.witnesses.length - a.witnesses.length),
	};
}
