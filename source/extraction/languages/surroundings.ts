import type {Span} from '../../model/span.ts';
import type {OuterText} from './outer-text.ts';
import type {Phrase} from './phrases.ts';
import type {Piece} from './pieces.ts';
import type {SpeechTable} from './speech-table.ts';

/** What the rules of reporting look at: the words outside quotations, the quotations, and who may speak. */
export interface Surroundings {
	readonly outer: OuterText;
	readonly pieces: readonly Piece[];
	readonly phrases: readonly Phrase[];
	/** For each word the number of the phrase that it belongs to, or -1. */
	readonly phraseAt: Int32Array;
	readonly table: SpeechTable;
	/** Whether a piece stands in a headline. */
	headline(index: number): boolean;
}

/** How far to look, in words: a reporting clause stands next to its quotation. */
export const reach = 22;

/** Words of the piece’s sentence before it, nearest first. */
export function wordsBefore({outer: {words, at, sentence}}: Surroundings, index: number): readonly number[] {
	const found: number[] = [];
	for (
		let word = at[index]! - 1;
		word >= 0 && found.length < reach && words[word]!.sentence === sentence[index];
		word--
	)
		found.push(word);
	return found;
}

/** Words of the piece’s sentence behind it, in order, up to the next quotation. */
export function wordsBehind(
	{outer: {words, at, sentence}}: Surroundings,
	index: number,
	most = reach,
): readonly number[] {
	const found: number[] = [];
	for (
		let word = at[index]!;
		word < words.length && found.length < most && words[word]!.sentence === sentence[index];
		word++
	) {
		if (found.length > 0 && words[word]!.behindPiece) break;
		found.push(word);
	}
	return found;
}

export const spanOf = ({words}: OuterText, first: number, last: number): Span => ({
	start: words[first]!.start,
	end: words[last - 1]!.end,
});

/** The words of a cue’s clause, up to the sentence’s end, a quotation or a clause that hangs on it. */
export function clauseSpan({outer, table}: Surroundings, verb: number): Span {
	const {words} = outer;
	const {sentence} = words[verb]!;
	let first = verb;
	while (
		first > 0 &&
		verb - first < 12 &&
		words[first - 1]!.sentence === sentence &&
		!words[first]!.behindPiece &&
		!/[;:,]/.test(words[first]!.lead)
	)
		first--;
	first = openingFrom(words, first, table);
	let last = verb + 1;
	while (
		last < words.length &&
		last - verb < 24 &&
		words[last]!.sentence === sentence &&
		!words[last]!.behindPiece &&
		!/[;:]/.test(words[last]!.lead)
	)
		last++;
	return spanOf(outer, first, last);
}

/** *En un comunicado, la empresa aseguró*: a sentence’s first words belong to its verb, if one comma parts them from it. */
function openingFrom(words: OuterText['words'], first: number, {prepositions}: SpeechTable): number {
	if (!words[first]!.lead.startsWith(',') || words[first]!.behindPiece) return first;
	for (let at = first - 1; at >= 0 && first - at < 8; at--) {
		if (words[at]!.opens) return prepositions.has(words[at]!.lower) ? at : first;
		if (/[,;:]/.test(words[at]!.lead) || words[at]!.behindPiece) return first;
	}
	return first;
}
