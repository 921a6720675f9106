import search from 'approx-string-match';
import type {Anchor} from '../model/anchor.ts';
import type {RawSpan} from '../model/span.ts';
import {likelyWindows, type Window} from './likely-windows.ts';

/** How an anchor was found: where it was; its very words elsewhere, told apart by what stands around them; words that are nearly the same. */
export type Finding = 'position' | 'context' | 'approximate';

export interface FoundAnchor extends RawSpan {
	readonly how: Finding;
	/** Of the words, 0–1: 1 where they are the same. */
	readonly similarity: number;
}

/**
 * Words that differ more than this are other words. This and the limits below were chosen on edited news texts so that hardly an anchor is fastened to the wrong
 * words; `test/evaluation/anchoring.ts` prints what that costs.
 */
export const leastSimilarity = 0.75;
/** By how much the best place must beat the second best, in words and context together. */
export const leastMargin = 0.1;
/** What of the context must be there when the words alone, being few, could stand anywhere. */
const leastContext = 0.5;
/** What of the context must be there when the words themselves have changed. */
const leastContextOfChanged = 0.4;
/** Words this long stand nowhere by chance. */
const tellingLength = 24;
/** Shorter ones are never searched for approximately: any word is nearly another. */
const leastApproximateLength = 12;
/** Differences allowed at most, whatever the length; it bounds the time for very long stretches. */
const mostErrors = 256;
/** Longer ones are searched for only where a piece of them stands. */
const longLength = 256;
/** Places at most that are weighed against each other. */
const mostPlaces = 1000;

/**
 * Where an anchor stands in a text that may have changed since; undefined where that is not certain, for a mark on the wrong words is worse than a lost one.
 * Linear in the text. The order of Hypothesis's "fuzzy anchoring" (position, exact words, approximate words), with a floor and a margin besides.
 */
export function findAnchor(raw: string, anchor: Anchor): FoundAnchor | undefined {
	if (anchor.exact === '') return undefined;
	const places = occurrences(raw, anchor.exact).map(rawStart =>
		weigh(raw, anchor, rawStart, rawStart + anchor.exact.length, 0),
	);
	return places.length > 0 ? chooseExact(anchor, places) : findApproximately(raw, anchor);
}

interface Place extends RawSpan {
	readonly similarity: number;
	/** Of what stands before and after, 0–1. */
	readonly context: number;
}

function chooseExact(anchor: Anchor, places: readonly Place[]): FoundAnchor | undefined {
	const [best, second] = bestTwo(places);
	if (!best) return undefined;
	const certain = second
		? best.context >= leastContext && best.context - second.context >= leastMargin
		: best.context >= leastContext || anchor.exact.length >= tellingLength;
	// The same words where they were, next to the same words: how many other places there are says nothing against it.
	const here = places.find(place => place.rawStart === anchor.rawStart);
	if (here?.context === 1) return found('position', here);
	if (!certain) return undefined;
	return found(best === here ? 'position' : 'context', best);
}

function findApproximately(raw: string, anchor: Anchor): FoundAnchor | undefined {
	const {exact} = anchor;
	if (exact.length < leastApproximateLength) return undefined;
	const allowed = Math.min(Math.floor(exact.length * (1 - leastSimilarity)), mostErrors);
	const windows = exact.length < longLength ? [wholeOf(raw)] : likelyWindows(raw, exact, allowed);
	const places = windows.flatMap(([from, to]) => placesIn(raw, anchor, from, to, allowed));
	const [first, second] = bestTwo(places);
	if (!first || (second && likeness(first) - likeness(second) < leastMargin)) return undefined;
	if (first.context < (exact.length < tellingLength ? leastContext : leastContextOfChanged)) return undefined;
	return found('approximate', first);
}

const wholeOf = (raw: string): Window => [0, raw.length];

/** The best place between two offsets and its rivals: the search gives only the places with the fewest differences, so one may stand on either side. */
function placesIn(raw: string, anchor: Anchor, from: number, to: number, allowed: number): readonly Place[] {
	const best = bestPlace(raw, anchor, from, to, allowed);
	if (!best) return [];
	const rivals = [
		bestPlace(raw, anchor, from, best.rawStart, allowed),
		bestPlace(raw, anchor, best.rawEnd, to, allowed),
	];
	return [best, ...rivals.filter(rival => rival !== undefined)];
}

/** The place between two offsets that has the fewest differences, of several the one in the likeliest surroundings. */
function bestPlace(raw: string, anchor: Anchor, from: number, to: number, allowed: number): Place | undefined {
	const matches = search(raw.slice(from, to), anchor.exact, allowed).slice(0, mostPlaces);
	const places = matches.map(({start, end, errors}) => weigh(raw, anchor, from + start, from + end, errors));
	return bestTwo(places)[0];
}

function weigh(raw: string, {exact, prefix, suffix}: Anchor, rawStart: number, rawEnd: number, errors: number): Place {
	const before = raw.slice(Math.max(0, rawStart - prefix.length), rawStart);
	const after = raw.slice(rawEnd, rawEnd + suffix.length);
	const length = prefix.length + suffix.length;
	const agreeing = agreement(prefix, before) + agreement(suffix, after);
	return {rawStart, rawEnd, similarity: 1 - errors / exact.length, context: length === 0 ? 1 : agreeing / length};
}

/** Characters of `known` that an alignment with `actual` keeps. */
function agreement(known: string, actual: string): number {
	if (known === actual) return known.length;
	if (known === '' || actual === '') return 0;
	return Math.max(0, known.length - editDistance(known, actual));
}

/** Levenshtein's distance; both strings are short (contexts). */
function editDistance(a: string, b: string): number {
	let row = Array.from({length: b.length + 1}, (_, column) => column);
	for (let i = 0; i < a.length; i++) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j++)
			next.push(Math.min(row[j]! + (a[i] === b[j] ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
		row = next;
	}
	return row[b.length]!;
}

/** Words weigh more than what stands around them. */
const likeness = ({similarity, context}: Place): number => (2 * similarity + context) / 3;

/** The two likeliest places that do not overlap; of equals the earlier first. */
function bestTwo(places: readonly Place[]): readonly [Place?, Place?] {
	const ranked = places.toSorted((a, b) => likeness(b) - likeness(a) || a.rawStart - b.rawStart);
	const [best] = ranked;
	const second = ranked.find(place => best && (place.rawEnd <= best.rawStart || place.rawStart >= best.rawEnd));
	return [best, second];
}

function occurrences(raw: string, words: string): readonly number[] {
	const starts: number[] = [];
	for (let at = raw.indexOf(words); at !== -1 && starts.length < mostPlaces; at = raw.indexOf(words, at + words.length))
		starts.push(at);
	return starts;
}

const found = (how: Finding, {rawStart, rawEnd, similarity}: Place): FoundAnchor => ({
	how,
	rawStart,
	rawEnd,
	similarity,
});
