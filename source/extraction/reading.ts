import {blockKinds, type Article} from '../model/article.ts';
import type {Analysis, Token} from '../language/analysis.ts';
import {asVerb} from './names/hidden-verbs.ts';
import {asName, knownNames} from './names/known-names.ts';
import {firstTokensOf} from './names/opening-labels.ts';
import type {Stretch} from './quotes/find-quotations.ts';

/**
 * An article laid out for extraction: its words in one row, and for each of them the sentence, the block and the stretch between quotation
 * marks that it stands in. Indices rather than objects, since every rule asks *what stands next to it?*.
 */
export interface Reading {
	readonly article: Article;
	readonly stretches: readonly Stretch[];
	readonly tokens: readonly Token[];
	/** Sentence of each token, numbered over the article. */
	readonly sentenceOf: Int32Array;
	readonly blockOf: Int32Array;
	/** Stretch that the token lies in, its marks included; -1 outside quotation marks. */
	readonly stretchOf: Int32Array;
	/** First token of each sentence, and one more at the end. */
	readonly sentenceStarts: readonly number[];
	/** First token of each block, and one more at the end. */
	readonly blockStarts: readonly number[];
	/** First token of each block behind its dateline, kicker or bullet. */
	readonly firstTokens: readonly number[];
	/** First and last token of each stretch between its marks (last exclusive). */
	readonly stretchTokens: readonly (readonly [number, number])[];
}

export function readArticle(article: Article, analysis: Analysis, stretches: readonly Stretch[]): Reading {
	const tokens: Token[] = [];
	const sentenceStarts: number[] = [];
	const blockStarts: number[] = [];
	const known = knownNames(
		analysis.filter(({block}) => blockKinds[block.kind].prose).flatMap(({sentences}) => sentences),
	);
	for (const {sentences} of analysis) {
		blockStarts.push(tokens.length);
		for (const sentence of sentences) {
			sentenceStarts.push(tokens.length);
			for (const [at, token] of sentence.tokens.entries())
				tokens.push(asVerb(asName(token, known), sentence.tokens[at - 1], sentence.tokens[at + 1]));
		}
	}
	blockStarts.push(tokens.length);
	sentenceStarts.push(tokens.length);
	return {
		article,
		stretches,
		tokens,
		sentenceOf: numbered(sentenceStarts, tokens.length),
		blockOf: numbered(blockStarts, tokens.length),
		sentenceStarts,
		blockStarts,
		firstTokens: firstTokensOf(article.blocks, article.text, tokens, blockStarts),
		...placeStretches(tokens, stretches),
	};
}

/** For each token the number of the stretch of tokens it belongs to, given where these begin. */
function numbered(starts: readonly number[], length: number): Int32Array {
	const numbers = new Int32Array(length);
	for (let index = 0; index + 1 < starts.length; index++) numbers.fill(index, starts[index], starts[index + 1]);
	return numbers;
}

function placeStretches(tokens: readonly Token[], stretches: readonly Stretch[]) {
	const stretchOf = new Int32Array(tokens.length).fill(-1);
	const stretchTokens: [number, number][] = [];
	let at = 0;
	for (const [index, {start, end, outerStart, outerEnd}] of stretches.entries()) {
		while (at < tokens.length && tokens[at]!.end <= outerStart) at++;
		let first = at;
		while (first < tokens.length && tokens[first]!.end <= start) first++;
		let last = first;
		while (last < tokens.length && tokens[last]!.start < end) last++;
		let behind = last;
		while (behind < tokens.length && tokens[behind]!.start < outerEnd) behind++;
		stretchOf.fill(index, at, behind);
		stretchTokens.push([first, last]);
		at = behind;
	}
	return {stretchOf, stretchTokens};
}
