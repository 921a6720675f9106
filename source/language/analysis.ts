import type {Article, Block} from '../model/article.ts';
import type {Span} from '../model/span.ts';
import {splitSentences} from './sentences.ts';
import {loadTagger, type Tagger} from './tagger.ts';
import type {Token} from './token.ts';

export type {PartOfSpeech, Token} from './token.ts';

export interface Sentence extends Span {
	readonly tokens: readonly Token[];
}

/** A block with its sentences; offsets are those of the article's text. */
export interface AnalysedBlock {
	readonly block: Block;
	readonly sentences: readonly Sentence[];
}

/** All blocks of an article in order, so that each is analysed once for everything that reads it. */
export type Analysis = readonly AnalysedBlock[];

export interface Analyser {
	/** The sentences of a text; `from` is added to every offset. Linear in the length of the text. */
	analyse(text: string, from?: number): readonly Sentence[];
	analyseArticle(article: Pick<Article, 'text' | 'blocks'>): Analysis;
}

/** Loads the English tagger (about a fifth of a second, once a process). */
export async function loadAnalyser(): Promise<Analyser> {
	const tagger = await loadTagger();
	const analyse = (text: string, from = 0) => sentencesOf(tagger, text, from);
	return {
		analyse,
		analyseArticle: ({text, blocks}) =>
			blocks.map(block => ({block, sentences: analyse(text.slice(block.start, block.end), block.start)})),
	};
}

function sentencesOf(tagger: Tagger, text: string, from: number): Sentence[] {
	const tokens = tagger(text, from);
	const sentences: Sentence[] = [];
	let next = 0;
	for (const {start, end} of splitSentences(text)) {
		const first = next;
		while (next < tokens.length && tokens[next]!.start < from + end) next++;
		sentences.push({start: from + start, end: from + end, tokens: tokens.slice(first, next)});
	}
	return sentences;
}
