import {chooseApart} from './choose-apart.ts';
import {roles} from './flat-tags.ts';
import {clauseEnd, endsWithin, fromPhraseStart, wholeSource} from './phrase-ends.ts';
import {isWordAt, roleCount, type WordLikelihoods} from './word-judge.ts';
import {shapes, type WordRow} from './word-row.ts';
import type {TaggedCue, TokenSpan} from './tagged-cue.ts';

/** An attribution whose words were weighed; its cue may have turned out to be none. */
export interface SettledCue {
	readonly source: TokenSpan | null;
	readonly cue: TokenSpan | null;
	readonly content: readonly TokenSpan[];
}

/**
 * What is asked of the words of a role. A word counts for its attribution by how much likelier it is than `fair`, times `weight`; one below `least` is cut off the end
 * of its span, and one of `most` or above that stands beside it joins.
 */
interface Bar {
	readonly role: number;
	readonly fair: number;
	readonly weight: number;
	readonly least: number;
	readonly most: number;
}

/**
 * Half the F1 that is reached is what a word must be likelier than to raise it (Lipton et al. 2014). The weights bring the roles, of which content has five times as many
 * words, on a par. Found on two fifths that were held out.
 */
const bars = {
	source: {role: roles.source, fair: 0.36, weight: 4, least: 0.25, most: 0.4},
	cue: {role: roles.cue, fair: 0.33, weight: 5, least: 0.25, most: 0.42},
	content: {role: roles.content, fair: 0.42, weight: 1, least: 0.3, most: 0.42},
} as const satisfies Readonly<Record<string, Bar>>;

/** A source that no candidate has is looked for this near its cue, in tokens. */
const furthestSource = 15;

/** So likely is a cue that its content is looked for where its candidate has none. */
const surely = 0.7;

const free = -1;

/** Those attributions that the words speak for, the likeliest first, with their spans fitted to the words. */
export function settleWords(
	row: WordRow,
	candidates: readonly TaggedCue[],
	likelihoods: WordLikelihoods,
): readonly SettledCue[] {
	const likely = (at: number, {role}: Bar) => likelihoods[at * roleCount + role - 1]!;
	const owners = new Int16Array(row.length).fill(free);
	const fits = (at: number, bar: Bar, floor: number) => isWordAt(row, at) && likely(at, bar) >= floor;

	const trim = ({from, to}: TokenSpan, bar: Bar): TokenSpan | null => {
		while (from < to && !fits(from, bar, bar.least)) from++;
		while (to > from && !fits(to - 1, bar, bar.least)) to--;
		return from < to ? {from, to} : null;
	};
	const withoutMarks = ({from, to}: TokenSpan): TokenSpan => {
		let [first, end] = [from, to];
		while (first < end && row.sentence.tokens[first]?.pos === 'PUNCT') first++;
		while (end > first && row.sentence.tokens[end - 1]?.pos === 'PUNCT') end--;
		return {from: first, to: end};
	};
	const sumOf = (spans: readonly TokenSpan[], bar: Bar, less: number): {sum: number; words: number} => {
		let sum = 0;
		let words = 0;
		for (const {from, to} of spans)
			for (let at = from; at < to; at++) {
				if (!isWordAt(row, at)) continue;
				sum += likely(at, bar) - less;
				words++;
			}
		return {sum, words};
	};
	const gainOf = (spans: readonly TokenSpan[], bar: Bar): number =>
		bar.weight *
		sumOf(
			spans.flatMap(span => trim(span, bar) ?? []),
			bar,
			bar.fair,
		).sum;
	const meanOf = (spans: readonly TokenSpan[], bar: Bar): number => {
		const {sum, words} = sumOf(spans, bar, 0);
		return words === 0 ? 0 : sum / words;
	};
	const worthOf = ({source, cue, content}: TaggedCue): number => {
		const gain = gainOf(content, bars.content) + gainOf([cue], bars.cue) + (source ? gainOf([source], bars.source) : 0);
		return gain > 0 ? (3 * meanOf(content, bars.content) + meanOf([cue], bars.cue)) / 4 : 0;
	};

	/** The place behind a span in one direction (1 or -1), moved on over the words that join it; a mark between two words joins with them. */
	const grow = (from: number, direction: number, bar: Bar): number => {
		const joins = (at: number) => owners[at] === free && fits(at, bar, bar.most);
		let reached = from;
		for (let at = from; at >= 0 && at < row.length && owners[at] === free; at += direction) {
			if (joins(at)) reached = at + direction;
			else if (isWordAt(row, at) || row.shapes[at] === shapes.quotationMark || !joins(at + direction)) break;
		}
		return reached;
	};
	/** A content that would end within a phrase (*that the* …) keeps its end; one that would lose most of its words keeps them all. */
	const whole = (span: TokenSpan, {from, to}: TokenSpan): TokenSpan =>
		(to - from) * 3 < span.to - span.from
			? withoutMarks(span)
			: to < span.to && endsWithin(row, to)
				? {from, to: span.to}
				: {from, to};
	const fit = (span: TokenSpan, bar: Bar, owner: number): TokenSpan | null => {
		const cut = trim(span, bar);
		if (!cut) return null;
		const trimmed = bar.role === roles.content ? whole(span, cut) : cut;
		const fitted = {from: grow(trimmed.from - 1, -1, bar) + 1, to: grow(trimmed.to, 1, bar)};
		owners.fill(owner, fitted.from, fitted.to);
		return fitted;
	};
	const toClauseEnd = ({from, to}: TokenSpan, owner: number): TokenSpan => {
		const end = clauseEnd(row, {from, to});
		for (let at = to; at < end; at++) if (owners[at] !== free) return {from, to};
		owners.fill(owner, to, end);
		return {from, to: end};
	};
	const sourceNear = (cue: TokenSpan): TokenSpan | null => {
		let nearest: TokenSpan | null = null;
		let least = furthestSource;
		for (let from = 0; from < row.length;) {
			let to = from;
			while (to < row.length && owners[to] === free && fits(to, bars.source, bars.source.most)) to++;
			const distance = from > cue.from ? from - cue.to : cue.from - to;
			if (to > from && distance < least) [nearest, least] = [{from, to}, distance];
			from = to + 1;
		}
		return nearest;
	};

	/** What would end within a phrase (*that the* …) goes on to the next mark. */
	const toPhraseEnd = ({from, to}: TokenSpan): TokenSpan => {
		if (!endsWithin(row, to)) return {from, to};
		let end = to;
		while (end < row.length && row.sentence.tokens[end]?.pos !== 'PUNCT' && owners[end] === free) end++;
		return {from, to: end};
	};

	const completedEnd = (span: TokenSpan, owner: number): TokenSpan => {
		const {to} = toPhraseEnd(span);
		owners.fill(owner, span.to, to);
		return {from: span.from, to};
	};

	/** The stretch whose words speak most for being content, for a sure cue that was given none: *said in a joint statement that …*. */
	const likeliestContent = (): readonly TokenSpan[] => {
		let most = 0;
		let best: TokenSpan | null = null;
		for (let from = 0; from < row.length;) {
			const to = fits(from, bars.content, bars.content.most) ? grow(from, 1, bars.content) : from;
			const gain = gainOf([{from, to}], bars.content);
			if (gain > most) [most, best] = [gain, {from, to}];
			from = Math.max(to, from + 1);
		}
		return best ? [toPhraseEnd(best)] : [];
	};
	const given = candidates.flatMap(({content}) => content);
	const isGiven = (span: TokenSpan) => given.some(other => span.from < other.to && other.from < span.to);
	const completed = candidates.map(tagged =>
		tagged.content.length === 0 && meanOf([tagged.cue], bars.cue) >= surely
			? {...tagged, content: likeliestContent().filter(span => !isGiven(span))}
			: tagged,
	);
	const chosen = chooseApart(completed.map(tagged => ({tagged, worth: worthOf(tagged)})));
	for (const [owner, {source, cue, content}] of chosen.entries())
		for (const {from, to} of [...content, cue, ...(source ? [source] : [])]) owners.fill(owner, from, to);
	return chosen.flatMap(({source, cue, content}, owner) => {
		const fitted = content.flatMap(span => {
			const found = fit(span, bars.content, owner);
			return found
				? [completedEnd(toClauseEnd(fromPhraseStart(row, found, Math.min(found.from, span.from)), owner), owner)]
				: [];
		});
		if (fitted.length === 0) return [];
		const found = (source && fit(source, bars.source, owner)) ?? sourceNear(cue);
		return {
			cue: fit(cue, bars.cue, owner),
			...(found ? wholeSource(row, found, cue, fitted) : {source: null, content: fitted}),
		};
	});
}
