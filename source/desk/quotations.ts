import {splitSentences} from '../language/sentences.ts';
import type {Article} from '../model/article.ts';
import type {Extraction} from '../model/extraction.ts';
import {overlaps, type Span} from '../model/span.ts';
import type {Quotation} from '../model/utterance.ts';

/** Versions of one page are one article, wherever they were saved. */
export const articleName = ({url, id}: Article): string => url ?? id;

/** The quotes of an article, each with what collation needs to know of its article, in the order of the text. */
export function quotationsOf(article: Article, extraction: Extraction): readonly Quotation[] {
	if (extraction.quotes.length === 0) return [];
	const sentences = splitSentences(article.text);
	return extraction.quotes.map((quote, order) => {
		const [first] = quote.segments;
		const last = quote.segments.at(-1);
		const whole: Span = {start: first?.start ?? 0, end: last?.end ?? 0};
		const block = article.blocks.find(candidate => overlaps(candidate, whole));
		return {
			quote,
			path: article.path,
			place: article.place,
			article: articleName(article),
			published: article.published,
			publisher: article.publisher,
			genre: article.genre,
			language: article.language,
			block: block?.kind ?? 'paragraph',
			neighbourhood: neighbourhoodOf(article.text, sentences, whole),
			order,
		};
	});
}

/** The sentences that a stretch stands in, with the one before and the one after. */
function neighbourhoodOf(text: string, sentences: readonly Span[], stretch: Span): string {
	const first = firstEndingAfter(sentences, stretch.start);
	let last = first;
	while (last + 1 < sentences.length && sentences[last + 1]!.start < stretch.end) last++;
	const start = sentences[Math.max(0, first - 1)]?.start ?? 0;
	const end = sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? text.length;
	return text.slice(start, end);
}

/** Index of the first span that ends after the position, by bisection. */
function firstEndingAfter(spans: readonly Span[], position: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle]!.end <= position) low = middle + 1;
		else high = middle;
	}
	return Math.min(low, spans.length - 1);
}
