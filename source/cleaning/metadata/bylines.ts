import {byAlphabet} from '../../language/alphabets.ts';
import type {RawBlock, RawDocument} from '../../model/raw-document.ts';
import {isoDate} from './dates.ts';
import {looksLikeName} from './authors.ts';
import {bareBylines} from './bare-bylines.ts';
import {isOutletName} from './outlets.ts';

/** A line that may name the authors, and how far it is to be trusted: the lower, the more. */
export interface Byline {
	readonly text: string;
	readonly rank: number;
}

/** Blocks below the headline that are searched for a byline, and above it. */
const below = 16;
const above = 5;

const label =
	/^(?:(?:written|posted|published|created|authored|contributed|article|words|story|text|content|blog)? ?by|authors?|written|von|par|por|автор)\s*:?$/i;
const lead =
	/^(?:(?:written|posted|published|created|authored|article|words|story|text|content|blog)\s+)?by[:\s]\s*(?=\S)|^authors?:\s*/i;
/** *Von Hanna Okoye*, *Por Luis Vidal*: before a name alone. */
const foreignLead = /^(?:von|par|por|di|door|av|przez)\s+/i;
const inside = byAlphabet(/(?:^|[\s|·•,–—-])(?:[Ww]ritten |[Pp]osted |[Pp]ublished )?[Bb]y:?\s+(\p{Lu}[^|·•]{3,60})/u);
/** *She was joined by Bernd Aalto: “We will be back.”* tells a story. */
const sentence = byAlphabet(/[\p{Ll}\p{N}%][.!?]["”’»)]*$/u);
const others =
	/^(?:(?:medically |fact |expert )?(?:reviewed|checked|edited|updated|approved|photography|photos?|illustrations?) by|reviewer|editor)/i;
/** `ByMarta Novak`, as pages write it that set a space by style sheet. */
const gluedLead = byAlphabet(/^(?:written |posted )?by(?=\p{Lu}\p{Ll}+ \p{Lu})/iu);
const authorClass = /\b(?:author|authors|byline|bylines|writer|fn|contributor)\b/;

/**
 * Lines of a document that may name its authors, the most trusted first: labelled lines below the headline, then what the page's classes call author, then a bare name
 * beside the date, then the same below the text.
 */
export function bylinesOf(document: RawDocument, title: number): Byline[] {
	const {raw, blocks} = document;
	const bare = bareBylines(document, title);
	const textOf = (block: RawBlock) => raw.slice(block.rawStart, block.rawEnd);
	const found: Byline[] = [];
	const say = (text: string, rank: number) => {
		if (text.length < 120) found.push({text, rank});
	};
	let paragraphs = 0;
	for (const [at, block] of blocks.entries()) {
		if (block.rawEnd - block.rawStart > 160) {
			if (at > title) paragraphs++;
			continue;
		}
		const text = textOf(block);
		if (others.test(text)) continue;
		const since = at - title;
		// Below the first paragraphs a name is more often a book's author or a photographer.
		const near = (title >= 0 ? since > 0 && since <= below : at < below) && paragraphs < 3;
		const beside = near || (title >= 0 && since < 0 && since >= -above);
		const words = block.traits?.words ?? [];
		const classed = authorClass.test(words.slice(0, 3).join(' '));
		const next = blocks[at + 1];
		if (label.test(text) && next) say(textOf(next), beside ? 0 : 5);
		else if (lead.test(text)) say(text.replace(lead, ''), beside ? 1 : classed ? 5 : 7);
		else if (beside && text.length < 60 && foreignLead.test(text) && looksLikeName(text.replace(foreignLead, '')))
			say(text.replace(foreignLead, ''), 1);
		else if (beside && /^(?:written |posted )?[Bb]y\p{Lu}/u.test(text)) say(text.replace(gluedLead(text), ''), 1);
		else if (beside && inside(text).test(text) && text.length < 140 && !sentence(text).test(text))
			say(inside(text).exec(text)![1]!, 2);
		else if (classed && looksLikeName(text)) say(text, beside ? 3 : 6);
		else if (bare.has(at)) say(bare.get(at)!, 4);
		else if (
			near &&
			title >= 0 &&
			since <= 3 &&
			!text.includes(',') &&
			looksLikeName(text) &&
			!/^h[1-3]$/.test(block.tag) &&
			isByDate(blocks, at, textOf)
		)
			say(text, 4);
		else if (near && (title < 0 || since > 0)) {
			const named = besideDate(text);
			if (named !== undefined) say(named, 4);
		}
	}
	return found.sort((a, b) => a.rank - b.rank);
}

/** What stands beside the date in a line that holds nothing else: `Marta Novak | 14 March 2026`, `Mar 14, 2026 • Marta Novak`. */
function besideDate(text: string): string | undefined {
	if (text.length > 70 || !/\b(?:19|20)\d\d/.test(text) || isoDate(text) === undefined) return undefined;
	const rest = text
		.split(dateWords(text))
		.map(part => part.replace(/^[\s|·•,:–—-]+|[\s|·•,:–—-]+$/g, ''))
		.filter(part => /\p{L}/u.test(part));
	const name = rest.length === 1 ? rest[0]!.replace(/ (?:in|for|on behalf of) .*$/, '') : '';
	return looksLikeName(name) && !isOutletName(name) ? name : undefined;
}

const dateWords = byAlphabet(
	/\b(?:on |published:? ?|posted:? ?(?:on )?|updated:? ?(?:on )?)?(?:\p{L}+day,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)?\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?,? (?:19|20)\d\d|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d)(?: at)?(?:,? \d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?)?/iu,
);

/** Whether a date or a reading time stands beside a block. */
function isByDate(blocks: readonly RawBlock[], at: number, textOf: (block: RawBlock) => string): boolean {
	return [-1, 1, 2].some(offset => {
		const block = blocks[at + offset];
		if (!block || block.rawEnd - block.rawStart > 60) return false;
		const text = textOf(block);
		return isoDate(text) !== undefined || /\bmin(?:ute)?s?\.? read|\bago$/i.test(text);
	});
}
