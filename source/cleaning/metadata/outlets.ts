import {byAlphabet} from '../../language/alphabets.ts';
import type {RawDocument} from '../../model/raw-document.ts';
import {fold} from './titles.ts';
import {commonWords, noOutlet, outletWords} from './outlet-words.ts';

/** Lines above the headline, and below it, where an outlet names itself. */
const above = 4;
const below = 6;

const article = new Set([
	'the',
	'le',
	'la',
	'el',
	'il',
	'die',
	'der',
	'das',
	'o',
	'de',
	'of',
	'and',
	'di',
	'do',
	'da',
	'des',
	'du',
]);
const notice = byAlphabet(
	/^(?:©|\(c\)|copyright)(?: ?(?:©|\(c\)))?(?: ?(?:19|20)\d\d(?: ?[–-] ?(?:19|20)\d\d)?)?(?: by)?[ ,]+(\p{Lu}[^.|•©]{2,50}?)(?:[.,|•]| all rights| (?:19|20)\d\d|$)/iu,
);
const legalForm = /,? (?:ltd|limited|inc|llc|gmbh|ag|plc|corp|digital|media group|group|publishing)\.?$/i;
const appeared = byAlphabet(
	/^(?:source|originally published (?:in|by)|(?:this (?:article|story|report) )?(?:was )?first (?:appeared|published) (?:in|on|by)):? (?:the )?(\p{Lu}[\p{L}’' -]{3,40}?)\.?$/iu,
);

/** Whether a short line is shaped like an outlet's name: `Inland Tribune`, `The Meridian`, `Valley Sentinel`. */
export function isOutletName(text: string): boolean {
	const words = text.trim().split(/\s+/);
	if (words.length > 5 || words.length < 2 || noOutlet.test(text)) return false;
	return (
		words.every((word, at) => /^\p{Lu}[\p{L}’'&-]*$/u.test(word) || (at > 0 && article.has(word))) &&
		words.some(word => outletWords.has(word.toLowerCase())) &&
		words.some(word => !article.has(word.toLowerCase()) && !commonWords.has(word.toLowerCase()))
	);
}

/**
 * The outlet that a text names without a file that states it: in a line of its own beside the headline, in the byline (`By Jo Sandberg, Inland Tribune`), under the text
 * (`© 2025 The Meridian`). Undefined where nothing has the shape of an outlet's name.
 */
export function outletIn({raw, blocks}: RawDocument, title: number): string | undefined {
	const textOf = (at: number) => raw.slice(blocks[at]!.rawStart, blocks[at]!.rawEnd);
	const first = Math.max(0, title - above);
	for (let at = first; at < Math.min(blocks.length, Math.max(title, 0) + below); at++) {
		if (at === title || blocks[at]!.rawEnd - blocks[at]!.rawStart > 120) continue;
		const named = partsOf(textOf(at)).find(isOutletName);
		if (named !== undefined) return named;
	}
	for (let at = blocks.length - 1; at >= 0 && at > title; at--) {
		if (blocks[at]!.rawEnd - blocks[at]!.rawStart > 160) continue;
		const text = textOf(at);
		const owner = appeared(text).exec(text)?.[1] ?? notice(text).exec(text)?.[1];
		if (owner !== undefined) return owner.trim().replace(legalForm, '');
	}
	return undefined;
}

/** The parts of a line beside the headline: of a byline, a dateline, a line of both; what stands before a colon labels it. */
const partsOf = (text: string): string[] =>
	text
		.replace(/^[\s*_#]+|[\s*_]+$/g, '')
		.replace(/^by:? /i, '')
		.replace(/^.*?:\s+/, '')
		.split(/\s*[,|·•–—:;/]\s+|\s[-]\s/)
		.map(part => part.trim());

/** Names without the outlet's, and without what is shaped like one where a person is named beside it. */
export function withoutOutlet(names: readonly string[], publisher: string | null): string[] {
	const outlet = publisher === null ? undefined : fold(publisher);
	const people = names.filter(name => fold(name) !== outlet);
	const persons = people.filter(name => !isOutletName(name));
	return persons.length > 0 ? persons : people;
}
