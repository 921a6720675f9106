import type {ArticleKey} from '../model/event.ts';
import {contains, overlaps, type Span} from '../model/span.ts';
import type {Quotation} from '../model/utterance.ts';
import {byTime} from './witness.ts';
import {countWords, sharedErrors, type WordCounts} from './shared-errors.ts';
import {numberText, sharedPassages, type NumberedText, type SharedPassage} from './passages.ts';
import {isStandingText, seedsIn, type Holders} from './standing-text.ts';

/** An article as the search for copies needs it. */
export interface CopySource extends ArticleKey {
	readonly text: string;
	/** Versions of one article share it. */
	readonly article: string;
	readonly published: string | null;
	readonly publisher: string | null;
	readonly genre: string | null;
	readonly quotations: readonly Quotation[];
}

/** How one article stands to an earlier one. */
export type CopyKind = 'version' | 'copy' | 'reworded';

export interface CopyRelation {
	/** The later article, and the one it goes back to (the earlier, else the first by path). */
	readonly copy: ArticleKey;
	readonly original: ArticleKey;
	/** `version`: the same page again; `copy`: word for word; `reworded`: the same quotations in the same order in other words, or shared passages. */
	readonly kind: CopyKind;
	/** Share of the shorter article's own words (outside quotation marks) that stand in shared passages, 0–1. */
	readonly share: number;
	/** `first` is in the copy's text, `second` in the original's. */
	readonly passages: readonly SharedPassage[];
	/** Quotations that both have in the same order. */
	readonly quotations: number;
	/** Slips that both have and nobody else: they travel with the copy. */
	readonly errors: readonly string[];
}

/** Shares from which on an article is a copy, and a reworded one. */
const copied = 0.7;
const reworded = 0.12;

/** Below this, shared quotations or slips tell nothing: two reporters of one hearing quote the same people in the order in which they spoke. */
const suspicious = 0.04;

/** Shared quotations in the same order that, with some words shared outside them, tell of one draft. */
const fewestQuotations = 3;

/** Two articles with the same quotations and hardly any others, all in the same order, are one draft in other words, whatever stands around them. */
const sameSelection = {quotations: 4, share: 0.8};

/** Everybody quotes from these; nobody copies them by that. */
const records: ReadonlySet<string | null> = new Set(['transcript', 'document', 'interview']);

/** Articles that share a passage with more others than this share a stock text. */
export const widest = 60;

/**
 * Which articles are copies of which: by passages shared outside quotation marks, quotations shared in the same order, and shared rare misspellings. Pairs are found by shared
 * rows of eight words, so that the work grows with the number of real pairs and the length of the texts.
 */
export function findCopies(sources: readonly CopySource[]): CopyRelation[] {
	const texts = sources.map(({text}) => numberText(text));
	const desk = countWords(texts);
	const relations: CopyRelation[] = [];
	const holders = holdersOf(texts);
	const counts: Holders = seeds => Array.from(seeds, seed => holders.get(seed)?.length ?? 0);
	for (const [first, second] of candidatePairs(sources, holders)) {
		const relation = relate([sources[first]!, sources[second]!], [texts[first]!, texts[second]!], desk, counts);
		if (relation) relations.push(relation);
	}
	return relations;
}

/** How two articles stand to each other, if one may go back to the other. */
export const relationOf = (
	one: CopySource,
	other: CopySource,
	desk: WordCounts,
	holders: Holders,
): CopyRelation | null => relate([one, other], [numberText(one.text), numberText(other.text)], desk, holders);

function relate(
	[one, other]: readonly [CopySource, CopySource],
	[text, otherText]: readonly [NumberedText, NumberedText],
	desk: WordCounts,
	holders: Holders,
): CopyRelation | null {
	const passages = sharedPassages(text, otherText);
	const [quoted, otherQuoted] = [quotedIn(one), quotedIn(other)];
	const shared = passages.reduce(
		(sum, passage) =>
			sum + Math.min(wordsOutside(text, passage.first, quoted), wordsOutside(otherText, passage.second, otherQuoted)),
		0,
	);
	const least = Math.min(
		wordsOutside(text, {start: 0, end: one.text.length}, quoted),
		wordsOutside(otherText, {start: 0, end: other.text.length}, otherQuoted),
	);
	const all = least === 0 ? 0 : Math.min(1, shared / least);
	const share = mayShareNote(one, other) && isStandingText(passages, text, all, holders) ? 0 : all;
	const inOrder = quotationsInOrder(one.quotations, other.quotations);
	const errors = sharedErrors(text, otherText, desk);
	const same = one.article === other.article;
	const slips = errors.length > 0 && inOrder > 0;
	const oneDraft = share >= suspicious && (inOrder >= fewestQuotations || slips);
	const kind: CopyKind | null = same
		? 'version'
		: share >= copied
			? 'copy'
			: share >= reworded || oneDraft || choseTheSame(one, other, inOrder)
				? 'reworded'
				: null;
	if (kind === null) return null;
	const later = earlier(one, other) ? other : one;
	const original = later === one ? other : one;
	return {
		copy: {path: later.path, place: later.place},
		original: {path: original.path, place: original.place},
		kind,
		share,
		passages: later === one ? passages : passages.map(({first: a, second: b, words}) => ({first: b, second: a, words})),
		quotations: inOrder,
		errors,
	};
}

/** Outlets have notes of their own; a text saved alone does not say whose it is. */
const mayShareNote = ({publisher}: CopySource, other: CopySource): boolean =>
	publisher === null || other.publisher === null || publisher === other.publisher;

/** Whether two reports chose the same quotations, and hardly any others, in the same order. */
function choseTheSame(one: CopySource, other: CopySource, inOrder: number): boolean {
	if (records.has(one.genre) || records.has(other.genre)) return false;
	const most = Math.max(...[one, other].map(({quotations}) => quotations.filter(isTelling).length));
	return inOrder >= sameSelection.quotations && inOrder >= sameSelection.share * most;
}

const quotedIn = ({quotations}: CopySource): readonly Span[] => quotations.flatMap(({quote}) => quote.segments);

const earlier = (a: CopySource, b: CopySource): boolean => byTime({...a, order: 0}, {...b, order: 0}) < 0;

/** The articles, by their places, that have each row of eight words. */
function holdersOf(texts: readonly NumberedText[]): ReadonlyMap<number, readonly number[]> {
	const holders = new Map<number, number[]>();
	for (const [index, text] of texts.entries()) {
		for (const seed of seedsIn(text)) {
			const held = holders.get(seed);
			if (held) held.push(index);
			else holders.set(seed, [index]);
		}
	}
	return holders;
}

/** Pairs that share a row of eight words; a row that very many share (a company's boilerplate) makes no pair. */
function candidatePairs(
	sources: readonly CopySource[],
	holders: ReadonlyMap<number, readonly number[]>,
): [number, number][] {
	const pairs = new Map<string, [number, number]>();
	for (const held of holders.values()) {
		if (held.length < 2 || held.length > widest) continue;
		for (const [at, first] of held.entries()) {
			for (const second of held.slice(at + 1)) pairs.set(`${first} ${second}`, [first, second]);
		}
	}
	for (const [first, second] of versionPairs(sources)) pairs.set(`${first} ${second}`, [first, second]);
	return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** The rows of eight words by which an article is found, as numbers. */
export const seedsOf = (text: string): Uint32Array => seedsIn(numberText(text));

/** Each version with the one before it. */
function* versionPairs(sources: readonly CopySource[]): Generator<[number, number]> {
	const last = new Map<string, number>();
	for (const [index, {article}] of sources.entries()) {
		const before = last.get(article);
		if (before !== undefined) yield [before, index];
		last.set(article, index);
	}
}

function wordsOutside({words}: NumberedText, span: Span, quoted: readonly Span[]): number {
	let count = 0;
	let next = 0;
	for (const word of words) {
		if (!contains(span, word)) continue;
		while (next < quoted.length && quoted[next]!.end <= word.start) next++;
		if (!(quoted[next] && overlaps(quoted[next]!, word))) count++;
	}
	return count;
}

/** The longest row of quotations that both articles have in the same order, by their first words. */
function quotationsInOrder(first: readonly Quotation[], second: readonly Quotation[]): number {
	const [ours, theirs] = [first, second].map(quotations =>
		quotations.map(({quote}) => opening(quote.text)).filter(words => words !== ''),
	) as [string[], string[]];
	let row = new Array<number>(theirs.length + 1).fill(0);
	for (const words of new Set(ours)) {
		const next = [0];
		for (const [at, other] of theirs.entries()) {
			next.push(words === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
		}
		row = next;
	}
	return row.at(-1)!;
}

/** Words by which a quotation is known again. */
const openingWords = 5;

const opening = (text: string): string => {
	const forms = numberText(text).numbers;
	return forms.length < openingWords ? '' : forms.slice(0, openingWords).join(' ');
};

const isTelling = ({quote}: Quotation): boolean => opening(quote.text) !== '';
