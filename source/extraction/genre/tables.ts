import {byAlphabet} from '../../language/alphabets.ts';

/** Words at the beginning of a headline or a section label that name the genre. */
export const opinionLabels =
	/^\s*(?:opinion|op-ed|editorial|column|commentary|comment|viewpoint|letters?(?: to the editor)?|analysis and opinion|guest (?:column|essay)|leader)\b\s*[:|–—-]/i;
export const interviewLabels =
	/^\s*(?:interview|q\s*(?:&|and)\s*a|questions? and answers?)\b\s*[:|–—-]|\binterview(?:ed)? with\b|:\s*(?:the|an?) interview\b|\bQ\s*&\s*A\b/i;
export const transcriptLabels = /\b(?:full |rush )?transcript\b|\bremarks (?:by|as prepared)\b|\bfull text (?:of|:)/i;

/** First lines of a press release. */
export const releaseLabels =
	/^\s*(?:for immediate release|press release|news release|media release|statement (?:by|from|of))\b/i;
export const documentLabels =
	/^\s*(?:executive order|resolution|memorandum|court order|treaty|communiqué|communique|white paper)\b/i;

/** Words of a writer who speaks for themselves; outside quotation marks they are rare in reports. */
export const ownVoice: ReadonlySet<string> = new Set(['i', 'me', 'my', 'we', 'our', 'us', 'myself']);
export const oughtWords: ReadonlySet<string> = new Set(['should', 'must', 'ought', 'need']);

/** A turn of a conversation: *NOVAK: …*, *Q: …*, *Marta Novak: …*. The name is the first group. */
export const turn = byAlphabet(
	/^\s*((?:Q|A|QUESTION|ANSWER|[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,4}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})(?: \([^)]{1,40}\))?)\s*:\s+(?=\S)/u,
);

/** The same with one word for a name: *Petrov: …*, which may be a label as well. */
export const shortTurn = byAlphabet(/^\s*(\p{Lu}[\p{L}’'-]{2,20})\s*:\s+(?=\S)/u);
