import type {HeldHeadline} from '../../collation/compare/headlines.ts';
import type {ArticleKey} from '../../model/event.ts';
import type {Quotation, Utterance} from '../../model/utterance.ts';
import {sameArticle} from './article-id.ts';
import {listTop, type BesideState, type ScreenState} from './state.ts';

/** One line of thought about an article beside the others. */
export type BesideEntry =
	| {readonly kind: 'headline'; readonly held: HeldHeadline}
	| {readonly kind: 'only'; readonly quotation: Quotation}
	| {readonly kind: 'left out'; readonly utterance: Utterance};

/** What a person said in a large desk fills books; those of most articles come first. */
const mostLeftOut = 100;

const known = new WeakMap<object, readonly BesideEntry[]>();

/** What a headline made of a quotation, then what only this article has, then what it leaves out. */
export function besideEntries({gaps, headlines}: BesideState): readonly BesideEntry[] {
	if (!gaps) return [];
	let entries = known.get(gaps);
	if (!entries) {
		entries = [
			...headlines.map(held => ({kind: 'headline', held}) as const),
			...gaps.only
				.filter(({block}) => block !== 'title' && block !== 'heading')
				.map(quotation => ({kind: 'only', quotation}) as const),
			...gaps.leftOut.slice(0, mostLeftOut).map(utterance => ({kind: 'left out', utterance}) as const),
		];
		known.set(gaps, entries);
	}
	return entries;
}

/** The view of an article; the one that was open last is as it was left. */
export const besideAt = ({beside}: ScreenState, key: ArticleKey): BesideState =>
	beside.key && sameArticle(beside.key, key) ? beside : {key, gaps: null, headlines: [], ...listTop};

/** The quotation that is selected: a headline's phrase, the article's own, or the reference of what it leaves out. */
export function besideQuotation(beside: BesideState): Quotation | undefined {
	const entry = besideEntries(beside)[beside.cursor];
	if (entry?.kind === 'left out') return entry.utterance.witnesses[entry.utterance.reference]?.quotation;
	return entry?.kind === 'headline' ? entry.held.headline : entry?.quotation;
}
