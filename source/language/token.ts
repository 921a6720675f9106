import type {Span} from '../model/span.ts';
import type {Word} from './word.ts';

/** Universal parts of speech. */
export type PartOfSpeech =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'X'
	| 'SPACE';

/** A word, a number or a mark: `text` is the article's own characters from `start` to `end`. Contractions are two: *did*, *n’t*. */
export interface Token extends Span {
	readonly text: string;
	/** In lower case. */
	readonly lemma: string;
	readonly pos: PartOfSpeech;
	readonly word: Word;
}
