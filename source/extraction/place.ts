import type {Article} from '../model/article.ts';
import type {Place, RawSpan, Span} from '../model/span.ts';

/** A stretch of the article's text with its place in the raw text. An end on a block's edge belongs to that block. */
export function placeOf({blocks}: Pick<Article, 'blocks'>, {start, end}: Span): Place {
	return {start, end, rawStart: rawOffset(blocks, start, false), rawEnd: rawOffset(blocks, end, true)};
}

function rawOffset(blocks: Article['blocks'], offset: number, isEnd: boolean): number {
	let low = 0;
	let high = blocks.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		const {start} = blocks[middle]!;
		if (isEnd ? start < offset : start <= offset) low = middle;
		else high = middle - 1;
	}
	const block = blocks[low];
	return block ? block.rawStart + (offset - block.start) : offset;
}

/** The stretches of the article's text that a stretch of the raw text covers, one a block; what was removed is left out. */
export function placesOfRaw({blocks}: Pick<Article, 'blocks'>, {rawStart, rawEnd}: RawSpan): Place[] {
	return blocks.flatMap(block => {
		const from = Math.max(rawStart, block.rawStart);
		const to = Math.min(rawEnd, block.rawEnd);
		if (to <= from) return [];
		const shift = block.start - block.rawStart;
		return [{start: from + shift, end: to + shift, rawStart: from, rawEnd: to}];
	});
}
