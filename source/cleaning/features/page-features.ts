import type {RawDocument} from '../../model/raw-document.ts';
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

/** What a block's place in the page, its repeats and its subject say. `title` is the block of the headline, or -1. */
export function pageFeatures({raw, blocks, hints}: RawDocument, looks: readonly LineLook[], title: number): number[][] {
	const count = blocks.length;
	const keys = looks.map(({text}) => text.toLowerCase().slice(0, 200));
	const beginnings = looks.map(({words}) => words.slice(0, 2).join(' '));
	const repeated = tally(keys);
	const begun = tally(beginnings);
	const paragraphs = looks.map(isWideParagraph);
	const total = looks.reduce((sum, {length}) => sum + length, 0) || 1;
	const paragraphTotal = looks.reduce((sum, {length}, at) => sum + (paragraphs[at] ? length : 0), 0) || 1;
	const hinted = hints.find(({field}) => field === 'title')?.value.toLowerCase() ?? '';
	const headline = new Set(
		(title >= 0 ? looks[title]!.words : (hinted.match(/[\p{L}\p{N}'’-]+/gu) ?? [])).filter(isContent),
	);
	const subject = subjectOf(looks, paragraphs);
	const standfirst = hints.filter(({field}) => field === 'standfirst').map(({value}) => fold(value));
	const body = shingles(hints.find(({field}) => field === 'body')?.value ?? '');
	const since = distances(looks, paragraphs, false);
	const until = distances(looks, paragraphs, true);
	let wordsBefore = 0;
	let paragraphsBefore = 0;
	let sinceRelated = 60;
	let sinceEnding = 60;
	const seen = new Set<string>();
	return blocks.map((block, at) => {
		const look = looks[at]!;
		const content = look.words.filter(isContent);
		const folded = fold(look.text);
		const fresh = content.filter(word => !seen.has(word)).length / (content.length || 1);
		if (paragraphs[at]) for (const word of content) seen.add(word);
		const short = look.length < 9 && !look.endsSentence;
		if (short && look.keywords.has('related')) sinceRelated = 0;
		if (short && (look.keywords.has('tags') || look.keywords.has('comments') || look.keywords.has('newsletter')))
			sinceEnding = 0;
		const values = [
			at / count,
			Math.log1p(count),
			wordsBefore / total,
			Math.min(9, repeated.get(keys[at]!)! - 1),
			Math.min(9, begun.get(beginnings[at]!)! - 1),
			Number(at === 0 || emptyLine(raw, blocks[at - 1]!.rawEnd, block.rawStart)),
			Number(at === count - 1 || emptyLine(raw, block.rawEnd, blocks[at + 1]!.rawStart)),
			since.words[at]!,
			until.words[at]!,
			since.blocks[at]!,
			until.blocks[at]!,
			paragraphsBefore / paragraphTotal,
			(paragraphTotal - paragraphsBefore - (paragraphs[at] ? look.length : 0)) / paragraphTotal,
			headline.size
				? content.filter(word => headline.has(word)).length / Math.min(headline.size, content.length || 1)
				: -1,
			title < 0 ? -1 : Number(at > title),
			title < 0 ? -40 : Math.max(-40, Math.min(40, at - title)),
			Number(at === title || (folded.length > 12 && hinted !== '' && fold(hinted).startsWith(folded))),
			content.length ? content.reduce((sum, word) => sum + (subject.get(word) ?? 0), 0) / content.length : 0,
			fresh,
			Number(folded.length > 20 && standfirst.some(each => each.startsWith(folded.slice(0, 60)))),
			body.size ? containment(look.words, body) : -1,
			Number(body.size > 40),
			Math.log1p(total),
			Math.log1p(paragraphTotal),
			sinceRelated,
			sinceEnding,
		];
		wordsBefore += look.length;
		if (paragraphs[at]) paragraphsBefore += look.length;
		sinceRelated = Math.min(60, sinceRelated + 1);
		sinceEnding = Math.min(60, sinceEnding + 1);
		return values;
	});
}

const fold = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

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
function subjectOf(looks: readonly LineLook[], paragraphs: readonly boolean[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [at, look] of looks.entries())
		if (paragraphs[at])
			for (const word of new Set(look.words)) if (isContent(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	const most = Math.max(
		2,
		[...counts.values()].reduce((a, b) => Math.max(a, b), 0),
	);
	return new Map([...counts].map(([word, uses]) => [word, Math.log1p(uses - 1) / Math.log(most)]));
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
