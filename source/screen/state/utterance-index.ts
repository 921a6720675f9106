import type {ArticleKey} from '../../model/event.ts';
import {differences, type Difference, type Utterance, type Witness} from '../../model/utterance.ts';
import {articleId} from './article-id.ts';

export interface Membership {
	readonly utterance: Utterance;
	readonly witness: number;
}

const known = new WeakMap<readonly Utterance[], ReadonlyMap<string, Membership>>();

/** The utterance that a quote of an article is a witness of, if other articles have it too. */
export function membershipOf(
	utterances: readonly Utterance[],
	article: ArticleKey,
	quote: string,
): Membership | undefined {
	let index = known.get(utterances);
	if (!index) {
		const entries = utterances.flatMap(utterance =>
			utterance.witnesses.flatMap(({quotation, others = []}, witness) =>
				[quotation.quote.id, ...others].map(id => [witnessKey(quotation, id), {utterance, witness}] as const),
			),
		);
		index = new Map(entries);
		known.set(utterances, index);
	}
	return index.get(witnessKey(article, quote));
}

const witnessKey = (article: ArticleKey, quote: string): string => `${articleId(article)}\u0001${quote}`;

/** How many articles have the utterance. */
export const articlesIn = ({witnesses}: Utterance): number =>
	new Set(witnesses.map(({quotation}) => quotation.article)).size;

const order = Object.keys(differences) as readonly Difference[];
const weight = {sense: 0, 'shown editing': 1, form: 2} as const;

/** The kinds of difference among all witnesses, those that change the sense first. */
export function kindsIn(utterance: Utterance): readonly Difference[] {
	const kinds = new Set(utterance.witnesses.flatMap(witness => witness.differences));
	return [...kinds].sort(
		(a, b) => weight[differences[a].group] - weight[differences[b].group] || order.indexOf(a) - order.indexOf(b),
	);
}

/** The variants of a witness that are shown: those that change the sense, or all. */
export const shownVariants = (witness: Witness, allKinds: boolean): Witness['variants'] =>
	allKinds ? witness.variants : witness.variants.filter(({kind}) => differences[kind].group === 'sense');

export const changesSense = (utterance: Utterance): boolean =>
	utterance.witnesses.some(witness => witness.differences.some(kind => differences[kind].group === 'sense'));
