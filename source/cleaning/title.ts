import {byAlphabet} from '../language/alphabets.ts';
import {textLabels} from '../language/text-labels.ts';
import type {RawDocument} from '../model/raw-document.ts';
import {foldedWords, foldWords} from './features/fold-words.ts';
import {functionWords} from './features/function-words.ts';
import {isKicker} from './kickers.ts';
import {fewestHours, isHour} from './live-entries.ts';

/** Lines before the text that may be the headline of a dump. */
const searched = 40;

/**
 * The block that is the article's headline, or -1: on a page the block that says what the page calls itself, a heading first; in a dump the line before the
 * text whose words the text takes up most.
 */
export function findTitle({raw, blocks, hints, alone}: RawDocument): number {
	const textOf = (at: number) => raw.slice(blocks[at]!.rawStart, blocks[at]!.rawEnd);
	if (blocks.some(({traits}) => traits)) {
		const stated = hints.filter(({field}) => field === 'title').map(({value}) => foldWords(value));
		const headings = blocks.flatMap(({tag}, at) => (tag === 'h1' || tag === 'h2' ? [at] : []));
		const matches = (at: number) => {
			const text = foldWords(textOf(at));
			return (
				text.length > 10 &&
				stated.some(each => each === text || (each.startsWith(text) && text.length > each.length * 0.5))
			);
		};
		const stands =
			headings.find(matches) ?? blocks.findIndex((block, at) => block.rawEnd - block.rawStart < 300 && matches(at));
		if (stands >= 0) return stands;
		const mains = blocks.flatMap(({tag}, at) => (tag === 'h1' && textOf(at).length > 12 ? [at] : []));
		if (mains.length > 0 || !alone || stated.length > 0) return mains.length === 1 ? mains[0]! : -1;
		// Whoever writes in Word sets the headline in bold and knows no styles.
	}
	return findHeadline(blocks.map((_, at) => textOf(at)));
}

function findHeadline(lines: readonly string[]): number {
	const isProse = (line: string) => line.length > 120 && /[.!?。！？]["”’»)\]']*$/u.test(line);
	const prose = lines.findIndex((line, at) => isProse(line) && lines.slice(at + 1, at + 9).filter(isProse).length >= 2);
	const start = prose >= 0 ? prose : lines.findIndex(isProse);
	if (start === 0) return -1;
	if (start < 0) {
		const first = Number(isKicker(lines[0] ?? ''));
		return lines.length > first + 1 && isFirstHeadline(lines[first]!) ? first : -1;
	}
	const uses = new Map<string, number>();
	for (const line of lines.slice(start, start + 60))
		if (isProse(line)) for (const word of new Set(contentWords(line))) uses.set(word, (uses.get(word) ?? 0) + 1);
	let best = -1;
	let most = 0.8;
	const scores = new Map<number, number>();
	for (let at = Math.max(0, start - searched); at < start; at++) {
		const line = lines[at]!;
		if (!isHeadline(line)) continue;
		const words = contentWords(line);
		const shared = [...new Set(words)].reduce((sum, word) => sum + Math.min(3, uses.get(word) ?? 0), 0);
		// A headline says more of the subject than a kicker does, and stands close above the text; the standfirst below it ends a sentence.
		const signed = lines
			.slice(at + 1, at + 4)
			.some(each => /^(?:by|von|par|por)\s\p{Lu}/iu.test(each) && each.length < 60);
		const score =
			(signed ? 1.5 : 1) *
			shared *
			(0.4 + (0.6 * shared) / (3 * words.length + 1)) *
			(1 - (start - at) / (searched * 2));
		scores.set(at, score);
		if (score > most) [best, most] = [at, score];
	}
	if ((scores.get(best - 1) ?? 0) > most * nearlyAsGood && isWhole(lines[best - 1]!, lines[best]!)) best--;
	if (best < 0) best = underKicker(lines, start);
	// The first line of all is a headline even if the text takes up none of its words; above a transcript's first turns and a live page's entries, too.
	const first =
		best < 0 &&
		isFirstHeadline(lines[0]!) &&
		(start <= 4 ||
			lines.slice(0, start).some(isTurn) ||
			lines.slice(0, searched).filter(isHour).length >= fewestHours ||
			lines.slice(1, 5).filter(isShortProse).length > 1);
	return first || (best < 0 && isStoppedHeadline(lines[0]!, start)) ? 0 : best;
}

/** Of two such lines one above the other the lower is the standfirst, unless the upper has next to nothing to do with the text or is but a section's name. */
const nearlyAsGood = 0.33;
const isWhole = (upper: string, lower: string): boolean =>
	contentWords(upper).length >= 4 && !/https?:|www\./.test(upper) && !upper.includes(lower);

/** Lines above the text among which a label stands straight above the headline, and not in a menu. */
const labelled = 6;

/** The headline below a label of its own (*OPINION*, *World news*), or -1. The last label counts: above it the section may stand. */
function underKicker(lines: readonly string[], start: number): number {
	for (let at = start - 2; at >= 0; at--) {
		if (at > 0 && at < start - labelled) at = 0;
		if (!isKicker(lines[at]!) || isKicker(lines[at + 1]!)) continue;
		const above = lines.slice(Math.max(0, at - 3), at);
		return isFirstHeadline(lines[at + 1]!) && above.every(line => isKicker(line) || line.length > 40) ? at + 1 : -1;
	}
	return -1;
}

/** A sentence too short to tell a text from what stands around it; two such lines below the first one do. */
const isShortProse = (line: string): boolean => line.length >= 50 && /[.!?。！？]["”’»)\]']*$/u.test(line);

/** Some collections end headlines with a full stop: one sentence, shorter than a paragraph, straight above the first of these. */
const isStoppedHeadline = (line: string, start: number): boolean =>
	start <= 2 &&
	line.length <= 130 &&
	line.endsWith('.') &&
	isHeadline(line.slice(0, -1)) &&
	!twoSentences(line).test(line);

const twoSentences = byAlphabet(/[.!?]\s\p{Lu}| [–—] /u);

const isHeadline = (line: string): boolean =>
	maybeHeadline(line) && !isKicker(line) && !captionEnd(line).test(line) && !result(line).test(line);

const maybeHeadline = (line: string): boolean =>
	line.length >= 12 &&
	line.length <= 250 &&
	!/[.:;,…]$/.test(line) &&
	!/^(?:by|share|tags?|photo|image)\b/i.test(line) &&
	!isTurn(line);

/** *Gorin Rovers 2-1 Velmar City*: a result is no headline. */
const result = byAlphabet(/^(?:\p{Lu}[\p{L}.'’-]* ){1,4}\d{1,3}[-–:]\d{1,3}(?: \p{Lu}[\p{L}.'’-]*){1,4}$/u);

/** *Pożar w porcie. Zatrzymano 43-latka*: above all other lines two sentences may be one headline. */
const isFirstHeadline = (line: string): boolean =>
	isHeadline(line) || (line.length <= 120 && maybeHeadline(line) && /^[^.]{8,}\. \p{Lu}[^.]{8,}$/u.test(line));

/** The name before a turn in a transcript: `THE CHAIR: When did you first hear of it?` */
const turn = byAlphabet(/^(\p{Lu}{2}[\p{Lu} .’'-]{0,40})(?:\([^()]{1,60}\))?:\s/u);

/** *INTERVIEW: the chair speaks* is a headline, and so is *HARBOUR BOSS ADMITS: ‘I blew it’*. */
function isTurn(line: string): boolean {
	const found = line.includes(':') && /\p{Ll}/u.test(line) ? turn(line).exec(line) : null;
	return (
		found !== null &&
		!textLabels.has(found[1]!.trim().toLowerCase()) &&
		!/^["“”'‘«].*["“”'’»]$/.test(line.slice(found[0].length))
	);
}

/** A bracket at the end, as picture credits have it, or a sentence that ends within. */
const captionEnd = byAlphabet(/[(\]][^()]{3,80}\)$|[\p{Ll})]{2}[.] \p{Lu}/u);

const contentWords = (line: string): string[] =>
	foldedWords(line).filter(word => word.length > 2 && !functionWords.has(word));
