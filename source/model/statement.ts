import type {Decider} from './article.ts';
import type {Place} from './span.ts';

export const speakerKinds = ['person', 'organisation', 'group', 'document', 'unnamed'] as const;
export type SpeakerKind = (typeof speakerKinds)[number];

/** How a mention was resolved to a name. Those marked as a guess are shown as such. */
export const resolutions = {
	stated: {guess: false, sign: ''},
	name: {guess: false, sign: ''},
	description: {guess: true, sign: '←'},
	pronoun: {guess: true, sign: '←'},
	carried: {guess: true, sign: '↑'},
	reviewer: {guess: false, sign: ''},
} as const satisfies Record<string, {guess: boolean; sign: string}>;
export type Resolution = keyof typeof resolutions;

export const forces = ['affirms', 'denies', 'asks', 'declines'] as const;
export type Force = (typeof forces)[number];

export const media = ['speech', 'interview', 'post', 'document', 'statement'] as const;
export type Medium = (typeof media)[number];

/** Who said it. The place is that of the mention, which for a carried speaker stands in an earlier sentence. */
export interface Speaker extends Place {
	/** Whom the mention resolves to: *Marco Rubio*; for an unnamed source its description. */
	readonly name: string;
	readonly kind: SpeakerKind;
	readonly resolution: Resolution;
	/** The words that point to the speaker: *he*. */
	readonly mention: string;
	/** *on condition of anonymity* */
	readonly terms: string | null;
}

/** The reporting words: *said*, *according to*. */
export interface Cue extends Place {
	readonly text: string;
	readonly force: Force;
}

/** Somebody who relays the words: CNN in *told CNN*, Trump in *echoed Trump’s*. */
export interface Relay extends Place {
	readonly name: string;
	readonly mention: string;
}

/** When and where the words were said, as far as the text says. */
export interface Occasion extends Place {
	readonly text: string;
	/** The words that say when, as they stand: *in June*. */
	readonly when: string | null;
	readonly where: string | null;
}

interface StatementBase {
	/** From the words and their position; unique in its article. */
	readonly id: string;
	/** Its segments joined with a space, across paragraphs with an empty line. */
	readonly text: string;
	readonly segments: readonly Place[];
	readonly cue: Cue | null;
	/** Joint speakers besides the first. */
	readonly with: readonly Speaker[];
	readonly chain: readonly Relay[];
	readonly said: Occasion | null;
	readonly medium: Medium | null;
	/** The language that the words were translated from, where the text says so. */
	readonly translated: string | null;
	readonly by: Decider;
}

/** Words in quotation marks that are somebody's. Segments exclude the outer marks, one a paragraph and one a stretch. */
export interface Quote extends StatementBase {
	readonly kind: 'direct' | 'partial';
	readonly speaker: Speaker | null;
}

export const checkableReasons = ['number', 'date', 'event', 'comparison', 'cause', 'record'] as const;
export type CheckableReason = (typeof checkableReasons)[number];

/** A statement that can be checked, reported without quotation marks or made in the article's own voice. */
export interface Claim extends StatementBase {
	readonly kind: 'attributed' | 'asserted';
	readonly source: Speaker | null;
	/** 0–1 for asserted claims (given from 0.5 up), null for attributed ones. */
	readonly checkability: number | null;
	/** What makes it checkable. */
	readonly checkable: readonly CheckableReason[];
}

export type Statement = Quote | Claim;

export const isQuote = (statement: Statement): statement is Quote =>
	statement.kind === 'direct' || statement.kind === 'partial';

/** The speaker of a quote or the source of a claim. */
export const speakerOf = (statement: Statement): Speaker | null =>
	isQuote(statement) ? statement.speaker : statement.source;

/** Where in its text a space joins two stretches of a quote that the writer's words part. */
export function stretchBreaks({text, segments}: Quote): readonly number[] {
	const breaks: number[] = [];
	let at = 0;
	for (const {start, end} of segments) {
		at += end - start;
		if (text[at] === ' ') breaks.push(at);
		at += text[at] === ' ' ? 1 : 2;
	}
	return breaks;
}

/**
 * The words of a quote in quotation marks, each stretch in its own, as printed: *“We are ready,” “but not under threat.”* A paragraph that goes on opens
 * the marks anew. All in one pair of marks the words would be a quotation that nobody printed.
 */
export function quotedText(quote: Quote): string {
	let quoted = '“';
	let at = 0;
	for (const stop of stretchBreaks(quote)) {
		quoted += `${quote.text.slice(at, stop)}” “`;
		at = stop + 1;
	}
	return `${quoted}${quote.text.slice(at)}”`.replaceAll('\n\n', '\n\n“');
}
