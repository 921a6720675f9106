import type {RawDocument} from '../../model/raw-document.ts';
import {foldWords} from './fold-words.ts';
import {functionWords} from './function-words.ts';
import type {LineLook} from './line-features.ts';

export const pageFeatureNames = [
	'place in the page', 'blocks', 'place by words', 'times repeated', 'times its beginning is repeated', 'empty line before', 'empty line after',
	'words since a paragraph', 'words until a paragraph', 'blocks since a paragraph', 'blocks until a paragraph', 'paragraph words before', 'paragraph words after',
	'words of the headline', 'after the headline', 'blocks after the headline', 'is the headline', 'share of the subject', 'new words',
	'is the standfirst', 'in the stated body', 'a body is stated', 'words on the page', 'paragraph words on the page',
	'since a heading of other stories', 'since words of an ending',
]; // prettier-ignore

/** A block that could be nothing but a paragraph of running text. */
export const isParagraph = (look: LineLook): boolean =>
	look.length >= 18 && look.endsSentence && look.functionShare > 0.22 && look.sentences >= 1;
const isWideParagraph = (look: LineLook): boolean =>
	isParagraph(look) || (look.length >= 30 && look.words.length < look.length / 2);

const isContent = (word: string): boolean => word.length > 3 && !functionWords.has(word);

/** Characters of a text that are enough to tell whether another begins with it. */
const beginning = 120;

/** What a block's place in the page, its repeats and its subject say, written into its row from the place `start`. `title` is the block of the headline, or -1. */
export function pageFeatures(
	{raw, blocks, hints}: RawDocument,
	looks: readonly LineLook[],
	title: number,
	rows: readonly Float32Array[],
	start: number,
) {
	const count = blocks.length;
	const keys = looks.map(({text}) => text.slice(0, 200).toLowerCase());
	const beginnings = looks.map(({words}) => (words.length > 1 ? `${words[0]!} ${words[1]!}` : (words[0] ?? '')));
	const repeated = tally(keys);
	const begun = tally(beginnings);
	const paragraphs = looks.map(isWideParagraph);
	const total = looks.reduce((sum, {length}) => sum + length, 0) || 1;
	const paragraphTotal = looks.reduce((sum, {length}, at) => sum + (paragraphs[at] ? length : 0), 0) || 1;
	const hinted = hints.find(({field}) => field === 'title')?.value.toLowerCase() ?? '';
	const hintedTitle = foldWords(hinted);
	const headline = new Set(
		(title >= 0 ? looks[title]!.words : (hinted.match(/[\p{L}\p{N}'’-]+/gu) ?? [])).filter(isContent),
	);
	const contents = looks.map(({words}) => words.filter(isContent));
	const subject = subjectOf(contents, paragraphs);
	const standfirst = hints.filter(({field}) => field === 'standfirst').map(({value}) => foldWords(value));
	const body = shingles(hints.find(({field}) => field === 'body')?.value ?? '');
	const since = distances(looks, paragraphs, false);
	const until = distances(looks, paragraphs, true);
	let wordsBefore = 0;
	let paragraphsBefore = 0;
	let sinceRelated = 60;
	let sinceEnding = 60;
	const seen = new Set<string>();
	for (const [at, block] of blocks.entries()) {
		const look = looks[at]!;
		const content = contents[at]!;
		const folded = foldWords(look.text.slice(0, beginning));
		const whole = look.text.length <= beginning;
		let [fresh, ofHeadline, ofSubject] = [0, 0, 0];
		for (const word of content) {
			if (!seen.has(word)) fresh++;
			if (headline.has(word)) ofHeadline++;
			ofSubject += subject.get(word) ?? 0;
		}
		if (paragraphs[at]) for (const word of content) seen.add(word);
		const short = look.length < 9 && !look.endsSentence;
		if (short && look.keywords.has('related')) sinceRelated = 0;
		if (short && (look.keywords.has('tags') || look.keywords.has('comments') || look.keywords.has('newsletter')))
			sinceEnding = 0;
		const row = rows[at]!;
		let end = start;
		row[end++] = at / count;
		row[end++] = Math.log1p(count);
		row[end++] = wordsBefore / total;
		row[end++] = Math.min(9, repeated.get(keys[at]!)! - 1);
		row[end++] = Math.min(9, begun.get(beginnings[at]!)! - 1);
		row[end++] = Number(at === 0 || emptyLine(raw, blocks[at - 1]!.rawEnd, block.rawStart));
		row[end++] = Number(at === count - 1 || emptyLine(raw, block.rawEnd, blocks[at + 1]!.rawStart));
		row[end++] = since.words[at]!;
		row[end++] = until.words[at]!;
		row[end++] = since.blocks[at]!;
		row[end++] = until.blocks[at]!;
		row[end++] = paragraphsBefore / paragraphTotal;
		row[end++] = (paragraphTotal - paragraphsBefore - (paragraphs[at] ? look.length : 0)) / paragraphTotal;
		row[end++] = headline.size ? ofHeadline / Math.min(headline.size, content.length || 1) : -1;
		row[end++] = title < 0 ? -1 : Number(at > title);
		row[end++] = title < 0 ? -40 : Math.max(-40, Math.min(40, at - title));
		row[end++] = Number(at === title || (whole && folded.length > 12 && hintedTitle.startsWith(folded)));
		row[end++] = ofSubject / (content.length || 1);
		row[end++] = fresh / (content.length || 1);
		row[end++] = Number(folded.length > 20 && standfirst.some(each => each.startsWith(folded.slice(0, 60))));
		row[end++] = body.size ? containment(look.words, body) : -1;
		row[end++] = Number(body.size > 40);
		row[end++] = Math.log1p(total);
		row[end++] = Math.log1p(paragraphTotal);
		row[end++] = sinceRelated;
		row[end++] = sinceEnding;
		wordsBefore += look.length;
		if (paragraphs[at]) paragraphsBefore += look.length;
		sinceRelated = Math.min(60, sinceRelated + 1);
		sinceEnding = Math.min(60, sinceEnding + 1);
	}
}

function tally(keys: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

const emptyLine = (raw: string, from: number, to: number): boolean => {
	let breaks = 0;
	for (let at = from; at < to && breaks < 2; at++) if (raw.charCodeAt(at) === 10) breaks++;
	return breaks > 1;
};

/** How many paragraphs use each word, as a share of the most used one. */
function subjectOf(contents: readonly (readonly string[])[], paragraphs: readonly boolean[]): Map<string, number> {
	const counts = new Map<string, number>();
	let most = 2;
	for (const [at, words] of contents.entries()) {
		if (!paragraphs[at]) continue;
		for (const word of new Set(words)) {
			const uses = (counts.get(word) ?? 0) + 1;
			counts.set(word, uses);
			if (uses > most) most = uses;
		}
	}
	const log = Math.log(most);
	for (const [word, uses] of counts) counts.set(word, Math.log1p(uses - 1) / log);
	return counts;
}

/** Words and blocks since the last paragraph, or until the next. */
function distances(looks: readonly LineLook[], paragraphs: readonly boolean[], backwards: boolean) {
	const words: number[] = new Array<number>(looks.length);
	const blocks: number[] = new Array<number>(looks.length);
	let [wordCount, blockCount] = [200, 40];
	for (let step = 0; step < looks.length; step++) {
		const at = backwards ? looks.length - 1 - step : step;
		words[at] = Math.min(200, wordCount);
		blocks[at] = Math.min(40, blockCount);
		if (paragraphs[at]) [wordCount, blockCount] = [0, 0];
		else [wordCount, blockCount] = [wordCount + looks[at]!.length, blockCount + 1];
	}
	return {words, blocks};
}

function shingles(text: string): ReadonlySet<string> {
	const words =
		text
			.replace(/<[^>]{0,500}>/g, ' ')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	const found = new Set<string>();
	for (let at = 0; at + 3 <= words.length; at++) found.add(words.slice(at, at + 3).join(' '));
	return found;
}

function containment(words: readonly string[], body: ReadonlySet<string>): number {
	const plain = words.flatMap(word => word.split(/['’-]+/)).filter(Boolean);
	if (plain.length < 3) return 0.5;
	let hits = 0;
	for (let at = 0; at + 3 <= plain.length; at++) if (body.has(plain.slice(at, at + 3).join(' '))) hits++;
	return hits / (plain.length - 2);
}
