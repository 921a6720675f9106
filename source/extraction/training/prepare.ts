import type {Analyser} from '../../language/analysis.ts';
import type {Span} from '../../model/span.ts';
import {overlaps} from '../../model/span.ts';
import {findMentions, type Candidate} from '../names/mentions.ts';
import {gatherPeople, type NamedPeople} from '../names/people.ts';
import {findQuotations, type Stretch} from '../quotes/find-quotations.ts';
import {readArticle, type Reading} from '../reading.ts';
import type {GoldArticle, GoldAttribution} from './polnear.ts';

/** An annotated article read as the program reads it, with gold for each stretch between quotation marks. */
export interface Lesson {
	readonly gold: GoldArticle;
	readonly reading: Reading;
	readonly mentions: readonly Candidate[];
	readonly named: NamedPeople;
	/** The attribution that holds most of each stretch; null where nobody is given its words. */
	readonly attributionOf: readonly (GoldAttribution | null)[];
	/** Whether each stretch as a whole is a quotation. */
	readonly isQuotation: readonly boolean[];
}

export function prepareLessons(articles: readonly GoldArticle[], analyser: Analyser): Lesson[] {
	return articles.map(gold => {
		const stretches = findQuotations(gold.article);
		const reading = readArticle(gold.article, analyser.analyseArticle(gold.article), stretches);
		const mentions = findMentions(reading);
		const attributionOf = stretches.map(stretch => holderOf(stretch, gold.attributions));
		return {
			gold,
			reading,
			mentions,
			named: gatherPeople(reading, mentions),
			attributionOf,
			isQuotation: stretches.map((stretch, index) =>
				holdsWhole(gold.article.text, stretch, attributionOf[index] ?? null),
			),
		};
	});
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function holderOf(stretch: Stretch, attributions: readonly GoldAttribution[]): GoldAttribution | null {
	let best: GoldAttribution | null = null;
	let most = 0;
	for (const attribution of attributions) {
		const held = attribution.content.reduce((sum, part) => sum + shared(part, stretch), 0);
		if (held > most) {
			most = held;
			best = attribution;
		}
	}
	return best;
}

/** An annotator's slip at an edge is not held against a stretch: four fifths of it are enough, if no reporting words stand in it. */
function holdsWhole(text: string, stretch: Stretch, attribution: GoldAttribution | null): boolean {
	if (!attribution) return false;
	if ([...attribution.source, ...attribution.cue].some(part => overlaps(part, stretch))) return false;
	const letters = (span: Span): number => text.slice(span.start, span.end).replace(/[^\p{L}\p{N}]/gu, '').length;
	const held = attribution.content.reduce(
		(sum, part) => sum + letters({start: Math.max(part.start, stretch.start), end: Math.min(part.end, stretch.end)}),
		0,
	);
	return held / Math.max(1, letters(stretch)) >= 0.8;
}

/** Where the head of a source is most likely: its last word before the first comma, bracket, preposition or relative pronoun. */
export function headOfSource(text: string, source: readonly Span[]): Span | null {
	const first = source[0];
	if (!first) return null;
	const words = [...text.slice(first.start, first.end).matchAll(/[\p{L}\p{N}]+(?:['’.\-&][\p{L}\p{N}]+)*/gu)];
	let head = words[0];
	for (const [index, word] of words.entries()) {
		const before = words[index - 1];
		if (before) {
			const gap = text.slice(first.start + before.index + before[0].length, first.start + word.index);
			if (/[,(;:—–]/.test(gap) || (prepositions.test(word[0]) && !offices.test(words[index + 1]?.[0] ?? ''))) break;
		}
		head = word;
	}
	return head ? {start: first.start + head.index, end: first.start + head.index + head[0].length} : null;
}

const prepositions =
	/^(?:of|for|from|in|at|who|whom|which|that|with|on|to|whose|by|near|about|against|behind|among|as|like)$/i;
const offices =
	/^(?:State|Defense|Treasury|Commerce|Labor|Energy|Education|Homeland|Health|Staff|Representatives|Justice)$/;
