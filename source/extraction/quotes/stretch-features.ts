import type {Token} from '../../language/analysis.ts';
import type {Span} from '../../model/span.ts';
import type {Reading} from '../reading.ts';
import type {Row} from '../forest/row.ts';
import {coarse, outerTokens, strongest, wordBefore, wordBehind, lastMark} from '../speakers/features.ts';
import type {Scene} from '../speakers/scene.ts';
import type {StretchHabits} from './stretch-habits.ts';
import {titleNouns} from './title-nouns.ts';

export const stretchFeatureCount = 48;

/** What tells a quotation from the title of a work, a nickname or a word held with tongs: its form, the words around it, reporting words near it. */
export function stretchFeatures(scene: Scene, index: number, habits: StretchHabits, row: Row): void {
	const {reading, quoting, reporting, outside, speakingFrom, speaking} = scene;
	const {article, stretches, stretchTokens, sentenceOf, tokens, sentenceStarts, blockStarts} = reading;
	const stretch = stretches[index]!;
	const [first, last] = stretchTokens[index]!;
	const [from, to] = outerTokens(scene, index);
	const block = article.blocks[stretch.block]!;
	const blockFrom = blockStarts[stretch.block]!;
	const blockTo = blockStarts[stretch.block + 1]!;
	const sentenceFrom = Math.max(blockFrom, sentenceStarts[sentenceOf[Math.min(first, tokens.length - 1)]!]!);
	const sentenceTo = sentenceStarts[sentenceOf[Math.max(0, last - 1)]! + 1]!;
	const words: Token[] = [];
	for (let at = first; at < last && words.length < 30; at++) if (tokens[at]!.pos !== 'PUNCT') words.push(tokens[at]!);
	const capitals = words.filter(({text}) => /^\p{Lu}/u.test(text)).length;
	const has = (...tags: string[]) => words.some(({pos}) => tags.includes(pos));
	row.begin();
	row.add(block.kind === 'title' || block.kind === 'heading' ? 1 : block.kind === 'caption' ? 2 : 0);
	row.add(Math.min(30, words.length));
	row.add(words.length === 0 ? 0 : Math.round((10 * capitals) / words.length));
	row.add(/^\p{Lu}/u.test(words[0]?.text ?? '') ? 1 : 0);
	row.add(/^\p{Lu}/u.test(words.at(-1)?.text ?? '') ? 1 : 0);
	row.add(lastMark(article.text, stretch));
	row.add(stretch.closed ? 1 : 0);
	row.add(stretch.reopened ? 1 : 0);
	row.add(stretch.weight === 'double' || !hasDoubleMarks(reading) ? 1 : 0);
	row.add(sentenceOf[Math.max(first, last - 1)]! - sentenceOf[first]!);
	row.add(has('VERB') ? 1 : 0);
	row.add(has('AUX') ? 1 : 0);
	row.add(has('PRON') ? 1 : 0);
	row.add(has('PROPN') ? 1 : 0);
	row.add(has('ADJ', 'ADV') ? 1 : 0);
	row.add(partCode(words[0]?.pos));
	row.add(partCode(words.at(-1)?.pos));
	row.add(wordBefore(scene, from, blockFrom));
	row.add(wordBehind(scene, to, blockTo));
	row.add(habits.before(neighbour(scene, from - 1, blockFrom, blockTo)));
	row.add(habits.behind(neighbour(scene, to, blockFrom, blockTo)));
	row.add(habits.before(neighbour(scene, from - 2, blockFrom, blockTo)));
	row.add(strongest(quoting, Math.max(sentenceFrom, from - 4), from));
	row.add(strongest(quoting, Math.max(sentenceFrom, from - 15), from));
	row.add(strongest(reporting, Math.max(sentenceFrom, from - 15), from));
	row.add(strongest(quoting, to, Math.min(sentenceTo, to + 4)));
	row.add(strongest(quoting, to, Math.min(sentenceTo, to + 15)));
	row.add(from > blockFrom ? quoting[from - 1]! : 0);
	row.add(titleWord(scene, from - 4, from, blockFrom));
	row.add(titleWord(scene, to, to + 3, blockFrom));
	row.add(coarse(outside[from]! - outside[sentenceFrom]!));
	row.add(coarse(outside[sentenceTo]! - outside[to]!));
	row.add(Math.min(6, speakingFrom[from]! - speakingFrom[sentenceFrom]!));
	row.add(neighbouringStretch(scene, index, sentenceFrom, sentenceTo));
	row.add(Math.min(20, stretches.length));
	row.add(Math.min(3, repeated(scene, index)));
	const nearest = speaking[speakingFrom[from]! - 1];
	row.add(nearest ? coarse(outside[from]! - outside[nearest.last + 1]!) : 20);
	row.add(
		nearest ? (nearest.kind === 'pronoun' ? 1 : nearest.kind === 'name' ? 2 : nearest.kind === 'relative' ? 3 : 4) : 0,
	);
	row.add(/[?!]/.test(article.text.slice(Math.max(stretch.start, stretch.end - 3), stretch.end)) ? 1 : 0);
	row.add(/[$\d]/.test(words[0]?.text ?? '') ? 1 : 0);
	row.add(titleCase(words.map(({text}) => text)));
	row.add(sinceLast(words.at(-1)?.text ?? '', words.length));
	row.add(habits.behind(neighbour(scene, to + 1, blockFrom, blockTo)));
	row.add(to < blockTo && tokens[to]!.text === ',' ? (quoting[to + 1] ?? 0) : 0);
	row.add(from > blockFrom + 1 && /^[,:]$/.test(tokens[from - 1]!.text) ? quoting[from - 2]! : 0);
	row.add(strongest(reporting, Math.max(sentenceFrom, from - 5), from));
	row.add(/^[\s]*['‘“"]/.test(article.text.slice(stretch.start, stretch.start + 3)) ? 1 : 0);
	row.finish();
}

/** Whether every word of weight begins with a capital, as in titles: 0 no, 1 a single word, 2 several, 3 several with small words between. */
function titleCase(words: readonly string[]): number {
	const heavy = words.filter(word => word.length > 3 || /^\p{Lu}/u.test(word));
	if (heavy.length === 0 || heavy.some(word => !/^[\p{Lu}\d#@]/u.test(word))) return 0;
	return words.length === 1 ? 1 : heavy.length === words.length ? 2 : 3;
}

/** The ending of a single word: *-er*, *-ing* and the like are rarely titles. */
function sinceLast(word: string, count: number): number {
	if (count > 2) return 0;
	return 1 + ['ing', 'ed', 'er', 'ly', 's', 'e', 't', 'n'].findIndex(ending => word.toLowerCase().endsWith(ending));
}

const parts = [
	'NOUN',
	'PROPN',
	'VERB',
	'ADJ',
	'ADV',
	'PRON',
	'DET',
	'ADP',
	'AUX',
	'NUM',
	'CCONJ',
	'SCONJ',
	'PART',
	'INTJ',
];
const partCode = (part: string | undefined): number => parts.indexOf(part ?? '') + 1;

/** The lemma at a place, or what stands there instead of a word. */
export function neighbour({reading}: Pick<Scene, 'reading'>, at: number, floor: number, ceiling: number): string {
	if (at < floor) return '⟨start⟩';
	if (at >= ceiling) return '⟨end⟩';
	return reading.stretchOf[at]! >= 0 ? '⟨quotation⟩' : reading.tokens[at]!.lemma;
}

function titleWord({reading}: Scene, from: number, to: number, floor: number): number {
	for (let at = Math.max(from, floor); at < Math.min(to, reading.tokens.length); at++)
		if (titleNouns.has(reading.tokens[at]!.lemma)) return 1;
	return 0;
}

/** Whether anything stands between double marks: where nothing does, as in many British papers, single ones do their work. */
function hasDoubleMarks(reading: Reading): boolean {
	let has = doubleMarks.get(reading);
	if (has === undefined) {
		has = reading.stretches.some(({weight}) => weight === 'double');
		doubleMarks.set(reading, has);
	}
	return has;
}

const doubleMarks = new WeakMap<Reading, boolean>();

/** Whether another stretch stands in the same sentence: before it, behind it, both. */
function neighbouringStretch({reading}: Scene, index: number, from: number, to: number): number {
	const {stretchTokens} = reading;
	const before = index > 0 && stretchTokens[index - 1]![1] > from ? 1 : 0;
	const behind = index + 1 < stretchTokens.length && stretchTokens[index + 1]![0] < to ? 2 : 0;
	return before + behind;
}

/** How often the very same words stand between marks elsewhere in the article; counted once a reading. */
function repeated({reading}: Scene, index: number): number {
	let counts = repeats.get(reading);
	if (!counts) {
		counts = new Map();
		for (const stretch of reading.stretches) {
			const words = wordsOf(reading, stretch);
			counts.set(words, (counts.get(words) ?? 0) + 1);
		}
		repeats.set(reading, counts);
	}
	return counts.get(wordsOf(reading, reading.stretches[index]!))! - 1;
}

const repeats = new WeakMap<Reading, Map<string, number>>();

/** The first characters of a stretch without its final mark, as the same title or catchword is repeated. */
const wordsOf = ({article}: Reading, {start, end}: Span): string =>
	article.text
		.slice(start, Math.min(end, start + 40))
		.toLowerCase()
		.replace(/[,.;:!?\s]+$/, '');
