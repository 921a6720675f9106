import type {Span} from '../../model/span.ts';

/** Words that the text gives to somebody, with the words that say so: source, cue and content as stretches of the article's text. */
export interface Attribution {
	readonly source: Span | null;
	readonly cue: Span | null;
	/** One stretch or more, in order. */
	readonly content: readonly Span[];
}
