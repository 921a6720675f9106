import type {Span} from '../../model/span.ts';
import type {Difference} from '../../model/utterance.ts';
import {articles, certain, negationCompanions, negations, uncertain} from '../tables/sense-words.ts';
import type {Word} from '../words.ts';
import {hasNumber, numericValue} from './numbers.ts';
import {withoutHedges, writtenOut} from './phrases.ts';
import type {Comparison, Stretch} from './stretches.ts';

/** A difference between words of the reference and words of the witness (word indexes). */
export interface Named {
	readonly kind: Difference;
	readonly reference: Span;
	readonly witness: Span;
}

/** Words added at an end by this many are taken for what the other side cut, not for a change. */
const cutFrom = 3;

/** A silent gap of this many words that begins and ends with a sentence joins two remarks. */
const splicedFrom = 8;

/** Names what happened in one stretch. Editing that is shown comes first, then form, then sense; what nothing explains is `wording`. */
export function nameStretch(comparison: Comparison, stretch: Stretch): Named[] {
	const {reference, witness} = comparison;
	const ours = reference.wording.words.slice(stretch.reference.start, stretch.reference.end);
	const theirs = witness.wording.words.slice(stretch.witness.start, stretch.witness.end);
	const marked = nameMarked(comparison, stretch);
	if (marked) return marked;
	const one = nameWhole(ours, theirs, comparison, stretch);
	if (one) return [{kind: one, reference: stretch.reference, witness: stretch.witness}];
	if (theirs.length === 0 || ours.length === 0) return [nameGap(comparison, stretch)];
	if (shownGap(comparison, stretch)) {
		return [
			{kind: 'ellipsis', reference: stretch.reference, witness: empty(stretch.witness.end)},
			{kind: 'wording', reference: empty(stretch.reference.start), witness: stretch.witness},
		];
	}
	if (ours.length === theirs.length && ours.length > 1) return nameWordByWord(ours, theirs, comparison, stretch);
	return nameUneven(comparison, stretch);
}

/** Words in brackets on one side: put in, or in the place of others. What is left beside them is named by itself. */
function nameMarked(comparison: Comparison, {reference, witness}: Stretch): Named[] | undefined {
	const [marks, otherMarks] = [marksOf(comparison, 'reference', reference), marksOf(comparison, 'witness', witness)];
	const [length, otherLength] = [reference.end - reference.start, witness.end - witness.start];
	if (marks + otherMarks === 0) return undefined;
	// *the owner (Petrov) forgets* cut to *the owner*: the brackets went with the words around them.
	if (otherLength === 0 && marks < length) return undefined;
	const replaced = length > 0 && otherLength > 0;
	const named: Named[] = [{kind: replaced ? 'marked substitution' : 'marked insertion', reference, witness}];
	if (otherMarks > 0 && otherMarks < otherLength) {
		const rest = comparison.witness.wording.words.slice(witness.start, witness.end).filter(({bracketed}) => !bracketed);
		const kind = nameWhole([], rest, comparison, {reference: empty(reference.start), witness, at: 'middle'});
		named.push({kind: kind ?? 'wording', reference: empty(reference.start), witness});
	}
	return named;
}

/** Words of a stretch that stand in brackets of their own: not in a bracket that the other side has as well. */
function marksOf(comparison: Comparison, side: 'reference' | 'witness', {start, end}: Span): number {
	const {words, brackets} = comparison[side].wording;
	if (brackets.length === 0 && !isBracketedWithin(words, start, end)) return 0;
	const [ours, theirs] =
		side === 'reference' ? [comparison.left, comparison.right] : [comparison.right, comparison.left];
	const other = comparison[side === 'reference' ? 'witness' : 'reference'].wording.words;
	const both = brackets.filter(bracket =>
		ours.some((mine, pair) => {
			const word = words[mine]!;
			return word.start >= bracket.start && word.end <= bracket.end && other[theirs[pair]!]!.bracketed;
		}),
	);
	return words
		.slice(start, end)
		.filter(word => word.bracketed && !both.some(bracket => word.start >= bracket.start && word.end <= bracket.end))
		.length;
}

function isBracketedWithin(words: readonly Word[], start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (words[at]!.bracketed) return true;
	return false;
}

/** The kinds that explain a stretch as a whole, or nothing. What no word of it can be is not asked for: most stretches are words that are simply missing. */
function nameWhole(
	ours: readonly Word[],
	theirs: readonly Word[],
	comparison: Comparison,
	stretch: Stretch,
): Difference | undefined {
	const [mine, other] = [formsOf(ours), formsOf(theirs)];
	if (mine.length > 0 && other.length > 0) {
		if (equal(writtenOut(mine), writtenOut(other)) || mine.join('') === other.join('')) return 'spelling';
		const [value, otherValue] = [numericValue(mine), numericValue(other)];
		if (value !== null && otherValue !== null) return value === otherValue ? 'spelling' : 'number';
	}
	const fillers = ours.some(isFiller) || theirs.some(isFiller);
	const [spoken, otherSpoken] = fillers ? [withoutFillers(ours), withoutFillers(theirs)] : [mine, other];
	if (fillers && equal(spoken, otherSpoken)) return 'filler';
	if (isRepetition(spoken, otherSpoken, comparison, stretch)) return 'filler';
	if (equal(spoken.filter(isNoArticle), otherSpoken.filter(isNoArticle))) return 'article';
	const hedges = ours.some(mayBeginHedge) || theirs.some(mayBeginHedge);
	if (hedges && equal(withoutHedges(spoken), withoutHedges(otherSpoken))) return 'hedge';
	if (isNegated(spoken, otherSpoken)) return 'negation';
	const [first, second] = [spoken[0], otherSpoken[0]];
	if (spoken.length === 1 && otherSpoken.length === 1 && first !== undefined && second !== undefined) {
		if (certain.has(first) && uncertain.has(second)) return 'hedge';
		if (uncertain.has(first) && certain.has(second)) return 'hedge';
	}
	return undefined;
}

const formsOf = (words: readonly Word[]): string[] => words.map(({form}) => form);

const isFiller = ({filler}: Word): boolean => filler;
const withoutFillers = (words: readonly Word[]): string[] => formsOf(words.filter(({filler}) => !filler));
const isNoArticle = (form: string): boolean => !articles.has(form);
const mayBeginHedge = ({written}: Word): boolean => written.hedges !== undefined;

/** A stutter: words that the same side says again right before or after. */
function isRepetition(
	ours: readonly string[],
	theirs: readonly string[],
	comparison: Comparison,
	stretch: Stretch,
): boolean {
	if ((ours.length === 0) === (theirs.length === 0)) return false;
	const [forms, {wording}, span] =
		ours.length === 0 ? [theirs, comparison.witness, stretch.witness] : [ours, comparison.reference, stretch.reference];
	if (forms.length > 3) return false;
	const {words} = wording;
	const before = words.slice(Math.max(0, span.start - forms.length), span.start);
	return equal(forms, formsOf(before)) || equal(forms, formsOf(words.slice(span.end, span.end + forms.length)));
}

function isNegated(ours: readonly string[], theirs: readonly string[]): boolean {
	if (!ours.some(mayNegate) && !theirs.some(mayNegate)) return false;
	const [mine, other] = [writtenOut(ours), writtenOut(theirs)];
	const count = (forms: readonly string[]): number => forms.filter(form => negations.has(form)).length;
	if (count(mine) % 2 === count(other) % 2) return false;
	const bare = (forms: readonly string[]): string[] =>
		forms.filter(form => !negations.has(form) && !negationCompanions.has(form));
	return equal(bare(mine), bare(other));
}

/** Whether a word, written out, may be a negation or hold one. */
const mayNegate = (form: string): boolean => negations.has(form) || form.endsWith("n't") || form.includes('_');

/** One side is empty: words are missing in the witness, or in the reference. */
function nameGap(comparison: Comparison, stretch: Stretch): Named {
	const {reference, witness, at} = stretch;
	const missing = witness.end === witness.start;
	const length = missing ? reference.end - reference.start : witness.end - witness.start;
	const named = (kind: Difference): Named => ({kind, reference, witness});
	if (shownGap(comparison, stretch)) return named('ellipsis');
	if (at !== 'middle') return named(missing || length >= cutFrom ? 'truncation' : 'wording');
	if (!missing) return named('wording');
	if (comparison.witness.seams.has(witness.start)) return named('truncation');
	return named(length >= splicedFrom && betweenSentences(comparison, stretch) ? 'splice' : 'omission');
}

/** Whether the gap begins and ends where a sentence of the reference ends. */
function betweenSentences({reference: {wording}}: Comparison, {reference}: Stretch): boolean {
	const endsBefore = (word: number): boolean =>
		/[.?!]["'’”)]*\s+$/u.test(wording.text.slice(wording.words[word - 1]!.end, wording.words[word]!.start));
	return endsBefore(reference.start) && endsBefore(reference.end);
}

/** Whether the side that lacks words says so with an ellipsis there. */
export function shownGap({reference, witness}: Comparison, stretch: Stretch): boolean {
	const missing = stretch.witness.end - stretch.witness.start <= stretch.reference.end - stretch.reference.start;
	const [{wording}, span] = missing ? [witness, stretch.witness] : [reference, stretch.reference];
	return wording.ellipses.some(({before}) => before >= span.start && before <= span.end);
}

function nameWordByWord(
	ours: readonly Word[],
	theirs: readonly Word[],
	comparison: Comparison,
	{reference, witness}: Stretch,
): Named[] {
	const named: Named[] = [];
	for (const [offset, word] of ours.entries()) {
		const pair = {
			reference: {start: reference.start + offset, end: reference.start + offset + 1},
			witness: {start: witness.start + offset, end: witness.start + offset + 1},
		};
		const kind = nameWhole([word], [theirs[offset]!], comparison, {...pair, at: 'middle'}) ?? 'wording';
		const last = named.at(-1);
		if (last?.kind === kind && kind === 'wording') {
			named[named.length - 1] = {
				kind,
				reference: {start: last.reference.start, end: pair.reference.end},
				witness: {start: last.witness.start, end: pair.witness.end},
			};
		} else named.push({kind, ...pair});
	}
	return named;
}

/** Words changed and more of them on one side: the change, and what is missing beyond it. */
function nameUneven({reference: {wording: ours}, witness: {wording: theirs}}: Comparison, stretch: Stretch): Named[] {
	const {reference, witness, at} = stretch;
	const more = reference.end - reference.start - (witness.end - witness.start);
	const numbers =
		hasNumber(ours.words.slice(reference.start, reference.end)) &&
		hasNumber(theirs.words.slice(witness.start, witness.end));
	const changed: Named = {kind: numbers && Math.abs(more) < cutFrom ? 'number' : 'wording', reference, witness};
	if (more < cutFrom) return [changed];
	if (at === 'start') {
		const cut = {start: reference.start, end: reference.start + more};
		return [
			{kind: 'truncation', reference: cut, witness: empty(witness.start)},
			{...changed, reference: {start: cut.end, end: reference.end}},
		];
	}
	const cut = {start: reference.end - more, end: reference.end};
	return [
		{...changed, reference: {start: reference.start, end: cut.start}},
		{kind: at === 'end' ? 'truncation' : 'omission', reference: cut, witness: empty(witness.end)},
	];
}

const empty = (at: number): Span => ({start: at, end: at});

const equal = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((form, index) => form === b[index]);
