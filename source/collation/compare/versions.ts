import type {Article, BlockKind} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import {align} from '../alignment.ts';

/** A block of one version. `changed` are stretches of `text`, neighbouring words in one. */
export interface VersionBlock {
	readonly kind: BlockKind;
	readonly text: string;
	readonly changed: readonly Span[];
}

/** A block as two versions have it: null where one of them has none. */
export interface VersionRow {
	readonly before: VersionBlock | null;
	readonly after: VersionBlock | null;
}

/** Words that two blocks must share, as a part of those of both, to be one block that was changed. */
const alike = 0.5;

interface Words {
	readonly spans: readonly Span[];
	readonly numbers: Int32Array;
}

/**
 * The blocks of two versions of an article, lined up: equal ones first, then those of which at least half of the words are the same, in order. Words are what stands
 * between spaces, so that a changed comma is a change. Time is the product of the blocks between equal beginnings and ends.
 */
export function compareVersions(before: Article, after: Article): VersionRow[] {
	const known = new Map<string, number>();
	const [olds, news] = [before, after].map(article => article.blocks.map(block => blockOf(article.text, block)));
	const [oldWords, newWords] = [olds!, news!].map(blocks => blocks.map(({text}) => wordsOf(text, known)));
	const pairs = lineUp(oldWords!, newWords!);
	const rows: VersionRow[] = [];
	let [left, right] = [0, 0];
	for (const [old, now] of [...pairs, [olds!.length, news!.length] as const]) {
		while (left < old) rows.push({before: olds![left++]!, after: null});
		while (right < now) rows.push({before: null, after: news![right++]!});
		if (old === olds!.length) break;
		rows.push(changeOf(olds![old]!, news![now]!, oldWords![old]!, newWords![now]!));
		[left, right] = [old + 1, now + 1];
	}
	return rows;
}

/** Whether both versions have the block, word for word. */
export const isUnchanged = ({before, after}: VersionRow): boolean => before !== null && before.text === after?.text;

const blockOf = (text: string, {kind, start, end}: Article['blocks'][number]): VersionBlock => ({
	kind,
	text: text.slice(start, end),
	changed: [],
});

function wordsOf(text: string, known: Map<string, number>): Words {
	const spans: Span[] = [];
	const numbers: number[] = [];
	for (const {0: word, index} of text.matchAll(/\S+/g)) {
		let number = known.get(word);
		if (number === undefined) known.set(word, (number = known.size));
		spans.push({start: index, end: index + word.length});
		numbers.push(number);
	}
	return {spans, numbers: Int32Array.from(numbers)};
}

/** Pairs of blocks that are one, in order: the row of pairs that share the most (Needleman & Wunsch 1970). */
function lineUp(olds: readonly Words[], news: readonly Words[]): (readonly [number, number])[] {
	const shorter = Math.min(olds.length, news.length);
	let from = 0;
	while (from < shorter && likeness(olds[from]!, news[from]!) === 1) from++;
	let cut = 0;
	while (cut < shorter - from && likeness(olds.at(-1 - cut)!, news.at(-1 - cut)!) === 1) cut++;
	const [rows, columns] = [olds.length - from - cut, news.length - from - cut];
	const width = columns + 1;
	const best = new Float64Array((rows + 1) * width);
	const taken = new Uint8Array((rows + 1) * width);
	for (let row = rows - 1; row >= 0; row--)
		for (let column = columns - 1; column >= 0; column--) {
			const at = row * width + column;
			const share = likeness(olds[from + row]!, news[from + column]!);
			best[at] = Math.max(best[at + 1]!, best[at + width]!);
			if (share < alike || best[at + width + 1]! + share < best[at]) continue;
			best[at] = best[at + width + 1]! + share;
			taken[at] = 1;
		}
	const pairs: [number, number][] = [];
	for (let at = 0; at < from; at++) pairs.push([at, at]);
	for (let row = 0, column = 0; row < rows && column < columns;) {
		const at = row * width + column;
		if (taken[at]) pairs.push([from + row++, from + column++]);
		else if (best[at + width]! >= best[at + 1]!) row++;
		else column++;
	}
	for (let at = cut; at > 0; at--) pairs.push([olds.length - at, news.length - at]);
	return pairs;
}

/** The words that two blocks share, in any order, as a part of those of both. */
function likeness({numbers: one}: Words, {numbers: other}: Words): number {
	if (one.length === other.length && one.every((word, at) => word === other[at])) return 1;
	const counts = new Map<number, number>();
	for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of other) {
		const left = counts.get(word) ?? 0;
		if (left > 0) shared++;
		counts.set(word, left - 1);
	}
	return Math.min(0.99, (2 * shared) / (one.length + other.length || 1));
}

function changeOf(before: VersionBlock, after: VersionBlock, old: Words, now: Words): VersionRow {
	if (before.text === after.text) return {before, after};
	const {left, right} = align(old.numbers, now.numbers, new Float64Array(old.numbers.length).fill(1));
	return {
		before: {...before, changed: without(old.spans, new Set(left))},
		after: {...after, changed: without(now.spans, new Set(right))},
	};
}

/** The stretches of the words that are not the same in both. */
function without(spans: readonly Span[], same: ReadonlySet<number>): Span[] {
	const changed: {start: number; end: number}[] = [];
	let last = -2;
	for (const [at, {start, end}] of spans.entries()) {
		if (same.has(at)) continue;
		if (last === at - 1) changed.at(-1)!.end = end;
		else changed.push({start, end});
		last = at;
	}
	return changed;
}
