import type {Difference} from '../../model/utterance.ts';
import type {Wording} from '../words.ts';
import type {Named} from './name.ts';
import type {Comparison} from './stretches.ts';

/** Dashes, quotation marks and apostrophes: what a house style changes. Commas and full stops are left alone, they come with the cut. */
const signs = /["'“”‘’«»„‚‹›`—–-]+/gu;

/** Differences between words that are the same: brackets, spelling, apostrophes, dashes, and where the writer breaks in. */
export function nameForm(comparison: Comparison): Named[] {
	const {reference, witness, left, right} = comparison;
	const named: Named[] = [];
	for (let pair = 0; pair < left.length; pair++) {
		const at = left[pair]!;
		const other = right[pair]!;
		const kind = kindOfWord(comparison, at, other);
		if (kind) named.push(namedAt(kind, at, other, 1));
		if (left[pair + 1] !== at + 1 || right[pair + 1] !== other + 1) continue;
		const seam = witness.seams.has(other + 1);
		if (seam || reference.seams.has(at + 1)) {
			if (seam && !reference.seams.has(at + 1)) named.push(namedAt('interruption', at, other, 2));
			continue;
		}
		const between = kindOfGap(reference.wording, witness.wording, at, other);
		if (between) named.push(namedAt(between, at, other, 2));
	}
	return joinedBrackets(named);
}

function kindOfWord({reference, witness}: Comparison, at: number, other: number): Difference | undefined {
	const word = reference.wording.words[at]!;
	const twin = witness.wording.words[other]!;
	if (word.bracketed !== twin.bracketed) return 'bracket';
	if (word.written === twin.written) return undefined;
	if (word.plain !== twin.plain) return 'spelling';
	const [ours, theirs] = [reference.wording.text, witness.wording.text];
	const same = ours.slice(word.start, word.end).toLowerCase() === theirs.slice(twin.start, twin.end).toLowerCase();
	return same ? undefined : 'typography';
}

/** What differs between a word and the one that follows it. */
function kindOfGap(ours: Wording, theirs: Wording, at: number, other: number): Difference | undefined {
	if (hasEllipsis(theirs, other + 1) !== hasEllipsis(ours, at + 1)) return 'ellipsis';
	const start = ours.words[at]!.end;
	const end = ours.words[at + 1]!.start;
	const otherStart = theirs.words[other]!.end;
	const otherEnd = theirs.words[other + 1]!.start;
	// Nearly always a space.
	if (end - start === otherEnd - otherStart && isSame(ours.text, start, theirs.text, otherStart, end - start))
		return undefined;
	const [gap, otherGap] = [ours.text.slice(start, end), theirs.text.slice(otherStart, otherEnd)];
	return signsOf(gap) !== signsOf(otherGap) ? 'typography' : undefined;
}

/** Whether two texts have the same so many letters. */
function isSame(one: string, start: number, other: string, otherStart: number, length: number): boolean {
	for (let at = 0; at < length; at++)
		if (one.charCodeAt(start + at) !== other.charCodeAt(otherStart + at)) return false;
	return true;
}

const hasEllipsis = ({ellipses}: Wording, word: number): boolean =>
	ellipses.length > 0 && ellipses.some(({before}) => before === word);

const namedAt = (kind: Difference, at: number, other: number, words: number): Named => ({
	kind,
	reference: {start: at, end: at + words},
	witness: {start: other, end: other + words},
});

const signsOf = (gap: string): string => gap.match(signs)?.join('') ?? '';

/** Neighbouring bracketed words are one bracket. */
function joinedBrackets(named: readonly Named[]): Named[] {
	const joined: Named[] = [];
	for (const item of named) {
		const last = joined.at(-1);
		if (item.kind === 'bracket' && last?.kind === 'bracket' && last.reference.end === item.reference.start) {
			joined[joined.length - 1] = {
				kind: 'bracket',
				reference: {start: last.reference.start, end: item.reference.end},
				witness: {start: last.witness.start, end: item.witness.end},
			};
		} else joined.push(item);
	}
	return joined;
}
