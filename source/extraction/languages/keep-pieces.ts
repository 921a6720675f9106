import type {OuterText} from './outer-text.ts';
import type {Piece} from './pieces.ts';
import type {Reporting} from './reporting.ts';
import type {SpeechTable} from './speech-table.ts';

/** A stretch of fewer words that nobody is said to speak is a title or a word held with tongs. */
export const leastWords = 4;

/** How a piece stands in its sentence. */
export interface Stance {
	/** Whether it is a sentence of its own. */
	readonly direct: boolean;
	/** Whether no other word stands in its sentence. */
	readonly alone: boolean;
	readonly words: number;
	readonly capital: boolean;
}

/** Looks at the beginning of long pieces only. */
export function stanceOf(outer: OuterText, pieces: readonly Piece[], index: number, table: SpeechTable): Stance {
	const {start, end, resumes, dashed} = pieces[index]!;
	const words = wordsIn(outer.text.slice(start, Math.min(end, start + 200)));
	const capital = /^[\s[({¿¡"'„“«…]*[\p{Lu}\p{N}]/u.test(outer.text.slice(start, start + 8));
	const previous = outer.words[outer.at[index]! - 1];
	const inSentence = previous?.sentence === outer.sentence[index];
	const follower = outer.words[outer.at[index]!];
	const alone =
		!inSentence && follower?.sentence !== outer.sentence[index] && outer.sentence[index - 1] !== outer.sentence[index];
	const before = outer.before[index]!;
	// *bestritt, „Geld genommen“ zu haben*: behind a comma a capital may be a noun’s
	const introduced =
		!inSentence ||
		resumes ||
		dashed ||
		(table.capitalNouns ? /[:—–-]\s*$/ : /[:,;—–-]\s*$/).test(before) ||
		(previous !== undefined && table.verbs.has(previous.lower));
	return {
		direct: introduced && capital && (words > 2 || !inSentence || resumes || dashed || /:\s*$/.test(before)),
		alone,
		words,
		capital,
	};
}

/** Whether a piece is somebody’s words, and no title, name or word held with tongs. `hinted` tells that somebody speaks though no verb says so. */
export function isSaid(
	outer: OuterText,
	index: number,
	stance: Stance,
	reporting: Reporting | null,
	hinted: boolean,
	table: SpeechTable,
): boolean {
	const {direct, words, capital} = stance;
	const previous = outer.words[outer.at[index]! - 1];
	const named =
		previous !== undefined &&
		previous.sentence === outer.sentence[index] &&
		/^[\s]*$/.test(outer.before[index]!) &&
		table.namesThings.has(previous.lower);
	if (named && words <= 6) return false;
	if (direct) return hinted || reporting !== null || words >= leastWords;
	if (reporting === null) return words >= leastWords || (hinted && !(capital && words === 1));
	if (reporting.calls) return true;
	// *партия «Река»*: in languages whose nouns are small a few words with a capital are a name
	if (capital && words <= leastWords && table.capitalNouns !== true) return false;
	if (!capital || reporting.cue === null) return true;
	if (table.capitalNouns !== true) return words > 1 || nextTo(outer, index, reporting.cue);
	// *sagte dem „Küstenboten“*: behind an article one or two nouns name a thing
	const article =
		previous !== undefined && (table.oblique.has(previous.lower) || table.determiners[previous.lower] !== undefined);
	return words > 2 || (!article && (words > 1 || nextTo(outer, index, reporting.cue)));
}

/** *von „Märchen“ sprach*, *talked of a “mess”*: a single word is quoted where the verb stands near it. */
const nextTo = ({at}: OuterText, index: number, [first, last]: readonly [number, number]): boolean =>
	at[index]! - last <= 3 && first - at[index]! <= 2;

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
