import type {Target} from '../model/event.ts';
import {cardHolds, type CardWitness} from '../collation/compare/card.ts';
import type {Place, RawSpan} from '../model/span.ts';
import {isQuote, speakerOf, type Statement} from '../model/statement.ts';
import {findAnchor} from '../review/anchoring.ts';
import type {ArticleJson} from './article-json.ts';

/** Something that an export says and that does not hold. */
export interface Fault {
	/** *quote*, *claim*, *block*, *speaker*, *mark* … */
	readonly what: string;
	/** The words it is about. */
	readonly words: string;
	readonly at: RawSpan;
	readonly why: string;
}

/**
 * Holds every place of an exported article against the raw text of its source file: blocks, removed blocks, statements, speakers, cues. A statement must also say what its segments
 * say. White space is passed over, since blocks are joined with their own. Gives what came of each place: a fault, or nothing.
 */
export function* verifyArticle(article: ArticleJson, raw: string): Generator<Fault | undefined> {
	const check = (what: string, words: string, at: RawSpan, found: string): Fault | undefined =>
		bare(found) === bare(words) ? undefined : {what, words, at, why: whereNow(raw, words, at)};
	const kept = (place: Place): string => keptWords(article, place, raw);
	for (const block of article.blocks)
		yield check('block', article.text.slice(block.start, block.end), block, slice(raw, block));
	for (const removed of article.removed) yield check('removed block', removed.text, removed, slice(raw, removed));
	for (const statement of [...article.quotes, ...article.claims]) {
		const what = isQuote(statement) ? 'quote' : 'claim';
		for (const segment of statement.segments)
			yield check(what, article.text.slice(segment.start, segment.end), segment, kept(segment));
		yield wordsFault(what, article, statement);
		const speaker = speakerOf(statement);
		if (speaker) yield check('speaker', speaker.mention, speaker, kept(speaker));
		if (statement.cue) yield check('cue', statement.cue.text, statement.cue, kept(statement.cue));
	}
}

function wordsFault(what: string, {text}: ArticleJson, statement: Statement): Fault | undefined {
	const words = statement.segments.map(({start, end}) => text.slice(start, end)).join(' ');
	if (bare(words) === bare(statement.text)) return undefined;
	const at = {rawStart: statement.segments[0]?.rawStart ?? 0, rawEnd: statement.segments.at(-1)?.rawEnd ?? 0};
	return {what, words: statement.text, at, why: 'its text is not what its segments say'};
}

/** Holds a witness of a comparison card against the raw text. */
export function verifyCardWitness(witness: CardWitness, raw: string): Fault | undefined {
	if (cardHolds(witness, raw)) return undefined;
	const {words, segments} = witness;
	const at = {rawStart: segments[0]?.rawStart ?? 0, rawEnd: segments.at(-1)?.rawEnd ?? 0};
	return {what: 'quote', words, at, why: whereNow(raw, words, at)};
}

/** Holds the anchor of a mark against the raw text: the words, and what stands before and after. */
export function verifyTarget(target: Target, raw: string): Fault | undefined {
	if (!('anchor' in target)) return undefined;
	const {exact, prefix, suffix, rawStart, rawEnd} = target.anchor;
	const holds =
		raw.slice(rawStart, rawEnd) === exact &&
		raw.slice(Math.max(0, rawStart - prefix.length), rawStart) === prefix &&
		raw.slice(rawEnd, rawEnd + suffix.length) === suffix;
	if (holds) return undefined;
	const found = findAnchor(raw, target.anchor);
	const why = found
		? found.how === 'position'
			? 'what stands around it has changed'
			: `${found.how === 'context' ? 'it now stands' : 'nearly the same words stand'} at ${found.rawStart}–${found.rawEnd}`
		: 'it is not there any more';
	return {what: `mark on a ${target.kind}`, words: exact, at: target.anchor, why};
}

/** The words of the raw text between two offsets that were kept. */
function keptWords({blocks}: ArticleJson, {rawStart, rawEnd}: Place, raw: string): string {
	let words = '';
	for (let index = firstEndingAfter(blocks, rawStart); index < blocks.length; index++) {
		const block = blocks[index]!;
		if (block.rawStart >= rawEnd) break;
		words += raw.slice(Math.max(rawStart, block.rawStart), Math.min(rawEnd, block.rawEnd));
	}
	return words;
}

function firstEndingAfter(blocks: readonly RawSpan[], rawStart: number): number {
	let [low, high] = [0, blocks.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (blocks[middle]!.rawEnd <= rawStart) low = middle + 1;
		else high = middle;
	}
	return low;
}

function whereNow(raw: string, words: string, at: RawSpan): string {
	const found = findAnchor(raw, {exact: words, prefix: '', suffix: '', ...at});
	if (!found) return `there stands “${slice(raw, at)}”`;
	return `${found.how === 'approximate' ? 'nearly the same words now stand' : 'it now stands'} at ${found.rawStart}–${found.rawEnd}`;
}

const slice = (raw: string, {rawStart, rawEnd}: RawSpan): string => raw.slice(rawStart, rawEnd);

const bare = (text: string): string => text.replace(/\s+/g, '');
