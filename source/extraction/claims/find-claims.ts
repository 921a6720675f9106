import {contentId} from '../../model/identity.ts';
import {blockKinds, type Article, type Block} from '../../model/article.ts';
import type {Person} from '../../model/person.ts';
import {overlaps, type Place, type Span} from '../../model/span.ts';
import type {Claim, Quote, Speaker} from '../../model/statement.ts';
import type {Analysis} from '../../language/analysis.ts';
import {findAttributions} from './attributions-by-rule.ts';
import type {Attribution} from './attribution.ts';

export interface ClaimFinder {
	/**
	 * The claims of an article in the order of the text: what it attributes to somebody outside quotation marks, and what it states in its own voice.
	 * Offsets are UTF-16 code units of `article.text`. Linear in the length of the text.
	 */
	find(article: Article, analysis: Analysis, quotes: readonly Quote[], people: readonly Person[]): readonly Claim[];
}

export async function loadClaimFinder(): Promise<ClaimFinder> {
	return Promise.resolve({
		find(article, analysis) {
			const attributions = analysis
				.filter(({block}) => blockKinds[block.kind].prose || block.kind === 'title')
				.flatMap(({sentences}) => sentences.flatMap(findAttributions));
			const attributed = attributions.map(attribution => attributedClaim(article, attribution));
			const asserted = analysis
				.filter(({block}) => blockKinds[block.kind].prose)
				.flatMap(({sentences}) => sentences)
				.filter(
					sentence =>
						sentence.tokens.some(({pos}) => pos === 'NUM') &&
						!attributions.some(({content}) => content.some(stretch => overlaps(stretch, sentence))),
				)
				.map(sentence => assertedClaim(article, sentence));
			return [...attributed, ...asserted].sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
		},
	});
}

function attributedClaim(article: Article, {source, cue, content}: Attribution): Claim {
	const segments = content.map(stretch => placeOf(article, stretch));
	return {
		...emptyClaim(article, segments, 'attributed'),
		source: source ? speakerAt(article, source) : null,
		cue: cue ? {text: article.text.slice(cue.start, cue.end), force: 'affirms', ...placeOf(article, cue)} : null,
		checkability: null,
	};
}

function assertedClaim(article: Article, sentence: Span): Claim {
	return {
		...emptyClaim(article, [placeOf(article, sentence)], 'asserted'),
		checkability: 0.5,
		checkable: ['number'],
	};
}

function emptyClaim(article: Article, segments: readonly Place[], kind: Claim['kind']): Claim {
	const text = segments.map(({start, end}) => article.text.slice(start, end)).join(' ');
	return {
		id: contentId(article.id, kind, segments[0]!.start, text),
		kind,
		text,
		segments,
		source: null,
		cue: null,
		checkability: null,
		checkable: [],
		with: [],
		chain: [],
		said: null,
		medium: null,
		translated: null,
		by: 'program',
	};
}

function speakerAt(article: Article, source: Span): Speaker {
	const mention = article.text.slice(source.start, source.end);
	return {name: mention, kind: 'person', resolution: 'stated', mention, terms: null, ...placeOf(article, source)};
}

/** A stretch with its place in the raw text. */
function placeOf(article: Article, {start, end}: Span): Place {
	return {start, end, rawStart: rawOffset(article.blocks, start, false), rawEnd: rawOffset(article.blocks, end, true)};
}

function rawOffset(blocks: readonly Block[], offset: number, isEnd: boolean): number {
	let low = 0;
	let high = blocks.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (isEnd ? blocks[middle]!.start < offset : blocks[middle]!.start <= offset) low = middle;
		else high = middle - 1;
	}
	const block = blocks[low]!;
	return block.rawStart + (offset - block.start);
}
