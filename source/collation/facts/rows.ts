import type {ArticleKey} from '../../model/event.ts';
import type {Span} from '../../model/span.ts';

/** A value as one article gives it. */
export interface FactEntry extends ArticleKey {
	/** The words of the value, with what makes it no exact one: *over three-and-a-half-year*. */
	readonly words: string;
	/** Its stretch in the sentence. */
	readonly value: Span;
	/** `start` is in the article's text. */
	readonly sentence: {readonly start: number; readonly text: string};
}

/** Values of one unit and head noun beside each other; or two that differ, or a weekday that contradicts its date. */
export interface FactRow {
	/** The same in every run, unique in its table. */
	readonly id: string;
	/** `differ` and `weekday` are given only where they are sure; all other rows have no verdict. */
	readonly verdict: 'differ' | 'weekday' | null;
	/** What is counted or measured; for a weekday what the calendar says. */
	readonly noun: string;
	readonly unit: string | null;
	/** Whom the sentences name before the number, where they all name the same one; else null. */
	readonly person: string | null;
	readonly entries: readonly FactEntry[];
	/** Articles among them. */
	readonly articles: number;
}
