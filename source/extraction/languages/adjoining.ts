import type {Word} from './outer-text.ts';
import type {SpeechTable} from './speech-table.ts';

/** Blanks only: within a phrase stands no mark. */
export const joined = (words: readonly Word[], at: number): boolean =>
	at < words.length && !words[at]!.behindPiece && !words[at]!.opens && /^[ \u00a0\u202f]$/.test(words[at]!.lead);
/** A hyphen, an apostrophe or an abbreviation’s full stop may stand between as well. */
export const loosely = (words: readonly Word[], at: number): boolean =>
	at < words.length &&
	!words[at]!.behindPiece &&
	!words[at]!.opens &&
	/^(?:\.?[ \u00a0\u202f]|['’]|-)$/.test(words[at]!.lead);

/** Whether a preposition or another noun has the phrase: *a Radio Costa*, *die Rede der Ministerin*. */
export function isGoverned(words: readonly Word[], from: number, table: SpeechTable): boolean {
	const {lower} = words[from]!;
	if (table.oblique.has(lower)) return true;
	const before = words[from - 1];
	if (!before || words[from]!.opens || !loosely(words, from)) return false;
	if (table.prepositions.has(before.lower) || table.accordingTo.includes(before.lower)) return true;
	if (from > 1 && table.accordingTo.includes(`${words[from - 2]!.lower} ${before.lower}`)) return true;
	// *die Erklärung der Ministerin*: behind a noun *der* is a genitive, but *am Montag der Minister* speaks
	return table.capitalNouns === true && lower === 'der' && before.capital;
}

/** Articles and numerals that bring somebody new. */
export const indefinite =
	/^(?:ein|eine|un|une|una|uno|um|uma|des|unos|unas|uns|umas|viele|einige|mehrere|zwei|drei|plusieurs|certains|deux|trois|varios|varias|algunos|dos|tres|alcuni|alcune|due|tre|vários|várias|alguns|dois|três|jeden|jedna|один|одна)$/;
